import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { beforeAll } from 'vitest'
import { ensureBuilt } from '../package/ensure-built.js'

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
 * Run the command line as it is published, in processes of its own; built where the sources are newer.
 *
 * @returns a function that runs one call
 */
export function setUpCli(): {
  run: (args: readonly string[], call?: CliCall) => Promise<CliResult>
  path: () => string
} {
  beforeAll(ensureBuilt)
  const path = (): string => join(root, 'dist/cli.js')
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
