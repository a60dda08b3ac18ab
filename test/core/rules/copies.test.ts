import { expect, test } from 'vitest';
import { nearest } from '../../../src/core/rules/copies';

test('the nearest of a hundred thousand copies are found with a look at few of them', () => {
  const copies = Array.from({ length: 100_000 }, (_, n) => ({ start: 3 * n }));
  let looks = 0;
  const watched = new Proxy(copies, {
    get(target, name) {
      looks++;
      return Reflect.get(target, name);
    },
  });
  const near = nearest(copies[70_000] ?? { start: 0 }, watched);
  expect(near.map(({ start }) => start / 3 - 70_000)).toEqual([-1, 1, -2, 2, -3, 3, -4, 4, -5, 5]);
  expect(looks).toBeLessThan(200);
});
