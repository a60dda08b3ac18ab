/** What `bulletin --help` prints. */
export const HELP = `bulletin: finds and removes repeated blocks in bulletins, and lists who spoke where and when

  bulletin check   [--format text|json|sarif|github] [--fail-on warning|information] PATH...
  bulletin fix     [--stdout | --write | --diff] [--rule ID]... PATH...
  bulletin outline [--format text|json|markdown|csv|ics] PATH...
  bulletin baseline --update | --prune | --check [--reason TEXT] PATH...
  bulletin --version

PATH is a UTF-8 text file, a folder (its bulletins, as files.include and files.exclude say), or - for standard input. What
the nearest .bulletin.json says is obeyed; with duplicates.scope "workspace", check and baseline compare the files with each
other. Line numbers are 1-based and inclusive.

check    exit 0: clean; 1: findings at or above --fail-on (default warning); 2: wrong usage or unreadable input
fix      removes duplicate blocks and scraper litter, or with --rule one of the two; --stdout (default) prints the result, --write changes the files,
         --diff prints what would change; several files need --write or --diff; the receipt is on standard error
outline  posts with their meetings, speakers and participants; ics holds the meetings with a full date, and how many
         have none is said on standard error
baseline  the list of what is ignored, .bulletin-ignore.json, which check, fix and the editor obey: --update puts all findings on
         it, --prune drops what is about nothing any more, --check exits with 1 where one of both would change something

Rules: duplicate-block and scraper-litter; similar-block, inconsistent-name, broken-numbering, weekday-mismatch, hidden-character
and empty-speaker, which fix leaves alone
`;
