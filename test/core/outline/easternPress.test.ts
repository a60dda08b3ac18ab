import { describe, expect, test } from 'vitest';
import { participantsIn, speakersIn } from './oneBulletin';

describe('an Arabic press post', () => {
  test('has a speaker whose title stands behind the name, a comma between or none', () => {
    expect(speakersIn('قال سامي حداد، وزير الموانئ، إن الرصيف مفتوح.')).toEqual(['1: سامي حداد | وزير الموانئ']);
    expect(speakersIn('وقال سامي حداد رئيس شركة الموانئ إن الرصيف مفتوح.')).toEqual([
      '1: سامي حداد | رئيس شركة الموانئ',
    ]);
  });

  test('has a participant whose title stands behind the name', () => {
    expect(participantsIn('عقد اليوم اجتماع الموانئ، وسيشارك سامي حداد، وزير الموانئ، في الاجتماع.')).toEqual([
      '1: سامي حداد | وزير الموانئ',
    ]);
  });

  test('tells behind a title alone what is said, and nobody by that', () => {
    const meeting = 'استقبل رئيس جامعة المرفأ سامي حداد محافظ الساحل نادر كرم.';
    expect(speakersIn(meeting, 'من جانبه، أعرب رئيس الجامعة عن خالص شكره وتقديره للمحافظ.')).toEqual([
      '2: سامي حداد | ',
    ]);
    expect(speakersIn('وأكد الوزير على الدور المحوري الذي تقوم به الجامعة.')).toEqual([]);
  });
});

test('a Chinese name with a title has no rank of its own in it', () => {
  expect(participantsIn('3月4日，校长王国华教授会见了大使李明先生。')).toEqual(['1: 王国华 | 校长', '1: 李明 | 大使']);
});

test('an office of a Chinese list is nobody', () => {
  expect(participantsIn('3月4日，校长王国华会见李明。校办、外办负责人参加会见。')).toEqual([
    '1: 王国华 | 校长',
    '1: 李明 | ',
  ]);
});
