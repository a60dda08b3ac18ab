import { describe, expect, test } from 'vitest';
import { meetingsIn, speakersIn } from './oneBulletin';

/** Those of the words, which commas divide, that a text made of each does not let somebody speak. */
function mute(words: string, text: (word: string) => string, name: string): string[] {
  return words.split(/,\s*/).filter((word) => !speakersIn(text(word)).some((speaker) => speaker.includes(name)));
}

describe('the words that texts use most', () => {
  test('are known in English: verbs of speaking, behind a quotation and with what was said', () => {
    const verbs = `said, stressed, noted, stated, added, explained, emphasized, underlined, underscored, highlighted, remarked, observed,
      declared, announced, claimed, argued, insisted, maintained, asserted, affirmed, reiterated, recalled, warned, cautioned, urged,
      confirmed, denied, acknowledged, admitted, conceded, agreed, believes, suggested, proposed, recommended, promised, pledged, vowed,
      predicted, revealed, commented, concluded, clarified, replied, responded, wrote, quipped, lamented, claims, insists, admits`;
    expect(mute(verbs, (verb) => `“The bridge is open,” ${verb} Mayor Ann Reed.`, 'Ann Reed | Mayor')).toEqual([]);
    expect(mute(verbs, (verb) => `Mayor Ann Reed ${verb} that the bridge is open.`, 'Ann Reed | Mayor')).toEqual([]);
  });

  test('are known in English: what people are', () => {
    const titles = `President, Minister, Secretary, Ambassador, Governor, Senator, Congresswoman, Councilman, Lawmaker, Chairwoman, Director,
      CEO, Rector, Provost, Professor, Lecturer, Researcher, Scientist, Colonel, Constable, Judge, Lawyer, Archbishop, Rabbi, Auditor,
      Registrar, Economist, Historian, Strategist, Author, Journalist, Correspondent`;
    expect(mute(titles, (title) => `It is open. ${title} Ann Reed said so.`, 'Ann Reed')).toEqual([]);
  });

  test('are known in Russian: verbs of speaking, behind what was said and before it', () => {
    const verbs = `сказала, заявила, отметила, подчеркнула, сообщила, рассказала, напомнила, добавила, пояснила, уточнила, указала, признала,
      предупредила, заверила, считает, полагает, уверена, отмечает, говорит, поделилась, призвала, осудила, констатировала, резюмировала,
      озвучила, анонсировала, объявила, подтвердила, опровергла, возразила, согласилась, спросила, поинтересовалась, отреагировала,
      высказалась, уведомила, обещает, призывает, поясняет, указывает, признает, предупреждает`;
    expect(mute(verbs, (verb) => `– Мост открыт, – ${verb} Анна Речная.`, 'Анна Речная')).toEqual([]);
    expect(mute(verbs, (verb) => `Мэр Эльмска Анна Речная ${verb}, что мост открыт.`, 'Анна Речная | Мэр')).toEqual([]);
  });

  test('are known in Russian: what people are', () => {
    const titles = `президент, замминистра, губернатор, мэр, сенатор, депутат, посол, консул, уполномоченный, прокурор, судья, следователь,
      начальник, ректор, проректор, доцент, преподаватель, научный сотрудник, политолог, историк, юрист, адвокат, врач, хирург, тренер,
      капитан, журналист, корреспондент, редактор, писатель, поэт, режиссер, художник, инженер, космонавт, предприниматель, владелец,
      член правления, генерал-майор, подполковник, общественник, фермер, обозреватель, управделами, психолог, эколог`;
    expect(mute(titles, (title) => `Об этом сообщил ${title} Иван Строев.`, 'Иван Строев')).toEqual([]);
  });
});

describe('a meal', () => {
  test('is a meeting, but not one over which another is held', () => {
    expect(meetingsIn('Mayor Ann Reed hosted the crews to dinner in Port Elm on May 3, 2031.')).toEqual([
      '1: dinner | 2031-05-03 | Port Elm',
    ]);
    expect(meetingsIn('On May 3, 2031, Ann Reed held talks in Port Elm with Bob Hill over dinner.')).toEqual([
      '1: talks | 2031-05-03 | Port Elm',
    ]);
  });
});
