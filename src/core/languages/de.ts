import type { Language } from './language';
import { inflected, numbered, words } from './words';

const DEPARTMENTS = inflected(
  'außen innen verteidigungs finanz wirtschafts verkehrs gesundheits umwelt justiz bildungs kultur arbeits landwirtschafts',
  'minister',
);
/** The titles that take the same endings. */
const OFFICES = `
  minister ${DEPARTMENTS} ${inflected('bundes', DEPARTMENTS)} premierminister staatsminister bundesminister
  kanzler bundeskanzler vizekanzler botschafter sprecher regierungssprecher bürgermeister oberbürgermeister alt-oberbürgermeister
  amtsinhaber vorsteher leiter berater
`;
/** Those that have an `e` in the plural. */
const RANKS = `
  präsident ${inflected('bundes vize staats minister bundestags landtags parlaments regierungs senats nationalrats', 'präsident')}
  kommissar könig generalsekretär staatssekretär direktor gouverneur rektor intendant chef regierungschef marschall professor
  konsul generalkonsul
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
      ${inflected(OFFICES, '- s n in innen')} ${inflected(RANKS, '- s en in innen')} ${inflected('vorsitzend abgeordnet beauftragt bevollmächtigt delegiert', 'e er en')}
      ${inflected('amtskolleg kolleg', 'e en in')} bundesrat bundesrätin bundesräte landrat landrätin stadtrat stadträtin landeshauptmann gattin
    `),
    honorifics: words('mag mag. herr herrn frau'),
    connectors: words('für und von des'),
    common: words(`
      weitere teilnehmer auswärtiges auswärtigen bundestag bundesrat bundesregierung regierung republik ministerium bundesministerium
      bundesrats deutschen verteidigung wirtschaft finanzen bildung gesundheit vereinte nationen europäische europäischen
    `),
    bodies: words('ministerium bundesministerium botschaft bundesregierung'),
    speaking: words(`
      meinte schrieb mahnte teilt
      sagte erklärte betonte teilte äußerte unterstrich kündigte forderte warnte ergänzte berichtete erinnerte
      bekräftigte verurteilte bestätigte antwortete schreibt sagt erklärt betont
    `),
    persons: words('er sie'),
    speakingFirst: words(
      'meinte schrieb mahnte so sagte erklärte betonte ergänzte berichtete kündigte äußerte teilte schreibt unterstrich',
    ),
    statements: words('presseerklärung erklärung rede ansprache stellungnahme interview'),
    events: words(`
      treffen treffens gespräch gespräche gesprächen besuch besuchs gipfel gipfeltreffen konferenz sitzung pressekonferenz tagung telefonat
      verhandlungen forum kongress zeremonie antrittsreise dienstreise beratungen konsultationen antrittsbesuch antrittsbesuchs arbeitsbesuch staatsbesuch reise auslandsreise informationsreise informationsbesuch empfang plenarsitzung kundgebung podiumsdiskussion
    `),
    qualifiers: words('bilaterale bilateralen ersten erste gemeinsame gemeinsamen offizielle offiziellen'),
    complements: words('mit der des zwischen zu über von'),
    acting: words('vorgesehen geplant angesetzt fand findet statt stattfindet stattfinden'),
    framing: words('bei beim während'),
    meeting: words('empfing empfängt empfangen traf trifft getroffen besuchte besucht empfingen begrüßt begrüßte'),
    guests: words('delegation amtskollegen amtskollegin'),
    gathering: words('trafen treffen'),
    attending: words('teilnehmer nahm nahmen teilgenommen begleitet begleitung'),
    introducing: words('mit auf den die der seinen seine ihren ihre'),
    visits: words(
      'antrittsbesuch antrittsbesuchs staatsbesuch arbeitsbesuch informationsbesuch besuchte besucht besuchen besuch reise antrittsreise dienstreise auslandsreise informationsreise',
    ),
    going: words('besuchte besucht besuchen'),
    journeys: words('reist reiste'),
    auxiliaries: words('hat haben wird werden wurde wurden soll sollen'),
    towards: words('nach'),
    dating: words('am vom zum ab seit'),
    clausal: words('vorgesehen geplant angesetzt statt'),
    citing: words('laut'),
    agents: words('von durch'),
    holding: words(
      'statt geplant folgte stattet fanden findet fand führte führt führten nahm nimmt teil eröffnete eröffnet leitete hielt hält besuchte',
    ),
    encounters: words('treffen gespräch gespräche gesprächen telefonat verhandlungen beratungen'),
    openers: words(
      'der die das dem den ein eine einen im am bei mit nach vor für über auch es er wir ihr unter seit zum zur beim während',
    ),
    ranging: words('bis und'),
    governors: words('mit von und für bei'),
    joining: words('und'),
    definite: words('der das dem den des'),
    locating: words('im in'),
  },
};
