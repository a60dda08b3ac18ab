import { type OutlinedFile, outlinedFile, toCalendar, toCsv, toJson, toMarkdown, toText } from '../core';
import type { OutlineCommand } from './command';
import { forEachInput } from './files';
import { print } from './print';

/** Prints the posts with who, when and where, and returns the exit code. */
export function outline({ format, paths }: OutlineCommand): number {
  const withPaths = paths.length > 1;
  const { results: files, failed } = forEachInput(paths, ({ path, analysis }) => {
    const file = outlinedFile(path, analysis);
    if (format === 'text') print(toText([file], withPaths));
    return file;
  });
  if (format === 'json') print(toJson(files));
  if (format === 'markdown') print(toMarkdown(files));
  if (format === 'csv') print(toCsv(files));
  if (format === 'ics') printCalendar(files);
  return failed ? 2 : 0;
}

/** The calendar on standard output, and on standard error what it has no place for. */
function printCalendar(files: readonly OutlinedFile[]): void {
  const { text, dated, undated } = toCalendar(files);
  print(text);
  const left =
    undated === 0 ? '' : `; ${undated === 1 ? '1 meeting' : `${undated} meetings`} without a full date left out`;
  process.stderr.write(`bulletin: ${dated === 1 ? '1 event' : `${dated} events`}${left}\n`);
}
