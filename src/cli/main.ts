import { setFlagsFromString } from 'node:v8';
import { baseline } from './baseline';
import { check } from './check';
import { type Command, parse, refuseSeveral, UsageError } from './command';
import { reasonOf } from './complaints';
import { fix } from './fix';
import { expand } from './folders';
import { outline } from './outline';
import { HELP } from './usage';

/** Put in by the bundler, from package.json. */
declare const VERSION: string;

/** Runs one command line and returns its exit code: 0 clean, 1 findings, 2 usage or unreadable input. */
function run(words: readonly string[]): number {
  const command = withFiles(parse(words));
  switch (command.name) {
    case 'help':
      process.stdout.write(HELP);
      return 0;
    case 'version':
      process.stdout.write(`${VERSION}\n`);
      return 0;
    case 'check':
      return check(command);
    case 'fix':
      return fix(command);
    case 'outline':
      return outline(command);
    case 'baseline':
      return baseline(command);
  }
}

/** The command with the bulletins of each folder in its place. */
function withFiles(command: Command): Command {
  if (command.name === 'help' || command.name === 'version') return command;
  const paths = expand(command.paths);
  refuseSeveral(command, paths);
  return { ...command, paths };
}

// A command is over before V8's work on it pays: with less of it compiled into each other, its functions cost less time in all.
setFlagsFromString('--max-inlined-bytecode-size-cumulative=300');
try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  const help = error instanceof UsageError ? `${error.message}\nSee: bulletin --help` : `The result ${reasonOf(error)}`;
  process.stderr.write(`bulletin: ${help}\n`);
  process.exitCode = 2;
}
