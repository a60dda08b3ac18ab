/** Invented posts, each as a heading and a body, in the style of a harbour office's feed. */

export const FORWARDED = 'Forwarded from Harbour Office ⚓';
export const FORWARDED_ELSEWHERE = 'Forwarded from Fishery Board 🐟';
export const LITTER = 'VIEW IN TELEGRAM';
export const READ = 'Read in full';
export const BLANK = '';

interface Sample {
  readonly heading: string;
  readonly body: readonly string[];
  readonly post: readonly string[];
}

function sample(heading: string, ...body: readonly string[]): Sample {
  return { heading, body, post: [heading, ...body] };
}

/** With a heading's emoji, parts, an elision and a read-more line. */
export const council = sample(
  '🌐 A meeting of the Ferry Council was held in Port Elm.',
  'Present at the meeting were:',
  '• the harbour masters of the four islands;',
  '• the crews of the night ferries and the pilots of the northern channel.',
  'They went through the timetable of the winter crossings, with clear water and with ice.',
  '***',
  '💬 Ann Reed: More people cross by night each year, and the ferries sail fuller than they ever did.',
  '<...>',
  '❗️ No crossing is given up before another one is found that serves the same quay.',
  READ,
);

/** With a heading's emoji, numbered points and a read-more line. */
export const statement = sample(
  '🎙 Statement by Mayor Tom Quill during the Island Forum (Port Elm, May 3, 2031)',
  '💬 The storms of the past winter have shown which quays hold and which of them do not.',
  '<...>',
  'The builders tell us that the second quay can open in May if the stone comes by boat and not by road.',
  '1. The old breakwater is to be raised by one metre along its whole length.',
  '2. The lamps of the channel are to be lit from one place, with a spare line under the bridge.',
  '***',
  '❗️The islands themselves choose whether the crossing stays open all year round.',
  '👉 Read in full',
);

/** With a list, a read-more line and hashtags. */
export const review = sample(
  '⚓ The Council ended its inspection of the lighthouses on June 20. It had put three questions to the keepers.',
  'On June 4, the keepers held a public debate on lamps that burn without a keeper.',
  'On June 11, the Council heard the pilots on the fog signals of the northern channel.',
  '👉 The northern group covers the lights at Crow Point and Gull Rock.',
  '👉 The southern group covers the light at the mouth of the river.',
  '✅ on the painting of the day marks before the autumn;',
  '✅ on the spare parts that each lighthouse has to keep.',
  READ,
  '#Lighthouses',
);

/** Short, with a heading's emoji and hashtags. */
export const visit = sample(
  '🗓 On March 12, Mayor Ann Reed attended the yearly meeting of the island mayors.',
  '🤝 Over tea the mayors spoke of what each island needs: the school boat and the price of ice.',
  'They will see each other again at the Island Forum on April 30 in Port Elm.',
  '#IslandForum',
);

/** Plain text without any marker; the body has more than 400 characters. */
export const mill = sample(
  'The old mill opens its doors',
  'The miller of Low Bridge will show visitors how the stones are dressed and how the flour is sifted by hand.',
  'Children who bring a sack of their own may take home a pound of the first flour of the season, free of charge.',
  'The path along the stream is closed to carts until the bridge has been mended by the carpenters of the county.',
  'Whoever wants to help with the mending is asked to come to the smithy on the second day of the month at noon.',
);

/** Plain text without any marker; the body has more than 400 characters. */
export const market = sample(
  'Three villages agree on a common market',
  'The elders of Ashford, Low Bridge and Stone Cross met in the long barn to settle where the market is to be held.',
  'They agreed that it moves with the moon, so that no village has to feed the horses of the others twice in a row.',
  'A chest with three locks holds what the stalls pay, and each of the three villages keeps one of the keys at home.',
  'The first market is held below the church of Stone Cross as soon as the hay is in and the river can be crossed.',
);

/** Plain text without any marker; the whole post has fewer than 400 characters. */
export const boat = sample(
  'School boat gets a second crew',
  'From the autumn on two crews take turns, so that the boat can sail when the tide is right.',
  'Parents had asked for it after the storm of the past winter, when forty children slept in the harbour office.',
  'The council pays for the second crew from the harbour dues.',
);

/** `lines` with a blank line below each. */
export function spaced(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => [line, BLANK]);
}
