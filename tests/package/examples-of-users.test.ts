import { existsSync, readFileSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { spawn } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test, type TestContext } from 'vitest'
import { strToU8, zipSync } from 'fflate'
import { commands } from '../../src/cli/commands.js'
import { correctTarget, familyDoctorSheet, parsePlan, toCodingSheet } from '../../src/index.js'
import { root } from './ensure-built.js'
import { findExtra } from './extras.js'
import { installPacked, type Installed } from './pack.js'

let installed: Installed | null = null

beforeAll(async () => {
  installed = await installPacked()
})
afterAll(() => installed?.remove())

interface Result {
  code: number | null
  stdout: string
  stderr: string
}

/** Run a line of a shell in a project that has installed the package; the end of the test where there is none. */
async function shell(context: TestContext, line: string, cwd?: string): Promise<Result> {
  if (installed === null) return context.skip('the registry cannot be reached')
  const bin = join(installed.folder, 'node_modules/.bin')
  const env = { ...process.env, PATH: `${bin}:${process.env['PATH'] ?? ''}`, COLUMNS: '100', NO_COLOR: '1' }
  return new Promise((done, fail) => {
    const child = spawn('bash', ['-o', 'pipefail', '-c', line], { cwd: cwd ?? installed?.folder, env })
    const [out, err]: [Buffer[], Buffer[]] = [[], []]
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', fail)
    child.on('close', (code) => {
      done({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() })
    })
    child.stdin.end()
  })
}

const readmes = ['README.md', 'README.zh-CN.md']

describe.each(readmes)('%s', (name) => {
  const markdown = readFileSync(join(root, name), 'utf8')

  const lines = [...markdown.matchAll(/^```console\n\$ ([^\n]+)\n/gmu)].map(([, line = '']) => line)
  test.for(lines)('$ %s', async (line, context) => {
    const { code, stdout, stderr } = await shell(context, line)
    expect(stderr).toBe('')
    expect([0, 1]).toContain(code)
    expect(stdout.split('\n').length).toBeGreaterThan(5)
  })

  const modules = [...markdown.matchAll(/^```js\n((?:(?!```)[^\n]*\n)+)```\n\n```text\n/gmu)].map(
    ([, code = '']) => code,
  )
  test('the code runs', async (context) => {
    expect(modules.length).toBeGreaterThan(1)
    for (const [i, code] of modules.entries()) {
      if (installed !== null) await writeFile(join(installed.folder, `example-${i}.mjs`), code)
      const { code: exit, stdout, stderr } = await shell(context, `node example-${i}.mjs`)
      expect([exit, stderr]).toEqual([0, ''])
      expect(stdout).not.toBe('')
    }
  })

  test('each link leads to a file that the package carries', (context) => {
    if (installed === null) return context.skip('the registry cannot be reached')
    const links = [...markdown.matchAll(/\]\(([^)#:]+)\)/gu)].map(([, link = '']) => link)
    expect(links.length).toBeGreaterThan(8)
    const own = join(installed.folder, 'node_modules/duizhao')
    expect(links.filter((link) => !existsSync(join(own, link)))).toEqual([])
  })
})

describe('the examples of --help', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'duizhao-help-'))
    const corpus = (await readdir(join(root, 'corpus'))).filter((file) => /\.(?:md|txt)$/u.test(file))
    await mkdir(join(folder, 'plans'))
    for (const file of corpus) await cp(join(root, 'corpus', file), join(folder, 'plans', file))
    // whatever files the examples name: text is a plan of the corpus, other formats are made ones
    let next = 0
    for (const { examples } of commands)
      for (const [path] of examples.join(' ').matchAll(/(?<![-\w/])(?<!-o )[\w-]+\.(?:md|txt|docx|pdf|html)\b/gu)) {
        const text = /\.(?:md|txt)$/u.test(path)
        const from = text ? `corpus/${corpus[next++ % corpus.length]}` : `fixtures/formats/plan.${path.split('.')[1]}`
        if (!existsSync(join(folder, path))) await cp(join(root, from), join(folder, path))
      }
    const text = readFileSync(join(root, 'corpus/jintai-2022.txt'), 'utf8')
    const plan = parsePlan(text)
    const zip = zipSync({ 'other.txt': strToU8(text.replaceAll('金台', '银台')) })
    const [target] = plan.targets
    const by = { who: '甲', when: '2026-11-28' }
    const corrections = target === undefined ? [] : [correctTarget(plan, target, { kind: 'confirm' }, by)]
    const made: Record<string, string | Uint8Array> = {
      'more.zip': zip,
      'population.csv': 'regionCode,population\n610303,44\n',
      'list.ndjson': `${JSON.stringify({ id: 'a', text })}\n`,
      'mine.json': JSON.stringify(familyDoctorSheet),
      'corrections.json': JSON.stringify({ corrections }),
      'a.xlsx': (await toCodingSheet([plan])).bytes,
      'b.xlsx': (await toCodingSheet([plan])).bytes,
    }
    for (const [name, content] of Object.entries(made)) await writeFile(join(folder, name), content)
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test.for(commands.flatMap(({ examples }) => examples))('$ duizhao %s', async (example, context) => {
    const { code, stdout, stderr } = await shell(context, `duizhao ${example}`, folder)
    expect(stderr).not.toMatch(/^duizhao:/mu)
    // findings are no failure
    expect(code).toBeLessThanOrEqual(/^(?:review|check|audit|diff)\b/u.test(example) ? 1 : 0)
    const written = /(?:-o|--output) (\S+)/u.exec(example)?.[1]
    if (written === undefined) expect(stdout).not.toBe('')
    else expect(existsSync(join(folder, written))).toBe(true)
  })
})

test('the corpus is where the command says', async (context) => {
  const { stdout } = await shell(context, 'duizhao corpus')
  expect(existsSync(join(stdout.trim(), 'xian-2024.md'))).toBe(true)
  expect(stdout.trim().startsWith(installed?.folder ?? '?')).toBe(true)
})

test('a folder corpus of one’s own is the corpus', async (context) => {
  const { code, stderr } = await shell(
    context,
    'mkdir own && cd own && mkdir corpus && duizhao parse corpus/xian-2024.md',
  )
  expect(code).toBe(2)
  expect(stderr).toContain('corpus/xian-2024.md')
})

test('remark finds the plugin by its name, and the address of each message leads to its rule', async (context) => {
  const remark = findExtra('remark')
  if (remark === null || installed === null) return context.skip('remark cannot be installed')
  const { folder } = installed
  // remark looks for plugins beside the files
  await writeFile(
    join(folder, 'draft.md'),
    '# 临川市行动方案\n\n一、工作目标\n\n到2026年，就诊率达到90%以上。\n\n三、任务\n',
  )
  await symlink(join(dirname(dirname(remark)), 'remark'), join(folder, 'node_modules/remark')).catch(() => undefined)
  const { code, stderr } = await shell(context, `${remark} --use duizhao/remark --quiet draft.md`)
  expect(code).toBe(0)
  expect(stderr).toContain('numbering-gap')
  const read = `import { readFileSync } from 'node:fs'; import { parsePlan } from 'duizhao'; import { planToVFile } from 'duizhao/remark'
    const [{ url }] = planToVFile(parsePlan(readFileSync('draft.md', 'utf8'))).messages.filter((m) => m.ruleId === 'numbering-gap')
    console.log(readFileSync(new URL(url), 'utf8').includes('id="' + new URL(url).hash.slice(1) + '"'))`
  await writeFile(join(folder, 'address.mjs'), read)
  expect((await shell(context, 'node address.mjs')).stdout).toBe('true\n')
})
