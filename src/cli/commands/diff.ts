import { diffPlans, toChangesDocx, toMarkdown, toRows, toTerminal } from '../../index.js'
import { finish } from '../finish.js'
import type { Flags } from '../flags.js'
import { loadPlans } from '../load-plans.js'
import { printRows } from '../print-rows.js'
import { usageError } from '../problem.js'
import type { ExitCode } from '../exit-codes.js'
import { signature } from '../signature.js'
import { terminalOptions } from '../terminal-options.js'
import { writeOut } from '../write-out.js'

const columns = ['change', 'measureA', 'measureB', 'bodies', 'indicator', 'valueA', 'valueB', 'reason']

/** `duizhao diff A B`: what changed from one plan to the other, measure by measure. */
export async function runDiff(paths: readonly string[], flags: Flags): Promise<ExitCode> {
  if (paths.length !== 2)
    throw usageError('diff 需要正好两个文件：先旧后新', 'diff takes exactly two files, the older first')
  // one by one: the same file twice is a fair question
  const [before, after] = [await loadPlans(paths.slice(0, 1), flags), await loadPlans(paths.slice(1), flags)]
  const [a] = before.plans
  const [b] = after.plans
  if (a !== undefined && b !== undefined) {
    const diff = diffPlans(a, b)
    const { lang, format } = flags
    if (format === 'json') await writeOut(JSON.stringify(diff, null, 2), flags)
    else if (format === 'table') await writeOut(toTerminal(diff, terminalOptions(flags)), flags)
    else if (format === 'docx') await writeOut(await toChangesDocx(a, b, { lang, ...signature(flags) }), flags)
    else if (format === 'markdown') await writeOut(toMarkdown(toRows(diff, { lang }), { lang, columns }), flags)
    else await writeOut(await printRows(toRows(diff, { lang }), flags, columns, 'diff', 'changes'), flags)
  }
  return finish({ notes: [...before.notes, ...after.notes], problems: [...before.problems, ...after.problems] }, flags)
}
