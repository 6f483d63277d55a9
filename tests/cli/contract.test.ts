import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.js'
import { findingCodes } from '../../src/cli/exit-codes.js'
import type { Comparison, Plan } from '../../src/model.js'
import { setUpCli, type CliResult } from './run-cli.js'

const { run, path } = setUpCli()
let folder = ''
const inside = (...names: string[]): string => join(folder, ...names)
const write = (name: string, text: string): void => {
  writeFileSync(inside(name), text)
}
/** Three cities issue a document of one number. */
const planOf = (city: string, share = 60): string =>
  `${city}人民政府办公室关于印发健康行动方案的通知\n\n市政办〔2024〕1号\n\n一、主要目标\n\n（一）做好签约。到2026年，家庭医生签约率达到${share}%以上。（市卫生健康委负责）\n`
const cities = ['临川市', '云岭市', '平湖市']
const en = ['--lang', 'en']

/** A call in a shell, for what only a shell can do: limits, devices, redirections. */
function shell(script: string): Promise<CliResult> {
  return new Promise((done, fail) => {
    const env = { PATH: process.env['PATH'], NODE: process.execPath, CLI: path() }
    const child = spawn('sh', ['-c', script], { cwd: folder, env })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', fail)
    child.on('close', (code) => {
      done({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() })
    })
  })
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-'))
  for (const [i, city] of cities.entries()) write(`${'abc'[i] ?? ''}.txt`, planOf(city, 60 + i))
  write('goals.txt', planOf('东山市').replace('（市卫生健康委负责）', ''))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe("nothing of the user's is lost", () => {
  test('an input is not written over, by its name or by a link', async () => {
    write('own.md', planOf('临川市'))
    symlinkSync('own.md', inside('link.md'))
    linkSync(inside('own.md'), inside('hard.md'))
    for (const output of ['own.md', './own.md', 'link.md', 'hard.md']) {
      const { code, stdout, stderr } = await run(['parse', 'own.md', '-o', output, ...en], { cwd: folder })
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toContain(`-o ${output} is the file own.md that is read`)
    }
    expect(readFileSync(inside('own.md'), 'utf8')).toBe(planOf('临川市'))
  })

  test('a full disk leaves the old file and no half one', async () => {
    write('old.json', 'old\n')
    const before = readdirSync(folder)
    const { code, stderr } = await shell('ulimit -f 1; "$NODE" "$CLI" parse a.txt b.txt -o old.json --lang en')
    expect([code, readFileSync(inside('old.json'), 'utf8'), readdirSync(folder)]).toEqual([2, 'old\n', before])
    expect(stderr).toContain('cannot write old.json')
  })

  test('a full disk on standard output is a sentence and exit code 2', async () => {
    for (const script of ['parse a.txt --json >/dev/full', 'targets a.txt -o /dev/full', '--help >/dev/full']) {
      const { code, stderr } = await shell(`"$NODE" "$CLI" ${script}`)
      expect([script, code]).toEqual([script, 2])
      expect(stderr.trimEnd().split('\n')).toHaveLength(1)
      expect(stderr).not.toMatch(/\bat .*:\d+:\d+|node:internal/u)
    }
    const cut = await shell('ulimit -f 1; "$NODE" "$CLI" parse a.txt b.txt --json --lang en >cut.json')
    expect([cut.code, cut.stderr]).toEqual([2, expect.stringContaining('the result is not complete')])
  })

  test('an interruption removes what is half written', async () => {
    mkdirSync(inside('stop'))
    const child = spawn(process.execPath, [
      path(),
      'parse',
      '--format',
      'ndjson',
      '-',
      '--jobs',
      '1',
      '-o',
      inside('stop/out.ndjson'),
    ])
    child.stdin.write(`${JSON.stringify({ text: planOf('临川市') })}\n`)
    while (readdirSync(inside('stop')).length === 0) await new Promise((done) => setTimeout(done, 20))
    child.kill('SIGINT')
    const code = await new Promise((done) => child.on('close', done))
    expect([code, readdirSync(inside('stop'))]).toEqual([130, []])
  })

  test('a name of digits is a name', async () => {
    expect((await run(['targets', 'a.txt', '-o', '0123'], { cwd: folder })).code).toBe(0)
    expect(readFileSync(inside('0123'), 'utf8')).toContain('≥60%（2026）')
    const { stderr } = await run(['compare', 'a.txt', 'b.txt', '--against=007', ...en], { cwd: folder })
    expect(stderr).toContain('no plan is called "007"')
  })

  test.each([
    [['report', 'a.txt', '-o', 'r.csv'], /endings are \.html \.htm$/u],
    [['parse', 'a.txt', '-o', 'x.pdf'], /not written as \.pdf; endings are \.md \.csv \.json/u],
    [['targets', 'a.txt', '--csv', '-o', 'x.json'], /not written as \.json \(the format is csv\)/u],
    [['report', 'a.txt', '--json'], /does not write json; it writes html/u],
  ])('%j: an ending that cannot be written is refused', async (args, message) => {
    const { code, stderr } = await run([...args, ...en], { cwd: folder })
    expect([code, stderr.trimEnd()]).toEqual([2, expect.stringMatching(message)])
  })
})

test('plan text, file names and arguments cannot steer a terminal', async () => {
  const evil = '\u001b]0;x\u0007\u009b31m\u202e'
  write(
    'evil.txt',
    planOf('临川市').replace('做好签约', `做好${evil}签约`).replace('家庭医生签约率', `家庭医生${evil}签约率`),
  )
  write(`${evil}.txt`, '')
  // eslint-disable-next-line no-control-regex -- what must not be there
  const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/u
  const calls = [
    ['parse', 'evil.txt'],
    ['targets', 'evil.txt'],
    ['search', '签约', 'evil.txt'],
    ['check', 'evil.txt'],
    ['compare', 'evil.txt', 'b.txt'],
    ['parse', `${evil}.txt`, evil],
    [evil],
  ]
  for (const args of calls) {
    const { stdout, stderr } = await run(args, { cwd: folder })
    expect(stdout + stderr).not.toMatch(steering)
  }
  expect((await run(['parse', 'evil.txt'], { cwd: folder })).stdout).toContain('\\u001b')
  // data are what the plan says
  const plan = JSON.parse((await run(['parse', 'evil.txt', '--json'], { cwd: folder })).stdout) as Plan
  expect(plan.source).toContain(evil)
})

describe('limits', () => {
  test('each has a message, and can be raised', async () => {
    write('lines.txt', '建设中心。\n'.repeat(60_000))
    const { code, stderr } = await run(['parse', 'lines.txt', ...en], { cwd: folder })
    expect([code, stderr]).toEqual([2, expect.stringContaining('60,000 paragraphs, and at most 50,000 are read')])
    const limits: [string, string][] = [
      ['--max-bytes', 'bytes'],
      ['--max-characters', 'characters'],
      ['--max-paragraphs', 'paragraphs'],
    ]
    for (const [flag, what] of limits) {
      const small = await run(['parse', 'a.txt', flag, '3', ...en], { cwd: folder })
      expect([small.code, small.stderr]).toEqual([2, expect.stringContaining(`${what}, and at most 3 are read`)])
    }
    expect((await run(['parse', 'a.txt', '--max-bytes', '1000'], { cwd: folder })).code).toBe(0)
    expect((await run(['parse', 'a.txt', '--max-bytes', 'many', ...en], { cwd: folder })).stderr).toContain(
      '--max-bytes takes a whole number',
    )
  })

  test('an endless pipe ends, a pipe by name and a device are refused', async () => {
    const endless = await shell('yes 健康 | "$NODE" "$CLI" parse - --max-bytes 1000000 --lang en')
    expect([endless.code, endless.stderr]).toEqual([2, expect.stringContaining('at most 1,000,000 are read')])
    execFileSync('mkfifo', [inside('pipe')])
    for (const name of ['pipe', '/dev/zero']) {
      const { code, stderr } = await run(['parse', name, ...en], { cwd: folder })
      expect([code, stderr]).toEqual([2, expect.stringContaining('not a file but a pipe, device or socket')])
    }
    const listed = await run(['parse', '--format', 'ndjson', '-'], { cwd: folder, input: 'pipe\n' })
    expect(listed.code).toBe(2)
  })

  test('a hundred messages of a kind are listed, the rest are counted', async () => {
    write('gaps.txt', `${planOf('临川市')}\n一、任务\n\n${'（一）建设中心。\n'.repeat(300)}`)
    const { stdout } = await run(['parse', 'gaps.txt', '--json'], { cwd: folder })
    const { messages } = JSON.parse(stdout) as Plan
    const counts = new Map<string, number>()
    for (const { ruleId } of messages) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
    expect(Math.max(...counts.values())).toBe(100)
    expect(messages.find(({ ruleId }) => ruleId === 'more-messages')?.text.en).toMatch(
      /^\d+ more messages of the rule/u,
    )
  })

  test('no value is Infinity, and a million digits are left out', async () => {
    write('digits.txt', planOf('临川市').replace('60%', `${'9'.repeat(1_000_000)}%`))
    const plan = JSON.parse((await run(['parse', 'digits.txt', '--json'], { cwd: folder })).stdout) as Plan
    for (const { min, max } of plan.targets) {
      for (const value of [min, max]) expect(value === null || Number.isFinite(value)).toBe(true)
      if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max)
    }
    expect(plan.exclusions.some(({ text }) => text.length >= 1_000_000)).toBe(true)
  })

  test('more jobs than cores take no more', async () => {
    const input = Array.from({ length: 16 }, () => 'a.txt').join('\n')
    const { code, stdout } = await run(['parse', '--format', 'ndjson', '-', '--jobs', '1000000000'], {
      cwd: folder,
      input,
    })
    expect([code, stdout.trimEnd().split('\n').length]).toEqual([0, 16])
    expect(availableParallelism()).toBeGreaterThan(0)
  })
})

