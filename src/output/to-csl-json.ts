import { bibliographyEntries, type BibliographyOptions, type CitedPlan } from './citation/bibliography-entries.js'

/** An item of CSL-JSON (CSL 1.0.2 input data), as far as plans fill it. */
export interface CslItem {
  id: string
  type: 'report'
  title: string
  genre: string
  language: 'zh-CN'
  author?: { literal: string }[]
  publisher?: string
  number?: string
  status?: string
  issued?: { 'date-parts': [number[]] }
  accessed?: { 'date-parts': [number[]] }
  URL?: string
  /** the standard leaves this object to the writer: quotes with section and page */
  custom?: { quotes: { text: string; section: string; page: number | null }[] }
}

/**
 * Plans as CSL-JSON, for Zotero, Pandoc and citeproc: type `report`, since what `legislation` prints in most styles has
 * neither an issuing body nor a document number. The body is an author as it stands (`literal`).
 *
 * @param plans the plans
 * @param options addresses, day of access, quotes with section and page
 * @returns one item a plan, in the order given
 */
export function toCslJson(plans: CitedPlan | readonly CitedPlan[], options: BibliographyOptions = {}): CslItem[] {
  return bibliographyEntries(plans, options).map((entry) => ({
    id: entry.key,
    type: 'report',
    title: entry.title,
    genre: '政府文件',
    language: 'zh-CN',
    ...(entry.issuer !== null && { author: [{ literal: entry.issuer }], publisher: entry.issuer }),
    ...(entry.docNumber !== null && { number: entry.docNumber }),
    ...(entry.draft && { status: '征求意见稿' }),
    ...(entry.date.length > 0 && { issued: { 'date-parts': [[...entry.date]] as [number[]] } }),
    ...(entry.accessedOn !== null && {
      accessed: { 'date-parts': [entry.accessedOn.split('-').map(Number)] as [number[]] },
    }),
    ...(entry.url !== null && { URL: entry.url }),
    ...(entry.quotes.length > 0 && { custom: { quotes: entry.quotes } }),
  }))
}
