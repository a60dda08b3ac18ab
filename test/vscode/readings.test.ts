import { describe, expect, it } from 'vitest';
import { Readings } from '../../src/vscode/shared/readings';

/** Readings that go on until somebody ends them, in the order in which they began, and how they ended. */
function readings() {
  const begun: { readonly finish: () => void; readonly fail: (error: Error) => void }[] = [];
  const ends: string[] = [];
  const made = new Readings({
    readAll: () => new Promise<void>((finish, fail) => begun.push({ finish, fail })),
    ended: (how, error) => ends.push(error instanceof Error ? `${how}: ${error.message}` : how),
  });
  return { made, begun, ends };
}

/** Whether a promise is settled by now. */
function isSettled(promise: Promise<unknown>): Promise<boolean> {
  return Promise.race([
    promise.then(() => true),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 0)),
  ]);
}

describe('Reading all files of a workspace', () => {
  it('begins when somebody asks, once for all who ask, and is done then', async () => {
    const { made, begun, ends } = readings();
    expect([begun.length, made.isWanted]).toEqual([0, false]);
    const [one, other] = [made.whenRead(), made.whenRead()];
    expect([begun.length, made.isWanted, made.isComplete]).toEqual([1, true, false]);
    begun[0]?.finish();
    await Promise.all([one, other]);
    await made.whenRead();
    expect([begun.length, made.isComplete, ends]).toEqual([1, true, ['complete']]);
  });

  it('that is stopped lets go at once who waits, and begins again only for those who want it by all means', async () => {
    const { made, begun, ends } = readings();
    const asked = made.whenRead();
    made.stop();
    await asked;
    begun[0]?.finish();
    await made.whenRead();
    expect([begun.length, made.isComplete, made.isWanted, ends]).toEqual([1, false, false, ['stopped']]);
    const wanted = made.read();
    begun[1]?.finish();
    await wanted;
    expect([begun.length, made.isComplete, ends]).toEqual([2, true, ['stopped', 'complete']]);
  });

  it('that fails is not the last: those who wait go on without it, and the next who asks begins another', async () => {
    const { made, begun, ends } = readings();
    const asked = made.whenRead();
    begun[0]?.fail(new Error('the disk is gone'));
    await asked;
    expect([made.isComplete, made.isWanted, ends]).toEqual([false, false, ['failed: the disk is gone']]);
    const next = made.whenRead();
    begun[1]?.finish();
    await next;
    expect([begun.length, made.isComplete]).toEqual([2, true]);
  });

  it('that is overtaken has those who wait for it wait for the later one, and tells of that alone', async () => {
    const { made, begun, ends } = readings();
    const asked = made.whenRead();
    made.again();
    begun[0]?.fail(new Error('nobody wants to know'));
    expect([await isSettled(asked), ends]).toEqual([false, []]);
    begun[1]?.finish();
    await asked;
    expect([begun.length, made.isComplete, ends]).toEqual([2, true, ['complete']]);
  });

  it('again keeps as read what was, while it goes on and where it fails', async () => {
    const { made, begun, ends } = readings();
    const asked = made.whenRead();
    begun[0]?.finish();
    await asked;
    made.again();
    expect([made.isComplete, await isSettled(made.whenRead())]).toEqual([true, true]);
    begun[1]?.fail(new Error('the disk is gone'));
    await isSettled(Promise.resolve());
    expect([made.isComplete, ends]).toEqual([true, ['complete', 'failed: the disk is gone']]);
  });
});
