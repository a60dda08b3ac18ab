/** A bulletin with two people, one of them spelt in two ways, two meetings, hashtags and an abbreviation. */
export const TEXT = [
  '🎙 Statement by Minister Andrey Holt during the Quay Forum (Port Elm, May 3, 2031)',
  '💬 The second quay opens in May. #Quays',
  'Read in full',
  '',
  '🗓 On May 9, Mayor Ann Reed had talks with Minister Andrei Holt in Westport. #Quays',
  'Holt’s office thanked the Port Harbour Union (#PHU) for the ice.',
  '#Quays',
].join('\n');
