import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { build } from 'tsup'

const root = join(import.meta.dirname, '../..')

/** The five plans. */
export const corpus: string = join(root, 'corpus')

export interface CliResult {
  code: number | null
  stdout: string
  stderr: string
}

export interface CliCall {
  input?: string | Uint8Array
  env?: Record<string, string>
  cwd?: string
}

/**
 * Build the command line as it is published and run it in processes of its own; for the tests of one file.
 *
 * @returns a function that runs one call
 */
export function setUpCli(): {
  run: (args: readonly string[], call?: CliCall) => Promise<CliResult>
  path: () => string
} {
  let folder = ''
  beforeAll(async () => {
    // below the repository, so that the packages are found
    await mkdir(join(root, 'node_modules/.cache'), { recursive: true })
    folder = mkdtempSync(join(root, 'node_modules/.cache/duizhao-cli-'))
    await build({ config: join(root, 'tsup.config.ts'), outDir: folder, dts: false, clean: false, silent: true })
  })
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  const path = (): string => join(folder, 'cli.js')
  const run = (args: readonly string[], call: CliCall = {}): Promise<CliResult> =>
    new Promise((done, fail) => {
      const env = { PATH: process.env['PATH'], ...call.env }
      const child = spawn(process.execPath, [path(), ...args], { cwd: call.cwd ?? root, env })
      const out: Buffer[] = []
      const err: Buffer[] = []
      child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
      child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
      child.on('error', fail)
      child.on('close', (code) => {
        done({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() })
      })
      child.stdin.on('error', () => undefined)
      child.stdin.end(call.input ?? '')
    })
  return { run, path }
}
