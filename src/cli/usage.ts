/** What `bulletin --help` prints. */
export const HELP = `bulletin: finds and removes repeated blocks in bulletins, and lists who spoke where and when

  bulletin check   [--format text|json] [--fail-on warning|information] PATH...
  bulletin fix     [--stdout | --write | --diff] [--rule ID]... PATH...
  bulletin outline [--format text|json|markdown|csv|ics] PATH...

PATH is a UTF-8 text file, or - for standard input. Line numbers are 1-based and inclusive.

check    exit 0: clean; 1: findings at or above --fail-on (default warning); 2: wrong usage or unreadable input
fix      removes what loses nothing; --stdout (default) prints the result, --write changes the files,
         --diff prints what would change; several files need --write or --diff; the receipt is on standard error
outline  posts with their meetings, speakers and participants; ics holds the meetings with a full date, and how many
         have none is said on standard error

Rules: duplicate-block; similar-block and inconsistent-name, which fix leaves alone
`;
