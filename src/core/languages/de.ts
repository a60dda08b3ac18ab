import type { Language } from './language';
import { numbered, words } from './words';

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
      bundespräsidenten ministerpräsidenten generalsekretärs premierministers bundeskanzlers bundesrat bundesrätin bundesräte
      regierungspräsident regierungspräsidentin landrat landrätin landeshauptmann stadtrat stadträtin rektor rektorin
      intendant intendantin amtsinhaber gattin alt-oberbürgermeister vorsteher vorsteherin beauftragte beauftragter
      premierminister premierministerin minister verkehrsminister verkehrsministerin gesundheitsminister umweltminister umweltministerin
      amtskollege amtskollegen amtskollegin kommissar kommissarin könig königin präsident präsidenten präsidentin vizepräsident vizepräsidentin ministerin außenminister außenministerin innenminister
      innenministerin verteidigungsminister verteidigungsministerin finanzminister finanzministerin wirtschaftsminister
      wirtschaftsministerin ministerpräsident ministerpräsidentin bundespräsident bundeskanzler bundeskanzlerin kanzler
      kanzlerin vizekanzler botschafter botschafterin sprecher sprecherin regierungssprecher regierungssprecherin
      vorsitzende vorsitzender staatssekretär staatssekretärin generalsekretär generalsekretärin bürgermeister
      bürgermeisterin oberbürgermeister oberbürgermeisterin direktor direktorin abgeordnete abgeordneter gouverneur
    `),
    honorifics: words('herr herrn frau'),
    connectors: words('für und von des'),
    common: words(`
      auswärtiges auswärtigen bundestag bundesrat bundesregierung regierung republik ministerium bundesministerium
      bundesrats deutschen verteidigung wirtschaft finanzen bildung gesundheit vereinte nationen europäische europäischen
    `),
    bodies: words('ministerium bundesministerium botschaft bundesregierung'),
    speaking: words(`
      sagte erklärte betonte teilte äußerte unterstrich kündigte forderte warnte ergänzte berichtete erinnerte
      bekräftigte verurteilte bestätigte antwortete
    `),
    persons: words('er sie'),
    speakingFirst: words('sagte erklärte betonte ergänzte berichtete'),
    statements: words('erklärung rede ansprache stellungnahme interview'),
    events: words(`
      treffen treffens gespräch gespräche gesprächen besuch besuchs gipfel gipfeltreffen konferenz sitzung pressekonferenz tagung telefonat
      verhandlungen forum kongress zeremonie antrittsreise dienstreise beratungen konsultationen antrittsbesuch arbeitsbesuch staatsbesuch reise
    `),
    qualifiers: words('bilaterale bilateralen ersten erste gemeinsame gemeinsamen offizielle offiziellen'),
    complements: words('mit der des zwischen zu über von'),
    acting: words('fand findet statt stattfindet stattfinden'),
    framing: words('bei beim während'),
    meeting: words('empfing empfängt traf trifft besuchte besucht'),
    guests: words('delegation amtskollegen amtskollegin'),
    gathering: words('trafen treffen'),
    attending: words('teilnehmer nahm nahmen teilgenommen begleitet'),
    introducing: words('mit den die der seinen seine ihren ihre'),
    visits: words('besuch reise antrittsreise dienstreise'),
    towards: words('nach'),
    dating: words('am vom zum ab seit'),
    clausal: words('statt'),
    citing: words('laut'),
    agents: words('von durch'),
    holding: words('führte führt führten nahm nimmt teil eröffnete eröffnet leitete hielt hält besuchte'),
    encounters: words('treffen gespräch gespräche gesprächen telefonat verhandlungen beratungen'),
    openers: words(
      'der die das dem den ein eine einen im am bei mit nach vor für über auch es er wir ihr unter seit zum zur beim während',
    ),
    ranging: words('bis und'),
    governors: words('mit von und für bei'),
    joining: words('und'),
    definite: words('der das dem'),
    locating: words('im in'),
  },
};
