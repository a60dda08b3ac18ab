import type { Language } from './language';
import { inflected, numbered, words } from './words';

/** The titles that take the same endings. */
const OFFICES = inflected(
  `minister kanzler botschafter sprecher bürgermeister vorsteher leiter berater inhaber geschäftsführer redakteur gründer vertreter pfarrer
  richter forscher wissenschaftler unternehmer schirmherr`,
  '- s n in innen',
);
/** Those that have an `e` in the plural. */
const RANKS = inflected(
  `präsident kommissar sekretär direktor gouverneur rektor intendant chef marschall professor konsul dezernent referent koordinator
  moderator experte dekan architekt ingenieur kurator kommandant bischof autor senator`,
  '- s en in innen',
);
const NAMED = inflected('vorsitzend abgeordnet beigeordnet beauftragt bevollmächtigt delegiert', 'e er en');
/** Acts that are events where people attend them, alone and at the end of compound nouns. */
const RITES =
  'eröffnung einweihung verleihung übergabe unterzeichnung spatenstich grundsteinlegung enthüllung ausstellung vereidigung messe';
/** Events that stand at the end of compound nouns. */
const EVENTS = `
  gespräch gespräche gesprächen besuch besuchs gipfel konferenz sitzung tagung verhandlungen forum kongress zeremonie beratungen
  empfang feier vortrag lesung vernissage parteitag stammtisch fachtag meinungsaustausch kundgebung diskussion veranstaltung versammlung festakt fest dialog runde debatte anhörung besprechung
`;

const SAID = `
  mitteilte mitteilt meinte schrieb mahnte teilt sagte erklärte betonte teilte äußerte unterstrich kündigte forderte warnte ergänzte berichtete erinnerte
  bekräftigte verurteilte bestätigte antwortete schreibt sagt erklärt betont erläuterte meint versicherte verwies appellierte kommentierte
  versprach verlangte erzählt findet hofft
  resümierte bedauerte schilderte plädierte erwiderte kritisierte lobte freute freut berichtet fordert warnt ergänzt
`;

export const german: Language = {
  id: 'de',
  forwarded: ['weitergeleitet von', 'weitergeleitet aus'],
  readMore: [
    'weiterlesen',
    'mehr lesen',
    'vollständig lesen',
    'ganzer text',
    'volltext',
    'mehr dazu',
    'mehr erfahren',
    'weitere informationen',
  ],
  litter: ['dieses medium wird in deinem browser nicht unterstützt', 'in telegram ansehen', 'in telegram öffnen'],
  pinned: ['hat ein foto angeheftet', 'hat ein video angeheftet', 'hat eine nachricht angeheftet'],
  captions: ['bildunterschrift'],
  credits: ['foto', 'fotos', 'bild', 'bilder', 'bildnachweis', 'bildquelle', 'quelle'],
  vocabulary: {
    months: numbered(
      'januar jänner',
      'februar',
      'märz',
      'april',
      'mai',
      'juni',
      'juli',
      'august',
      'september',
      'oktober okt',
      'november',
      'dezember dez',
    ),
    weekdays: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag sonnabend', 'sonntag'],
    days: new Map([
      ['gestern', -1],
      ['heute', 0],
      ['morgen', 1],
    ]),
    titles: words(`
      ${OFFICES} ${RANKS} ${NAMED} ${inflected('amtskolleg kolleg', 'e en in')} könig königin räte rätin vorstand vorstandes mitglied
      bundesrat bundesrätin bundesräte landrat landrätin stadtrat stadträtin landeshauptmann gattin oberst
      staatsanwalt arzt ärztin kardinal papst
    `),
    heads: words(`
      ${OFFICES} ${RANKS} ${NAMED} ${EVENTS} ${RITES} vorstand vorstandes mitglied räte rätin treffens
    `),
    honorifics: words('mag herr herrn frau'),
    connectors: words('für und von des der'),
    common: words(`
      vorsitz wichtig achtung hinweis hintergrund zitat werk werke betrieb konzern gmbh stadt gemeinde landkreis kreis freistaat land universität hochschule fachhochschule verein verband gesellschaft stiftung schule kirche
      museum platz straße fraktion partei gruppe initiative nachrichtenagentur agentur firma team presse weitere teilnehmer auswärtiges auswärtigen bundestag bundesrat bundesregierung regierung republik ministerium bundesministerium
      bundesrats deutschen verteidigung wirtschaft finanzen bildung gesundheit vereinte nationen europäische europäischen
    `),
    bodies: words('ministerium bundesministerium botschaft bundesregierung'),
    speaking: words(SAID),
    separable: words('wies weist hob hebt stellte stellt gab gibt machte macht fügte führte fasste'),
    parted: words('hin hervor fest klar bekannt deutlich hinzu aus zusammen'),
    participles: words('gesagt erklärt betont angekündigt gefordert erinnert bekräftigt gewarnt mitgeteilt'),
    persons: words('er sie'),
    speakingFirst: words(`so ${SAID}`),
    statements: words('presseerklärung erklärung rede ansprache stellungnahme interview'),
    events: words(`
      ${EVENTS} treffen treffens gipfeltreffen telefonat antrittsreise dienstreise konsultationen reise auslandsreise informationsreise
    `),
    rites: words(RITES),
    articles: words('ein eine einen einem einer'),
    qualifiers: words('bilaterale bilateralen ersten erste gemeinsame gemeinsamen offizielle offiziellen'),
    complements: words('mit der des zwischen zu über von'),
    acting: words('vorgesehen geplant angesetzt fand findet statt stattfindet stattfinden'),
    framing: words('bei beim während'),
    meeting: words('empfing empfängt empfangen traf trifft getroffen besuchte besucht empfingen begrüßt begrüßte'),
    guests: words('delegation amtskollegen amtskollegin'),
    gathering: words('trafen treffen tagt tagte tagten'),
    conversing: words('telefonierte telefoniert telefonierten'),
    attending: words(
      'moderierte moderiert leitung gästen gäste gehörten anwesenheit beisein anwesend teilnehmerinnen teilnehmer nahm nahmen teilgenommen teilnehmen begleitet begleitung',
    ),
    introducing: words('mit auf den die der seinen seine ihren ihre'),
    visits: words(
      'besuchte besucht besuchen besuch besuchs reise antrittsreise dienstreise auslandsreise informationsreise',
    ),
    going: words('besuchte besucht besuchen'),
    journeys: words('reist reiste'),
    auxiliaries: words('hat haben wird werden wurde wurden soll sollen'),
    towards: words('nach'),
    dating: words('am vom zum ab seit heutigen gestrigen kommenden vergangenen vormittag nachmittag abend'),
    clausal: words('vorgesehen geplant angesetzt statt teil teilnehmen'),
    citing: words('laut angaben'),
    agents: words('von durch'),
    holding: words(
      'statt geplant folgte stattet fanden findet fand führte führt führten nahm nimmt teil eröffnete eröffnet leitete hielt hält besuchte',
    ),
    encounters: words('treffen gespräch gespräche gesprächen telefonat verhandlungen beratungen'),
    openers: words(
      'wie danach dazu dabei zudem außerdem zuvor daraufhin anschließend abschließend laut der die das dies dem den ein eine einen im am bei mit nach vor für über auch es er wir ihr unter seit zum zur beim während',
    ),
    ranging: words('bis und'),
    governors: words('mit von und für bei'),
    joining: words('und'),
    definite: words('der das dem den des'),
    locating: words('im in'),
    towns: words('stadt hauptstadt bundeshauptstadt landeshauptstadt'),
  },
};
