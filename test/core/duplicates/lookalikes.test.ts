import { describe, expect, test } from 'vitest';
import { blocks, fixed, text } from '../support';
import { expectLeftAlone } from './expectLeftAlone';
import { boat, council, FORWARDED, LITTER, market, mill, READ, spaced, statement, visit } from './posts';

describe('weekly announcements, the same body under headings of their own, are left alone', () => {
  const short = [
    'For accreditation inquiries, please contact the Harbour Press Centre.',
    'Applications are accepted until noon of the day before the event.',
    'Email: press@harbour.example',
    'Telephone: 555 0100',
    'Please bring your press card and a photo identity document.',
    'Cameras are to be in place half an hour before the start.',
  ];
  const alike = [
    '🗓 The weekly briefing is held on May 3.',
    '🗓 The weekly briefing is held on May 10.',
    '🗓 The weekly briefing is held on May 17.',
  ];
  const plain = ['Briefing on May 3', 'The spokeswoman meets the press next week', 'Last words before the summer'];
  const times = ['09:30 Briefing', '11:00 Briefing', '15:00 Briefing'];
  const bodies = [
    ['short', short],
    ['long', market.body],
  ] as const;
  const headings = [
    ['a heading’s emoji', alike],
    ['plain headings that share few words', plain],
    ['times', times],
  ] as const;
  const layouts: readonly (readonly [string, (heading: string, body: readonly string[]) => readonly string[]])[] = [
    ['without blank lines', (heading, body) => [heading, ...body]],
    ['with blank lines between posts', (heading, body) => [heading, ...body, '']],
    ['with blank lines below the headings, too', (heading, body) => [heading, '', ...body, '']],
    ['with a blank line below every line', (heading, body) => spaced([heading, ...body])],
    ['with forwarded lines', (heading, body) => [FORWARDED, heading, ...body]],
    ['with litter', (heading, body) => [LITTER, heading, ...body]],
    ['with hashtags below', (heading, body) => [heading, ...body, '#Announcement']],
    ['with hashtags above', (heading, body) => ['#Announcement', heading, ...body, READ]],
  ];
  const cases = bodies.flatMap(([size, body]) =>
    headings.flatMap(([kind, three]) => layouts.map(([layout, lay]) => ({ size, kind, layout, lay, three, body }))),
  );
  test.each(cases)('$size, $kind, $layout', ({ lay, three, body }) => {
    expectLeftAlone(text(three.flatMap((heading) => lay(heading, body))));
  });

  test('and each one’s echo goes', () => {
    const [first, second] = [
      '🗓 The weekly briefing is held on May 3.',
      '🗓 The weekly briefing is held on May 10.',
    ] as const;
    const before = text(first, short, short, second, short, short);
    expect(fixed(before)).toBe(text(first, short, second, short));
  });
});

describe('messages and alerts with equal texts are left alone', () => {
  const condolences = [
    'Please accept my deepest condolences over the loss that your island has suffered in the storm.',
    'The people of Port Elm share the grief of the families and wish the injured a speedy recovery.',
    'Ann Reed, Mayor of Port Elm',
  ];
  const to = (island: string) => `To the elders of ${island}`;
  test('to different addressees', () => {
    expectLeftAlone(text(to('Gull Rock'), condolences, to('Crow Point'), condolences));
  });

  test('to different addressees between blank lines', () => {
    expectLeftAlone(text(to('Gull Rock'), '', condolences, '', to('Crow Point'), '', condolences));
  });

  test('to different addressees with an emoji', () => {
    expectLeftAlone(text(`✉️ ${to('Gull Rock')}`, condolences, `✉️ ${to('Crow Point')}`, condolences));
  });

  test('to different addressees with forwarded lines', () => {
    const first = [FORWARDED, to('Gull Rock'), ...condolences];
    expectLeftAlone(text(first, FORWARDED, to('Crow Point'), condolences, FORWARDED, visit.post));
  });

  test('to different addressees, each named below', () => {
    const message = condolences.slice(0, 2);
    expectLeftAlone(text(message, to('Gull Rock'), READ, message, to('Crow Point'), READ));
  });

  const call = [
    'The conversation was held at the initiative of the island side and took place in a friendly atmosphere.',
    'The two sides agreed to stay in touch on the matters of the northern channel and its lamps.',
  ];
  test('on telephone conversations with different people', () => {
    const heading = (name: string) => `📞 Mayor Ann Reed had a telephone conversation with Mayor ${name}`;
    expectLeftAlone(text(heading('Tom Quill'), call, heading('Eve Marsh'), call));
  });

  test('on telephone conversations with one person on different days', () => {
    const heading = (day: number) => ['Telephone conversation with Mayor Tom Quill', `May ${day}, 2031`, 'Port Elm'];
    expectLeftAlone(text(heading(3), call, READ, heading(9), call, READ));
  });

  test('at different times', () => {
    const alert = [
      'Fog signals sounded in the northern channel.',
      'Boats are asked to wait at the third buoy until noon.',
    ];
    expectLeftAlone(text('06:10', alert, '08:40', alert, '11:20', alert));
  });

  test('of one line, however often', () => {
    const alert =
      'Harbour Office: Fog signals sounded in the northern channel, boats are asked to wait until further notice.';
    expect(blocks(text(alert, alert, alert, mill.post, alert, READ, alert))).toEqual([]);
  });
});

