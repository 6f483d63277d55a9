import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import type { Audit, Comparison, Plan, Review } from '../../src/model.js'
import { corpus, setUpCli } from './run-cli.js'

const { run } = setUpCli()
const xian = join(corpus, 'xian-2024.md')
const huzhu = join(corpus, 'huzhu-2025.md')

test('parse --json prints exactly one plan without its tree', async () => {
  const { code, stdout, stderr } = await run(['parse', xian, '--json'])
  expect([code, stderr]).toEqual([0, ''])
  const plan = JSON.parse(stdout) as Plan
  expect(Object.keys(plan)).toEqual([
    ...[
      'id',
      'label',
      'schemaVersion',
      'generator',
      'vocabulary',
      'source',
      'meta',
      'sections',
      'measures',
      'targets',
      'exclusions',
      'messages',
      'file',
    ],
  ])
  expect(plan.meta.docNumber).toBe('市政办函〔2024〕73号')
  expect(plan.targets.length).toBeGreaterThan(10)
  for (const { quote, span } of plan.targets) expect(plan.source.slice(span.start, span.end)).toBe(quote)
})

test('parse --json --tree keeps the tree', async () => {
  const plan = JSON.parse((await run(['parse', xian, '--json', '--tree'])).stdout) as Plan
  expect(plan.tree.type).toBe('root')
  expect(plan.tree.children.length).toBeGreaterThan(0)
})

test('parse --json of several files or of a folder is an array', async () => {
  const two = JSON.parse((await run(['parse', xian, huzhu, '--json'])).stdout) as Plan[]
  expect(two.map(({ meta }) => meta.docNumber)).toHaveLength(2)
  const folder = JSON.parse((await run(['parse', corpus, '--json'])).stdout) as Plan[]
  expect(folder).toHaveLength(5)
})

test('parse reads standard input', async () => {
  const fromFile = JSON.parse((await run(['parse', xian, '--json'])).stdout) as Plan
  const fromStdin = JSON.parse((await run(['parse', '-', '--json'], { input: readFileSync(xian) })).stdout) as Plan
  expect(fromStdin.targets).toEqual(fromFile.targets)
})

test('parse prints an outline with counts', async () => {
  const { code, stdout } = await run(['parse', xian])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^\d+ 个章节，\d+ 项举措，\d+ 个目标/mu)
  expect(stdout).toContain('二、主要任务')
  const english = await run(['parse', xian, '--lang', 'en'])
  expect(english.stdout).toMatch(/^\d+ sections, \d+ measures, \d+ targets/mu)
})

test('parse -o writes a file whose ending tells the format', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-'))
  const begins = {
    json: '{\n',
    ndjson: '{"id"',
    csv: '\ufeffplanId,',
    md: '# 西安市',
    xlsx: 'PK',
    parquet: 'PAR1',
    html: '<!doctype',
  }
  for (const [ending, begin] of Object.entries(begins)) {
    const file = join(folder, `out.${ending}`)
    expect(await run(['parse', xian, '-o', file])).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(readFileSync(file).subarray(0, Buffer.byteLength(begin)).toString()).toBe(begin)
  }
  rmSync(folder, { recursive: true })
})

test('parse --format ndjson - is a filter: texts and paths in, plans out, in order', async () => {
  const text = readFileSync(huzhu, 'utf8')
  const lines = [
    JSON.stringify({ id: 'one', text }),
    xian,
    '',
    JSON.stringify(text),
    JSON.stringify({ path: xian, id: 'x' }),
  ]
  const { code, stdout, stderr } = await run(['parse', '--format', 'ndjson', '-'], { input: lines.join('\n') })
  expect([code, stderr]).toEqual([0, ''])
  const plans = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Plan)
  expect(plans.map(({ id }) => id)).toEqual([
    'one',
    expect.stringMatching(/^市政办函〔2024〕73号~/u),
    plans[2]?.id,
    'x',
  ])
  expect(plans[2]?.targets).toEqual(plans[0]?.targets)
})

test('a bad line of the filter is named and the rest goes on', async () => {
  const input = ['{"id": "broken"', '{"id": "none"}', JSON.stringify({ id: 'e', text: 'nothing Chinese' }), xian].join(
    '\n',
  )
  const { code, stdout, stderr } = await run(['parse', '--format', 'ndjson', '-', '--lang', 'en'], { input })
  expect(code).toBe(2)
  expect(stdout.trimEnd().split('\n')).toHaveLength(1)
  expect(stderr.trimEnd().split('\n')).toEqual([
    'duizhao: line 1: not valid JSON',
    'duizhao: line 2: has neither "text" nor "path"',
    expect.stringMatching(/^duizhao: e: no Chinese text/u),
  ])
})

