import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../../../src/core/export/markdown';
import { FORUM, outlined } from './outlines';

describe('a Markdown document', () => {
  test('tells of each post who, when and where', () => {
    expect(
      toMarkdown([outlined('forum.bulletin', ...FORUM)]),
    ).toBe(`# Statement by Mayor Ann Reed during the Quay Forum \\(Port Elm, May 3, 2031\\)

forwarded from Harbour Office ⚓, Port Elm, 2031-05-03; lines 1–4

**Meetings**

- Quay Forum, Port Elm, 2031-05-03 (line 2)

**Speakers**

- Ann Reed, Mayor (line 2)

**Participants**

- Bob Hill, Governor (line 4)
- Carl Holt, Captain (line 4)
`);
  });

  test('counts the lines of a text as a person does, to whom a final line end begins no line', () => {
    expect(toMarkdown([outlined('forum.bulletin', ...FORUM, '')])).toContain('; lines 1–4\n');
    expect(toMarkdown([outlined('a.txt', 'The quay is open.', '')])).toContain('\nline 1\n');
  });

  test('names the files where there are several', () => {
    const text = toMarkdown([outlined('a.txt', 'The quay is open.'), outlined('b_c.txt', 'The bridge is open.')]);
    expect(text.split('\n').filter((line) => line.startsWith('#'))).toEqual([
      '# a.txt',
      '## The quay is open.',
      '# b\\_c.txt',
      '## The bridge is open.',
    ]);
  });

  test('shows what a text holds as it stands there', () => {
    const file = outlined('a', 'The quay is open.');
    const shown = (title: string) =>
      toMarkdown([{ ...file, outline: { posts: file.outline.posts.map((post) => ({ ...post, title })) } }]).split(
        '\n',
      )[0];
    expect(shown('[quay](https://example.org) <b>*now*</b> `x` | &amp; $1$')).toBe(
      '# \\[quay\\]\\(https://example.org\\) \\<b\\>\\*now\\*\\</b\\> \\`x\\` \\| \\&amp; \\$1\\$',
    );
    expect(['- quay', '1. quay', '1) quay', '= quay'].map(shown)).toEqual([
      '# \\- quay',
      '# 1\\. quay',
      '# 1\\) quay',
      '# \\= quay',
    ]);
  });
});
