import { chinese } from '../../languages/zh';
import type { Parsed } from '../parsed';
import type { Speech } from '../speech/speech';
import { EASTERN_WORD } from '../words/wordSigns';
import { allOf, hanWords, lastOf } from './hanWords';

const titles = hanWords(chinese.vocabulary.titles);
const speaking = hanWords(chinese.vocabulary.speaking);
const HAN = /\p{Script=Han}/u;
const LONGEST_CLAUSE = 80;
/** A clause, without what divides it from the next one. */
const CLAUSE = /[^，。；！？：,;!?:\s]+/gu;
/** What somebody says stands in quotation marks, as the name of an event may, too. */
const QUOTES = /[“”「」『』"]/gu;
const COLON = /^[：:](?!\d)/u;
const NAME = /^\p{Script=Han}{2,7}$|^[\p{Script=Han}]{1,8}[·.][\p{Script=Han}·.]{1,12}$/u;
/** What stands in no name: particles, and what makes a body or a crowd of the word before it. */
const NO_NAME =
  /[的在对和与等们同时将已并均还也曾再又兼、]|[部局院委会党国方社行厅处队者员告议司副团]$|(?:[美以俄乌敌联空海陆放]军|文章|专家|[国大]家|日报|报道|频道)$|皮书|新任|现任|相关|邀请|会议|草案|夫人|发表|讲话|发文|^[日他她其本该双多各有大记赴对应]|欢迎|希望|感谢|祝贺|[省市县区州办室]$/u;
/** What stands behind a name, though no comma divides it: verbs and what leads to a day, a place or somebody else. */
const BEHIND_NAME =
  /一行|夫妇|安排|部署|通报|汇报|听取|检查|调研|考察|先生|女士|同志|首先|今[日天]|昨[日天]|当[日天]|日前|近日|随后|分别|共同|先后|作了|强调|首次|[此获有时等将在对向与和同就于到抵赴率还也则并又已曾为主出参会接拜介说称表指宣认透回访握致代签]/u;
/** What leads to a title. */
const BEFORE_ROLE = /^.*(?:欢迎|应|由|与|其中|邀请)/u;
/** What a name with a title may have behind it, too. */
const RANK = /(?<=..)(?:教授|院士|博士|研究员|同志|先生|女士|一行.{0,3})$/u;
/** `介绍说` */
const LONGEST_VERB = 3;
/** What makes the one before it whose the next word is, or one of several. */
const POSSESSIVE = /^[的等与和]/u;
const ADVERB =
  /(?:[还也另亦则并又将今]|分别|首先|首次|应邀|同时|当天|随后|今天|昨天|日前|近日|当日|一致|对此|周.|\d日[晚上下午]{0,2}|\d|[上下]午|[（(].{1,8}[)）])$/u;
/** `在例行记者会上`, `向客人`, but not the name `李向阳` */
const OCCASION = /[在就对向][^在就对向、]{2,16}$/u;
const MOST_ADVERBS = 6;
/** Verbs of one character are other words with these behind them. */
const NO_VERB = /^(?:说[明法服]|称[为号职呼赞]|.{2}的)/u;
const PRONOUN = /^[他她]$/u;
/** The surnames that nearly all who have a Chinese name bear. */
const SURNAME =
  /^[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖韦方邹熊秦尹龙史陶贺顾毛郝钱安牛張劉陳楊黃趙吳孫馬羅鄭习]/u;
/** Traditional characters of the words that are sought, and in the same order the simplified ones. */
const TRADITIONAL =
  /[總統書記長發國務員議會見談論壇討儀對話覽電視頻開閉參賀辭調強認為說稱與將訪領團進舉顧問專學縣區還則‧應華紹導於]/g;
const SIMPLIFIED =
  '总统书记长发国务员议会见谈论坛讨仪对话览电视频开闭参贺辞调强认为说称与将访领团进举顾问专学县区还则·应华绍导于';

type Person = Pick<Speech, 'name' | 'role' | 'from' | 'to' | 'sure'>;

/** A text with traditional characters as simplified ones; the same length. */
export function simplified(text: string): string {
  return text.replace(TRADITIONAL, (letter) => SIMPLIFIED.charAt(TRADITIONAL.source.indexOf(letter) - 1));
}

/** The clauses of a simplified text. */
export function clausesOf(plain: string): { readonly clause: string; readonly start: number }[] {
  const clauses: { clause: string; start: number }[] = [];
  for (const { 0: clause, index } of plain.matchAll(CLAUSE))
    if (clause.length > 1 && clause.length <= LONGEST_CLAUSE) clauses.push({ clause, start: index });
  return clauses;
}

/**
 * Speakers of a Chinese line: a title and a name, a name and a title, or a name alone, before a verb of speaking or a colon.
 * ```bulletin
 * > | 市长安瑞德表示，码头已开放。
 *       ^^^^^^
 * ```
 */
export function chineseSpeeches({ text, signs }: Parsed): Speech[] {
  // What is part of a link is no word of the line.
  if ((signs & EASTERN_WORD) === 0 || !HAN.test(text)) return [];
  const found: Speech[] = [];
  const plain = simplified(text);
  const clauses = clausesOf(plain.replace(QUOTES, ' '));
  for (const [i, { clause, start }] of clauses.entries()) {
    const subjects = saidBy(clause);
    const isPronoun = subjects.some((subject) => PRONOUN.test(withoutAdverbs(subject)));
    const said = isPronoun
      ? meantBy(clauses.slice(0, i))
      : (speakerIn(subjects, clause, start) ?? labelledIn(plain, clause, start));
    if (said !== null) found.push({ kind: 'report', ...asWritten(text, said) });
  }
  return found;
}

/** Whom `he` or `she` means: the last one before it whom a title tells. */
function meantBy(clauses: readonly { readonly clause: string; readonly start: number }[]): Person | null {
  for (const { clause, start } of clauses.toReversed()) {
    const person = speakerIn(saidBy(clause), clause, start) ?? titledIn(clause, start);
    if (person !== null) return person;
  }
  return null;
}

/** What stands before each verb of speaking of a clause. */
function saidBy(clause: string): string[] {
  const verbs = allOf(speaking, clause).filter(({ from }) => from > 0 && !NO_VERB.test(clause.slice(from)));
  return verbs.map(({ from }) => clause.slice(0, from));
}

function speakerIn(subjects: readonly string[], clause: string, start: number): Person | null {
  for (const subject of subjects) {
    const isLast = clause.length - subject.length <= LONGEST_VERB;
    const person = subjectIn(withoutAdverbs(subject), start, isLast) ?? titledIn(subject, start);
    if (person !== null) return person;
  }
  return null;
}

/** `安瑞德：码头已开放`, behind nothing else */
function labelledIn(plain: string, clause: string, start: number): Person | null {
  const isLabel = COLON.test(plain.slice(start + clause.length)) && !/\S/u.test(plain.charAt(start - 1));
  return isLabel && SURNAME.test(clause) && clause.length < 4 ? personOf(clause, null, start, false) : null;
}

function withoutAdverbs(subject: string): string {
  let plain = subject;
  for (let i = 0; i < MOST_ADVERBS; i++) plain = plain.replace(ADVERB, '').replace(OCCASION, '');
  return plain;
}

/** The person whom a subject names and nothing else: `市长安瑞德`, `安瑞德市长`, `安瑞德`. */
function subjectIn(subject: string, offset: number, isWhole = false): Person | null {
  const title = lastOf(titles, subject);
  // A name alone has three characters; one of two must have its title elsewhere.
  if (title === null)
    return subject.length < 4
      ? personOf(subject, null, offset, isSure(subject) || (isWhole && subject.length > 2))
      : null;
  const behind = subject.slice(title.to);
  if (behind !== '') return personOf(behind, subject.slice(0, title.to), offset + title.to);
  const name = subject.slice(0, titles(subject)?.from).replace(/副$/u, '');
  // `埃尔姆市长` is of a town.
  return personOf(name, subject.slice(name.length), offset, isSure(name));
}

/** Whether a name is surely a Chinese one. */
function isSure(name: string): boolean {
  return name.length === 3 && SURNAME.test(name);
}

/** The first person of a clause whom a title tells that stands before the name: `市长安瑞德在埃尔姆会见大使时`. */
function titledIn(clause: string, offset: number): Person | null {
  let free = 0;
  for (let title = titles(clause); title !== null; title = titles(clause, free)) {
    const rest = /^[\p{Script=Han}·.]*/u.exec(clause.slice(title.to))?.[0] ?? '';
    const end = rest.search(BEHIND_NAME);
    const name = end < 0 ? rest : rest.slice(0, end);
    if (end >= 0 && POSSESSIVE.test(rest.slice(end))) return null;
    const role = clause.slice(0, title.to).replace(BEFORE_ROLE, '');
    const person = personOf(name, role, offset + title.to);
    if (person !== null) return person;
    free = title.to;
  }
  return null;
}

/**
 * Those whom titles with names, or names alone, tell: `市长安瑞德`, `安瑞德市长`, `安瑞德、何波山`. `subject` is a simplified part of `text` from
 * `offset` on; `isParty` tells whether it meets somebody, so that a name of no Chinese surname is one.
 */
export function chinesePeopleIn(text: string, subject: string, offset: number, isParty: boolean): Person[] {
  const plain = withoutAdverbs(subject.replace(/等[^、]{0,9}$/u, ''));
  const whole = subjectIn(plain, offset);
  const parts = [...plain.matchAll(/[^、和与及]+/gu)].map(({ 0: part, index }) => ({ part, from: offset + index }));
  const listed = parts.flatMap(({ part, from }) => subjectIn(part, from) ?? titledIn(part, from) ?? []);
  const people = listed.length > 1 || whole === null ? listed : [whole];
  return people
    .filter(
      ({ name, role, sure }) =>
        isParty || SURNAME.test(name) || (role === null ? people.length === 1 && name.length > 2 : sure),
    )
    .map((person) => asWritten(text, person));
}

function personOf(written: string, role: string | null, from: number, sure = true): Person | null {
  // `校长安瑞德教授`
  const name = role === null ? written : written.replace(RANK, '');
  // `王建国`
  if (!NAME.test(name) || NO_NAME.test(isSure(name) ? name.replace(/[国军]$/u, '') : name)) return null;
  return { name, role, from, to: from + name.length, sure };
}

/** A person of a simplified text, as the text has it. */
function asWritten(text: string, person: Person): Person {
  const { name, role, from, to } = person;
  const length = role?.length ?? 0;
  const at = simplified(text.slice(from - length, from)) === role ? from - length : to;
  return {
    ...person,
    name: text.slice(from, from + name.length),
    role: role === null ? null : text.slice(at, at + length),
  };
}
