import { describe, expect, test } from 'vitest';
import { blocks, text } from '../support';
import { expectLeftAlone } from './expectLeftAlone';
import { boat, council, LITTER, market, mill, READ, spaced, statement, visit } from './posts';

describe('posts that share only their footers', () => {
  test('give no finding with read-more lines and hashtags', () => {
    const before = text(council.post, '#Port', statement.post, '#Port', mill.post, READ, '#Port');
    expect(blocks(before)).toEqual([]);
  });

  test('give no finding with read-more lines, hashtags and an invitation', () => {
    const footer = [READ, '#Port #Elm', 'Follow us'];
    expect(blocks(text(mill.post, footer, market.post, footer, boat.post, footer))).toEqual([]);
  });

  const channels = [
    '🔵 Harbour Office on the short-message pages',
    '🔵 Harbour Office on video',
    '🔵 Harbour Office website',
    'Subscribe and never miss a crossing',
  ];
  test('give no finding with a list of channels', () => {
    expect(blocks(text(mill.post, channels, market.post, channels, boat.post, channels))).toEqual([]);
  });

  test('are left alone with a list of channels between blank lines', () => {
    const footer = ['', ...channels, ''];
    expectLeftAlone(text(mill.post, footer, market.post, footer, boat.post, footer, visit.post));
  });

  const press = [
    'For accreditation inquiries, please contact the Harbour Press Centre.',
    'Applications are accepted until noon of the day before the event.',
    'Email: press@harbour.example',
    'Cameras are to be in place half an hour before the start.',
  ];
  test.each([
    ['directly below the posts', press],
    ['below a read-more line', [READ, ...press]],
    ['between blank lines', ['', ...press, '']],
    ['between hashtags and a blank line', ['#Port', '', ...press, '']],
  ])('are left alone with a note for the press %s', (_, footer) => {
    expectLeftAlone(text(mill.post, footer, market.post, footer, boat.post, footer, visit.post));
  });

  test('are left alone with two sentences of thanks', () => {
    const thanks = [
      'Thank you very much for your attention, dear readers.',
      'See you next week in the same place!',
      READ,
    ];
    expectLeftAlone(text(mill.post, thanks, market.post, thanks, boat.post, thanks));
  });
});

describe('galleries are left alone', () => {
  const credit = 'Photo credit: Harbour Office';
  const captions = [
    'The new quay at low tide, seen from the light of Gull Rock.',
    'Mayor Ann Reed opens the second lock of the northern channel.',
    'The crew of the night ferry on the morning of the first crossing.',
  ];
  const gallery = captions.flatMap((caption) => [caption, credit]);
  test('the same one in two posts', () => {
    expect(blocks(text(mill.post, gallery, market.post, gallery))).toEqual([]);
  });

  test('the same one twice at once', () => {
    expect(blocks(text(mill.post, gallery, gallery))).toEqual([]);
  });

  test('one picture again and again', () => {
    const picture = gallery.slice(0, 2);
    expect(blocks(text(mill.post, picture, picture, picture, market.post))).toEqual([]);
  });

  test('with blank lines', () => {
    expect(blocks(text(mill.post, '', spaced(gallery), market.post, '', spaced(gallery)))).toEqual([]);
  });

  test('with captions that are named so', () => {
    const picture = ['Photo caption: The new quay at low tide, seen from the light of Gull Rock', credit];
    expect(blocks(text(mill.post, picture, picture, picture, market.post))).toEqual([]);
  });
});

describe('menus of short lines are left alone', () => {
  const menu = [
    'Home',
    'About the Harbour',
    'News and Announcements',
    'Tenders',
    'Timetables',
    'Fees and Dues',
    'Careers',
    'Contact',
    'Sitemap',
    'Search',
  ];
  const posts = [mill.post, market.post, boat.post, council.post, statement.post, visit.post];
  const layouts: readonly (readonly [string, (post: readonly string[]) => readonly string[]])[] = [
    ['above', (post) => [...menu, ...post]],
    ['above and between blank lines', (post) => [...menu, '', ...post, '']],
    ['below', (post) => [...post, ...menu]],
    ['below and between blank lines', (post) => [...post, '', ...menu, '']],
    ['below a read-more line', (post) => [...post, READ, ...menu]],
    ['below litter', (post) => [LITTER, ...menu, ...post]],
  ];
  const cases = layouts.flatMap(([where, lay]) => [2, 3, 5, 6].map((count) => ({ where, count, lay })));
  test.each(cases)('$where, in $count posts', ({ count, lay }) => {
    expectLeftAlone(text(posts.slice(0, count).flatMap(lay)));
  });
});
