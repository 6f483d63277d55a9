import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openDuckDb, type Database, type Rows } from '../../bench/duckdb.js'
import { makePlans } from '../../bench/make-plans.js'
import { comparePlans } from '../../src/compare/compare-plans.js'
import { defaultVocabulary } from '../../src/health/vocabulary.js'
import type { Plan } from '../../src/model.js'
import { datasetTables, type TableName } from '../../src/output/dataset/dataset-tables.js'
import { joinWordings } from '../../src/output/dataset/join-wordings.js'
import { readWordings } from '../../src/output/dataset/read-wordings.js'
import { comparisonViews } from '../../src/output/dataset/scripts/duckdb-script.js'
import { tableRows } from '../../src/output/dataset/table-rows.js'
import { wordingRows } from '../../src/output/dataset/wording-rows.js'
import { writeTable } from '../../src/output/dataset/write-table.js'
import type { Row } from '../../src/output/rows/row.js'
import { toRows } from '../../src/output/to-rows.js'
import { parsePlan } from '../../src/parse-plan.js'
import { readMarkedPlans } from '../compare/gold-rows.js'
import { root } from './ensure-built.js'

const duckDb = existsSync(join(root, 'bench/node_modules/@duckdb/node-api'))
/** More plans take minutes: DUIZHAO_SQL_PLANS=5000 npx vitest run tests/package/comparison-sql.test.ts */
const count = Number(process.env['DUIZHAO_SQL_PLANS'] ?? '300')

/** Everything of a cell but what all targets of it say together, and what stands above its plan. */
const COLUMNS =
  'rowKey theme indicator indicatorId match score unitFamily better planId plan status targets targetId measureId comparator min max unit valueNorm unitNorm year perYear certainty doubts corrected quote start end location'.split(
    ' ',
  )

describe.skipIf(!duckDb)('the comparison in SQL', () => {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-sql-'))
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  const made = [...makePlans(count)].map(({ id, text }) => ({
    ...parsePlan(text, { id }),
    tree: { type: 'root' as const, children: [] },
  }))

  /** The two tables that the views read, of plans in two parts. */
  async function open(plans: readonly Plan[]): Promise<Database> {
    const tables = datasetTables()
    const database = await openDuckDb()
    const write = async (name: TableName, rows: readonly Row[]): Promise<void> => {
      const table = tables.find((each) => each.name === name)
      if (table === undefined) throw new Error(name)
      for (const file of (await writeTable(table, rows)).files)
        if ('bytes' in file) writeFileSync(join(folder, file.path), file.bytes)
      await database.query(`CREATE VIEW ${name} AS SELECT * FROM '${folder}/${name}.parquet'`)
    }
    const half = Math.floor(plans.length / 2)
    const parts = [plans.slice(0, half), plans.slice(half)].map((part) =>
      joinWordings(part.map((plan) => JSON.stringify(readWordings(plan, defaultVocabulary)))),
    )
    await write(
      'targets',
      plans.flatMap((plan) => tableRows([plan], tables, 'zh').targets),
    )
    await write('wordings', wordingRows(joinWordings(parts.map((part) => JSON.stringify(part))), defaultVocabulary))
    for (const statement of comparisonViews.split(/;\n/u)) if (statement.trim() !== '') await database.query(statement)
    return database
  }

  const sorted = (rows: Rows): Rows => rows.sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
  const idOf = (row: Rows[number]): string => `${String(row['rowKey'])} ${String(row['planId'])}`
  const pickAll = (row: Readonly<Record<string, unknown>>): Record<string, unknown> =>
    Object.fromEntries(COLUMNS.map((name) => [name, row[name]]))

  async function check(plans: readonly Plan[]): Promise<Rows> {
    const { query } = await open(plans)
    const found = await query(`SELECT ${COLUMNS.map((name) => `"${name}"`).join(', ')} FROM answers`)
    const expected = toRows(comparePlans(plans)).filter(({ status }) => status === 'stated')
    expect(sorted(found)).toEqual(sorted(expected.map(pickAll)))
    return found
  }

  test(`has every row of comparePlans, with and without an id, of ${count} made plans`, async () => {
    const found = await check(made)
    expect(found.length).toBeGreaterThan(count)
    const without = found.filter(({ match }) => match === 'similar')
    expect(without.length).toBeGreaterThan(count / 2)
  })

  test('and of plans in many wordings, some of which another plan gives to an indicator', async () => {
    const names = ['rows', 'rows-kept-back', 'rows-tcm', 'rows-third']
    const plans = names.flatMap((name) =>
      readMarkedPlans(join(root, 'fixtures/compare', name)).plans.map((plan) => ({
        ...plan,
        id: `${name} ${plan.id}`,
      })),
    )
    const found = await check(plans)
    const shared = found.filter(({ match, score }) => match === 'similar' && Number(score) < 1)
    expect(shared.length).toBeGreaterThan(20)
  })

  test('and of a target without an id, which another plan of the same wording gives to an indicator', async () => {
    const clauses = ['每万人口全科医生数达到4人', '每千人口全科医生数达到0.4人']
    const plans = clauses.map((clause, i) =>
      parsePlan(`云岭市健康方案\n一、主要任务\n（一）加强队伍。到2025年，${clause}。\n`, { id: `p${i}` }),
    )
    expect(plans.map(({ targets }) => targets[0]?.indicatorId)).toEqual(['gps-per-10000', null])
    const found = await check(plans)
    expect(found.map(({ rowKey }) => rowKey)).toEqual(['gps-per-10000', 'gps-per-10000'])
  })

  test('and of one plan that gives one thing several values, in one name or in like names', async () => {
    const clause = (a: number, b: number): string =>
      `到2025年，建成助餐点${a}个。到2025年，建成助餐点${b}个。到2025年，助餐点设置率达到${a}%。占比达到${b}%。`
    const plans = [3, 4, 5].map((number) =>
      parsePlan(`云岭市助餐方案\n一、主要任务\n（一）做好助餐。${clause(number, number + 10)}\n`, { id: `p${number}` }),
    )
    const found = await check(plans)
    expect(found.map(({ rowKey }) => String(rowKey)).filter((key) => /[~@]/u.test(key)).length).toBeGreaterThan(2)
  })

  test('is the SQL that its page shows', () => {
    const page = readFileSync(join(root, 'docs/many-plans.md'), 'utf8')
    const shown = /CREATE OR REPLACE VIEW lined_up.*?;/su.exec(page)?.[0].replace(/\s+/gu, ' ')
    expect(comparisonViews.replace(/\s+/gu, ' ')).toContain(shown)
  })
})
