/** A linear scale with round ticks; positions in percent of the width. */
export interface Scale {
  position: (value: number) => number
  ticks: { at: number; text: string }[]
}

const STEPS = [1, 2, 2.5, 5, 10]
/** Room at both ends, in percent, so that marks and the arrows of open bounds are not cut. */
const ROOM = 6

/**
 * A scale that holds all numbers between round ends.
 *
 * @param numbers at least one number
 * @param percent the numbers are percentages: the scale does not go beyond 100 without need
 */
export function makeScale(numbers: readonly number[], percent: boolean): Scale {
  const least = numbers.reduce((a, b) => Math.min(a, b), Infinity)
  const most = numbers.reduce((a, b) => Math.max(a, b), -Infinity)
  // numbers that are all alike stand in the middle of a scale a fifth of their size
  const step = roundStep(most > least ? (most - least) / 3 : (Math.abs(most) || 1) / 10)
  let from = Math.floor(least / step) * step
  let to = Math.ceil(most / step) * step
  // a number on the edge leaves no room for an open bound
  if (from === least) from -= step
  if (to === most) to += step
  if (percent && most <= 100) to = Math.min(to, 100)
  if (least >= 0) from = Math.max(from, 0)
  const position = (value: number): number =>
    Number((ROOM + ((value - from) / (to - from || 1)) * (100 - 2 * ROOM)).toFixed(2))
  const ticks: Scale['ticks'] = []
  const count = Math.round((to - from) / step)
  const every = Math.ceil(count / 4)
  for (let i = 0; i <= count; i += every) {
    const value = Number((from + i * step).toPrecision(10))
    ticks.push({ at: position(value), text: String(value) })
  }
  return { position, ticks }
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  return (STEPS.find((each) => each * power >= rough) ?? 10) * power
}
