import type { PlanMeta } from '../model.js'
import { textCode } from '../text/text-code.js'

/** Characters of a title that an id keeps; the code behind them tells plans apart. */
const LONGEST_NAME = 40

/**
 * The id of a plan: its document number, title or file name, and a code of its text. A number alone is not unique in
 * China (three cities issue 市政办〔2024〕1号), nor is a title (a draft and its second draft), and a count of those that came
 * before would be another in each set; the text is the same in all of them.
 *
 * @param meta what the plan says of itself
 * @param source its text
 * @param name file name, where the text says nothing of itself
 * @returns such as `市政办〔2024〕1号~1k9x0c2m4a`
 */
export function planId(meta: PlanMeta, source: string, name: string | undefined): string {
  const words = meta.docNumber ?? meta.planTitle ?? meta.title ?? name ?? 'plan'
  const short = Array.from(words.replace(/\s+/gu, '')).slice(0, LONGEST_NAME).join('')
  return `${short}~${textCode(source)}`
}
