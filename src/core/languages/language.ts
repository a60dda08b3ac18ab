/**
 * What the format's readers know of one language: words and phrases only, no logic. Phrases are written in lower case
 * and without a final full stop; `line.ts` and its neighbours compare them with folded, lower-cased text.
 */
export interface Language {
  /** BCP 47. */
  readonly id: string;
  /** What opens a forwarded post, up to the source's name: `Forwarded from Harbour Office`. */
  readonly forwarded: readonly string[];
  /** What stands, alone or with a few words behind it, where the full text is linked: `Read in full`. */
  readonly readMore: readonly string[];
  /** How a pointer to a full text begins that names the text, and how it ends: `Watch the briefing in full`. */
  readonly readWhole?: { readonly openings: readonly string[]; readonly closings: readonly string[] };
  /** Whole lines that a scraper leaves: `View in Telegram`. */
  readonly litter: readonly string[];
  /** The ends of service lines: `… pinned a photo`. */
  readonly pinned: readonly string[];
  /** What stands before the colon of a caption: `Photo caption: …`. */
  readonly captions: readonly string[];
  /** What stands before the colon of a credit: `Photo credit: …`. */
  readonly credits: readonly string[];
  /** The words by which people, dates and meetings are recognised; a table that is left out has none in this language yet. */
  readonly vocabulary: Partial<Vocabulary>;
}

/**
 * Single words in lower case, in every form in which they stand in texts; compound words with their hyphen. A word may
 * be in several tables.
 */
