import { toCodingSheet, type CodingSheetOptions } from '../../index.js'
import { finish } from '../finish.js'
import type { Flags } from '../flags.js'
import { loadPlans } from '../load-plans.js'
import { usageError } from '../problem.js'
import type { ExitCode } from '../exit-codes.js'
import { writeOut } from '../write-out.js'

/** `duizhao sheet`: a workbook for coders. */
export async function runSheet(paths: readonly string[], flags: Flags): Promise<ExitCode> {
  const options = sheetOptions(flags)
  const loaded = await loadPlans(paths, flags)
  if (loaded.plans.length > 0) {
    const { bytes, population, units } = await toCodingSheet(loaded.plans, options)
    if (population === 0)
      throw usageError(
        '没有可编码的单元；没有举措的方案可用 --of targets',
        'there is no unit to code; plans without measures take --of targets',
      )
    await writeOut(bytes, flags)
    const text = {
      zh: `共 ${population} 个单元，表中 ${units} 个`,
      en: `${units} of ${population} units are in the sheet`,
    }
    loaded.notes.push({ name: flags.output ?? 'sheet', text })
  }
  return finish(loaded, flags)
}

function sheetOptions({ research, lang }: Flags): CodingSheetOptions {
  const { of, order, sample, halfWidth, confidence, seed, blind } = research
  if (sample !== null && halfWidth !== null)
    throw usageError('--sample 与 --half-width 只能给一个', '--sample and --half-width do not go together')
  if (confidence !== null && halfWidth === null)
    throw usageError('--confidence 要与 --half-width 同用', '--confidence needs --half-width')
  if (order === 'value' || order === 'name')
    throw usageError('--order 在这里可用：text、random、doubt', '--order takes text, random or doubt here')
  return {
    lang,
    blind,
    ...(of !== null && { of }),
    ...(order !== null && { order }),
    ...(sample !== null && { sample }),
    ...(seed !== null && { seed }),
    ...(halfWidth !== null && { interval: { halfWidth, ...(confidence !== null && { confidence }) } }),
  }
}
