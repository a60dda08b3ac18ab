import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json';
import { FILES, PACKAGED_README, packagedReadme } from './contents.mjs';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const readme = packagedReadme(read('README.md'), false);
/** Without those that a build makes. */
const own = FILES.filter((file) => !file.startsWith('dist/'));

/** Where the links of a Markdown text lead, from the package's root on; addresses and places in the page itself left out. */
function linksOf(path: string, text: string): string[] {
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target.replace(/#.*$/, ''));
  const files = targets.filter((target) => target !== '' && !target.includes(':'));
  return files.map((target) => posix.join(posix.dirname(path), target));
}

describe('The package', () => {
  it('has these files and no other', async () => {
    // As a value of its own, for vsce takes one option more than its types say.
    const options = { cwd: root, packageManager: PackageManager.None, readmePath: PACKAGED_README };
    const files = await listFiles(options);
    expect(files.filter((file) => !file.startsWith('dist/')).sort()).toEqual([...own].sort());
    expect(FILES).toEqual([...FILES].sort());
  });

  it('has pages whose links lead to pages that it has, too', () => {
    const pages = own.filter((file) => file.endsWith('.md'));
    for (const page of pages) {
      expect(
        linksOf(page, read(page)).filter((target) => !FILES.includes(target)),
        page,
      ).toEqual([]);
    }
    expect(linksOf('README.md', readme).filter((target) => !FILES.includes(target))).toEqual([]);
    expect(linksOf('README.md', readme).length).toBeGreaterThan(5);
  });

  it('has the README without pictures, and without the part for those who work on it', () => {
    expect(readme).toContain('## Limits');
    expect(readme).not.toMatch(/!\[|npm test|Working on it/);
    const text = 'One.\n\n![A picture](a.png)\n\nTwo.\n\n## Working on it\n\nTests.\n';
    expect(packagedReadme(text, false)).toBe('One.\n\nTwo.\n');
    expect(packagedReadme(text, true)).toBe('One.\n\n![A picture](a.png)\n\nTwo.\n');
  });

  it('is what the marketplaces take: PNG pictures only, an icon of 256 pixels, two colours of a banner, a list of changes', () => {
    for (const text of [read('README.md'), read('CHANGELOG.md')]) {
      expect(text.match(/!\[[^\]]*\]\((?![^)]*\.png\))/g) ?? []).toEqual([]);
      expect(text).not.toMatch(/<(?:img|svg|script|iframe)\b/i);
    }
    const icon = readFileSync(join(root, manifest.icon));
    expect([icon.toString('latin1', 1, 4), icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual(['PNG', 256, 256]);
    expect(manifest.galleryBanner.color).toMatch(/^#[0-9a-f]{6}$/);
    expect(read('CHANGELOG.md')).toContain(`\n## ${manifest.version}\n`);
    // Of those that there are, these could fit.
    const categories = ['Programming Languages', 'Linters', 'Formatters', 'Other'];
    expect(manifest.categories.filter((category) => !categories.includes(category))).toEqual([]);
    expect(manifest.keywords.length).toBeLessThanOrEqual(30);
  });
});
