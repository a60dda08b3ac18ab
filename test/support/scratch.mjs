import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @type {Set<() => void>} */
const duties = new Set();

/**
 * Has `duty` done when this process ends, however it ends: by itself, by an error, by Ctrl+C or by SIGTERM.
 * @param {() => void} duty synchronous; may run more than once
 * @returns {() => void} does it now, and not again at the end
 */
export function atEnd(duty) {
  if (duties.size === 0) listen();
  duties.add(duty);
  return () => {
    duties.delete(duty);
    duty();
  };
}

/**
 * A fresh folder that is gone when this process has ended.
 * @param {string} name the first part of its name
 * @returns {string} its absolute path, symbolic links resolved
 */
export function scratchFolder(name) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `${name}-`)));
  atEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));
  return folder;
}

let listening = false;

function listen() {
  if (listening) return;
  listening = true;
  process.once('exit', doDuties);
  for (const [signal, code] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])) {
    process.once(signal, () => process.exit(code));
  }
}

/** Last in, first out: a server is stopped before its folder goes. */
function doDuties() {
  for (const duty of [...duties].reverse()) {
    try {
      duty();
    } catch (error) {
      console.error(String(error));
    }
  }
}
