import { describe, expect, test } from 'vitest';
import { meetingsIn, outlineOf, participantsIn, speakersIn } from './oneBulletin';

describe('a source that prints its posts without capital letters', () => {
  test('names its speakers before a colon and in a heading', () => {
    expect(speakersIn("💬 norland's mayor ann reed: the quay is open")).toEqual(["1: ann reed | norland's mayor"]);
    expect(speakersIn('💬 ann #reed : the quay is open')).toEqual(['1: ann reed | ']);
    expect(speakersIn('🎙 remarks by envoy of norland to the elm federation ann reed (elmport, may 3, 2031)')).toEqual([
      '1: ann reed | envoy of norland to the elm federation',
    ]);
  });

  test('tells who met where and when', () => {
    const lines = ['📞 in #elmport, on may 3, mayor ann reed held talks with governor of norland bob hill'];
    expect(meetingsIn(...lines)).toEqual(['1: talks with governor of norland bob hill | --05-03 | elmport']);
    expect(participantsIn(...lines)).toEqual(['1: ann reed | mayor', '1: bob hill | governor of norland']);
  });

  test('tells the place in a line of its own, and a house by its last word', () => {
    expect(meetingsIn('🎙 mayor ann reed’s remarks at the quay forum', '📍 port elm, may 3, 2031')).toEqual([
      '1: quay forum | 2031-05-03 | port elm',
    ]);
    expect(meetingsIn('a meeting of the crews was held at the elm harbour office')).toEqual([
      '1: meeting of the crews |  | elm harbour office',
    ]);
  });

  test('has no people where its titles are not followed by names', () => {
    const { speakers, participants } = outlineOf('the mayor arrives in elmport for talks on the ferry');
    expect([...speakers, ...participants]).toEqual([]);
  });

  test('is none where a single line of a post has no capitals: its words are no names', () => {
    expect(speakersIn('Rules of the quay', '• warm colours: red and yellow')).toEqual([]);
  });
});