export interface Vocabulary {
  /** Month's form → 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  /**
   * Monday to Sunday, each with its forms divided by blanks, in one order of cases and lengths, so that the form of one day can
   * stand for that of another; equal cases are both there.
   */
  readonly weekdays: readonly string[];
  /** For each weekday the prepositions whose form it decides, divided by blanks and in one order, where the language has such. */
  readonly weekdayPrepositions?: readonly string[];
  /** Days named from the day of the text → their distance in days: `yesterday` → −1. */
  readonly days: ReadonlyMap<string, number>;
  /** The head words of a person's title: `minister`. */
  readonly titles: ReadonlySet<string>;
  /** Titles and events that compound nouns end in: `Hafensprecherin`. */
  readonly heads: ReadonlySet<string>;
  /** Titles that are surnames, too, behind another name: `Ann King`. */
  readonly surnames: ReadonlySet<string>;
  /** What stands before a name and is neither name nor title: `mr`. */
  readonly honorifics: ReadonlySet<string>;
  /** Small words inside a name: `bin`, `van`. */
  readonly particles: ReadonlySet<string>;
  /** Small words inside a title: `Minister of Trade and Industry`. */
  readonly connectors: ReadonlySet<string>;
  /** Small or common words that open a sentence with a capital and are never part of a name. */
  readonly openers: ReadonlySet<string>;
  /** Words of titles, bodies and events that are never part of a person's name: `council`, `foreign`. */
  readonly common: ReadonlySet<string>;
  /** Words that make a place's name of two words: `South Elm`. */
  readonly directions: ReadonlySet<string>;
  /** The head words of bodies that speak in their own name: `ministry`. */
  readonly bodies: ReadonlySet<string>;
  /** The head words of companies' and associations' names: `ltd`. */
  readonly companies: ReadonlySet<string>;
  /** What a question in writing opens with, behind `to`: `Ann Reed To ask …`. */
  readonly asking: ReadonlySet<string>;
  /** What says that a text is quoted, behind its name: `the message reads`. */
  readonly quoting: ReadonlySet<string>;
  /** In front of a participle, what makes a verb of speaking of it: `a déclaré`. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Such participles. */
  readonly participles: ReadonlySet<string>;
  /** Before where something comes from: `news from`. */
  readonly sources: ReadonlySet<string>;
  /** What leads to the one whose words follow, `towards` behind it or not: `according to Ann Reed`. */
  readonly citing: ReadonlySet<string>;
  /** Words of speaking, with one person as subject: `said`. */
  readonly speaking: ReadonlySet<string>;
  /** The words of speaking before their subject: `said Mayor Ann Reed`. */
  readonly speakingFirst: ReadonlySet<string>;
  /** Verbs that are of speaking only with a particle at the end of their sentence: `stellte … fest`. */
  readonly separable: ReadonlySet<string>;
  /** Such particles. */
  readonly parted: ReadonlySet<string>;
  /** Words that are no speech alone, but lead to one: `thanked … and expressed`. */
  readonly leading: ReadonlySet<string>;
  /** What may stand between a subject and its verb: `also`, `has`. */
  readonly adverbs: ReadonlySet<string>;
  /** What stands before a name that is not the subject of the next verb: `with`. */
  readonly governors: ReadonlySet<string>;
  /** Texts in which a person speaks: `statement`. */
  readonly statements: ReadonlySet<string>;
  /** What stands between such a text and its speaker: `statement by`. */
  readonly authors: ReadonlySet<string>;
  /** What says that a heading gives no words yet: `will`, `#LIVE`. */
  readonly announcing: ReadonlySet<string>;
  /** The head words of events: `meeting`. */
  readonly events: ReadonlySet<string>;
  /** Head words of events only at the end of a proper name: `Quay Ports Dialogue`. */
  readonly namedEvents: ReadonlySet<string>;
  /** Those events at which parties meet, one for the other: `talks`, `call`. */
  readonly encounters: ReadonlySet<string>;
  /** What may stand before an event's head word: `working`, `plenary`. */
  readonly qualifiers: ReadonlySet<string>;
  /** What leads from an event's head word to its complement: `meeting with`, `session of`. */
  readonly complements: ReadonlySet<string>;
  /** What says that an event is held, beside it: `held`, `attend`, `during`. */
  readonly holding: ReadonlySet<string>;
  /** Verbs of coming together, a place or another party behind them: `met in Port Elm`. */
  readonly gathering: ReadonlySet<string>;
  /** Verbs of speaking that are a meeting with the one behind `with` or `to`: `spoke with Ann Reed`. */
  readonly conversing: ReadonlySet<string>;
  /** Verbs of a talk, those who talk before them: `Ann Reed and Bob Hill discussed …`. */
  readonly conferring: ReadonlySet<string>;
  /** What people talk through or are received in, behind the verb: `spoke over the phone`, `received in audience`. */
  readonly wires: ReadonlySet<string>;
  /** Verbs of going somewhere, the place behind them: `visited Port Elm`. */
  readonly going: ReadonlySet<string>;
  /** Words of going somewhere, behind them what leads to the place: `travels to Port Elm`. */
  readonly journeys: ReadonlySet<string>;
  /** The same behind a form of `to be`, or with a date: `is visiting Port Elm`. */
  readonly underWay: ReadonlySet<string>;
  /** Verbs that are a meeting by themselves, a person behind them: `received`, `met`. */
  readonly meeting: ReadonlySet<string>;
  /** Those who are met, beside people of a title: `delegation`. */
  readonly guests: ReadonlySet<string>;
  /** What makes an event word no event: `anniversary`. */
  readonly commemorating: ReadonlySet<string>;
  /** What stands before a place: `in`, `at`. */
  readonly locating: ReadonlySet<string>;
  /** What says that those named attend: `attended`, `includes`, `participants`. */
  readonly attending: ReadonlySet<string>;
  /** Those of them that are told of forces and parties as well, so that they say it only where a meeting is named: `led`, `includes`. */
  readonly partial: ReadonlySet<string>;
  /** What says it of those whom the next word leads to: `together with`. */
  readonly companions: ReadonlySet<string>;
  /** Between the ends of a range: `15 to 18 May`. */
  readonly ranging: ReadonlySet<string>;
  /** Between day, month and year: `3 de mayo de 2031`. */
  readonly dateParts: ReadonlySet<string>;
  /** Before a month or year that stands without a day: `in May`. */
  readonly dating: ReadonlySet<string>;
  /** Between a speaker and a topic before the colon: `Ann Reed on bridges:`. */
  readonly topics: ReadonlySet<string>;
  /** Between the last two of a list. */
  readonly joining: ReadonlySet<string>;
  /** Before an event in which something is said or done: `during the session`. */
  readonly framing: ReadonlySet<string>;
  /** Before an event that is over, still to come or beside the matter: `following the talks`. */
  readonly following: ReadonlySet<string>;
  /** Before an event that is known already or none that is held: `this meeting`, `a series of meetings`. */
  readonly vague: ReadonlySet<string>;
  /** Words that end an event's name: another clause begins. */
  readonly clausal: ReadonlySet<string>;
  /** What opens a clause about the word before it, whose dates are not the event's: `who retired on May 3`. */
  readonly relatives: ReadonlySet<string>;
  /** Behind an event's name, what says that it is held: `was held`, `took place`. */
  readonly acting: ReadonlySet<string>;
  /** Before a participle: `was received`. */
  readonly passive: ReadonlySet<string>;
  /** With `visiting` behind it, a meeting: `called on`. */
  readonly calling: ReadonlySet<string>;
  /** In `called on` and, an article behind it, `on a visit`. */
  readonly visiting: ReadonlySet<string>;
  /** Indefinite articles. */
  readonly articles: ReadonlySet<string>;
  /** Possessive pronouns: `their`. */
  readonly pronouns: ReadonlySet<string>;
  /** Pronouns that stand for a person who speaks: `she`. */
  readonly persons: ReadonlySet<string>;
  /** Definite articles. */
  readonly definite: ReadonlySet<string>;
  /** Between a verb of meeting and the person met: `met with her`. */
  readonly introducing: ReadonlySet<string>;
  /** Before the one who acts: `received by`. */
  readonly agents: ReadonlySet<string>;
  /** Events and verbs that lead to a place: `visit`. */
  readonly visits: ReadonlySet<string>;
  /** Between a visit and its place: `visit to`. */
  readonly towards: ReadonlySet<string>;
  /** Acts that are an event only where people attend them, `of` behind them: `opening`. */
  readonly rites: ReadonlySet<string>;
  /** Between an event and its name in quotation marks: `debate titled “…”`. */
  readonly naming: ReadonlySet<string>;
  /** What only stands for a name in quotation marks behind it: `on the topic “…”`. */
  readonly items: ReadonlySet<string>;
  /** What an event is held beside: `on the sidelines of`. */
  readonly beside: ReadonlySet<string>;
  /** What leads to the reason for an event, places in it included: `in connection with`, `to discuss`. */
  readonly reasons: ReadonlySet<string>;
  /** What is in a place without an event being there: `the situation in`. */
  readonly states: ReadonlySet<string>;
  /** Between a person's part in an event and the person: `under the chairmanship of`. */
  readonly presence: ReadonlySet<string>;
  /** What proper words before it make a place: `the Elmport headquarters`. */
  readonly seats: ReadonlySet<string>;
  /** What may stand before a town’s name, which is the place: `the city of Elmport`. */
  readonly towns: ReadonlySet<string>;
  /** Between an act and whom it concerns: `assassination of`. */
  readonly concerning: ReadonlySet<string>;
  /** Ends a phrase that a proper name would else end: `in the Harbour format`. */
  readonly formats: ReadonlySet<string>;
  /** What asks for a meeting that need not be held: `invitation`, `efforts to convene`. */
  readonly inviting: ReadonlySet<string>;
  /** Behind an event's word, what makes it part of another noun: `meeting room`. */
  readonly annexes: ReadonlySet<string>;
}
