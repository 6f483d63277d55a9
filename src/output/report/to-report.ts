import type { Comparison, Lang, Plan, Review } from '../../model.js'
import { htmlPage } from '../html-page.js'
import { toHtml } from '../to-html.js'

export interface ReportInput {
  plans: readonly Plan[]
  comparison: Comparison
  review?: Review
  lang?: Lang
}

/** The comparison as one self-contained page. */
export function toReport({ comparison, lang = 'zh' }: ReportInput): string {
  return htmlPage(lang === 'zh' ? '方案对照' : 'Plans side by side', toHtml(comparison, { lang }), lang)
}
