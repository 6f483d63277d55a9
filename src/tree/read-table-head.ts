import { cellKinds, isColumnHead } from '../lexicon/tables.js'
import type { CellKind } from '../lexicon/tables.js'
import type { Token } from './cell-tokens.js'

/** The head of a table whose cells stand one after another. */
export interface Head {
  columns: { name: string; kind: CellKind; from: number; to: number }[]
  /** first token after the head */
  end: number
}

/** Longest name of a column. */
export const MAX_HEAD = 16
/** Fewest columns of a table. */
export const MIN_COLUMNS = 3
const MAX_COLUMNS = 12
const MAX_HEAD_TOKENS = 14

/** Does a piece of text read like the name of a column? */
export const isHead = ({ text }: { text: string }): boolean => isColumnHead(text.replace(/[（[].{0,12}[）\]]$/u, ''))

/**
 * Read the head that the pieces start with: the columns, and what their cells look like.
 *
 * @param tokens pieces of text in document order
 * @param spaced whether the head stands on one line
 * @returns null where they are no head of a table
 */
export function readTableHead(tokens: readonly Token[], spaced: boolean): Head | null {
  let end = 0
  if (spaced) while (end < tokens.length && tokens[end]?.ends === false) end++
  if (spaced) end++
  else {
    const one = tokens.findIndex((token, index) => index <= MAX_HEAD_TOKENS && token.text === '1')
    const numbered = one > 0 && cellKindOf(tokens[0]?.text ?? '') === 'number'
    while (end < tokens.length && end < MAX_HEAD_TOKENS && (numbered ? end < one : isHeadPart(tokens, end))) end++
    while (end > 0 && /：$/u.test(tokens[end - 1]?.text ?? '')) end--
  }
  const names = tokens.slice(0, end)
  if (names.some(({ text }) => text.length > MAX_HEAD || /[。；]/u.test(text))) return null
  const columns = names.map(({ text }, index) => ({ name: text, from: index, to: index + 1 }))
  const period = findPeriod(tokens, end)
  mergeHeads(columns, period ?? columns.length)
  if (columns.length < MIN_COLUMNS || columns.length > MAX_COLUMNS) return null
  const kinds = columns.map(({ name }) => cellKindOf(name))
  // the rightmost of several naming columns names the row
  const named = kinds.lastIndexOf('name')
  const typed = columns.map((column, index) => {
    const kind = kinds[index] ?? 'any'
    return { ...column, kind: kind === 'name' && index < named ? ('group' as const) : kind }
  })
  if (named < 0) {
    const any = typed.find(({ kind }) => kind === 'any' || kind === 'group')
    if (any === undefined) return null
    any.kind = 'name'
  }
  const sure = typed.filter(({ kind }) => kind === 'number' || kind === 'value' || kind === 'nature').length
  return sure > 0 ? { columns: typed, end } : null
}

const cellKindOf = (name: string): CellKind => cellKinds.find(({ head }) => head.test(name))?.kind ?? 'any'

/** （2020年） or （%） under a name, not the number of a group （一）. */
const BRACKET_PART = /^（(?![一二三四五六七八九十]+）)[^（）]{1,8}）$/u

const isHeadPart = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return token !== undefined && (isHead(token) || BRACKET_PART.test(token.text))
}

/** Tokens from one row number to the next, where most rows have the same. */
function findPeriod(tokens: readonly Token[], end: number): number | null {
  const counts = new Map<number, number>()
  let last = -1
  let n = 1
  for (let i = end; i < tokens.length && n < 40; i++) {
    if (tokens[i]?.text !== String(n)) continue
    if (last >= 0) counts.set(i - last, (counts.get(i - last) ?? 0) + 1)
    last = i
    n++
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return best !== undefined && best[1] >= 2 && best[0] >= MIN_COLUMNS ? best[0] : null
}

/** Join the parts of heads that were broken over lines: 规划 / 目标, 现状值 / （2020年）. */
function mergeHeads(columns: { name: string; from: number; to: number }[], count: number): void {
  const join = (index: number): void => {
    const a = columns[index]
    const b = columns[index + 1]
    if (a === undefined || b === undefined) return
    columns.splice(index, 2, { name: a.name + b.name, from: a.from, to: b.to })
  }
  for (let i = columns.length - 2; i >= 0; i--) if (/^（[^（）]*）$/u.test(columns[i + 1]?.name ?? '')) join(i)
  for (let i = 0; i < columns.length - 1; i++) {
    const a = columns[i]?.name ?? ''
    const b = columns[i + 1]?.name ?? ''
    if ((YEAR_ALONE.test(a) && VALUE_ALONE.test(b)) || (VALUE_ALONE.test(a) && YEAR_ALONE.test(b))) join(i)
  }
  for (let i = 0; i < columns.length - 1 && columns.length > count; i++)
    if (!isHead({ text: columns[i]?.name ?? '' }) && (columns[i + 1]?.name.length ?? 9) <= 4) join(i)
}

const YEAR_ALONE = /^(?:19|20)\d\d年?$/u
const VALUE_ALONE = /^(?:(?:基期|基准|现状|目标|规划|指标|预期)值|基期|现状|目标)$/u
