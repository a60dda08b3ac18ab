import { describe, expect, test } from 'vitest';
import { text } from '../support';
import { feed, found } from './found';
import { bees, chess, regatta, rules, speech, tide, withWords } from './posts';

/** No finding of any rule, neither with blank lines between the posts nor with forwarded lines. */
function expectQuiet(...posts: readonly (readonly string[])[]): void {
  expect(found(feed(...posts))).toEqual([]);
  expect(found(text(...posts.flatMap((post) => ['Forwarded from Sandwick Press Office', post])))).toEqual([]);
}

describe('an update is left alone', () => {
  const fleet = [
    '⚓ Harbour traffic on Monday, March 3',
    'In the past 24 hours 41 boats left the harbour and 38 came back; 3 wait behind the breakwater for the fog to lift.',
    'The ice house holds 12.5 tonnes, and the auction brought in 4,310 crowns, of which 210 go to the widows of the fleet.',
    'The next report follows at 18:00, and the radio room answers questions on channel 16 throughout the night.',
  ];

  test('with other numbers, dates and weekdays', () => {
    const next = withWords(fleet, {
      'Monday, March 3': 'Thursday, April 17',
      '41': '29',
      '38': '31',
      '12.5': '9.75',
      '4,310': '3,960',
      '18:00': '17:30',
    });
    expectQuiet(fleet, bees, next, chess);
  });

  test('with one other number on its only line', () => {
    const line = [fleet[1] ?? ''];
    expectQuiet(line, bees, withWords(line, { '41': '42' }), chess);
  });

  test('with one other weekday on its only line', () => {
    const line = (day: string) => [
      `The night ferry does not sail on ${day}, since the crew is at the dentist’s on the mainland and no other one can be found.`,
    ];
    expectQuiet(line('Tuesday'), bees, line('Friday'), chess);
  });

  test('of one line with a number and some words changed', () => {
    const line = (number: number, how: string) => [
      `The harbour office counted ${number} boats in the bay this morning, ${how} than on any other day since the records began at the old pier.`,
    ];
    expectQuiet(line(61, 'more'), bees, line(74, 'again more'), chess);
  });

  test('every day for a week', () => {
    const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
    expectQuiet(
      ...days.map((day, n) => withWords(fleet, { 'Monday, March 3': `${day}, March ${n + 3}`, '41': `${50 + n}` })),
    );
  });
});

describe('what is printed from a template is left alone', () => {
  test('weekly announcements', () => {
    const announcement = (day: number, who: string) => [
      `🔴 #LIVE: briefing by the island’s spokeswoman ${who}, May ${day}`,
      'Questions are taken in the order in which hands are raised, and nobody is asked to leave before the last one.',
      `Accreditation is open until May ${day - 1}, 10:00, at the desk of the press office and nowhere else, as always.`,
    ];
    expectQuiet(
      announcement(4, 'Ida Vance'),
      bees,
      announcement(11, 'Ida Vance'),
      chess,
      announcement(18, 'Ida Vance'),
    );
  });

  test('telephone conversations with different people', () => {
    const call = (name: string, island: string) => [
      `📞 Warden Ilya Sandoe had a telephone conversation with ${name}, Reeve of ${island}, at the request of the latter this morning.`,
    ];
    expectQuiet(
      call('Tom Quill', 'Crow Point'),
      bees,
      call('Eve Marsh', 'Gull Rock'),
      chess,
      call('Per Lund', 'Far Skerry'),
    );
  });

  test('meetings with different people on different matters', () => {
    const meeting = (name: string, matter: string) => [
      `🤝 Warden Ilya Sandoe received ${name} in the customs house`,
      `The two sides spoke in detail about ${matter} and agreed to go on with the talks at a time that suits both of them.`,
    ];
    expectQuiet(
      meeting('Tom Quill', 'the dredging of the northern channel'),
      bees,
      meeting('Eve Marsh', 'a common price for lamp oil and tar'),
      chess,
    );
  });

  test('condolences', () => {
    const letter = (name: string, island: string) => [
      `✉ To ${name}, Reeve of ${island}`,
      `Dear ${name}, with deep sorrow we have learned of the loss that has befallen ${island} in the storm of last night.`,
      'Please convey our heartfelt sympathy to the families of those who did not return and our wish for a swift recovery to the injured.',
    ];
    expectQuiet(letter('Tom Quill', 'Crow Point'), bees, letter('Eve Marsh', 'Gull Rock'), chess);
  });

  test('greetings on the same feast', () => {
    const letter = (name: string, island: string, years: number) => [
      `✉ Warden Ilya Sandoe greeted ${name} on the feast of ${island}`,
      `“I warmly congratulate you and all who live on ${island} on the ${years}th anniversary of the charter of your harbour and wish you fair winds.”`,
    ];
    expectQuiet(letter('Tom Quill', 'Crow Point', 150), bees, letter('Eve Marsh', 'Gull Rock', 200), chess);
  });

  test('entries of a timetable', () => {
    const entry = (hour: number, from: string, to: string) =>
      `${hour}:15 Ferry from ${from} to ${to}, calling at the lower steps if a flag is shown; bicycles and small carts are carried where there is room.`;
    expectQuiet([
      '🗓 The summer timetable',
      entry(7, 'Sandwick', 'Crow Point'),
      entry(9, 'Crow Point', 'Gull Rock'),
      entry(11, 'Gull Rock', 'Sandwick'),
      entry(14, 'Sandwick', 'Far Skerry'),
      entry(18, 'Far Skerry', 'Sandwick'),
    ]);
  });

  test('exchange rates', () => {
    const rates = (day: number, dollar: string, pound: string) => [
      `💱 Official exchange rates for March ${day}, as set by the island bank at noon and valid until the next working day`,
      `One silver mark is worth ${dollar} crowns at the counter of the bank and one gold mark is worth ${pound} crowns there.`,
    ];
    expectQuiet(rates(3, '4.31', '17.20'), bees, rates(4, '4.29', '17.31'), chess, rates(5, '4.30', '17.28'));
  });

  test('results under one heading', () => {
    const result = (home: string, away: string, goals: string) =>
      `⚽ ${home} against ${away} ended ${goals} on the pitch behind the school, in front of everybody who had nothing better to do that afternoon.`;
    expectQuiet(
      ['⚽ Results'],
      [result('Sandwick', 'Crow Point', '2:1')],
      bees,
      [result('Gull Rock', 'Far Skerry', '0:0')],
      chess,
      [result('Crow Point', 'Gull Rock', '3:5')],
    );
  });
});

