import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { transform } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { comparePlans } from '../../src/compare/compare-plans.js'
import { readCsv } from '../../src/cli/read-csv.js'
import type { Plan } from '../../src/model.js'
import type { Row } from '../../src/output/rows/row.js'
import { toDataset } from '../../src/output/dataset/to-dataset.js'
import { toRows } from '../../src/output/to-rows.js'
import { parsePlan } from '../../src/parse-plan.js'

const root = join(import.meta.dirname, '../..')
const corpus = join(root, 'corpus')
const plans: Plan[] = readdirSync(corpus)
  .filter((name) => /\.(?:md|txt)$/u.test(name))
  .sort()
  .map((name) => parsePlan(readFileSync(join(corpus, name), 'utf8'), { name }))

let folder = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-scripts-'))
  const join_ = { rows: [{ code: '610100', population: '1307.8' }] }
  for (const file of await toDataset(plans, { join: join_ })) {
    const path = join(folder, file.path)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, 'text' in file ? file.text : file.bytes)
  }
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** A program that can do what is asked of it, or null. */
function find(commands: readonly string[], args: readonly string[]): string | null {
  for (const command of commands) {
    try {
      execFileSync(command, args, { stdio: 'ignore' })
      return command
    } catch {
      continue
    }
  }
  return null
}

const python = find(['python3', '/usr/bin/python3'], ['-c', 'import pandas'])
const rscript = find(['Rscript'], ['--version'])
const pspp = find(['pspp'], ['--version'])
const duckDb = join(root, 'bench/node_modules/@duckdb/node-api')
if (python === null) process.stderr.write('\n!!! NO PANDAS: the script for pandas is NOT TESTED (python3-pandas)\n\n')
if (rscript === null) process.stderr.write('\n!!! NO R: the script for R is NOT TESTED (r-base-core, r-cran-haven)\n\n')
if (pspp === null) process.stderr.write('\n!!! NO PSPP: the syntax for SPSS is NOT RUN (pspp)\n\n')

const counts = {
  plans: plans.length,
  targets: toRows(plans).length,
  bodies: toRows(plans, { of: 'bodies' }).length,
  comparisons: toRows(comparePlans(plans)).length,
}
const numbers = toRows(plans).filter(({ min }) => min !== null)
const sum = numbers.reduce((total, { min }) => total + (min ?? 0), 0)
const env = { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' }

test.skipIf(python === null)('pandas reads every table with its types', () => {
  const script = `
import sys, json
sys.path.insert(0, "scripts")
from read_pandas import tables, labelled
t = tables["targets"]
print(json.dumps({**{name: len(tables[name]) for name in ${JSON.stringify(Object.keys(counts))}},
  "sum": float(t["min"].sum()), "types": [str(t[c].dtype) for c in ["planId", "min", "year", "perYear"]],
  "heads": list(labelled(t, "targets", "zh").columns[:3]), "kinds": sorted(set(labelled(t, "targets", "en")["Kind"])),
  "population": tables["regions"]["population"].dropna().tolist()}))`
  const out = execFileSync(python ?? '', ['-c', script], { cwd: folder, env, encoding: 'utf8' })
  const found = JSON.parse(out) as Record<string, unknown>
  expect(found).toMatchObject({ ...counts, population: [1307.8] })
  expect(found['sum']).toBeCloseTo(sum, 6)
  expect(found['types']).toEqual(['string', 'Float64', 'Int64', 'boolean'])
  expect(found['heads']).toEqual(['方案编号', '地区', '目标编号'])
  expect(found['kinds']).toContain('share')
  // and by itself
  expect(execFileSync(python ?? '', ['scripts/read_pandas.py'], { cwd: folder, env, encoding: 'utf8' })).toContain(
    `targets: ${counts.targets} rows`,
  )
})

test.skipIf(rscript === null)('R reads every table with types and labels', () => {
  const script = `
source("scripts/read.R", encoding = "UTF-8")
cat(nrow(plans), nrow(targets), nrow(bodies), nrow(comparisons), sum(targets$min, na.rm = TRUE), "\\n")
cat(class(targets$year), class(targets$perYear), attr(targets$kind, "label"), names(attr(targets$kind, "labels"))[1], "\\n")
cat(na.omit(regions$population), "\\n")`
  const out = execFileSync(rscript ?? '', ['-e', script], { cwd: folder, env, encoding: 'utf8' })
  const [first = '', second, third] = out.trim().split('\n')
  const [found, total] = [first.split(' ').slice(0, 4).map(Number), Number(first.split(' ')[4])]
  expect(found).toEqual([counts.plans, counts.targets, counts.bodies, counts.comparisons])
  expect(Math.abs(total / sum - 1)).toBeLessThan(1e-5) // R prints seven digits
  expect(second?.trim()).toBe('integer logical 类型 Kind 比率 share')
  expect(third?.trim()).toBe('1307.8')
})

test.skipIf(pspp === null)(
  'PSPP reads every table with the syntax for SPSS, and keeps texts, numbers and labels',
  () => {
    const runSyntax = (path: string): string =>
      execFileSync(pspp ?? '', ['-O', 'format=txt', path], { cwd: folder, env, encoding: 'utf8' })
    runSyntax('scripts/read.sps') // its exit code says that no line of it was wrong
    const saved = readdirSync(folder).filter((name) => name.endsWith('.sav'))
    expect(saved.sort()).toEqual(
      readdirSync(join(folder, 'spss'))
        .map((name) => name.replace('.csv', '.sav'))
        .sort(),
    )
    const check = [
    ...Object.keys(counts).flatMap((table) => [`GET FILE='${table}.sav'.`, `SAVE TRANSLATE /TYPE=CSV /FIELDNAMES /OUTFILE='back-${table}.csv' /REPLACE.`]),
    "GET FILE='targets.sav'.", 'DISPLAY DICTIONARY /VARIABLES=kind.',
  ] // prettier-ignore
    writeFileSync(join(folder, 'check.sps'), `${check.join('\n')}\n`)
    expect(runSyntax('check.sps')).toMatch(/Kind 类型[\s\S]*share[\s\S]*比率/u)
    const back = (table: string): Row[] => readCsv(readFileSync(join(folder, `back-${table}.csv`), 'utf8'))
    for (const [table, rows] of Object.entries(counts)) expect([table, back(table).length]).toEqual([table, rows])
    const read = back('targets')
    const total = read.reduce((whole, row) => whole + Number(row['min'] ?? 0), 0)
    expect(total).toBeCloseTo(sum, 3) // F16.6
    expect(read.map((row) => row['quote'])).toEqual(
      toRows(plans).map(({ quote }) =>
        quote
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== '')
          .join(' '),
      ),
    )
  },
)

