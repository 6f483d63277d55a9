import type { Lang, Span } from '../../model.js'

/**
 * Words of a plan with their citation, ready to be pasted: `“到2025年，……。”（出处）`.
 *
 * @param source the plan's text
 * @param span what is quoted; breaks of lines and marks of Markdown are left out
 * @param citation where it stands
 * @param lang language of the brackets
 */
export function quoted(source: string, { start, end }: Span, citation: string, lang: Lang): string {
  const quote = source.slice(start, end).replace(/\n\s*/gu, '').replace(/[*|]+/gu, '').trim()
  return lang === 'zh' ? `“${quote}”（${citation}）` : `“${quote}” (${citation})`
}