describe('what posts share rightly is left alone', () => {
  const contact = [
    'For accreditation write to the press office in the customs house, second floor, and bring two photographs of the usual size.',
    'The press office of Sandwick harbour is open from nine to noon except on feast days and when the bell tower is being painted.',
  ];

  test('contact lines below seven posts', () => {
    const posts = [tide, regatta, speech, rules, bees, chess, ['Last words before the summer', 'The office closes.']];
    expectQuiet(...posts.map((post) => [...post, ...contact]));
  });

  test('a sign-off below every post', () => {
    const signOff =
      'Stay with us, write to us, and do not forget that the office cat answers no letters whatever you may have read elsewhere.';
    expectQuiet(...[tide, regatta, speech, rules, bees, chess].map((post) => [...post, signOff]));
  });

  test('captions of a gallery', () => {
    const picture = (what: string) => [
      `Photo caption: ${what} during the opening of the herring hall in Sandwick on the first day of the summer fair, seen from the gallery`,
      'Photo credit: Sandwick Press Office',
    ];
    expectQuiet([...speech, ...picture('The choir'), ...picture('The baker'), ...picture('Warden Ilya Sandoe')]);
  });

  test('menus', () => {
    const menu = (day: string, dish: string) => [
      `🍲 Menu of the harbour canteen for ${day}`,
      'Soup of the day with bread from the village oven',
      `${dish} with boiled potatoes and a salad from the school garden`,
      'Baked apples or a slice of cheese; tea and water are free of charge',
    ];
    expectQuiet(
      menu('Monday', 'Smoked herring'),
      bees,
      menu('Tuesday', 'Mutton stew'),
      chess,
      menu('Wednesday', 'Barley porridge'),
    );
  });

  test('short phrases that people say again and again', () => {
    const question = (about: string) => `Question: And what will you do about ${about}?`;
    expectQuiet([
      '🎙 The steward answers the crews',
      question('the gulls'),
      'Steward: Thank you, that is a very good question indeed.',
      question('the stairs'),
      'Steward: Thank you, that is a very good question, and I am glad that you ask.',
      question('the fog horn'),
      'Steward: Thank you, that is a good question. Next one, please.',
      'The crew: Louder, please! We cannot hear you at the back of the hall!',
      'Steward: Can you hear me now at the back of the hall? Thank you.',
      'The crew: Louder, please! We cannot hear you at the back!',
    ]);
  });

  test('two posts on one event, each in its own words', () => {
    const other = [
      '🌊 Flour again after nineteen years',
      'On Saturday morning the gate of the tide mill of Sandwick was lifted before a small crowd, and the wheel turned.',
      'All winter two carpenters from the village had worked in the cellar to replace the paddles, of which the worms had left little.',
    ];
    expectQuiet(tide, bees, other, chess);
  });

  test('a phrase of the language in two long lines', () => {
    const phrase = 'as has been the case ever since the first stones of the harbour were laid';
    expectQuiet(
      [
        'On stairs',
        `The stairs are swept by whoever comes down first, ${phrase}, and nobody has yet complained about it in writing.`,
      ],
      bees,
      [
        'On gulls',
        `Fish heads belong to the cats of the pilots’ house, ${phrase}, though the gulls have never accepted this rule at all.`,
      ],
      chess,
    );
  });
});
