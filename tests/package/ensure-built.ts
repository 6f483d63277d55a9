import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** The repository. */
export const root: string = join(import.meta.dirname, '../..')

/** Run a program in the repository and give back what it printed; a failure is an error that holds both outputs. */
export const run: (
  command: string,
  args: readonly string[],
  options?: { cwd?: string; env?: NodeJS.ProcessEnv },
) => Promise<{ stdout: string; stderr: string }> = async (command, args, options) => {
  const { stdout, stderr } = await promisify(execFile)(command, args, { cwd: root, maxBuffer: 1 << 26, ...options })
  return { stdout, stderr }
}

let building: Promise<unknown> | null = null

/** Build `dist` where it is missing or older than the sources; `npm test` has built it already. */
export async function ensureBuilt(): Promise<void> {
  building ??= run(process.execPath, ['scripts/build-stale.mjs'])
  await building
}
