import type { Language } from './language';
import { numbered, words } from './words';

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
      président présidente vice-président vice-présidente ministre vice-ministre chancelier chancelière secrétaire
      gouverneur gouverneure ambassadeur ambassadrice maire directeur directrice porte-parole sénateur sénatrice député
      députée commissaire général générale coordinateur coordinatrice délégué déléguée représentant représentante
    `),
    honorifics: words('monsieur mme mlle docteure'),
    particles: words('des du'),
    connectors: words('de du des et la les le aux au chargé chargée près'),
    common: words(`
      affaires étrangères gouvernement république ministère présidence économie finances défense éducation santé
      intérieur conseil assemblée nationale états-unis commission parlement européenne
    `),
    bodies: words('ministère ambassade secrétariat'),
    auxiliaries: words('a ont'),
    participles: words(`
      déclaré affirmé souligné indiqué ajouté annoncé précisé rappelé expliqué estimé assuré noté exprimé condamné salué
      réaffirmé répondu averti dénoncé confirmé insisté
    `),
    speaking: words('affirme souligne indique ajoute précise rappelle estime assure'),
    speakingFirst: words(''),
    statements: words('déclaration déclarations entretien communiqué allocution'),
    authors: words('de du'),
    agents: words('par'),
    events: words('réunion rencontre entretien entretiens sommet conférence cérémonie consultations'),
    encounters: words('réunion rencontre entretien entretiens'),
    joining: words('et'),
    definite: words('le la les'),
    locating: words('à'),
  },
};
