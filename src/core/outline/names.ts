import type { Mention } from '../reading/names/mention';
import { stemOf } from '../reading/names/russianForms';
import { isPatronymic } from '../reading/names/russianNames';
import type { Speech } from '../reading/speech/speech';

/** The names of one post, to find the fullest form of one that stands there shortened. */
export interface NameIndex {
  /** Folded first and last words → the full names that hold them there. */
  readonly byWord: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Folded words → the full names that hold them between first and last. */
  readonly byInner: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Folded titles → the name of their bearer; null where several bear one. */
  readonly byRole: ReadonlyMap<string, string | null>;
  /** The folded names of those who bear a title. */
  readonly borne: ReadonlySet<string>;
}

/** In front of the head word of a title, what makes another title of it: `vice mayor`. */
const NOT_THE_HEAD = /\b(?:vice|deputy|former|acting|assistant)\b/i;
/** What Russian heads of lands, regions and offices are called again, and what they were called first. */
const HEADS: readonly (readonly [RegExp, string])[] = [
  [/^глава государства/iu, 'президент'],
  [/^глава (?:региона|области|края)/iu, 'губернатор'],
  [/^глава (?:ведомства|министерства|мид|мин)/iu, 'министр'],
  [/^глава города/iu, 'мэр'],
];
const MARKS = /\p{M}/gu;
const INITIAL = /^\p{Lu}\./u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Arabic articles, and letters that stand for others: `المحافظ`, `وهبة`, `وهبه`. */
const ARTICLES = /(?<!\p{L})ال/gu;
const ALIKE = /[ةى]/gu;
const ACRONYM = /^\p{Lu}{2,4}$/u;
/** `Анна Ивановна Речная` */
const PATRONYMIC = /^\p{Script=Cyrillic}+ \p{Script=Cyrillic}+ \p{Script=Cyrillic}+$/u;
const APART = /[^\p{L}\p{N}]+/gu;
/** A post that names more people than this under one word tells nothing by it. */
const MOST_NAMESAKES = 8;

/** The names that were folded last: in one text the same ones come again and again. */
const KEPT = new Map<string, string>();
const MOST_KEPT = 20_000;

/** The form in which names are compared: without case, marks and signs, and of Russian words without their endings. */
export function foldName(name: string): string {
  const kept = KEPT.get(name);
  if (kept !== undefined) return kept;
  if (KEPT.size >= MOST_KEPT) KEPT.clear();
  const folded = foldAnew(name);
  KEPT.set(name, folded);
  return folded;
}

function foldAnew(name: string): string {
  const plain = name.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(APART, ' ').trim();
  const folded = plain.replace(ALIKE, (letter) => (letter === 'ة' ? 'ه' : 'ي'));
  return CYRILLIC.test(folded) ? folded.split(' ').map(stemOf).join(' ') : folded;
}

/** Indexes the names that a title, a label, a heading or a second mention shows to be names. */
export function indexNames(mentions: readonly Mention[], speeches: readonly Speech[]): NameIndex {
  const counts = new Map<string, number>();
  for (const { name } of mentions) counts.set(name, (counts.get(name) ?? 0) + 1);
  // `A. Reed` shows that `Ann Reed` is a name.
  const initialed = new Set(
    mentions.filter(({ name }) => INITIAL.test(name)).map(({ name }) => initialOf(foldName(name).split(' '))),
  );
  // `Mr Reed` does, too; `Mayor Reed` may be another.
  const called = new Set(
    mentions.filter(({ titled, role }) => titled && role === null).map(({ name }) => foldName(name)),
  );
  for (const { kind, name } of speeches)
    if (kind === 'label' || (kind === 'report' && !name.includes(' '))) called.add(foldName(name));
  const headed = speeches
    .filter(({ kind, name }) => kind === 'heading' || (kind === 'label' && PATRONYMIC.test(name)))
    .map((speech) => ({ ...speech, titled: true, first: 0 }));
  const byWord = new Map<string, Map<string, string>>();
  const byInner = new Map<string, Map<string, string>>();
  for (const { name, titled, first } of [...mentions, ...headed]) {
    const folded = foldName(name);
    const words = folded.split(' ');
    const isSure =
      titled ||
      first === 0 ||
      (counts.get(name) ?? 0) > 1 ||
      initialed.has(initialOf(words)) ||
      called.has(words[words.length - 1] ?? '');
    if (words.length < 2 || !isSure) continue;
    for (const word of new Set([words[0] ?? '', words[words.length - 1] ?? ''])) put(byWord, word, folded, name);
    for (const word of new Set(words.slice(1, -1))) put(byInner, word, folded, name);
  }
  const borne = new Set(mentions.filter(({ role }) => role !== null).map(({ name }) => foldName(name)));
  return { byWord, byInner, byRole: indexRoles(mentions), borne };
}

function put(index: Map<string, Map<string, string>>, word: string, folded: string, name: string): void {
  const known = index.get(word) ?? new Map<string, string>();
  if (!known.has(folded)) known.set(folded, name);
  index.set(word, known);
}

/** `a reed`: the first letter of a folded name and its last word. */
function initialOf(words: readonly string[]): string {
  return `${words[0]?.charAt(0) ?? ''} ${words[words.length - 1] ?? ''}`;
}

