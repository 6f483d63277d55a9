import { bodyEnds } from '../lexicon/responsibility.js'
import { DEADLINE_CELL, NATURE_CELL, VALUE_CELL, WORD_VALUE_CELL } from '../lexicon/tables.js'
import type { CellKind } from '../lexicon/tables.js'
import { readMarker } from './read-marker.js'

/** Cells of a row: for each column the first token and the end, exclusive; equal where the cell is merged or empty. */
export interface RowMatch {
  cells: { from: number; to: number }[]
  end: number
}

/** Most pieces that a cell of a kind may be broken into. */
const MAX_PIECES: Readonly<Record<CellKind, number>> = {
  number: 1,
  unit: 1,
  value: 1,
  nature: 1,
  any: 1,
  deadline: 2,
  group: 2,
  name: 4,
  bodies: 6,
}
/** What a merged or left-out cell of a kind costs; null where a row cannot do without it. */
const OMIT: Readonly<Record<CellKind, number | null>> = {
  number: null,
  unit: 4,
  value: null,
  nature: 4,
  any: null,
  deadline: 4,
  group: 0,
  name: null,
  bodies: null,
}
/** A value that a row between its number and its nature lacks: a goal in words, no value of the base year. */
const OMIT_VALUE = 6
const MAX_CELL = 40
/** … and where a row is held by its number and its nature, so that its name may be a sentence. */
const MAX_SENTENCE = 100
const MAX_GROUP = 8

/**
 * Read one row of a table whose cells stand one after another: the cheapest way to give each column its pieces.
 *
 * @param tokens cleaned pieces of text in document order
 * @param at first piece of the row
 * @param kinds kind of each column
 * @param number number that a column of numbers must show
 * @param carries whether a row stands above, whose group a merged cell repeats
 * @returns null where no row starts here
 */
export function matchRow(
  tokens: readonly string[],
  at: number,
  kinds: readonly CellKind[],
  number: number,
  carries: boolean,
): RowMatch | null {
  // between its number and its nature a row may lack values
  const anchored = kinds.includes('number') && kinds.includes('nature')
  const base = anchored ? kinds.indexOf('value') : -1
  const known = new Map<number, { cost: number; cells: RowMatch['cells']; end: number } | null>()
  const match = (column: number, from: number): { cost: number; cells: RowMatch['cells']; end: number } | null => {
    const kind = kinds[column]
    if (kind === undefined) return { cost: 0, cells: [], end: from }
    const key = from * 32 + column
    const seen = known.get(key)
    if (seen !== undefined) return seen
    let best: { cost: number; cells: RowMatch['cells']; end: number } | null = null
    const consider = (to: number, cost: number): void => {
      const rest = match(column + 1, to)
      if (rest === null || (best !== null && best.cost <= cost + rest.cost)) return
      best = { cost: cost + rest.cost, cells: [{ from, to }, ...rest.cells], end: rest.end }
    }
    const omit = kind === 'value' && anchored ? OMIT_VALUE : OMIT[kind]
    if (omit !== null && (kind !== 'group' || carries)) consider(from, omit)
    let cost = 0
    let length = 0
    for (let to = from; to < tokens.length && to < from + MAX_PIECES[kind]; to++) {
      const token = tokens[to] ?? ''
      if (!fits(token, kind, number, anchored) && !(column === base && isLooseValue(token))) break
      length += token.length
      if (to > from) cost += 2
      if (kind === 'name' && endsLikeBody(token) && kinds.includes('bodies')) cost += 1
      let extra = 0
      if (kind === 'group' && length > MAX_GROUP) extra = 3
      if (kind === 'name' && length <= 2) extra = 4
      consider(to + 1, cost + extra)
    }
    known.set(key, best)
    return best
  }
  const found = match(0, at)
  if (found === null || found.end <= at) return null
  const isLeftOut = (kind: CellKind): boolean =>
    found.cells.some(({ from, to }, column) => from === to && kinds[column] === kind)
  if (isLeftOut('value') && isLeftOut('nature')) return null
  return { cells: found.cells, end: found.end }
}

const HEADINGS = new Set(['part', 'book', 'chapter', 'section', 'article', 'han', 'han-brackets', 'box'])

/** Can a piece of text stand in a column? */
function fits(token: string, kind: CellKind, number: number, anchored: boolean): boolean {
  const isValue = VALUE_CELL.test(token) || /[≥≤<>]/u.test(token)
  switch (kind) {
    case 'number':
      return token === String(number)
    case 'value':
      return VALUE_CELL.test(token) || WORD_VALUE_CELL.test(token)
    case 'nature':
      return NATURE_CELL.test(token)
    case 'unit':
      return token.length <= 10 && !isValue && !NATURE_CELL.test(token)
    case 'deadline':
      return token.length <= 20 && DEADLINE_CELL.test(token)
    case 'any':
      return token.length <= 30 && isPlain(token)
    case 'bodies':
      return token.length <= MAX_CELL && !isValue && isPlain(token) && (endsLikeBody(token) || token.includes('、'))
    case 'name':
      if (anchored && token.length > MAX_CELL / 2) return token.length <= MAX_SENTENCE && !isValue
      return fits(token, 'group', number, anchored)
    default:
      return token.length <= MAX_CELL && !isValue && !NATURE_CELL.test(token) && isPlain(token)
  }
}

/** 2002—2012年平均每年增长约5.3%: words about a value. */
const isLooseValue = (token: string): boolean =>
  token.length <= MAX_CELL && /^[\d约年比较每]/u.test(token) && /\d/u.test(token) && isPlain(token)

const endsLikeBody = (token: string): boolean => bodyEnds.some((end) => token.endsWith(end))

function isPlain(token: string): boolean {
  if (/[。；：]$/u.test(token)) return false
  const marker = readMarker(token, 0)
  return marker === null || !HEADINGS.has(marker.kind)
}
