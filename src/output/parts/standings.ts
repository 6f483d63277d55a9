import type { Labels, VerdictResult } from '../../model.js'

/** How a value stands: among all others, or against one reference. */
export type Standing = VerdictResult | 'strictest' | 'loosest' | 'middle' | 'reference'

/** Each standing with the sign by which it can be told without colour. */
export const standings: Readonly<Record<Standing, Labels & { sign: string }>> = {
  strictest: { sign: '▲', zh: '最严', en: 'strictest' },
  stricter: { sign: '▲', zh: '更严', en: 'stricter' },
  loosest: { sign: '▽', zh: '最宽', en: 'loosest' },
  looser: { sign: '▽', zh: '更宽', en: 'looser' },
  same: { sign: '＝', zh: '相同', en: 'same' },
  middle: { sign: '◇', zh: '居中', en: 'in between' },
  'not-comparable': { sign: '≠', zh: '不可比', en: 'not comparable' },
  reference: { sign: '◎', zh: '基准', en: 'reference' },
}

const TURNED: Readonly<Record<VerdictResult, VerdictResult>> = {
  stricter: 'looser',
  looser: 'stricter',
  same: 'same',
  'not-comparable': 'not-comparable',
}

/** A verdict from the other value's point of view. */
export function turnVerdict(result: VerdictResult): VerdictResult {
  return TURNED[result]
}
