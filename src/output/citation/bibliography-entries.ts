import type { Plan, PlanMeta, Target } from '../../model.js'
import { textCode } from '../../text/text-code.js'
import { shortPlace } from '../short-place.js'

/** What an entry of a bibliography needs of a plan. */
export type CitedPlan = Pick<Plan, 'id' | 'label' | 'source'> & {
  meta: Pick<
    PlanMeta,
    'issuer' | 'title' | 'planTitle' | 'docNumber' | 'issuedOn' | 'publishedOn' | 'status' | 'region'
  >
  targets: readonly Pick<Target, 'quote' | 'location' | 'page'>[]
}

export interface BibliographyOptions {
  /** plan id → address at which the document can be read */
  urls?: Readonly<Record<string, string>>
  /** day on which it was read there, ISO 8601 */
  accessedOn?: string
  /** the quotes of all targets too, each with its section and page */
  quotes?: boolean
}

/** A quote and where it stands: section as printed, page of the file. */
export interface CitedQuote {
  text: string
  /** 二、（三）9.; empty where the text has no numbering there */
  section: string
  page: number | null
}

/** One document as every format of a bibliography needs it. What is not printed is null. */
export interface BibliographyEntry {
  key: string
  title: string
  issuer: string | null
  docNumber: string | null
  /** year, month, day, as far as they are printed */
  date: readonly [] | readonly [number] | readonly [number, number, number]
  draft: boolean
  url: string | null
  accessedOn: string | null
  quotes: CitedQuote[]
}

/**
 * Plans as entries of a bibliography. The key is made of region code, year and a code of the text (`cn630100-2024-xzgqwj9eg3`):
 * plain ASCII, the same for the same text in every set and order. A text that is given twice has `-2`, `-3` … behind it.
 *
 * @param plans a plan or plans
 * @param options addresses, day of access, whether quotes are wanted
 */
export function bibliographyEntries(
  plans: CitedPlan | readonly CitedPlan[],
  options: BibliographyOptions = {},
): BibliographyEntry[] {
  const list = 'source' in plans ? [plans] : plans
  const seen = new Map<string, number>()
  return list.map((plan) => {
    const { meta } = plan
    const title = meta.planTitle ?? meta.title ?? plan.label
    const date = dateOf(meta)
    const key = `cn${meta.region?.code ?? ''}-${date[0] ?? 'nd'}-${textCode(plan.source)}`
    const times = seen.get(key) ?? 0
    seen.set(key, times + 1)
    const url = options.urls?.[plan.id] ?? null
    return {
      key: times === 0 ? key : `${key}-${times + 1}`,
      title,
      issuer: meta.issuer,
      docNumber: meta.docNumber,
      date,
      draft: meta.status === 'draft',
      url,
      accessedOn: url === null ? null : (options.accessedOn ?? null),
      quotes: options.quotes === true ? quotesOf(plan, title) : [],
    }
  })
}

/** The day of signing or publication; where neither is printed, the year in the document number (宝金政办发〔2022〕41号). */
function dateOf(meta: CitedPlan['meta']): BibliographyEntry['date'] {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(meta.issuedOn ?? meta.publishedOn ?? '')
  if (day !== null) return [Number(day[1]), Number(day[2]), Number(day[3])]
  const year = /[〔[（(](\d{4})[〕\]）)]/u.exec(meta.docNumber ?? '')?.[1]
  return year === undefined ? [] : [Number(year)]
}

function quotesOf(plan: CitedPlan, title: string): CitedQuote[] {
  const place = { label: plan.label, docNumber: plan.meta.docNumber, title }
  return plan.targets.map(({ quote, location, page }) => ({
    text: quote,
    section: shortPlace(location, place),
    page: page ?? null,
  }))
}
