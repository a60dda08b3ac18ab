import { describe, expect, test } from 'vitest';
import { meetingsIn, participantsIn, speakersIn } from './oneBulletin';

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

test('a Chinese name may end in land or army', () => {
  expect(speakersIn('王建国指出，港口很重要。')).toEqual(['1: 王建国 | ']);
  expect(participantsIn('市长李海军在埃尔姆会见大使李明。')).toEqual(['1: 李海军 | 市长', '1: 李明 | 大使']);
});

test('an office of a Chinese list is nobody', () => {
  expect(participantsIn('3月4日，校长王国华会见李明。校办、外办负责人参加会见。')).toEqual([
    '1: 王国华 | 校长',
    '1: 李明 | ',
  ]);
});

test('an Arabic conference with an article is held, and what somebody visits is no part of the name', () => {
  const opening = 'افتتح وزير الموانئ سامي حداد المؤتمر الدولي للموانئ في إلم.';
  expect(meetingsIn(opening)).toEqual(['1: المؤتمر |  | إلم']);
  expect(participantsIn(opening)).toEqual(['1: سامي حداد | وزير الموانئ']);
  expect(participantsIn('زار وزير الموانئ سامي حداد مستشفى المدينة.')).toEqual(['1: سامي حداد | وزير الموانئ']);
});

test('who presides stands behind the Chinese meeting', () => {
  expect(participantsIn('会议由副校长李明主持。')).toEqual(['1: 李明 | 副校长']);
});

describe('a Chinese visit', () => {
  test('may be a survey', () => {
    expect(meetingsIn('3月4日，市长李明赴埃尔姆港实地调研。')).toEqual(['1: 赴埃尔姆港实地调研 | --03-04 | 埃尔姆港']);
    expect(participantsIn('市长李明到埃尔姆港调研。')).toEqual(['1: 李明 | 市长']);
    expect(meetingsIn('市长李明在调研中指出，港口很重要。')).toEqual([]);
  });

  test('leads to the place between its two parts, or behind the word for coming', () => {
    expect(meetingsIn('市长李明将于3月4日对埃尔姆国、北方国进行正式访问。')).toEqual([
      '1: 正式访问 | --03-04 | 埃尔姆国',
    ]);
    expect(meetingsIn('3月4日下午，北方大学书记王国华一行四人来我校访问。')).toEqual([
      '1: 来我校访问 | --03-04 | 我校',
    ]);
    expect(participantsIn('3月4日下午，北方大学书记王国华一行四人来我校访问。')).toEqual(['1: 王国华 | 北方大学书记']);
    expect(meetingsIn('欢迎来中国访问。', '网站对外访问量很大。')).toEqual([]);
  });

  test('tells where they meet who meet in its sentence', () => {
    expect(meetingsIn('访问埃尔姆期间，李明将会见总统何波山。')).toEqual(['1: 会见总统何波山 |  | 埃尔姆']);
    expect(meetingsIn('李明赴埃尔姆市，与市长何波山共同主持港口对话。')).toEqual(['1: 港口对话 |  | 埃尔姆市']);
    expect(meetingsIn('李明访问埃尔姆期间发表讲话。李明会见总统何波山。')).toEqual(['1: 会见总统何波山 |  | ']);
  });
});

test('those of a Chinese list attend, whose company a word that looks like `with` tells', () => {
  const meeting = '3月4日，市长李明会见大使何波山。';
  expect(participantsIn(meeting, '港口局局长张建、码头馆副馆长肖大海等有关同志陪同座谈。')).toEqual([
    '1: 李明 | 市长',
    '1: 何波山 | 大使',
    '2: 张建 | 港口局局长',
    '2: 肖大海 | 码头馆副馆长',
  ]);
});

test('a Chinese meeting is not held in its mood', () => {
  expect(meetingsIn('5月3日，港口会议在友好的气氛中举行。')).toEqual(['1: 港口会议 | --05-03 | ']);
});
