import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { holds, type Figure } from './measure.js'

const root = join(import.meta.dirname, '..')
const START = '<!-- bench:start -->'
const END = '<!-- bench:end -->'
const WORDS = {
  'README.md': { head: ['What', 'Figure', 'Bound'], on: 'Measured on', broken: 'not kept' },
  'README.zh-CN.md': { head: ['项目', '结果', '上下限'], on: '测于', broken: '未达到' },
}

/** The bound of a figure as it is printed. */
export function printBound({ bound }: Figure): string {
  if (bound?.most !== undefined) return `≤ ${bound.most}`
  return bound?.least === undefined ? '' : `≥ ${bound.least}`
}

/** The value of a figure as it is printed: three digits, whole from a hundred on. */
export function printValue({ value }: Figure): string {
  return Math.abs(value) >= 100 ? String(Math.round(value)) : value.toPrecision(3)
}

/**
 * Put the figures into the READMEs, between their marks for the bench.
 *
 * @param figures what was measured, all parts
 * @param machine processor, cores and version of Node
 * @throws Error where a README has no marks
 */
export function writeFigures(figures: readonly Figure[], machine: string): void {
  for (const [name, words] of Object.entries(WORDS)) {
    const path = join(root, name)
    const text = readFileSync(path, 'utf8')
    const [start, end] = [text.indexOf(START), text.indexOf(END)]
    if (start < 0 || end < start) throw new Error(`${name} has no ${START} … ${END} to write the figures into.`)
    const lines = figures.map((figure) => {
      const bound = printBound(figure)
      const broken = holds(figure) ? '' : ` (${words.broken})`
      return `| ${figure.name.replaceAll('|', '\\|')} | ${printValue(figure)} ${figure.unit} | ${bound}${broken} |`
    })
    const table = [`| ${words.head.join(' | ')} |`, '| --- | --- | --- |', ...lines].join('\n')
    const date = new Date().toISOString().slice(0, 10)
    writeFileSync(
      path,
      `${text.slice(0, start)}${START}\n\n${words.on} ${machine}, ${date}.\n\n${table}\n\n${text.slice(end)}`,
    )
  }
}
