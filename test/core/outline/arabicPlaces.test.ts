import { describe, expect, test } from 'vitest';
import { meetingsIn, participantsIn, speakersIn } from './oneBulletin';

describe('the place of an Arabic meeting', () => {
  const placesOf = (line: string): string[] => meetingsIn(line).map((meeting) => meeting.split(' | ')[2] ?? '');

  test('is a house with what it is called and what it is in', () => {
    expect(placesOf('استقبل وزير الموانئ سامي حداد في مكتبه اليوم السفير كريم منصور.')).toEqual(['مكتبه']);
    expect(placesOf('استقبل رئيس الجامعة سامي حداد في مكتبه بمبنى رئاسة الجامعة سفير نورلاند كريم منصور.')).toEqual([
      'مكتبه بمبنى رئاسة الجامعة',
    ]);
    expect(placesOf('التقى الرئيس سامي حداد في قصر إلم رئيس البرلمان كريم منصور.')).toEqual(['قصر إلم']);
    expect(placesOf('استقبل الوزير سامي حداد، في مقر الوزارة اليوم، سفير نورلاند كريم منصور.')).toEqual([
      'مقر الوزارة',
    ]);
  });

  test('is a town behind its kind, without the preposition that is written together with it', () => {
    expect(placesOf('يعقد الوزير سامي حداد مباحثات بالعاصمة النورلاندية إلم غداً.')).toEqual([
      'العاصمة النورلاندية إلم',
    ]);
    expect(placesOf('عقد الوزير سامي حداد اجتماعا بمدينة إلم مع نظيره كريم منصور.')).toEqual(['مدينة إلم']);
  });

  test('is the single word between a preposition and the end of its clause, if that may be a town', () => {
    expect(placesOf('عقد الوزير سامي حداد مباحثات مع نظيره كريم منصور في إلم.')).toEqual(['إلم']);
    expect(placesOf('وصل الوزير سامي حداد إلى إلم في زيارة رسمية.')).toEqual(['إلم']);
    expect(placesOf('شارك الوزير سامي حداد في اجتماع عقد في المنطقة.')).toEqual(['']);
  });

  test('does not hide whoever is met behind it', () => {
    expect(participantsIn('التقى الرئيس سامي حداد في قصر إلم رئيس البرلمان كريم منصور.')).toEqual([
      '1: سامي حداد | الرئيس',
      '1: كريم منصور | رئيس البرلمان',
    ]);
  });
});

describe('in an Arabic post', () => {
  test('a guest has a title of respect behind the name of the host', () => {
    expect(participantsIn('استقبل رئيس الجامعة سامي حداد معالي وزير الموانئ كريم منصور.')).toEqual([
      '1: سامي حداد | رئيس الجامعة',
      '1: كريم منصور | وزير الموانئ',
    ]);
  });

  test('a call comes from somebody', () => {
    expect(
      participantsIn('تلقى الوزير سامي حداد، اليوم، مكالمة هاتفية من وزير الموانئ، كريم منصور، حسب البيان.'),
    ).toEqual(['1: سامي حداد | الوزير', '1: كريم منصور | وزير الموانئ']);
  });

  test('the host speaks who receives somebody `stressing` something, and the guest `who stressed` it', () => {
    expect(speakersIn('استقبل الوزير سامي حداد السفير كريم منصور، مؤكداً أهمية الرصيف.')).toEqual([
      '1: سامي حداد | الوزير',
    ]);
    expect(speakersIn('استقبل الوزير سامي حداد السفير كريم منصور الذي أكد أن الرصيف مفتوح، مشيراً إلى طوله.')).toEqual([
      '1: كريم منصور | السفير',
    ]);
  });
});
