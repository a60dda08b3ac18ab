import { describe, expect, test } from 'vitest';
import { participantsIn, speakersIn } from './oneBulletin';

describe('A title in the western press', () => {
  test('begins behind the place and the agency of a dateline', () => {
    expect(
      speakersIn('PORT ELM (Quaywire) - Norland Ports Minister Ann Reed said on Monday that the quay is open.'),
    ).toEqual(['1: Ann Reed | Norland Ports Minister']);
    expect(speakersIn('ELMPORT (Quaywire) -- Harbour Minister Bob Hill said the quay is open.')).toEqual([
      '1: Bob Hill | Harbour Minister',
    ]);
  });

  test('begins behind a quotation that ends before it, and may hold one', () => {
    expect(speakersIn('It is the “face of the Harbour Office,” County Manager Lisa Hill explained.')).toEqual([
      '1: Lisa Hill | County Manager',
    ]);
    expect(speakersIn('"It is a day for the Elm Council," Harbour Director Ann Reed said.')).toEqual([
      '1: Ann Reed | Harbour Director',
    ]);
    expect(speakersIn('Director of the “Elm” Museum Ann Reed said that it is open.')).toEqual([
      '1: Ann Reed | Director of the “Elm” Museum',
    ]);
  });

  test('may be of a body or a land that looks like a name', () => {
    expect(speakersIn('“Está abierto”, explicó el rector de la Universidad de Los Olmos, Juan Ruiz.')).toEqual([
      '1: Juan Ruiz | rector de la Universidad de Los Olmos',
    ]);
    expect(participantsIn('Am 3. Mai traf der Minister den Präsidenten Norlands, Hans Roth, in Elmstadt.')).toEqual([
      '1: Hans Roth | Präsidenten Norlands',
    ]);
    expect(speakersIn('Ann Reed, founder of Elm Ferries & Quay Works, told us: "It is open."')).toEqual([
      '1: Ann Reed | founder of Elm Ferries & Quay Works',
    ]);
  });
});

describe('A name in the western press', () => {
  test('may open with initials without full stops, behind its title', () => {
    expect(speakersIn('Governor KT Reed said that the quay is open.')).toEqual(['1: KT Reed | Governor']);
    // No initials are those of a land or an office.
    expect(speakersIn('Deputy Secretary US Ann Reed said that the quay is open.')).toEqual([
      '1: Ann Reed | Deputy Secretary US',
    ]);
  });

  test('ends before the letters that tell a seat or an honour', () => {
    expect(participantsIn('The Mayor met Ports Minister Jane Reed-Hill MHK in Port Elm on May 3.')).toEqual([
      '1: Jane Reed-Hill | Ports Minister',
    ]);
  });
});