describe('folders', () => {
  test('links in a circle, second names and copies are read once, and the rest is named', async () => {
    mkdirSync(inside('tree/sub'), { recursive: true })
    mkdirSync(inside('tree/closed'))
    write('tree/a.txt', planOf('临川市'))
    linkSync(inside('tree/a.txt'), inside('tree/same.txt'))
    symlinkSync('..', inside('tree/sub/up'))
    write('tree/sub/copy.md', planOf('临川市'))
    write('tree/~$a.docx', 'x')
    write('tree/slides.ppt', 'x')
    write('tree/task.xlsb', 'x')
    write('tree/photo.jpg', 'x')
    chmodSync(inside('tree/closed'), 0)
    const { code, stdout, stderr } = await run(['targets', 'tree', '--csv', ...en], { cwd: folder })
    chmodSync(inside('tree/closed'), 0o700)
    const rows = parse<Record<string, string>>(stdout, { columns: true })
    expect(rows.map(({ path: from }) => from)).toEqual(['tree/a.txt'])
    expect(stderr).toContain('tree/sub/copy.md: the same text as tree/a.txt, taken once')
    for (const name of ['slides.ppt', 'task.xlsb']) expect(stderr).toContain(`duizhao: tree/${name}: `)
    expect(stderr).toContain('images passed over: 1 (tree/photo.jpg)')
    expect(stderr).not.toMatch(/spreadsheet[^\n]*Word|~\$|no plan in this folder/u)
    // root may look into every folder
    if (process.getuid?.() !== 0) expect(stderr).toContain('tree/closed: no permission')
    expect(code).toBe(2)
  })

  test('“no plan here” is said only where it is so', async () => {
    mkdirSync(inside('only/below'), { recursive: true })
    mkdirSync(inside('bare'))
    write('only/below/a.txt', planOf('临川市'))
    symlinkSync('.', inside('bare/self'))
    expect((await run(['parse', 'only', ...en], { cwd: folder })).code).toBe(0)
    const { code, stderr } = await run(['parse', 'bare', ...en], { cwd: folder })
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^duizhao: bare: no plan in this folder/u)])
  })
})

