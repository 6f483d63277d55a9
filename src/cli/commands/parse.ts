import { toMarkdown, toRows, toTerminal, toXlsx } from '../../index.js'
import { expandInputs, STDIN } from '../expand-inputs.js'
import { finish } from '../finish.js'
import type { Flags } from '../flags.js'
import { loadPlans, readOptions, requirePaths, type Loaded, type Outcome } from '../load-plans.js'
import { printRows } from '../print-rows.js'
import { printable } from '../printable.js'
import { readAll } from '../read-all.js'
import type { Input } from '../read-job.js'
import { readLines } from '../read-lines.js'
import type { ExitCode } from '../run-cli.js'
import { terminalOptions } from '../terminal-options.js'
import { withProgress } from '../with-progress.js'
import { openOutput, writeOut } from '../write-out.js'

/** `duizhao parse`: plans as an outline or as data. */
export async function runParse(paths: readonly string[], flags: Flags): Promise<ExitCode> {
  if (flags.format === 'ndjson') return finish(await streamPlans(paths, flags), flags)
  const loaded = await loadPlans(paths, flags, flags.tree ? 'plan-with-tree' : 'plan')
  if (loaded.plans.length > 0) await writeOut(await printPlans(loaded, flags), flags)
  return finish(loaded, flags)
}

/**
 * One plan a line, written as soon as it is read, so that any number of plans needs the memory of a few. With `-`
 * standard input is a list: each line a text or a path (see `readLines`).
 */
async function streamPlans(paths: readonly string[], flags: Flags): Promise<Outcome> {
  requirePaths(paths)
  const listed = paths.length === 1 && paths[0] === STDIN
  const { inputs, problems, passed } = await expandInputs(listed ? [] : paths, readOptions(flags))
  const named: Iterable<Input> | AsyncIterable<Input> = listed ? readLines(process.stdin) : inputs
  const outcome: Outcome = { bare: [], problems, passed }
  const output = openOutput(flags)
  const readings = readAll(named, flags.tree ? 'line-with-tree' : 'line', flags)
  for await (const { name, line, problem, bare } of listed ? readings : withProgress(readings, inputs.length, flags)) {
    if (problem !== null) problems.push(problem)
    if (bare) outcome.bare.push(name)
    if (line !== null) await output.write(`${line}\n`)
  }
  await output.close()
  return outcome
}

async function printPlans({ plans, single }: Loaded, flags: Flags): Promise<string | Uint8Array> {
  const { lang } = flags
  switch (flags.format) {
    case 'json': {
      const data = plans.map((plan) => printable(plan, flags.tree))
      // one file gives one object; several, or a folder however few it holds, give an array
      return JSON.stringify(single ? data[0] : data, null, 2)
    }
    case 'table':
      return plans.map((plan) => toTerminal(plan, terminalOptions(flags))).join('\n\n')
    case 'markdown':
      return plans
        .map((plan) => `# ${plan.label}\n\n${toMarkdown(toRows(plan, { lang }), { lang, columns })}`)
        .join('\n')
    case 'xlsx':
      return toXlsx({ plans }, { lang })
    default:
      return printRows(toRows(plans, { lang }), flags, columns, 'targets')
  }
}

const columns = ['theme', 'indicator', 'value', 'quote', 'location']