describe('programmes with equal lines are left alone', () => {
  const day = [
    '09:00 Arrival of the guests and registration in the long barn',
    '10:00 Opening remarks by the mayor of Port Elm',
    '11:00 Session on the lamps of the northern channel',
    '12:30 Lunch in the garden of the town hall',
    '14:00 Visit to the light of Gull Rock (by boat, weather permitting)',
  ];
  test.each([
    ['without blank lines', (name: string) => [name, ...day]],
    ['between blank lines', (name: string) => [name, '', ...day, '']],
    ['under a heading’s emoji', (name: string) => [`🗓 ${name}`, ...day]],
  ])('on different days %s', (_, lay) => {
    expectLeftAlone(text(lay('Monday'), lay('Tuesday'), lay('Wednesday')));
  });
});

describe('what is said twice is left alone', () => {
  test('a greeting at the head of two speeches', () => {
    const greeting = [
      'Ann Reed: Good morning, dear colleagues, friends and guests from all of the islands.',
      'Thank you all for coming to Port Elm at this early hour.',
    ];
    expectLeftAlone(text(greeting, 'We begin with the quay.', '***', greeting, 'We begin with the lamps.'));
  });

  test('a greeting at the head of two posts', () => {
    const greeting = [
      'Good morning, dear colleagues, friends and guests.',
      'Thank you all for coming to Port Elm so early.',
    ];
    const post = (heading: string, rest: string) => [FORWARDED, heading, ...greeting, rest, READ];
    expectLeftAlone(
      text(post('🎙 Ann Reed, May 3', 'We begin with the quay.'), post('🎙 Ann Reed, May 10', 'The lamps come first.')),
    );
  });

  test('a chant of one line', () => {
    const chant = 'The crowd: Four more boats! Four more boats! Four more boats! Four more boats!';
    expectLeftAlone(text('The mayor: We will build the bridge.', chant, chant, chant, chant, 'The mayor: Thank you.'));
  });

  test('a chant and its answer', () => {
    const turn = ['The crowd: Bring back the boat! Bring back the boat!', 'The mayor: I hear you well.'];
    expectLeftAlone(text('The mayor opened the session.', turn, turn, turn, 'The crowd left.'));
  });

  test('a short answer', () => {
    const answer = 'Tom Quill: Yes, it will.';
    expectLeftAlone(text('Question: Will the bridge be open?', answer, 'Question: And the quay?', answer, READ));
  });

  test('a refrain', () => {
    const refrain = ['Row on, row on, the tide is high tonight,', 'the lamp of Gull Rock is our only light,'];
    const verses = ['The first boat left before the sun was up,', 'The second boat went out into the rain,'];
    const before = text(
      'The song of the rowers',
      verses[0] ?? '',
      refrain,
      verses[1] ?? '',
      refrain,
      'The boats came home.',
    );
    expectLeftAlone(before);
  });

  test('a quotation of one line', () => {
    const quotation =
      '“We shall not close the mill before the last sack of this year is ground and paid for, and nobody else will.”';
    expectLeftAlone(text(mill.heading, quotation, mill.body.slice(0, 2), quotation, mill.body.slice(2), READ));
  });

  test('two paragraphs in a summary', () => {
    expectLeftAlone(
      text(mill.heading, 'In short:', mill.body.slice(0, 2), 'The whole story:', mill.body, READ, visit.post),
    );
  });

  test('two paragraphs in a summary at the end', () => {
    expectLeftAlone(text(mill.post, 'In short:', mill.body.slice(0, 2), READ, visit.post));
  });

  test('numbered points that another post repeats', () => {
    const points = statement.body.slice(3, 5);
    const before = text(
      '🎙 Resolution on the storm',
      points,
      READ,
      '🎙 The mayor repeated what had been asked for:',
      points,
      READ,
    );
    expectLeftAlone(before);
  });

  test('a post that another post quotes', () => {
    const quoting = ['🎙 Mayor Tom Quill at the Island Forum', 'He read out the notice of the Harbour Office:'];
    const after = 'He added that nothing has changed since.';
    expectLeftAlone(
      text(FORWARDED, council.post, FORWARDED, quoting, council.post.slice(0, -1), after, READ, visit.post),
    );
  });
});

describe('posts with an equal part are left alone', () => {
  test('an equal heading', () => {
    const post = (body: readonly string[]) => [FORWARDED, mill.heading, ...body, READ];
    expectLeftAlone(text(post(mill.body), post(market.body), post(boat.body)));
  });

  test('an equal heading and first lines', () => {
    const first = [FORWARDED, mill.heading, ...mill.body.slice(0, 2), READ, FORWARDED, ...boat.post, READ];
    expectLeftAlone(text(first, FORWARDED, mill.heading, mill.body.slice(0, 2), market.body, READ));
  });

  test('an equal end under headings of their own', () => {
    const post = (heading: string) => [FORWARDED, heading, ...mill.body, READ];
    expectLeftAlone(text(post('🎂 Ann Reed turns fifty'), post('🏅 Ann Reed is honoured'), FORWARDED, visit.post));
  });

  test('an equal beginning', () => {
    const post = (last: string) => [FORWARDED, ...mill.post, last, READ];
    expectLeftAlone(text(post('This year the mill grinds rye.'), post('The mill is closed in winter.')));
  });
});
