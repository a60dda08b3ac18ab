// What a user downloads.

/** Where the package's README is made; vsce calls it readme.md inside the package. */
export const PACKAGED_README = 'dist/README.md';

/** Every file of the package, sorted. Pictures of the README, sources, tests and what only maintainers and translators read stay out of it. */
export const FILES = [
  'CHANGELOG.md',
  'LICENSE',
  'dist/README.md',
  'dist/cli.js',
  'dist/core.js',
  'dist/extension.js',
  'dist/features.js',
  'dist/web.js',
  'docs/languages.md',
  'docs/rules/broken-numbering.md',
  'docs/rules/duplicate-block.md',
  'docs/rules/empty-speaker.md',
  'docs/rules/hidden-character.md',
  'docs/rules/inconsistent-name.md',
  'docs/rules/scraper-litter.md',
  'docs/rules/similar-block.md',
  'docs/rules/weekday-mismatch.md',
  'docs/third-party.md',
  'l10n/bundle.l10n.ru.json',
  'media/file-dark.svg',
  'media/file-light.svg',
  'media/icon.png',
  'media/sample.bulletin',
  'media/schemas/config.json',
  'media/schemas/ignored.json',
  'media/walkthrough/clean.svg',
  'media/walkthrough/open.svg',
  'media/walkthrough/people.svg',
  'media/walkthrough/repeats.svg',
  'package.json',
  'package.nls.json',
  'package.nls.ru.json',
  'syntaxes/bulletin.tmLanguage.json',
  'syntaxes/language-configuration.json',
  'syntaxes/snippets.json',
];

/**
 * The README as the package carries it: without the part for those who work on Bulletin. Its pictures stay out of the package, so a
 * manifest without a repository, in which the marketplace would look for them, has none in its README.
 * @param {string} readme
 * @param {boolean} hasRepository
 * @returns {string}
 */
export function packagedReadme(readme, hasRepository) {
  const forUsers = readme.replace(/\n## Working on it\n[\s\S]*$/, '');
  return hasRepository ? forUsers : forUsers.replace(/^!\[[^\]\n]*\]\([^)\n]*\)\n\n/gm, '');
}
