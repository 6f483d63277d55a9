import { BASE_CELL, COMPLETE_HEAD, LOOSE_END, VALUE_WORD, YEAR_ALONE } from '../words/table-cells.js'
import type { ColumnRole } from '../words/table-columns.js'
import { columnRole } from './column-role.js'
import { isHead } from './is-head.js'
import type { Head } from './printed-head.js'

/**
 * Join the parts of heads that were broken over lines: 规划 / 目标, 现状值 / （2020年）, 2020年 / 完成情况.
 *
 * @param columns the heads, a part each; those that belong together are put into one
 * @param period pieces from the number of one row to that of the next; null where the rows show none
 * @param parted whether to join as many as make heads of which the rows have a cell each
 */
export function mergeHeads(columns: Head['columns'], period: number | null, parted: boolean): void {
  const name = (index: number): string => columns[index]?.name ?? ''
  const join = (index: number): void => {
    const a = columns[index]
    const b = columns[index + 1]
    if (a !== undefined && b !== undefined) columns.splice(index, 2, joined([a, b]))
  }
  for (let i = columns.length - 2; i >= 0; i--) if (/^（[^（）]*）$/u.test(name(i + 1))) join(i)
  const count = period === null ? columns.length : period + groupsBefore(columns)
  const parts = parted ? partHeads(columns, count) : null
  if (parts !== null) {
    columns.splice(0, columns.length, ...parts.map(joined))
    return
  }
  joinTold(columns, join)
  for (let i = 0; i < columns.length - 1; i++)
    if ((isYear(name(i)) && isValueWord(name(i + 1))) || (isValueWord(name(i)) && isYear(name(i + 1)))) join(i)
  for (let i = 0; i < columns.length - 1 && columns.length > count; i++)
    if (!isHead(name(i)) && name(i + 1).length <= 4) join(i)
  for (let i = columns.length - 2; i >= 0 && columns.length > count; i--)
    if (name(i).length > 4 && LOOSE_END.test(name(i + 1))) join(i)
}

type Part = Head['columns'][number]

const joined = (parts: readonly Part[]): Part => ({
  name: parts.map(({ name }) => name).join(''),
  from: parts[0]?.from ?? 0,
  to: parts.at(-1)?.to ?? 0,
})

/** Heads before that of the numbers: a merged group stands in few rows, so that the period lacks it. */
function groupsBefore(heads: readonly { name: string }[]): number {
  return Math.max(0, heads.findIndex(({ name }) => columnRole(name)?.role === 'number')) // prettier-ignore
}

/** 2020年 / 完成情况 / 2020年 / 规划目标, or the other way about: each of several years stands beside what is told of it. */
function joinTold(columns: readonly Part[], join: (index: number) => void): void {
  const years = [...columns.keys()].filter((index) => isYear(columns[index]?.name ?? ''))
  if (years.length < 2) return
  const shift = [0, -1].find((by) => years.every((index) => isTold(columns[index + (by === 0 ? 1 : by)]?.name ?? '')))
  if (shift !== undefined) for (const index of years.toReversed()) join(index + shift)
}

/** Lines of one head at most. */
const MOST_PARTS = 3
const LONGEST = 16

/**
 * The parts of so many heads, each of which reads like one: 计量 / 单位, 2025年 / 规划 / 目标.
 *
 * @returns null where there are not more parts than heads, or no such heads
 */
function partHeads(parts: readonly Part[], count: number): Part[][] | null {
  if (parts.length <= count) return null
  // best[i][n]: the cheapest way to make n heads of the first i parts
  const best: { cost: number; from: number }[][] = [[{ cost: 0, from: 0 }]]
  for (let to = 1; to <= parts.length; to++) {
    const row: { cost: number; from: number }[] = []
    for (let from = Math.max(0, to - MOST_PARTS); from < to; from++) {
      const own = headCost(parts.slice(from, to))
      for (const [heads, before] of (best[from] ?? []).entries()) {
        const cost = (before as { cost: number } | undefined)?.cost ?? Infinity
        if (cost + own < (row[heads + 1]?.cost ?? Infinity)) row[heads + 1] = { cost: cost + own, from }
      }
    }
    best.push(row)
  }
  const found: Part[][] = []
  for (let to = parts.length, heads = count; to > 0; heads--) {
    const step = best[to]?.[heads]
    if (step === undefined) return null
    found.unshift(parts.slice(step.from, to))
    to = step.from
  }
  return found
}

/** Infinity for parts that make no head together; a part that is none alone joins for little. */
function headCost(parts: readonly Part[]): number {
  const [first] = parts
  if (first === undefined) return Infinity
  if (parts.length === 1) return isHead(first.name) ? (isYear(first.name) ? 1 : 0) : 2
  const { name } = joined(parts)
  const years = parts.filter((part) => isYear(part.name)).length
  if (years > 1 || name.length > LONGEST || !isHead(name)) return Infinity
  return parts.slice(1).reduce((sum, part, index) => {
    if (!isHead(part.name) || isYear(parts[index]?.name ?? '')) return sum + 1
    // 目标值 / 指标: behind 值 a head is complete
    return sum + (LOOSE_END.test(part.name) && !COMPLETE_HEAD.test(parts[index]?.name ?? '') ? 2 : 4)
  }, 0)
}

const isYear = (text: string): boolean => YEAR_ALONE.test(text)
/** 目标值, 现状 beside a year. */
const isValueWord = (text: string): boolean => text.length <= 4 && (VALUE_WORD.test(text) || BASE_CELL.test(text))

/** What a column of a year may tell of it. */
const TOLD: ReadonlySet<ColumnRole> = new Set(['value', 'baseline', 'progress'])
const LONGEST_TOLD = 8
const isTold = (text: string): boolean => {
  const role = text.length <= LONGEST_TOLD && !/\d/u.test(text) ? columnRole(text, 'values')?.role : undefined
  return role !== undefined && TOLD.has(role)
}
