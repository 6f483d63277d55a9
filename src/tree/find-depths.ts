import type { Numbered } from './number-sections.js'

/**
 * Depth of each section: 一、 is 1, （一） 2, 1. 3, and a level that is skipped stays skipped; chapter-like styles that the
 * region uses come before.
 *
 * @param numbered numbered units of one region in document order
 * @returns a depth for each unit as if the shallowest style of the region were the first, and how many levels above it are skipped
 */
export function findDepths(numbered: readonly Numbered[]): { depths: number[]; skipped: number } {
  const plain = numbered.filter((item) => !item.boxed && item.candidate.marker.kind !== 'box')
  const chapters = [...new Set(plain.filter((item) => item.style.step === 0).map((item) => item.style.rank))].sort(
    (a, b) => a - b,
  )
  const hasHan = plain.some((item) => item.style.kind === 'han')
  const hasDecimal = plain.some((item) => item.style.kind === 'decimal')
  const raw = (item: Numbered): number => {
    const { kind, rank, step } = item.style
    if (step === 0) return chapters.indexOf(rank) + 1
    if (kind === 'decimal')
      return chapters.length + item.candidate.marker.numbers.length - (chapters.length > 0 && !hasHan ? 1 : 0)
    // 任务一 stands under 一、 where there is one
    if (kind === 'named') return chapters.length + (hasHan ? step : 1)
    if (kind === 'digit' && hasDecimal && !hasHan && chapters.length === 0) return 1
    return chapters.length + step
  }
  const least = plain.reduce((min, item) => Math.min(min, raw(item)), Infinity)
  const skipped = Number.isFinite(least) ? least - 1 : 0
  const depths: number[] = []
  let outer = 0 // depth of the last section outside boxes
  let box = 0
  let inner: number[] = []
  for (const item of numbered) {
    if (item.candidate.marker.kind === 'box') {
      box = outer + 1
      inner = []
      depths.push(box)
    } else if (item.boxed) {
      const at = inner.indexOf(item.style.rank)
      if (at >= 0) inner.length = at + 1
      else inner = [...inner.filter((rank) => rank < item.style.rank), item.style.rank]
      depths.push(box + inner.length)
    } else {
      outer = raw(item) - skipped
      depths.push(outer)
    }
  }
  return { depths, skipped }
}

/**
 * Number the lists of a document: units of one level that count on from each other. A list that counts from its start
 * again is another.
 *
 * @param numbered numbered units of one region in document order
 * @param depths their depths
 * @returns the number of its list for each unit
 */
export function findLists(numbered: readonly Numbered[], depths: readonly number[]): number[] {
  const open: ({ list: number; value: number } | undefined)[] = []
  let lists = 0
  return numbered.map(({ candidate: { marker } }, index) => {
    const depth = depths[index] ?? 1
    open.length = Math.min(open.length, depth + 1)
    const last = open[depth]
    const value = marker.numbers.at(-1) ?? 0
    const list = last !== undefined && value > last.value ? last.list : lists++
    open[depth] = { list, value }
    return list
  })
}
