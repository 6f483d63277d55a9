import type { Lang, Target } from '../model.js'
import { handLabel } from './labels.js'

/**
 * Said behind a value that a person has put right or added; empty for one as it was read, or read and found right.
 *
 * @param target the target
 * @param lang language of the words
 */
export function handMark({ correction }: Pick<Target, 'correction'>, lang: Lang): string {
  if (correction === undefined || correction.kind === 'confirm') return ''
  return lang === 'zh' ? ` 【${handLabel.zh}】` : ` [${handLabel.en}]`
}
