import { describe, expect, it } from 'vitest';
import { Turns } from '../../src/vscode/shared/turns';

/** The events of some turns, with a stroke behind each turn. */
async function story(tell: (say: (event: string) => void) => Promise<unknown>): Promise<string> {
  const events: string[] = [];
  let isOver = false;
  const strike = (): void => {
    events.push('|');
    if (!isOver) setImmediate(strike);
  };
  setImmediate(strike);
  await tell((event) => events.push(event));
  isOver = true;
  return events
    .join('')
    .replace(/\|+/g, '|')
    .replace(/^\||\|$/g, '');
}

describe('Work in turns', () => {
  it('is done in its order, a piece a turn, and what is typed comes between', async () => {
    const turns = new Turns();
    const told = await story((say) => Promise.all(['a', 'b', 'c'].map((piece) => turns.do(() => say(piece)))));
    expect(told).toBe('a|b|c');
  });

  it('begins after the turn in which it is asked for', async () => {
    const turns = new Turns();
    const told = await story((say) => {
      const done = turns.do(() => say('work'));
      say('asked');
      return done;
    });
    expect(told).toBe('asked|work');
  });

  it('that follows from other work waits behind what was asked for meanwhile', async () => {
    const turns = new Turns();
    const told = await story(async (say) => {
      const first = turns.do(() => say('a')).then(() => turns.do(() => say('c')));
      await Promise.all([first, turns.do(() => say('b'))]);
    });
    expect(told).toBe('a|b|c');
  });

  it('answers with what it makes; a failure is its own alone', async () => {
    const turns = new Turns();
    const broken = turns.do(() => {
      throw new RangeError('no such line');
    });
    const whole = turns.do(() => 'an answer');
    await expect(broken).rejects.toThrow('no such line');
    await expect(whole).resolves.toBe('an answer');
  });

  it('is not done once it was given up', async () => {
    const turns = new Turns();
    const done: string[] = [];
    void turns.do(() => done.push('work'));
    turns.dispose();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(done).toEqual([]);
  });
});
