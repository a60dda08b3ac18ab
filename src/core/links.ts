import { lineText, startOf, type Text } from './lines/text';

/** What a text leads to: an address, or a handle of Telegram. */
export interface Link {
  /** What of the text leads there; UTF-16 offsets. Inside one line. */
  readonly from: number;
  readonly to: number;
  /** The whole address, with its scheme. */
  readonly target: string;
}

/**
 * ```bulletin
 * > | Read [the timetable](https://harbour.example/2031) or ask @PortElmHarbour: t.me/harbour
 *          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^  ^^^^^^^^^^^^
 * ```
 * Addresses and handles are those that the grammar colours.
 */
const LINK =
  /\[[^[\]]{1,200}\]\(((?:https?:\/\/(?!\/)|www\.|t\.me\/|bit\.ly\/)[^\s()]{1,500}(?:\([^\s()]{0,100}\)[^\s()]{0,100})?)\)|((?:https?:\/\/(?!\/)|(?<![\p{L}\p{N}])(?:www\.|t\.me\/|bit\.ly\/))[^\s<>“”«»"…，。；！？、）】》」』]{0,500}[\p{L}\p{N}/=_-])|@([A-Za-z][A-Za-z0-9_]{3,31})(?![A-Za-z0-9_]|[.-][A-Za-z])/gu;
/** A line without any of them has no link. */
const SIGNS = ['@', '://', 'www.', 't.me/', 'bit.ly/'];
const SCHEME = /^https?:/;

/** The links of a text, in order and disjoint. Linear in the text's length. */
export function linksIn(text: Text): Link[] {
  const links: Link[] = [];
  for (let line = 0; line < text.starts.length; line++) {
    const content = lineText(text, line);
    if (SIGNS.some((sign) => content.includes(sign))) addLinks(links, content, startOf(text, line));
  }
  return links;
}

function addLinks(links: Link[], content: string, start: number): void {
  for (const { 0: found, 1: labelled, 2: bare, 3: handle, index } of content.matchAll(LINK)) {
    const from = start + index;
    if (handle !== undefined) links.push({ from, to: from + found.length, target: `https://t.me/${handle}` });
    else if (labelled !== undefined) links.push({ from, to: from + found.length, target: withScheme(labelled) });
    else {
      const address = wholeAddress(bare ?? '', content.charAt(index + found.length));
      links.push({ from, to: from + address.length, target: withScheme(address) });
    }
  }
}

/** An address without the emphasis that ends behind it, `__t.me/harbour__`, and with the bracket that it opens itself. */
function wholeAddress(found: string, next: string): string {
  if (next === ')' && found.lastIndexOf('(') > found.lastIndexOf(')')) return `${found})`;
  let address = found;
  while (address.endsWith('__')) address = address.slice(0, -1);
  return address.length < found.length ? address.slice(0, -1) : address;
}

function withScheme(address: string): string {
  return SCHEME.test(address) ? address : `https://${address}`;
}
