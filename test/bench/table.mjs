// The results in words and columns.

/** @typedef {import('./measure.mjs').Measured} Measured */
/** @typedef {import('./measure.mjs').Results} Results */

/**
 * Right-aligned columns, the first one left-aligned.
 * @param {readonly (readonly string[])[]} rows of equal length
 * @returns {string} without a line end behind the last row
 */
export function table(rows) {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows
    .map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))))
    .map((cells) => cells.join('  ').trimEnd())
    .join('\n');
}

const HEAD = ['', 'time', 'p95', 'MB/s', '× floor', '× check', 'memory', '× check'];

/**
 * What was measured on one text. A process is set beside ours, everything else but a keystroke beside the floor. Where
 * nothing could be measured, the row says why.
 * @param {Results} results
 * @param {number} bytes of the text
 * @returns {string}
 */
export function resultTable(results, bytes) {
  const { floor, check } = results;
  const rows = Object.values(results).map((each) => {
    if (each.time === undefined) return [each.name, '–', ...HEAD.slice(2).map(() => '')];
    const isProcess = each.memory !== undefined;
    const isKey = each.p95 !== undefined;
    return [
      each.name,
      milliseconds(each.time),
      each.p95 === undefined ? '' : milliseconds(each.p95),
      isKey ? '' : (bytes / 2 ** 20 / (each.time / 1000)).toFixed(0),
      isProcess || isKey ? '' : ratio(each.time, floor?.time),
      isProcess ? ratio(each.time, check?.time) : '',
      each.memory === undefined ? '' : `${(each.memory / 2 ** 20).toFixed(0)} MB`,
      each.memory === undefined ? '' : ratio(each.memory, check?.memory),
    ];
  });
  const notes = Object.values(results).map(({ failure }) => (failure === undefined ? '' : `  ${failure}`));
  // Behind the columns, which would be as wide as the longest of the notes.
  return table([HEAD, ...rows])
    .split('\n')
    .map((line, i) => line + (notes[i - 1] ?? ''))
    .join('\n');
}

/** @param {number} time @returns {string} with three digits that mean something */
function milliseconds(time) {
  if (time >= 10_000) return `${(time / 1000).toFixed(1)} s`;
  return `${time.toFixed(time < 10 ? 2 : time < 100 ? 1 : 0)} ms`;
}

/** @param {number} value @param {number | undefined} other @returns {string} */
function ratio(value, other) {
  return other === undefined ? '' : (value / other).toFixed(2);
}
