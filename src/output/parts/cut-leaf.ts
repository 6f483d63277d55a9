import type { Leaf } from './text-block.js'

/** A stretch to show in its own way; of two that overlap the inner one is listed last. */
export interface TextMark {
  start: number
  end: number
}

/** A piece of a leaf that no mark and no hole cuts. */
export interface Piece<Mark extends TextMark> {
  start: number
  end: number
  text: string
  marks: Mark[]
}

/**
 * The leaf's text without its holes, cut where a mark begins or ends.
 *
 * @param leaf a leaf of a laid-out text
 * @param source the text that offsets count in
 * @param marks what is marked, in any order
 * @returns pieces in the order of the text
 */
export function cutLeaf<Mark extends TextMark>(
  [, start, end, ...holes]: Leaf,
  source: string,
  marks: readonly Mark[],
): Piece<Mark>[] {
  const near = marks.filter((mark) => mark.start < end && start < mark.end)
  const cuts = new Set([start, end])
  for (const cut of [...holes, ...near.flatMap((mark) => [mark.start, mark.end])])
    if (cut > start && cut < end) cuts.add(cut)
  const edges = [...cuts].sort((a, b) => a - b)
  return edges.flatMap((from, i) => {
    const to = edges[i + 1]
    if (to === undefined || inHole(from, holes)) return []
    const own = near.filter((mark) => mark.start <= from && to <= mark.end)
    return [{ start: from, end: to, text: source.slice(from, to), marks: own }]
  })
}

function inHole(at: number, holes: readonly number[]): boolean {
  for (let i = 0; i + 1 < holes.length; i += 2) if ((holes[i] ?? 0) <= at && at < (holes[i + 1] ?? 0)) return true
  return false
}
