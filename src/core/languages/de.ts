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
      präsident präsidentin vizepräsident vizepräsidentin ministerin außenminister außenministerin innenminister
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
      verteidigung wirtschaft finanzen bildung gesundheit vereinte nationen europäische europäischen
    `),
    bodies: words('ministerium bundesministerium botschaft bundesregierung'),
    speaking: words(`
      sagte erklärte betonte teilte äußerte unterstrich kündigte forderte warnte ergänzte berichtete erinnerte
      bekräftigte verurteilte bestätigte antwortete
    `),
    speakingFirst: words('sagte erklärte betonte ergänzte berichtete'),
    statements: words('erklärung rede ansprache stellungnahme interview'),
    events: words('treffen gespräch gespräche besuch gipfel konferenz sitzung pressekonferenz tagung'),
    encounters: words('treffen gespräch gespräche'),
    joining: words('und'),
    definite: words('der das dem'),
    locating: words('im'),
  },
};
