/** Invented posts of an island's press office, long enough to be known again when they are edited. */

/** A heading and four paragraphs of plain text. */
export const tide: readonly string[] = [
  '🌊 The tide mill of Sandwick grinds again',
  'The wheel turned for the first time in nineteen years when the gate was lifted on Saturday morning before a small crowd.',
  'Two carpenters from the village had spent the winter in the cellar, where they replaced every paddle that the worms had left.',
  'The flour of the first day went to the school kitchen, and the bran to the hens that live behind the church wall.',
  'Whoever wants to see the stones at work may come at high water, when the miller opens the lower door to visitors.',
];

/** A post with marks of every sort: quotation marks, dashes, apostrophes, emoji and an ellipsis. */
export const regatta: readonly string[] = [
  '⛵ Regatta: “The Long Haul” starts from the old pier',
  '💬 “Nobody’s boat is too small for this race,” the steward said – and the children’s dinghies were cheered loudest of all…',
  '🔹 The course leads round the outer buoy — twice if the wind holds — and back to the steps below the customs house.',
  '🔹 “Slow but dry” is the motto of the crew that came last in each of the past four years and is proud of it.',
];

/** A heading and two speeches. */
export const speech: readonly string[] = [
  '🎙 Remarks by Warden Ilya Sandoe at the opening of the herring hall',
  '💬 Ilya Sandoe: This hall was built by people who had no money and much time, and it shows in every beam above our heads.',
  '💬 The herring left us once, and when they came back nobody had kept a net, so we learned the trade again from our neighbours.',
  'The choir of the upper village sang, and the baker gave away what was left of the bread from the evening before.',
];

/** Five points under a heading. */
export const rules: readonly string[] = [
  '📌 What to keep in mind on the island ferry this summer',
  '1. Bicycles are stowed on the lower deck behind the yellow line, and their owners stay above until the bell has rung.',
  '2. Dogs travel on a lead and not on the benches, even if they are small, clean, old or known to the whole crew.',
  '3. The gangway is steep at low water; whoever needs an arm to lean on is asked to tell the mate before boarding.',
  '4. Nothing is thrown to the gulls, since they remember every boat that has fed them and follow it into the harbour.',
  '5. Lost gloves, hats and umbrellas wait in the green chest below the stairs until the end of the season.',
];

/** Posts that share nothing with the others. */
export const bees: readonly string[] = [
  '🐝 A swarm settles on the clock tower',
  'The beekeeper climbed up with a straw basket and a goose feather, and by noon the clock could strike once more.',
  'She has named the queen after the aunt who taught her the craft, and put the hive under the pear tree by the vicarage.',
];
export const chess: readonly string[] = [
  '♟ Draw in the postal chess match against the mainland',
  'After six years and eighty moves both clubs agreed to call it even, as the last stamps of the old sort were used up.',
  'A new match begins in October, this time with the white pieces on our side and a limit of one week for each reply.',
];

/** All of the words in capitals. */
export function inCapitals(post: readonly string[]): readonly string[] {
  return post.map((line) => line.toUpperCase());
}

/** The post with each of the words put for the one in front of it. */
export function withWords(post: readonly string[], words: Readonly<Record<string, string>>): readonly string[] {
  return post.map((line) => Object.entries(words).reduce((changed, [from, to]) => changed.replaceAll(from, to), line));
}
