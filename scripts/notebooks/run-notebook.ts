import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listFailures, SHOWED_NOTHING, tidyNotebook, type Notebook } from './notebook.js'

/** The folder of the notebooks, which import `../dist/index.js`. */
export const examples: string = join(import.meta.dirname, '../../examples')
const deno = join(examples, 'node_modules/.bin/deno')

interface Result {
  code: number | null
  stdout: string
  stderr: string
}

/** Run a program and wait for it. A program that is not there gives code null. */
export function run(
  program: string,
  args: readonly string[],
  options: { cwd?: string; input?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Result> {
  return new Promise((done) => {
    const child = spawn(program, args, { cwd: options.cwd ?? examples, env: { ...process.env, ...options.env } })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', ({ message }) => {
      done({ code: null, stdout: '', stderr: message })
    })
    child.on('close', (code) => {
      done({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() })
    })
    child.stdin.on('error', () => undefined)
    child.stdin.end(options.input ?? '')
  })
}

/**
 * Look for what notebooks need: Jupyter's nbconvert (Debian: jupyter-nbconvert) and Deno, in `examples/node_modules`.
 *
 * @param options install: get Deno from npm where it is missing
 * @returns null where both are there, else what is missing
 */
export async function findMissing(options: { install?: boolean } = {}): Promise<string | null> {
  const jupyter = await run('jupyter', ['nbconvert', '--version'])
  if (jupyter.code !== 0) return 'jupyter nbconvert (Debian: apt-get install jupyter-nbconvert jupyter-client)'
  if (!existsSync(deno) && options.install === true) await run('npm', ['ci'])
  const version = await run(deno, ['--version'])
  return version.code === 0 ? null : 'deno (npm --prefix examples ci)'
}

/** Jupyter now and then drops an output that Deno's kernel sends as the cell ends; such a run is made again. */
const ATTEMPTS = 3

/**
 * Run a notebook from start to end with the Deno kernel. Cells that fail do not end the run: the notebook holds their
 * errors.
 *
 * @param notebook the notebook
 * @param folder where its relative imports start
 * @returns the notebook with its outputs, without times and versions
 * @throws where Jupyter itself fails
 */
export async function runNotebook(notebook: Notebook, folder: string = examples): Promise<Notebook> {
  const data = await mkdtemp(join(tmpdir(), 'duizhao-jupyter-'))
  try {
    // `deno jupyter --install` knows only the user's own folder of kernels; ours is gone when the run ends
    const kernel = join(data, 'kernels/deno')
    await mkdir(kernel, { recursive: true })
    const argv = [deno, 'jupyter', '--kernel', '--conn', '{connection_file}']
    await writeFile(join(kernel, 'kernel.json'), JSON.stringify({ argv, display_name: 'Deno', language: 'typescript' }))
    for (let attempt = 1; ; attempt++) {
      const done = await execute(notebook, folder, data)
      const failures = listFailures(done)
      const dropped = failures.length > 0 && failures.every((failure) => failure.endsWith(SHOWED_NOTHING))
      if (!dropped || attempt === ATTEMPTS) return done
    }
  } finally {
    await rm(data, { recursive: true, force: true })
  }
}

async function execute(notebook: Notebook, folder: string, data: string): Promise<Notebook> {
  const { code, stdout, stderr } = await run(
    'jupyter',
    [
      'nbconvert',
      '--ExecutePreprocessor.timeout=600',
      '--to=notebook',
      '--execute',
      '--allow-errors',
      '--stdin',
      '--stdout',
    ],
    {
      cwd: folder,
      input: JSON.stringify(notebook),
      env: { JUPYTER_DATA_DIR: data, JUPYTER_RUNTIME_DIR: join(data, 'runtime'), NO_COLOR: '1' },
    },
  )
  if (code !== 0) throw new Error(`jupyter nbconvert ended with ${code ?? 'no code'}:\n${stderr}`)
  return tidyNotebook(JSON.parse(stdout) as Notebook)
}