test('an id is the same alone, in any set and order, as NDJSON, CSV and comparison', async () => {
  const ids = async (names: string[]): Promise<string[]> =>
    (await run(['parse', ...names, '--format', 'ndjson'], { cwd: folder })).stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as Plan).id)
  const all = await ids(['a.txt', 'b.txt', 'c.txt'])
  expect(new Set(all).size).toBe(3)
  for (const id of all) expect(id).toMatch(/^市政办〔2024〕1号~[0-9a-z]{10}$/u)
  expect(await ids(['c.txt', 'a.txt', 'b.txt'])).toEqual([all[2], all[0], all[1]])
  expect(await ids(['b.txt'])).toEqual([all[1]])
  const csv = (await run(['targets', 'a.txt', 'b.txt', 'c.txt', '--csv'], { cwd: folder })).stdout
  const rows = parse<Record<string, string>>(csv, { columns: true })
  expect([...new Set(rows.map(({ planId }) => planId))]).toEqual(all)
  const sha256 = createHash('sha256')
    .update(readFileSync(inside('a.txt')))
    .digest('hex')
  expect(rows[0]).toMatchObject({ path: 'a.txt', sha256, comparator: 'ge', min: '60', unit: '%' })
  const comparison = JSON.parse(
    (await run(['compare', 'a.txt', 'b.txt', 'c.txt', '--json'], { cwd: folder })).stdout,
  ) as Comparison
  expect(comparison.plans.map(({ id }) => id)).toEqual(all)
  expect(comparison.plans[0]?.file).toEqual({ path: 'a.txt', sha256 })
})

