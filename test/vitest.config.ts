import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

const isLong = process.env['LONG'] === '1';

/** The tests that need no editor. `LONG=1` runs the properties with their long counts, and the tests that take minutes. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'test/host/**', 'test/e2e/**', ...(isLong ? [] : ['test/**/long.test.ts'])],
    globalSetup: ['test/cli/build.ts'],
    reporters: ['default'],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
