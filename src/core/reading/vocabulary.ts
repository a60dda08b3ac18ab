import { LANGUAGES, type Vocabulary } from '../languages/index';

/** The words of all languages together: a line need not say which language it is in. */
export const VOCABULARY: Vocabulary = {
  months: joinedMap('months'),
  weekdays: joinedMap('weekdays'),
  days: joinedMap('days'),
  titles: joined('titles'),
  honorifics: joined('honorifics'),
  particles: joined('particles'),
  connectors: joined('connectors'),
  openers: joined('openers'),
  common: joined('common'),
  directions: joined('directions'),
  bodies: joined('bodies'),
  speaking: joined('speaking'),
  speakingFirst: joined('speakingFirst'),
  leading: joined('leading'),
  adverbs: joined('adverbs'),
  governors: joined('governors'),
  statements: joined('statements'),
  authors: joined('authors'),
  announcing: joined('announcing'),
  events: joined('events'),
  qualifiers: joined('qualifiers'),
  complements: joined('complements'),
  holding: joined('holding'),
  meeting: joined('meeting'),
  commemorating: joined('commemorating'),
  locating: joined('locating'),
  attending: joined('attending'),
  ranging: joined('ranging'),
  dating: joined('dating'),
  topics: joined('topics'),
  joining: joined('joining'),
  framing: joined('framing'),
  following: joined('following'),
  vague: joined('vague'),
  clausal: joined('clausal'),
  acting: joined('acting'),
  passive: joined('passive'),
  calling: joined('calling'),
  visiting: joined('visiting'),
  articles: joined('articles'),
  definite: joined('definite'),
  introducing: joined('introducing'),
  agents: joined('agents'),
  visits: joined('visits'),
  towards: joined('towards'),
  rites: joined('rites'),
  naming: joined('naming'),
  items: joined('items'),
  beside: joined('beside'),
  reasons: joined('reasons'),
  states: joined('states'),
  presence: joined('presence'),
  seats: joined('seats'),
  concerning: joined('concerning'),
  formats: joined('formats'),
  annexes: joined('annexes'),
};

type Calendar = 'months' | 'weekdays' | 'days';

function joined(table: Exclude<keyof Vocabulary, Calendar>): ReadonlySet<string> {
  return new Set(LANGUAGES.flatMap((language) => [...language.vocabulary[table]]));
}

function joinedMap(table: Calendar): ReadonlyMap<string, number> {
  return new Map(LANGUAGES.flatMap((language) => [...language.vocabulary[table]]));
}
