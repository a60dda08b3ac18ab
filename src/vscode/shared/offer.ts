import { type CorrectionKind, equalBlock, type Finding, type Range } from '../../core';
import type { Analyses } from './analyses';
import type * as vscode from './api';

/** What a quick fix can do. */
export type FixAction =
  | 'remove'
  | 'keep'
  | 'compare'
  | 'goToOriginal'
  | CorrectionKind
  | 'removeAllDuplicates'
  | 'removeAllLitter'
  | 'cleanUp'
  | 'cleanUpOnSave';

/** A block as it was when something was offered for it: enough to know it again after other edits. */
export interface Offer {
  /** The finding's key: its folded content. */
  readonly key: string;
  readonly range: Range;
  /** The document's version that `range` means. */
  readonly version: number;
}

const OFFER = /^(\d{1,15}):(\d{1,15})-(\d{1,15}):(.{1,500})$/su;

/** An offer as a string that survives the way through a command's arguments or an address. */
export function writeOffer({ key, range, version }: Offer): string {
  return `${version}:${range.from}-${range.to}:${key}`;
}

/** The offer that `writeOffer` wrote, or `undefined` for any other value. */
export function readOffer(value: unknown): Offer | undefined {
  const match = typeof value === 'string' ? OFFER.exec(value) : null;
  if (match === null) return undefined;
  const [, version = '', from = '', to = '', key = ''] = match;
  return { key, range: { from: Number(from), to: Number(to) }, version: Number(version) };
}

/** The offer for a finding of a document, or of a file that is not open and has version 0. */
export function offerOf({ version }: { readonly version: number }, { key, range }: Finding): Offer {
  return { key, range, version };
}

/**
 * The block that was offered, in the document as it is now; `undefined` where it was deleted, was changed or is no
 * duplicate any more. An equal block elsewhere is never taken for it.
 */
export function findOffered(analyses: Analyses, document: vscode.TextDocument, offer: Offer): Finding | undefined {
  const range = analyses.follow(document, offer.range, offer.version);
  return range === undefined ? undefined : equalBlock(analyses.of(document), offer.key, range);
}
