import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { visit } from 'unist-util-visit'
import { afterAll, beforeAll, describe, expect, test, type TestContext } from 'vitest'
import type { Plan, TableNode } from '../../src/model.js'
import { readPlan } from '../../src/read-plan.js'
import { isUnreadable } from '../../src/source/is-unreadable.js'
import { makePdf } from '../source/make-pdf.js'
import { ensureBuilt, root } from './ensure-built.js'
import { findExtra } from './extras.js'
import { installPacked, type Installed, type Installer } from './pack.js'

/** Files of every format and encoding, and one that is a scan. */
const fixtures = join(root, 'fixtures/formats')
const files = [...readdirSync(fixtures).filter((name) => name !== 'README.md'), 'scanned.pdf'].sort()
const scanned = makePdf([{ more: '10 10 100 100 re f' }])

/** One of each format: a process for each takes a while. */
const piped = ['plan.txt', 'plan-gb18030.txt', 'plan.md', 'plan.html', 'plan.docx', 'plan.pdf', 'tables.pdf']

interface Runtime {
  name: string
  /** the program, null where it is not installed */
  program: string | null
  /** arguments before a script; the folder that may be read */
  args: (folder: string) => string[]
  installer: (program: string) => Installer
}

const asIs = (): string[] => []
const runtimes: Runtime[] = [
  {
    name: 'Node 20',
    program: findExtra('node-20'),
    args: asIs,
    installer: (node) => ({ npmOf: node }),
  },
  {
    name: 'the newest Node',
    program: findExtra('node-newest'),
    args: asIs,
    installer: (node) => ({ npmOf: node }),
  },
  {
    name: 'Deno',
    program: findExtra('deno'),
    args: (folder) => [
      ...['run', '--no-prompt', '--cached-only', '--node-modules-dir=manual'],
      // a file may be read; the command line also looks at the terminal and counts the processors
      ...[`--allow-read=${folder}`, '--allow-env', '--allow-sys'],
    ],
    installer: () => ({ npmOf: findExtra('node-newest') ?? process.execPath }),
  },
  { name: 'Bun', program: findExtra('bun'), args: asIs, installer: (bun) => ({ bun }) },
]

/** Prints what the package reads of each file named, given as a Buffer. */
const READ = `
import { readFile } from 'node:fs/promises'
import { isUnreadable, readPlan } from 'duizhao'
const read = {}
for (const name of process.argv.slice(2)) {
  const bytes = Buffer.concat([Buffer.from('before'), await readFile(name)]).subarray(6)
  read[name] = await readPlan(bytes, { name }).catch((error) => isUnreadable(error) ? error.reason : String(error))
}
console.log(JSON.stringify(read))
`

/** What matters of a plan: its sections, its targets with their quotes, and the cells of its tables. */
function summarize(plan: Plan | string): object | string {
  if (typeof plan === 'string') return plan
  const tables: string[][] = []
  visit(plan.tree, 'table', (table: TableNode) => {
    tables.push(table.children.map(({ children }) => children.map(({ value }) => value).join(' | ')))
  })
  return {
    sections: plan.sections.map(({ number, title }) => `${number ?? ''}${title ?? ''}`),
    targets: plan.targets.map(({ indicator, valueText, year, quote }) => [indicator, valueText, year, quote]),
    tables,
  }
}

const expected = new Map<string, object | string>()
beforeAll(async () => {
  await ensureBuilt()
  for (const name of files) {
    const bytes = name === 'scanned.pdf' ? scanned : readFileSync(join(fixtures, name))
    const plan = await readPlan(bytes, { name }).catch((error: unknown) => {
      if (isUnreadable(error)) return error.reason
      throw error
    })
    expected.set(name, summarize(plan))
  }
})

test('the files have tables, and some cannot be read', () => {
  expect(expected.get('tables.pdf')).toHaveProperty('tables.2.2', '2 | 建成社区医院2家 | 2027年底')
  expect(expected.get('plan.pdf')).toHaveProperty('tables.length', 1)
  expect(expected.get('encrypted.pdf')).toBe('encrypted-pdf')
  expect(expected.get('scanned.pdf')).toBe('scanned-pdf')
})

describe.each(runtimes)('installed without a lockfile, in $name', ({ program, args, installer }) => {
  let installed: Installed | null = null
  beforeAll(async () => {
    if (program === null) return
    installed = await installPacked(installer(program))
    if (installed === null) return
    await cp(fixtures, installed.folder, { recursive: true })
    await writeFile(join(installed.folder, 'scanned.pdf'), scanned)
    await writeFile(join(installed.folder, 'read.mjs'), READ)
  })
  afterAll(() => installed?.remove())

  const readable = files.filter((name) => !['encrypted.pdf', 'scanned.pdf'].includes(name))

  /** Run a script of the installed package; the end of the test where there is none: why has been said. */
  const call = async (context: TestContext, script: string[], input?: Uint8Array): Promise<Result> => {
    if (program === null || installed === null) return context.skip('it cannot be installed')
    return start(program, [...args(installed.folder), ...script], installed.folder, input)
  }
  const cli = 'node_modules/duizhao/dist/cli.js'

  test('each format is read as a Buffer', async (context) => {
    const { stdout, stderr } = await call(context, ['read.mjs', ...files])
    expect(stderr).toBe('')
    const read = JSON.parse(stdout) as Record<string, Plan | string>
    for (const name of files) expect([name, summarize(read[name] ?? '')]).toEqual([name, expected.get(name)])
  })

  test('each format is read by the command line, and each file that cannot be read is named', async (context) => {
    const { code, stdout, stderr } = await call(context, [cli, 'parse', ...files, '--json', '--tree', '--lang', 'en'])
    const plans = JSON.parse(stdout) as Plan[]
    // one text in two encodings is taken once, and said to be
    const read = new Map(plans.map((plan) => [plan.file?.path, plan]))
    for (const name of readable) {
      const plan = read.get(name)
      if (plan === undefined) expect(stderr).toMatch(new RegExp(`${name}: the same text as \\S+, taken once`, 'u'))
      else expect([name, summarize(plan)]).toEqual([name, expected.get(name)])
    }
    expect(plans.length).toBeGreaterThan(readable.length / 3)
    expect(stderr).toContain('encrypted.pdf: An encrypted PDF that needs a password.')
    expect(stderr).toContain('scanned.pdf: The PDF has no text layer (a scan).')
    expect(code).toBe(2)
  })

  test('each format is read from standard input', async (context) => {
    for (const name of piped) {
      const input = readFileSync(join(fixtures, name))
      const { code, stdout, stderr } = await call(context, [cli, 'parse', '-', '--json', '--tree'], input)
      expect([name, code, stderr]).toEqual([name, 0, ''])
      expect([name, summarize(JSON.parse(stdout) as Plan)]).toEqual([name, expected.get(name)])
    }
  })
})

interface Result {
  code: number | null
  stdout: string
  stderr: string
}

function start(program: string, args: string[], cwd: string, input?: Uint8Array): Promise<Result> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd, env: { PATH: process.env['PATH'], NO_COLOR: '1' } })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', fail)
    child.on('close', (code) => {
      done({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() })
    })
    child.stdin.on('error', () => undefined)
    child.stdin.end(input ?? '')
  })
}