test("the program's own JSON and NDJSON are read as the plans they hold", async () => {
  const direct = await run(['compare', 'a.txt', 'b.txt', 'c.txt', '--csv'], { cwd: folder })
  await run(['parse', 'a.txt', 'b.txt', 'c.txt', '-o', 'all.json'], { cwd: folder })
  await run(['parse', 'a.txt', 'b.txt', 'c.txt', '-o', 'all.ndjson'], { cwd: folder })
  for (const name of ['all.json', 'all.ndjson'])
    expect(await run(['compare', name, '--csv'], { cwd: folder })).toEqual(direct)
  const input = readFileSync(inside('all.ndjson'))
  expect(await run(['compare', '-', '--csv'], { cwd: folder, input })).toEqual(direct)
  expect((await run(['targets', '-', '--csv'], { cwd: folder, input: readFileSync(inside('all.json')) })).code).toBe(0)
  expect((await run(['report', 'all.json'], { cwd: folder })).stdout).toMatch(/^<!doctype html>/u)
  expect((await run(['review', 'all.ndjson', '--fail-on', 'never'], { cwd: folder })).stdout).toContain(
    '云岭市、平湖市',
  )
  await run(['compare', 'a.txt', '-o', 'compared.json'], { cwd: folder })
  write('changed.json', readFileSync(inside('all.json'), 'utf8').replace('"quote": "', '"quote": "x'))
  write('odd.json', '{"id": "x", "label": "x", "source": 1}')
  const refused: [string, string][] = [
    ['compared.json', 'this JSON holds a comparison, not a plan'],
    ['changed.json', 'the JSON was changed: the quote of targets[0]'],
    ['odd.json', 'this JSON holds no plan (source is not as it should be)'],
  ]
  for (const [name, message] of refused)
    expect((await run(['targets', name, ...en], { cwd: folder })).stderr).toContain(message)
})

test('files are the same bytes at another time, and CSV in a file begins with a byte order mark', async () => {
  const calls = ['csv', 'xlsx', 'parquet', 'json', 'ndjson', 'html', 'md'].map((ending) => `compare.${ending}`)
  const bytes = new Map<string, Buffer>()
  for (const name of calls) {
    expect((await run(['compare', 'a.txt', 'b.txt', '-o', name], { cwd: folder })).code).toBe(0)
    bytes.set(name, readFileSync(inside(name)))
  }
  for (const name of ['compare.xlsx', 'compare.parquet', 'compare.html']) {
    await run(['compare', 'a.txt', 'b.txt', '-o', name], {
      cwd: folder,
      env: { TZ: 'Asia/Shanghai', LANG: 'tr_TR.UTF-8' },
    })
    expect(Buffer.compare(readFileSync(inside(name)), bytes.get(name) ?? Buffer.of())).toBe(0)
  }
  const stdout = (await run(['compare', 'a.txt', 'b.txt', '--csv'], { cwd: folder })).stdout
  expect(bytes.get('compare.csv')?.toString()).toBe(`\ufeff${stdout}`)
  await run(['compare', 'a.txt', 'b.txt', '-o', 'plain.csv', '--no-bom'], { cwd: folder })
  expect(readFileSync(inside('plain.csv'), 'utf8')).toBe(stdout)
})

test('processes that share a pipe or a file write whole lines', async () => {
  // lines far longer than a pipe takes at once
  const long = planOf('临川市').replace('做好签约。', `做好签约。${'加强宣传，'.repeat(8000)}`)
  for (let i = 0; i < 12; i++) write(`long${String(i)}.txt`, long.replace('临川', `临${String(i)}川`))
  const call = 'ls long*.txt | xargs -P 4 -n 1 "$NODE" "$CLI" parse --format ndjson --jobs 1 --quiet'
  // a file goes wrong only where two write within the same moment: several goes
  for (const end of ['| cat >', '>', '>>', '>>']) {
    rmSync(inside('shared.ndjson'), { force: true })
    const { code } = await shell(`${call} ${end} shared.ndjson`)
    expect(code).toBe(0)
    const lines = readFileSync(inside('shared.ndjson'), 'utf8').trimEnd().split('\n')
    expect(lines).toHaveLength(12)
    for (const line of lines) expect((JSON.parse(line) as Plan).source.length).toBeGreaterThan(40_000)
  }
})

