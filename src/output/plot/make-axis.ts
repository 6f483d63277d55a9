/** A linear axis with round ticks. */
export interface Axis {
  from: number
  to: number
  ticks: { value: number; text: string }[]
}

const STEPS = [1, 2, 2.5, 5, 10]

/**
 * An axis that holds all numbers. Zero is on it where it belongs: where numbers stand on both sides of it, and where the
 * least is under half of the greatest, so that lengths are not made larger than they are; elsewhere the numbers would be
 * crowded at one end.
 *
 * @param numbers at least one
 * @param options `percent`: the axis does not go beyond 100 without need; `ticks`: about how many
 */
export function makeAxis(numbers: readonly number[], options: { percent?: boolean; ticks?: number } = {}): Axis {
  const { percent = false, ticks: many = 5 } = options
  let least = Infinity
  let most = -Infinity
  for (const number of numbers) {
    least = Math.min(least, number)
    most = Math.max(most, number)
  }
  if (least >= 0 && least < most / 2) least = 0
  if (most <= 0 && most > least / 2) most = 0
  if (least === most) {
    // one value alone stands in the middle of a stretch of half its size
    const room = Math.abs(least) / 4 || 1
    least -= room
    most += room
  }
  const step = roundStep((most - least) / many)
  let from = Math.floor(least / step + 1e-9) * step
  let to = Math.ceil(most / step - 1e-9) * step
  if (numbers.every((number) => number >= 0)) from = Math.max(0, from)
  if (percent && numbers.every((number) => number <= 100)) to = Math.min(100, to)
  if (to <= from) [from, to] = [from - step, to + step]
  const ticks: Axis['ticks'] = []
  for (let i = Math.ceil(from / step - 1e-9); i * step <= to + step * 1e-9; i++) {
    const value = Number((i * step).toPrecision(12))
    ticks.push({ value, text: printNumber(value) })
  }
  return { from, to, ticks }
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  return (STEPS.find((each) => each * power >= rough * (1 - 1e-9)) ?? 10) * power
}

/** 12000 as 12,000; no digits that say nothing. */
function printNumber(value: number): string {
  const [whole = '', decimals] = String(value).split('.')
  let grouped = whole
  if (!whole.includes('e'))
    for (let at = whole.length - 3; at > (value < 0 ? 1 : 0); at -= 3)
      grouped = `${grouped.slice(0, at)},${grouped.slice(at)}`
  return decimals === undefined ? grouped : `${grouped}.${decimals}`
}
