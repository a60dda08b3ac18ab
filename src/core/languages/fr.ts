import type { Language } from './language';
import { inflected, numbered, words } from './words';

/** Verbs of speaking that take the same endings. */
const SAID = `
  déclar affirm soulign indiqu ajout annonc précis rappel expliqu estim assur réaffirm not constat martel confi relev insist témoign racont
  observ remarqu critiqu dénonc regrett plaid détaill comment évoqu justifi révél signal confirm résum lanc espèr retrac martèl suggér déplor
`;
const PRESENT = `
  ${inflected(SAID, 'e ait')} annonçait dit disait rappelle juge pense croit répond répondait reconnaît soutient poursuit conclut prévient avertit promet admet réjouit félicite s'exclame s’exclame s'enthousiasme s’enthousiasme
`;

export const french: Language = {
  id: 'fr',
  forwarded: ['transféré de', 'transféré depuis'],
  readMore: [
    'lire la suite',
    'lire en entier',
    'lire plus',
    'lire le texte intégral',
    'texte intégral',
    'en savoir plus',
    'voir plus',
    'pour en savoir plus',
  ],
  litter: ["ce média n'est pas pris en charge par votre navigateur", 'voir dans telegram', 'ouvrir dans telegram'],
  pinned: ['a épinglé une photo', 'a épinglé une vidéo', 'a épinglé un message'],
  captions: ['légende', 'légende de la photo'],
  credits: ['crédit photo', 'crédits photo', 'photographie', 'photographies', 'vidéo', 'crédit', 'crédits'],
  vocabulary: {
    months: numbered(
      'janvier janv',
      'février févr',
      'mars',
      'avril avr',
      'mai',
      'juin',
      'juillet juil',
      'août',
      'septembre sept',
      'octobre oct',
      'novembre nov',
      'décembre déc',
    ),
    weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    days: new Map([
      ['hier', -1],
      ['aujourd’hui', 0],
      ["aujourd'hui", 0],
      ['demain', 1],
    ]),
    titles: words(`
      responsable responsables professeur professeure docteur chercheur chercheuse capitaine amiral maréchal juge procureur procureure avocat
      avocate évêque archevêque curé abbé pasteur pape princesse écrivain écrivaine journaliste architecte historien historienne artiste
      auteur autrice économiste analyste ingénieur ingénieure médecin fondateur fondatrice pdg directeurs directrices présidents ministres
      ambassadeurs maires députés sénateurs représentants conseillers recteur rectrice doyen doyenne inspecteur inspectrice adjoint adjointe
      échevin échevine bourgmestre trésorier trésorière administrateur administratrice gérant gérante dirigeant dirigeante patron patronne
      élu élue
      haut-commissaire sous-préfet sous-préfète époux épouse
      roi reine chef cheffe conseiller conseillère envoyé envoyée préfet préfète
      homologue président présidente ministre chancelier chancelière secrétaire
      gouverneur gouverneure ambassadeur ambassadrice maire directeur directrice porte-parole sénateur sénatrice député
      députée vice-premier commissaire général générale coordinateur coordinatrice délégué déléguée représentant représentante
    `),
    honorifics: words('sem mm monsieur mme mlle docteure maître maitre'),
    particles: words('des du'),
    connectors: words('de du des et la les le aux au chargé chargée près auprès'),
    common: words(`
      rappel contexte citation université mairie ville région département hôpital association fondation institut école lycée collège musée centre société entreprise
      groupe chambre fédération syndicat office agence service salle place rue port parc communauté métropole agglomération préfecture
      affaires étrangères gouvernement république ministère présidence presse économie finances défense éducation santé
      supérieur supérieure enseignement recherche travail justice culture jeunesse sports transports agriculture commerce
      industrie énergie environnement coopération développement intégration numérique
      intérieur conseil assemblée nationale états-unis commission parlement européenne
    `),
    bodies: words('ministère ambassade secrétariat'),
    auxiliaries: words("a ont s'est s’est"),
    participles: words(`
      ${inflected(SAID, 'é')} soutenu conclu poursuivi exprimé condamné salué réitéré proclamé appelé répondu averti confirmé dit reconnu
      promis admis prévenu loué félicité réjoui demandé proposé
    `),
    speaking: words(PRESENT),
    speakingFirst: words(PRESENT),
    citing: words('selon'),
    persons: words('il elle'),
    statements: words('propos déclaration déclarations communiqué allocution'),
    articles: words("un une d'un d’un d'une d’une"),
    ranging: words('au et'),
    authors: words('de du'),
    agents: words('par'),
    events: words(`
      réunion réunions rencontre entretien entretiens sommet conférence cérémonie consultations visite forum session congrès séminaire
      négociations pourparlers déplacement déjeuner atelier colloque débat séance dîner assises visioconférence tournée entrevue webinaire point-presse symposium réception ronde créance
    `),
    rites: words(
      'inauguration ouverture lancement signature clôture assemblée remise journée formation salon exposition festival hommage investiture rassemblement concertation',
    ),
    qualifiers: words('table point première premier deuxième bilatérale bilatéral officielle officiel téléphonique'),
    complements: words('de avec sur entre des du'),
    clausal: words("aura tiendra s'est s’est"),
    acting: words(
      "s’ouvre s'ouvre s’ouvrira s'ouvrira tiendra tenue tenu lieu déroule déroulera déroulée organisée organisé",
    ),
    following: words('marge'),
    beside: words('marge'),
    framing: words('lors pendant durant'),
    meeting: words(
      `reçu reçoit recevra rencontré rencontre rencontrera entretenu entretenue entretiendra s’entretient s'entretient s’entretiendra s'entretiendra conversé accueilli accueillie accueille accueillait accueillaient accueillera`,
    ),
    guests: words('délégation homologue'),
    gathering: words('réuni réunie réunis réunies réunit'),
    attending: words(
      'prononcé prononcera animé présente présentes assistaient participaient invités intervenants présence présents accompagné accompagnée participé participera participants assisté présidé',
    ),
    introducing: words('avec par le la son sa'),
    visits: words('visite déplacement voyage'),
    passive: words('sera seront fut'),
    going: words('visité visitera'),
    journeys: words('arrivé arrivée rend rendu rendue rendra rendront allé'),
    towards: words('à'),
    relatives: words('qui'),
    holding: words(`
      ${inflected('présid coprésid organis anim particip assist', 'e er era é')} organisent participent effectué effectuera cadre tenu eu ouvert tiendra accueilli accueille accueillera
    `),
    encounters: words('créance réunion rencontre entretien entretiens entrevue négociations pourparlers'),
    openers: words(
      'et mais ensuite enfin puis les lors dans selon pour avec ce cette ces il nous vous ils elles après avant depuis à',
    ),
    governors: words('de du des au aux dans avec et pour'),
    joining: words('et'),
    definite: words('le la les'),
    locating: words('à au dans'),
    seats: words(
      'musée mairie université préfecture port siège palais salle salon hôtel bâtiment résidence château primature',
    ),
    towns: words('ville commune village capitale'),
  },
};
