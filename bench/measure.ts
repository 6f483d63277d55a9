/** Median of a list of numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Milliseconds that one call takes. */
export function time(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

/**
 * Time two jobs in turn, A B A B …, and compare them pair by pair, so that a drift of the machine's speed cancels out.
 *
 * @param a the job that is asked about
 * @param b what it is measured against
 * @param rounds counted pairs, after a third as many that warm up the engine
 * @returns median milliseconds of each and the median of the ratios a/b
 */
export function compareTimes(a: () => unknown, b: () => unknown, rounds = 60): { a: number; b: number; ratio: number } {
  for (let i = 0; i < rounds / 3; i++) {
    a()
    b()
  }
  const pairs = Array.from({ length: rounds }, () => ({ a: time(a), b: time(b) }))
  return {
    a: median(pairs.map((pair) => pair.a)),
    b: median(pairs.map((pair) => pair.b)),
    ratio: median(pairs.map((pair) => pair.a / pair.b)),
  }
}

/** One line of the report: what was measured, the figure, and the bound it has to keep. */
export interface Figure {
  name: string
  value: number
  unit: string
  bound: { most?: number; least?: number } | null
}

/** Whether a figure keeps its bound; a figure without one always does. */
export function holds(figure: Figure): boolean {
  const { most = Infinity, least = -Infinity } = figure.bound ?? {}
  return figure.value <= most && figure.value >= least
}
