import { execFile } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
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
  building ??= isFresh() ? Promise.resolve() : run('npm', ['run', 'build'])
  await building
}

function isFresh(): boolean {
  const built = ['index.js', 'index.d.ts', 'core.d.ts', 'remark.d.ts', 'cli.js'].map((name) => join(root, 'dist', name))
  if (!built.every((path) => existsSync(path))) return false
  const oldest = Math.min(...built.map((path) => statSync(path).mtimeMs))
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  return [...sources.map((name) => join('src', name)), 'tsup.config.ts', 'package.json']
    .map((name) => statSync(join(root, name)))
    .every((stats) => stats.isDirectory() || stats.mtimeMs <= oldest)
}