test('GNU parallel pipes its parts of a list through the program', async (context) => {
  try {
    execFileSync('parallel', ['--version'], { stdio: 'ignore' })
  } catch {
    context.skip('GNU parallel is not installed')
  }
  for (let i = 0; i < 20; i++) write(`part${String(i)}.txt`, planOf(`临${String(i)}川市`))
  const call = 'ls part*.txt | parallel --pipe -N 5 "$NODE" "$CLI" parse --format ndjson --jobs 1 --quiet -'
  const { stdout } = await shell(call)
  const labels = stdout
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as Plan).file?.path)
  expect(labels.sort()).toEqual(Array.from({ length: 20 }, (_, i) => `part${String(i)}.txt`).sort())
})

test('many plans are one JSON value, written as they are read', async () => {
  const input = Array.from({ length: 40 }, (_, i) => JSON.stringify({ id: `p${i}`, text: planOf('临川市', i) })).join(
    '\n',
  )
  await run(['parse', '--format', 'ndjson', '-', '-o', 'forty.ndjson'], { cwd: folder, input })
  const { code, stdout } = await run(['parse', 'forty.ndjson', '--json'], { cwd: folder })
  const plans = JSON.parse(stdout) as Plan[]
  expect([code, plans.length, stdout]).toEqual([0, 40, `${JSON.stringify(plans, null, 2)}\n`])
})

/** Command → calls that end with 0, 1 and 2; standard output carries data only, so a call that fails has none. */
const endings: Record<string, { 0: string[]; 1?: string[]; 2: string[] }> = {
  parse: { 0: ['a.txt'], 2: [] },
  compare: { 0: ['a.txt', 'b.txt'], 2: ['missing.txt'] },
  targets: { 0: ['a.txt'], 2: ['a.txt', '--year', 'soon'] },
  diff: { 0: ['a.txt', 'b.txt'], 2: ['a.txt'] },
  review: {
    0: ['a.txt', 'b.txt', '--fail-on', 'never'],
    1: ['a.txt', 'b.txt', '--fail-on', 'info'],
    2: ['missing.txt', 'b.txt'],
  },
  chain: { 0: ['a.txt', 'b.txt'], 2: ['a.txt'] },
  check: { 0: ['a.txt', '--fail-on', 'error'], 1: ['a.txt'], 2: ['missing.txt'] },
  audit: { 0: ['a.txt'], 2: ['missing.txt'] },
  search: { 0: ['签约', 'a.txt'], 2: [''] },
  themes: { 0: [], 2: ['missing.txt'] },
  report: { 0: ['a.txt', 'b.txt'], 2: ['missing.txt'] },
  // only written: without a file it opens a browser
  open: { 0: ['a.txt', '-o', 'page.html'], 2: ['missing.txt', '-o', 'page2.html'] },
  dataset: { 0: ['a.txt', '-o', 'data'], 2: ['missing.txt', '-o', 'data2'] },
  cite: { 0: ['a.txt'], 2: ['missing.txt'] },
  // its plan has no measures
  sheet: { 0: ['a.txt'], 2: ['goals.txt'] },
  agree: { 0: ['coder-a.xlsx', 'coder-b.xlsx', '--machine'], 2: ['missing.xlsx'] },
  plot: { 0: ['a.txt', 'b.txt'], 2: ['missing.txt'] },
  pmc: { 0: ['a.txt'], 2: ['missing.txt'] },
  corpus: { 0: [], 2: ['--no-such-option'] },
  completion: { 0: ['bash'], 2: ['tcsh'] },
}

beforeAll(async () => {
  for (const name of ['coder-a.xlsx', 'coder-b.xlsx'])
    await run(['sheet', 'a.txt', '--of', 'targets', '-o', name], { cwd: folder })
})

test('the table names every command', () => {
  expect(Object.keys(endings).sort()).toEqual(commands.map(({ name }) => name).sort())
  for (const [name, calls] of Object.entries(endings)) if ('1' in calls) expect(findingCodes.has(name)).toBe(true)
})

test.each(Object.entries(endings))('%s ends with the codes of the table', async (name, calls) => {
  for (const [code, args] of Object.entries<string[]>(calls)) {
    const result = await run([name, ...args], { cwd: folder })
    expect([name, ...args, result.code]).toEqual([name, ...args, Number(code)])
    if (code === '2') expect(result.stdout).toBe('')
    else expect(result.stdout).not.toBe('')
  }
})
