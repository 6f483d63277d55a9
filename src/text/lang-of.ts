import type { Lang } from '../model.js'

/**
 * The language that a caller asked for, as a word or as an option.
 *
 * @param asked `en`, `{ lang: 'en' }`, or nothing for Chinese
 */
export function langOf(asked: Lang | { lang?: Lang } | undefined): Lang {
  return (typeof asked === 'object' ? asked.lang : asked) ?? 'zh'
}
