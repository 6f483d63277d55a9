import type { Doubt, Lang, Target } from '../../model.js'
import { doubtLabels } from '../labels.js'
import { DOUBT_SIGN } from './doubt-sign.js'

/**
 * What the mark of doubt means, with how many targets have it and why; null where none has.
 *
 * @param targets the targets that are shown
 * @param lang language of the words
 */
export function doubtLegend(targets: readonly Pick<Target, 'doubts'>[], lang: Lang): string | null {
  const doubtful = targets.filter(({ doubts }) => doubts.length > 0)
  if (doubtful.length === 0) return null
  const counts = new Map<Doubt, number>()
  for (const { doubts } of doubtful) for (const doubt of doubts) counts.set(doubt, (counts.get(doubt) ?? 0) + 1)
  const kinds = [...counts].map(([doubt, count]) => `${doubtLabels[doubt][lang]} ${count}`)
  return lang === 'zh'
    ? `${DOUBT_SIGN} 有疑问，请核对原文：${doubtful.length} 个目标（${kinds.join('，')}）`
    : `${DOUBT_SIGN} doubtful, check the quote: ${doubtful.length} target${doubtful.length === 1 ? '' : 's'} (${kinds.join(', ')})`
}
