import { VALUE_ENDING } from '../words/table-cells.js'
const DIGIT = /\d/u
const SIGN = /[<>≥≤]/u
/** A number as a cell prints it; the point needs a digit on both sides, and 07 is none. */
const NUMBER = /^(?:0|[1-9]\d{0,5})(?:\.\d{1,3})?$/u
/** What a difference of one decimal costs beside a ratio of e. */
const DECIMAL = 0.5
/** Fewer digits than this may as well be one value. */
const MIN_RUN = 3
const MAX_RUN = 24

/**
 * Part values that a converter has run together: 79.580.5 of two columns are 79.5 and 80.5, since values of one indicator are
 * near each other and printed with as many decimals.
 *
 * @param text the values, with nothing between them
 * @param count how many columns there are
 * @returns where each value begins, as many as there are columns; fewer where a value in front is missing; null where
 *   nobody can tell
 */
export function splitValues(text: string, count: number): number[] | null {
  const starts = chunksOf(text)
  const missing = count - starts.length
  if (missing === 0) return starts
  if (missing < 0) return null
  // one chunk with a sign in front stands for the year that is promised
  if (starts.length === 1 && SIGN.test(text[0] ?? '')) return starts
  const runs = starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }))
  const open = runs.filter(({ start, end }) => /^[\d.]+$/u.test(text.slice(start, end)) && end - start >= MIN_RUN)
  const [run] = open
  if (run === undefined || open.length > 1) return null
  const cuts = cutRun(text.slice(run.start, run.end), missing + 1)
  return cuts === null ? null : [...starts, ...cuts.map((cut) => run.start + cut)].sort((a, b) => a - b)
}

/** A sign begins a value, and what stands behind its number ends one; a dash is a value of its own. */
function chunksOf(text: string): number[] {
  const starts: number[] = []
  let isOpen = false
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? ''
    if (VALUE_ENDING.test(sign) || VALUE_ENDING.test(text.slice(i, i + 2))) {
      isOpen = false
      if (!VALUE_ENDING.test(sign)) i++
    } else if (SIGN.test(sign) || sign === '—') {
      if (!(sign === '—' && text[i - 1] === '—')) starts.push(i)
      isOpen = sign !== '—'
    } else if (!isOpen) {
      starts.push(i)
      isOpen = true
    }
  }
  return starts
}

/** The cheapest places to cut a run of digits into two or three numbers; null where none is a clear way. */
function cutRun(run: string, count: number): number[] | null {
  if (count > 3 || run.length > MAX_RUN || !DIGIT.test(run)) return null
  let best: { cuts: number[]; cost: number } | null = null
  for (let first = 1; first < run.length; first++) {
    const left = run.slice(0, first)
    if (!NUMBER.test(left)) continue
    const ways =
      count === 2 ? [[first]] : Array.from({ length: run.length - first - 1 }, (_, i) => [first, first + i + 1])
    for (const cuts of ways) {
      const cost = costOf(run, cuts)
      if (cost < (best?.cost ?? Infinity)) best = { cuts, cost }
    }
  }
  return best?.cuts ?? null
}

function costOf(run: string, cuts: readonly number[]): number {
  const edges = [0, ...cuts, run.length]
  const numbers = edges.slice(1).map((end, i) => run.slice(edges[i], end))
  let cost = 0
  for (const [i, number] of numbers.entries()) {
    if (!NUMBER.test(number) || Number(number) === 0) return Infinity
    const before = numbers[i - 1]
    if (before === undefined) continue
    cost +=
      Math.abs(Math.log(Number(number) / Number(before))) + DECIMAL * Math.abs(decimals(number) - decimals(before))
  }
  return cost
}

const decimals = (number: string): number => (number.split('.')[1] ?? '').length
