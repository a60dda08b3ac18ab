import { type Analysis, analyze, stringOf } from '../../core';
import * as vscode from './api';
import { isNamed } from './bulletinSearch';
import { isNotFound, type Place } from './documents';
import type { Guard } from './guard';
import type { Settings } from './settings';

const BYTES_OF_MEGABYTE = 1_000_000;

/**
 * Reads and analyses a file of the workspace, in a turn of its own. `known` is its analysis so far, which is kept where nothing changed. No
 * answer where the file is no bulletin or cannot be read.
 */
export async function readBulletin(
  settings: Settings,
  guard: Guard,
  uri: vscode.Uri,
  known: Analysis | undefined,
): Promise<Analysis | undefined> {
  const place = { uri, languageId: 'bulletin' };
  await settings.whenRead(place);
  const text = isNamed(settings, place) ? await textOf(settings, guard, place) : undefined;
  await new Promise((resolve) => setTimeout(resolve, 0));
  return text === undefined ? undefined : analysisOf(settings, place, text, known);
}

/** What it is asked for later is computed now, so that many files are not at once. */
function analysisOf(settings: Settings, place: Place, text: string, known: Analysis | undefined): Analysis {
  const options = settings.options(place);
  const isKnown =
    known !== undefined && stringOf(known.text) === text && JSON.stringify(known.options) === JSON.stringify(options);
  const analysis = isKnown ? known : analyze(text, options);
  void analysis.blocks;
  void analysis.people;
  return analysis;
}

/** The text of a file that is UTF-8 and not too large; why there is none, is logged. */
async function textOf(settings: Settings, guard: Guard, place: Place): Promise<string | undefined> {
  const address = place.uri.toString();
  try {
    const most = settings.get('maxFileSize', place) * BYTES_OF_MEGABYTE;
    const { size } = await vscode.workspace.fs.stat(place.uri);
    if (most === 0 || size <= most)
      return new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(place.uri));
    guard.log.info(`${address}: is left out of the workspace, as it is larger than maxFileSize.`);
  } catch (error) {
    if (error instanceof TypeError) guard.log.info(`${address}: is left out of the workspace, as it is not UTF-8.`);
    else if (!isNotFound(error)) guard.log.info(`${address}: is left out of the workspace: ${String(error)}`);
  }
  return undefined;
}
