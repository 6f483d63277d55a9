import { availableParallelism } from 'node:os'
import { configDefaults, defineConfig } from 'vitest/config'

/** Only what hangs is ended: on a busy machine everything takes as long as it takes, and no test asserts a time. */
const HANGS = 900_000

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'tests/package/runtimes'],
    setupFiles: ['tests/fixed-seed.ts'],
    testTimeout: HANGS,
    hookTimeout: HANGS,
    // no test waits for another: a machine of two cores runs two files at once
    maxWorkers: availableParallelism(),
  },
})