interface Reader {
  getRowObjectsJson: () => Record<string, unknown>[]
}
interface DuckDb {
  DuckDBInstance: {
    create: () => Promise<{ connect: () => Promise<{ runAndReadAll: (sql: string) => Promise<Reader> }> }>
  }
}

test.skipIf(!existsSync(duckDb))('DuckDB has the tables and the comparison as views', async () => {
  const { DuckDBInstance } = createRequire(join(root, 'bench/package.json'))('@duckdb/node-api') as DuckDb
  const connection = await (await DuckDBInstance.create()).connect()
  const sql = readFileSync(join(folder, 'scripts/duckdb.sql'), 'utf8').replace(
    /read_parquet\('/gu,
    `read_parquet('${folder}/`,
  )
  for (const statement of sql.split(/;\n/u)) if (statement.trim() !== '') await connection.runAndReadAll(statement)
  const count = async (of: string): Promise<number> =>
    Number((await connection.runAndReadAll(`SELECT count(*)::INTEGER AS n FROM ${of}`)).getRowObjectsJson()[0]?.['n'])
  for (const [table, rows] of Object.entries(counts)) expect([table, await count(table)]).toEqual([table, rows])
  const total = await connection.runAndReadAll('SELECT sum("min") AS s FROM targets')
  expect(Number(total.getRowObjectsJson()[0]?.['s'])).toBeCloseTo(sum, 6)
  expect(await count('beside_median WHERE beside IS NOT NULL')).toBeGreaterThan(0)
  // each answer is the one that comparePlans chose
  const answers = await connection.runAndReadAll('SELECT planId, rowKey, targetId FROM answers')
  const chosen = toRows(comparePlans(plans))
    .filter(({ status }) => status === 'stated')
    .map(({ planId, rowKey, targetId }) => ({ planId, rowKey, targetId }))
  const order = (row: Record<string, unknown>): string => `${String(row['planId'])} ${String(row['rowKey'])}`
  const sorted = (rows: Record<string, unknown>[]): unknown[] => rows.sort((a, b) => (order(a) < order(b) ? -1 : 1))
  expect(sorted(answers.getRowObjectsJson())).toEqual(sorted(chosen))
})

test('the cells of the page for Observable are JavaScript', async () => {
  const page = readFileSync(join(folder, 'scripts/observable.md'), 'utf8')
  const cells = [...page.matchAll(/^```js\n([^`]*)^```/gmu)].map(([, code = '']) => code)
  expect(cells).toHaveLength(3)
  for (const cell of cells) expect((await transform(cell, { loader: 'js', format: 'esm' })).code.trim()).not.toBe('')
  for (const [, path = ''] of page.matchAll(/FileAttachment\("\.\.\/([^"]+)"\)/gu))
    expect(existsSync(join(folder, path))).toBe(true)
})
