import type { Parsed } from '../parsed';
import { type Speech, speechBy } from '../speech/speech';

/** `مؤكداً`, `مشيرا` */
const SAYING = /^(?:مؤكد|مشير|معرب|مشدد|منوه|موضح|مضيف|معتبر|معلن|لافت)(?:ا|اً|ًا|ة|ةً)$/u;
const WHO = /^ال(?:ذي|تي)$/u;

/** `استقبل الوزير سامي حداد وفدا وأعرب عن …`: behind what somebody does, the verb alone tells that they speak, too. */
export function hostSpeech({ words, people }: Parsed): Speech[] {
  const [host] = people;
  const verb = words.findIndex(({ is, lower }) => (is.speaking && lower.startsWith('و')) || SAYING.test(lower));
  const next = words[verb + 1];
  if (
    host === undefined ||
    verb <= host.last ||
    !(next?.is.connectors || next?.is.openers || SAYING.test(words[verb]?.lower ?? ''))
  )
    return [];
  // `استقبل الوزير سامي حداد السفير كريم منصور الذي أكد`
  const guest = people.find(({ last }) => WHO.test(words[last + 1]?.lower ?? '') && words[last + 2]?.is.speaking);
  if (guest !== undefined) return [speechBy('report', guest, true)];
  return words[verb]?.sentence === words[host.first]?.sentence && host.titled ? [speechBy('report', host, true)] : [];
}