/** The only person of a post whose title holds all words of a shorter one: `the Mayor`, of Port Elm; null where there are more, or none. */
export function bearerOf(index: NameIndex, title: string): string | null {
  const bearer = bearerBy(index, title);
  const office = HEADS.find(([head]) => head.test(title))?.[1];
  return bearer === null && office !== undefined ? bearerBy(index, office) : bearer;
}

function bearerBy({ byRole }: NameIndex, title: string): string | null {
  const exact = byRole.get(foldName(title));
  if (exact !== undefined) return exact;
  const wanted = foldName(title).split(' ');
  // `the PM`
  const abbreviated = ACRONYM.test(title) ? [...byRole].filter(([role]) => initialsOf(role) === wanted[0]) : [];
  if (abbreviated.length === 1) return abbreviated[0]?.[1] ?? null;
  const held = [...byRole].filter(([role]) => {
    const words = role.replace(ARTICLES, '').split(' ');
    return wanted.every((word) => words.includes(word));
  });
  // `the Mayor` is not the vice mayor, where there is another.
  const heads = held.filter(([role]) => !NOT_THE_HEAD.test(role));
  const bearers = new Set((heads.length > 0 ? heads : held).map(([, name]) => name && foldName(name)));
  return bearers.size === 1
    ? ([...byRole.values()].find((name) => name !== null && bearers.has(foldName(name))) ?? null)
    : null;
}

/** `prime minister` → `pm` */
function initialsOf(role: string): string {
  return role
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
}

function indexRoles(mentions: readonly Mention[]): Map<string, string | null> {
  const byRole = new Map<string, string | null>();
  for (const { name, role } of mentions) {
    if (role === null) continue;
    const key = foldName(role);
    const known = byRole.get(key);
    byRole.set(key, known === undefined || foldName(known ?? '') === foldName(name) ? name : null);
  }
  return byRole;
}

/** The fullest form of `name` in the index; `name` itself where there is none, or where two people could be meant. */
export function fullestName(index: NameIndex, name: string): string {
  const folded = foldName(name);
  const short = folded.split(' ');
  const [first, last] = [short[0] ?? '', short[short.length - 1] ?? ''];
  const fuller = new Map([...namesakes(index.byWord, first), ...namesakes(index.byWord, last)]);
  const found = [...fuller].filter(([full]) => full !== folded && isShort(short, full.split(' ')));
  // `Minister Mary` is Ann Mary Reed where nobody else is called so.
  if (found.length === 0 && short.length === 1) found.push(...namesakes(index.byInner, first));
  if (found.length === 0 && short.length === 2 && isPatronymic(lastWord(name)))
    found.push(...firstNamed(fuller, first), ...initialedAs(index, short));
  const longest = found.toSorted((a, b) => b[0].length - a[0].length)[0];
  if (!longest) return name;
  return found.every(([full]) => full === longest[0] || shortens(full.split(' '), longest[0].split(' ')))
    ? longest[1]
    : name;
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}

/** Those called by a first name who have no patronymic: `Анна Ивановна` is Анна Речная where nobody else is called Анна. */
function firstNamed(names: ReadonlyMap<string, string>, first: string): [string, string][] {
  return [...names].filter(
    ([folded, name]) =>
      folded.startsWith(`${first} `) && !name.split(' ').some((word) => isPatronymic(word.toLowerCase())),
  );
}

/** Those who have these initials: `Ирина Аркадьевна` is И. А. Речная. */
function initialedAs({ byWord }: NameIndex, [first = '', second = '']: readonly string[]): [string, string][] {
  const opening = `${first.charAt(0)} ${second.charAt(0)} `;
  return [...namesakes(byWord, first.charAt(0))].filter(([folded]) => folded.startsWith(opening));
}

function namesakes(index: ReadonlyMap<string, ReadonlyMap<string, string>>, word: string): ReadonlyMap<string, string> {
  const found = index.get(word);
  return found !== undefined && found.size <= MOST_NAMESAKES ? found : new Map();
}

function isShort(short: readonly string[], full: readonly string[]): boolean {
  return shortens(short, full) || abbreviates(short, full);
}

/** Whether `short` is `full` with words left out, its first or last word kept. */
function shortens(short: readonly string[], full: readonly string[]): boolean {
  if (short.length >= full.length) return false;
  // `Ann Reed Opens Quay`: a heading that sets all its words with capitals.
  if (short.length > 1 && full.length - short.length > 1 && short.every((word, i) => word === full[i])) return false;
  return isWithin(short, full);
}

/** Whether a name of initials and a surname can be `full`: `A. B. Reed`, `A. Reed`, `Reed` behind another first name cannot. */
function abbreviates(short: readonly string[], full: readonly string[]): boolean {
  const initials = short.slice(0, -1);
  if (!initials.every(({ length }) => length === 1) || short.length > full.length) return false;
  if (short[short.length - 1] !== full[full.length - 1]) return false;
  return isWithin(
    initials,
    full.slice(0, -1).map((word) => word.charAt(0)),
  );
}

/** Whether the words of `few` stand among `many` in this order. */
function isWithin(few: readonly string[], many: readonly string[]): boolean {
  let at = 0;
  for (const word of many) if (word === few[at]) at++;
  return at === few.length;
}
