import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDuckDb, type Database, type Rows } from '../../bench/duckdb.js'
import { makePlans } from '../../bench/make-plans.js'
import { comparePlans } from '../../src/compare/compare-plans.js'
import { comparisonViews } from '../../src/output/dataset/scripts/duckdb-script.js'
import { toParquet } from '../../src/output/to-parquet.js'
import { toRows } from '../../src/output/to-rows.js'
import { parsePlan } from '../../src/parse-plan.js'
import { root } from './ensure-built.js'

const duckDb = existsSync(join(root, 'bench/node_modules/@duckdb/node-api'))
/** More plans take minutes: DUIZHAO_SQL_PLANS=5000 npx vitest run tests/package/comparison-sql.test.ts */
const count = Number(process.env['DUIZHAO_SQL_PLANS'] ?? '300')

describe.skipIf(!duckDb)(`the comparison in SQL, of ${count} plans`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-sql-'))
  const plans = [...makePlans(count)].map(({ id, text }) => ({
    ...parsePlan(text, { id }),
    tree: { type: 'root' as const, children: [] },
  }))
  const cells = toRows(comparePlans(plans)).filter(({ status }) => status === 'stated')
  let database: Database
  beforeAll(async () => {
    writeFileSync(join(folder, 'targets.parquet'), await toParquet(plans))
    database = await openDuckDb()
    await database.query(`CREATE VIEW targets AS SELECT * FROM '${folder}/targets.parquet'`)
    for (const statement of comparisonViews.split(/;\n/u)) if (statement.trim() !== '') await database.query(statement)
  })
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  const order = (a: Record<string, unknown>, b: Record<string, unknown>): number =>
    JSON.stringify(a) < JSON.stringify(b) ? -1 : 1

  test('gives for every indicator and plan the same row', async () => {
    const columns =
      'indicatorId planId targetId targets comparator min max unit valueNorm unitNorm year certainty quote'
    const keys = columns.split(' ')
    const found: Rows = await database.query(
      `SELECT ${keys.map((key) => (key === 'targets' ? 'stated::INTEGER AS targets' : `"${key}"`)).join(', ')} FROM answers WHERE indicatorId IS NOT NULL`,
    )
    const expected = cells
      .filter(({ match }) => match === 'catalogue')
      .map((cell) => Object.fromEntries(keys.map((key) => [key, (cell as Record<string, unknown>)[key]])))
    expect(found.length).toBeGreaterThan(count)
    expect(found.sort(order)).toEqual(expected.sort(order))
  })

  test('keeps equal wordings together where comparePlans does, nine times of ten and more', async () => {
    const found = await database.query(
      `SELECT key, indicator, planId, targetId FROM answers WHERE indicatorId IS NULL ORDER BY planId`,
    )
    // comparePlans joins like wordings too, so each row of equal wordings lies in one of its rows, but for what it keeps
    // apart: two values of one plan for one year
    const rowOf = new Map(
      comparePlans(plans).rows.flatMap(({ cells: own }, row) =>
        Object.entries(own).flatMap(([planId, cell]) =>
          cell.status === 'stated' ? cell.targets.map(({ id }) => [`${planId} ${id}`, row] as const) : [],
        ),
      ),
    )
    const groups = new Map<string, number[]>()
    for (const { key, planId, targetId } of found) {
      const row = rowOf.get(`${String(planId)} ${String(targetId)}`)
      if (row === undefined) throw new Error(`no row of comparePlans holds ${String(planId)} ${String(targetId)}`)
      groups.set(String(key), [...(groups.get(String(key)) ?? []), row])
    }
    const usual = (rows: number[]): number => {
      const counts = new Map<number, number>()
      for (const row of rows) counts.set(row, (counts.get(row) ?? 0) + 1)
      return Math.max(...counts.values())
    }
    const together = [...groups.values()].reduce((sum, rows) => sum + usual(rows), 0)
    expect(together / found.length).toBeGreaterThan(0.9)
  })

  test('is the SQL that its page shows', () => {
    const page = readFileSync(join(root, 'docs/many-plans.md'), 'utf8')
    const shown = /ORDER BY coalesce.*?AS INTEGER\)/su.exec(page)?.[0].replace(/\s+/gu, ' ')
    expect(comparisonViews.replace(/\s+/gu, ' ')).toContain(shown)
  })
})