test('compare prints the five plans theme by theme', async () => {
  const { code, stdout, stderr } = await run(['compare', corpus])
  expect([code, stderr]).toEqual([0, ''])
  for (const text of ['家庭医生', 'family-doctors', '≥65%（2025', '≥75%（2027', '宁政办〔2024〕24号'])
    expect(stdout).toContain(text)
  expect(stdout).not.toContain('\u001b')
})

test('compare --theme keeps one theme, by id or by name', async () => {
  const byId = JSON.parse((await run(['compare', corpus, '--theme', 'family-doctors', '--json'])).stdout) as Comparison
  expect(byId.rows.length).toBeGreaterThan(1)
  expect(new Set(byId.rows.map(({ theme }) => theme))).toEqual(new Set(['family-doctors']))
  const byName = JSON.parse((await run(['compare', corpus, '--theme', '家庭医生签约', '--json'])).stdout) as Comparison
  expect(byName).toEqual(byId)
})

test('rows that are written while plans are read are the rows of all plans', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-'))
  try {
    const text = readFileSync(huzhu, 'utf8')
    writeFileSync(join(folder, 'a.md'), text)
    writeFileSync(join(folder, 'b.md'), text)
    writeFileSync(join(folder, 'c.md'), text.replace('2025年', '2026年'))
    const csv = await run(['targets', folder, '--csv'])
    expect(csv.stderr).toContain('b.md')
    const rows = parse<Record<string, string>>(csv.stdout, { columns: true })
    const lines = (await run(['targets', folder, '--format', 'ndjson'])).stdout.trimEnd().split('\n')
    expect(lines).toEqual(
      (JSON.parse((await run(['targets', folder, '--json'])).stdout) as object[]).map((row) => JSON.stringify(row)),
    )
    expect(rows).toHaveLength(lines.length)
    // one text under two names is one plan, and another plan of the same place has a label of its own
    const labels = [...new Set(rows.map(({ plan }) => plan))]
    expect(labels).toEqual([labels[0], `${labels[0] ?? ''}（2）`])
    expect(new Set(rows.map(({ planId }) => planId)).size).toBe(2)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('compare --csv is one row a cell', async () => {
  const call = ['compare', corpus, '--csv', '--theme', 'family-doctors']
  const all = parse<Record<string, string>>((await run([...call, '--absent'])).stdout, { columns: true })
  expect(all.length % 5).toBe(0)
  const rows = parse<Record<string, string>>((await run(call)).stdout, { columns: true })
  expect(rows).toEqual(all.filter(({ status }) => status !== 'absent'))
  const stated = rows.filter(({ indicatorId, status }) => indicatorId === 'fd-coverage-all' && status === 'stated')
  expect(stated.map(({ min, year }) => [min, year])).toEqual(
    expect.arrayContaining([
      ['65', '2025'],
      ['75', '2027'],
    ]),
  )
  for (const { quote, location } of stated) expect([quote, location]).not.toContain('')
})

test('compare --against gives verdicts against one plan', async () => {
  const { stdout } = await run(['compare', corpus, '--against', '西宁市', '--json'])
  const comparison = JSON.parse(stdout) as Comparison
  const ids = new Set(comparison.rows.flatMap(({ verdicts }) => verdicts.map(({ b }) => b)))
  expect([...ids]).toEqual([comparison.plans.find(({ label }) => label.startsWith('西宁'))?.id])
})

test('targets filters by theme, indicator and year', async () => {
  const args = ['targets', corpus, '--json', '--indicator', 'fd-coverage-all', '--year', '2025']
  const rows = JSON.parse((await run(args)).stdout) as { year: number; indicatorId: string; citation: string }[]
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) expect([row.year, row.indicatorId]).toEqual([2025, 'fd-coverage-all'])
  expect(rows[0]?.citation).toMatch(/^西宁市人民政府办公室：《.*》（宁政办〔2024〕24号），/u)
})

test('themes lists the vocabulary, and what plans have under it', async () => {
  expect((await run(['themes', '--lang', 'en'])).stdout).toMatch(/family-doctors/u)
  const rows = JSON.parse((await run(['themes', xian, '--json'])).stdout) as { theme: string; measures: number }[]
  expect(rows.length).toBeGreaterThan(5)
})

test('diff of a plan with itself finds nothing', async () => {
  const { code, stdout } = await run(['diff', huzhu, huzhu])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^保留 \d+$/mu)
})

