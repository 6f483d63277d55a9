/**
 * Runs the notebooks of examples/ from start to end, and fails where a cell does.
 * Run: npm run notebooks (after a build; gets Deno from npm into examples/node_modules)
 *      npm run notebooks -- --write   keeps the outputs in examples/*.ipynb
 *
 * Where Jupyter or Deno cannot be had, the scripts of the same cells run in Node instead, and a line says so.
 */
import { existsSync } from 'node:fs'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { listFailures, makeNotebook, type Notebook } from './notebooks/notebook.js'
import { readCells } from './notebooks/read-cells.js'
import { examples as folder, findMissing, run, runNotebook } from './notebooks/run-notebook.js'

const write = process.argv.includes('--write')

/** Scripts with cells: those that have a notebook. */
const files = await readdir(folder)
const names = files
  .filter((file) => file.endsWith('.ipynb'))
  .map((file) => file.slice(0, -'.ipynb'.length))
  .filter((name) => files.includes(`${name}.mjs`))

const missing = await findMissing({ install: true })
if (missing !== null) {
  console.warn(`NOTEBOOKS NOT RUN: ${missing} is missing. Their scripts run in Node instead.`)
  if (write) throw new Error('Outputs can only be written where the notebooks run')
}

let failed = 0
for (const name of names) {
  const failures = missing === null ? await tryNotebook(name) : await tryScript(name)
  console.log(`${name}: ${failures.length === 0 ? 'ok' : failures.join('\n  ')}`)
  failed += failures.length
}
process.exitCode = failed === 0 ? 0 : 1

async function tryNotebook(name: string): Promise<string[]> {
  const notebook = await runNotebook(makeNotebook(readCells(await readFile(join(folder, `${name}.mjs`), 'utf8'))))
  const failures = listFailures(notebook)
  const path = join(folder, `${name}.ipynb`)
  if (failures.length === 0 && write) await writeFile(path, formatNotebook(notebook))
  else if (!existsSync(path) || (await readFile(path, 'utf8')) !== formatNotebook(notebook))
    console.log(`${name}: the outputs differ from those kept; npm run notebooks -- --write keeps the new ones`)
  return failures
}

async function tryScript(name: string): Promise<string[]> {
  const { code, stderr } = await run(process.execPath, [`${name}.mjs`])
  return code === 0 ? [] : [`ended with ${code ?? 'no code'}: ${stderr}`]
}

/** As Jupyter writes it: one space, a line break at the end. */
function formatNotebook(notebook: Notebook): string {
  return `${JSON.stringify(notebook, null, 1)}\n`
}
