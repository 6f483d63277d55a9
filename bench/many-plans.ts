/**
 * The recipe of docs/many-plans.md, run: made plans are parsed by the command line in three ways, the rows are queried
 * with DuckDB, and the answers are printed. `--plans 300`; `--write` puts what is printed into the page.
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openDuckDb } from './duckdb.js'
import { makePlans } from './make-plans.js'

const root = join(import.meta.dirname, '..')
const page = join(root, 'docs/many-plans.md')

/** The fenced blocks of the page in one language. */
export const blocks = (language: string): string[] =>
  [...readFileSync(page, 'utf8').matchAll(new RegExp(`^\`\`\`${language}\\n([^\`]*)^\`\`\``, 'gmu'))].map(
    ([, text = '']) => text,
  )

/** Columns side by side, numbers to the right. */
function printTable(rows: readonly Record<string, unknown>[]): string {
  const keys = Object.keys(rows[0] ?? {})
  const cells = [keys, ...rows.map((row) => keys.map((key) => String(row[key])))]
  const widths = keys.map((_key, i) => Math.max(...cells.map((line) => line[i]?.length ?? 0)))
  return cells
    .map((line) =>
      line
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/**
 * Run the commands and the queries of the page on made plans.
 *
 * @param count how many plans
 * @returns what the queries answer, in the order of the page
 */
export async function runRecipe(count: number): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-many-'))
  try {
    mkdirSync(join(folder, 'plans'))
    for (const { id, text } of makePlans(count)) writeFileSync(join(folder, 'plans', `${id}.txt`), text)
    // the built command by its name, for programs that start it
    const command = join(folder, 'bin/duizhao')
    mkdirSync(join(folder, 'bin'))
    writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'dist/cli.js')}" "$@"\n`)
    chmodSync(command, 0o755)
    const env = { ...process.env, PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}` }
    for (const commands of blocks('sh'))
      execFileSync('bash', ['-euo', 'pipefail', '-c', commands], {
        cwd: folder,
        env,
        stdio: ['ignore', 'ignore', 'inherit'],
      })
    const { query } = await openDuckDb()
    const views = readFileSync(join(folder, 'data/scripts/duckdb.sql'), 'utf8')
    for (const view of views.replaceAll("read_parquet('", `read_parquet('${folder}/data/`).split(/;\n/u))
      if (view.trim() !== '') await query(view)
    const answers: string[] = []
    for (const sql of blocks('sql')) {
      const inFolder = sql.replace(/'([\w*.-]+\.(?:parquet|ndjson))'/gu, `'${folder}/$1'`)
      answers.push(printTable(await query(inFolder)))
    }
    return answers
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: { plans: { type: 'string', default: '300' }, write: { type: 'boolean', default: false } },
  })
  const answers = await runRecipe(Number(values.plans))
  console.log(answers.join('\n\n'))
  if (values.write) {
    let next = 0
    const text = readFileSync(page, 'utf8')
    const written = text.replace(/^```text\n[^`]*^```/gmu, () => `\`\`\`text\n${answers[next++] ?? ''}\n\`\`\``)
    writeFileSync(page, written)
  }
}
