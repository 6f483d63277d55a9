/**
 * What a data set costs: plans a second a core, bytes a plan, the largest memory for two numbers of plans, and the time of
 * the comparison in SQL. `--plans 2000` (and four times as many), `--sql 5000,50000,500000`.
 * Run: npm run bench:dataset
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { comparisonViews } from '../src/output/dataset/scripts/duckdb-script.js'
import { openDuckDb } from './duckdb.js'
import { makePlans } from './make-plans.js'

const { values } = parseArgs({
  options: {
    plans: { type: 'string', default: '2000' },
    sql: { type: 'string', default: '5000,50000,500000' },
  },
})
const cli = join(import.meta.dirname, '../dist/cli.js')
const folder = mkdtempSync(join(tmpdir(), 'duizhao-bench-'))

/** Make a data set of so many made plans in a process of its own. */
function build(count: number): { seconds: number; megabytes: number; bytes: number; input: number } {
  const list = join(folder, `plans-${count}.ndjson`)
  const lines = [...makePlans(count)].map((plan) => JSON.stringify(plan)).join('\n')
  writeFileSync(list, lines)
  // a file, since the workers of a script that was given with -e do not start
  const script = join(folder, 'dataset.mjs')
  const text = `
    process.argv = [process.argv[0], 'duizhao', 'dataset', ${JSON.stringify(list)}, '-o', ${JSON.stringify(join(folder, String(count)))}, '--quiet']
    process.on('exit', () => process.stderr.write('\\nmaxRSS ' + process.resourceUsage().maxRSS + '\\n'))
    await import(${JSON.stringify(cli)})`
  writeFileSync(script, text)
  const start = performance.now()
  const run = spawnSync(process.execPath, [script], { stdio: ['ignore', 'ignore', 'pipe'] })
  if (run.status !== 0) throw new Error(run.stderr.toString())
  const seconds = (performance.now() - start) / 1000
  const megabytes = Number(/maxRSS (\d+)/u.exec(run.stderr.toString())?.[1]) / 1024
  const input = Buffer.byteLength(lines)
  return { seconds, megabytes, bytes: sizeOf(join(folder, String(count)), '.parquet'), input }
}

function sizeOf(path: string, ending: string): number {
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .reduce((sum, name) => sum + statSync(join(path, name)).size, 0)
}

const small = Number(values.plans)
for (const count of [small, 4 * small]) {
  const { seconds, megabytes, bytes, input } = build(count)
  const cores = availableParallelism()
  console.log(
    `${count} plans: ${(count / seconds / cores).toFixed(1)} plans a second a core (${cores} cores), ` +
      `${megabytes.toFixed(0)} MB of memory, ${(input / count).toFixed(0)} bytes a plan in, ${(bytes / count).toFixed(0)} as Parquet`,
  )
}

const { query } = await openDuckDb()
// few plans are one part
const made = join(folder, String(4 * small))
const place = existsSync(join(made, 'targets.parquet')) ? 'targets.parquet' : 'targets/*.parquet'
await query(`CREATE VIEW wordings AS SELECT * FROM '${join(made, 'wordings.parquet')}'`)
await query(`CREATE VIEW made AS SELECT * FROM '${join(made, place)}'`)
for (const count of values.sql.split(',').map(Number)) {
  // the plans that were read, again and again under other ids
  const path = join(folder, `targets-${count}.parquet`)
  const times = Math.ceil(count / (4 * small))
  await query(
    `COPY (SELECT concat(planId, '-', copy) AS planId, * EXCLUDE (planId, copy) FROM made, range(${times}) AS copies(copy)) TO '${path}'`,
  )
  await query(`CREATE OR REPLACE VIEW targets AS SELECT * FROM '${path}'`)
  for (const statement of comparisonViews.split(/;\n/u)) if (statement.trim() !== '') await query(statement)
  const start = performance.now()
  const [row] = await query('SELECT count(*)::INTEGER AS n, sum(plans)::INTEGER AS cells FROM indicators')
  const seconds = (performance.now() - start) / 1000
  const rows = (await query('SELECT count(*)::INTEGER AS n FROM targets'))[0]?.['n']
  console.log(
    `SQL over ${times * 4 * small} plans (${String(rows)} targets): ${seconds.toFixed(2)} s for ${String(row?.['n'])} indicators in ${String(row?.['cells'])} cells`,
  )
}
rmSync(folder, { recursive: true, force: true })