test('review names what the peers promise, in every format', async () => {
  const args = ['review', join(corpus, 'hohhot-2024-draft.txt'), '--against', corpus]
  const { code, stdout } = await run([...args, '--fail-on', 'never'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^对照 互助县、金台区、西安市、西宁市$/mu)
  const review = JSON.parse((await run([...args, '--json'])).stdout) as Review
  expect(review.peers).toHaveLength(4)
  expect(review.findings.length).toBeGreaterThan(5)
  const rows = parse<Record<string, string>>((await run([...args, '--csv'])).stdout, { columns: true })
  expect(rows).toHaveLength(review.findings.length)
  expect((await run([...args, '--format', 'markdown'])).stdout).toContain('| 程度 | 发现 |')
  expect((await run([...args, '--format', 'html'])).stdout).toMatch(/^<!doctype html>/iu)
})

test('findings make the exit code 1 from the severity asked for', async () => {
  const args = ['review', join(corpus, 'hohhot-2024-draft.txt'), xian, '--json', '--fail-on']
  const [error, warning] = await Promise.all([run([...args, 'error']), run([...args, 'warning'])])
  const { findings } = JSON.parse(error.stdout) as Review
  expect(error.code).toBe(findings.some(({ severity }) => severity === 'error') ? 1 : 0)
  expect(findings.some(({ severity }) => severity === 'warning')).toBe(true)
  expect(warning.code).toBe(1)
})

test('check prints messages with line and column, like a linter', async () => {
  const { code, stdout } = await run(['check', xian])
  expect(code).toBe(1)
  expect(stdout).toMatch(/^\d+:\d+-\d+:\d+ warning .*高新区和.*body-spelling/mu)
  expect((await run(['check', xian, '--fail-on', 'error'])).code).toBe(0)
})

test('audit answers three questions', async () => {
  const { code, stdout } = await run(['audit', xian, '--json'])
  const audit = JSON.parse(stdout) as Audit
  expect(audit.spans.checked).toBeGreaterThan(100)
  expect(audit.spans.wrong).toEqual([])
  expect(audit.numerals.found).toBeGreaterThan(50)
  expect(code).toBe(audit.numerals.unclaimed.length === 0 ? 0 : 1)
})

test('search keeps to a theme, a year and a place', async () => {
  const rows = async (...flags: string[]): Promise<Record<string, unknown>[]> => {
    const { stdout } = await run(['search', '床位', corpus, '--json', '--limit', '100', ...flags])
    return JSON.parse(stdout) as Record<string, unknown>[]
  }
  const all = await rows()
  const themed = await rows('--theme', '安宁疗护')
  const placed = await rows('--place', '西宁')
  const dated = await rows('--year', '2025')
  for (const some of [themed, placed, dated]) {
    expect(some.length).toBeGreaterThan(0)
    expect(some.length).toBeLessThan(all.length)
  }
  expect(new Set(placed.map(({ planId }) => planId)).size).toBe(1)
  expect(await rows('--place', '某省')).toEqual([])
  const wrong = await run(['search', '床位', corpus, '--theme', '安宁疗户'])
  expect(wrong.code).toBe(2)
})

test('search finds measures and targets by words', async () => {
  const { stdout, code } = await run(['search', '安宁疗护 床位', corpus, '--json', '--limit', '3'])
  const hits = JSON.parse(stdout) as { plan: string; title: string; quote: string }[]
  expect(code).toBe(0)
  expect(hits[0]?.plan).toBe('西宁市')
  expect(hits.length).toBeLessThanOrEqual(3)
  const nothing = await run(['search', '航天飞机', xian, '--lang', 'en'])
  expect(nothing).toEqual({ code: 0, stdout: '', stderr: 'nothing found for "航天飞机"\n' })
})

test('report is one page', async () => {
  const { code, stdout } = await run(['report', xian, huzhu])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^<!doctype html>/iu)
})

test('completion knows the commands', async () => {
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { code, stdout } = await run(['completion', shell])
    expect([code, stdout.includes('compare')]).toEqual([0, true])
  }
})

test('many files are read on workers in the same order', async () => {
  const files = Array.from({ length: 4 }, () => ['huzhu-2025.md', 'jintai-2022.txt', 'xian-2024.md', 'xining-2024.md'])
  const paths = JSON.stringify(files.flat().map((name) => join(corpus, name)))
  const input = (JSON.parse(paths) as string[]).join('\n')
  const args = ['parse', '--format', 'ndjson', '-', '--jobs']
  const [one, two] = await Promise.all([run([...args, '1'], { input }), run([...args, '2'], { input })])
  expect(one.stdout.trimEnd().split('\n')).toHaveLength(16)
  expect(two).toEqual(one)
})
