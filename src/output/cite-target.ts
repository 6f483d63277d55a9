import type { Lang, Measure, Plan, PlanMeta, Target } from '../model.js'
import { langOf } from '../text/lang-of.js'
import { shortPlace } from './short-place.js'

/** What a citation needs of a plan. */
export type CitablePlan = Pick<Plan, 'id' | 'label'> & {
  meta: Pick<PlanMeta, 'issuer' | 'title' | 'planTitle' | 'docNumber'>
}

/**
 * A paste-ready citation of a target or a measure:
 * 西宁市人民政府办公室：《西宁市……工作方案》（宁政办〔2024〕24号），二、（三）9.
 * What the document does not print is left out.
 *
 * @param plan the plan the target was read from
 * @param item the target or measure
 * @param options language of the punctuation, `'en'` or `{ lang: 'en' }`; names and titles stay as printed
 */
export function citeTarget(
  plan: CitablePlan,
  item: Pick<Target | Measure, 'location'> & { page?: number },
  options: Lang | { lang?: Lang } = 'zh',
): string {
  const lang = langOf(options)
  const { meta } = plan
  const title = meta.planTitle ?? meta.title ?? plan.label
  const place = shortPlace(item.location, { label: plan.label, docNumber: meta.docNumber, title })
  if (lang === 'en') {
    const issuer = meta.issuer === null ? '' : `${meta.issuer}: `
    const number = meta.docNumber === null ? '' : ` (${meta.docNumber})`
    return `${issuer}《${title}》${number}${place === '' ? '' : `, ${place}`}${item.page === undefined ? '' : `, p. ${item.page}`}`
  }
  const issuer = meta.issuer === null ? '' : `${meta.issuer}：`
  const number = meta.docNumber === null ? '' : `（${meta.docNumber}）`
  return `${issuer}《${title}》${number}${place === '' ? '' : `，${place}`}${item.page === undefined ? '' : `，第${item.page}页`}`
}
