import { compileFunction } from 'node:vm';

export type Exports = Record<string, unknown>;
export type Require = (name: string) => unknown;

/** What a bundled file exports, where it requires by `require`; `globals` take the place of those of that name. */
export function run(text: string, require: Require, globals: Exports = {}): Exports {
  const module: { exports: Exports } = { exports: {} };
  compileFunction(text, ['module', 'require', ...Object.keys(globals)])(module, require, ...Object.values(globals));
  return module.exports;
}

/** Stands for whatever is asked of it, and for all that its parts and answers are asked for; but for what is given. */
export function anything(given: Exports = {}): unknown {
  const made: Exports = { ...given };
  return new Proxy(class {}, {
    get: (target, name) => {
      if (typeof name === 'symbol' || name === 'prototype') return Reflect.get(target, name);
      if (name === 'then') return undefined;
      if (!(name in made)) made[name] = anything();
      return made[name];
    },
    set: (_, name, value) => Reflect.set(made, name, value),
    apply: () => anything(),
    construct: () => anything() as object,
  });
}
