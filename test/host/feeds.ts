/** A post that two feeds carry, and what stands beside it in each. */
export const POST = [
  '🌐 A meeting of the Ferry Council was held in Port Elm on May 3, 2031.',
  'Present at the meeting were the harbour masters of the four islands and the crews of the night ferries.',
  '💬 Tessa Brandt: More people cross by night each year, and the ferries sail fuller than they ever did.',
  'Read in full',
];
export const NEXT = [
  '🎙 Statement by Mayor Tom Quill at the Lighthouse Forum (Port Elm, May 9, 2031)',
  'The builders tell us that the second quay can open in May.',
  '#Ferries',
];
export const OTHER = [
  '📰 The lamps of the channel are painted each spring.',
  'The keepers write of it every week.',
  '#Lamps',
];
export const EARLIER = [...POST, ...OTHER].join('\n');
export const LATER = [...NEXT, ...POST].join('\n');
