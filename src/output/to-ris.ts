import { bibliographyEntries, type BibliographyOptions, type CitedPlan } from './citation/bibliography-entries.js'
import { quoteNote } from './citation/quote-note.js'

/**
 * Plans as RIS, for EndNote, NoteExpress and Zotero: type `GOVDOC` (government document), the document number as `SN`, each
 * quote as a note `N1`. Lines end as the format asks, with carriage return and line feed.
 *
 * @param plans the plans
 * @param options addresses, day of access, quotes with section and page
 * @returns one record a plan, in the order given
 */
export function toRis(plans: CitedPlan | readonly CitedPlan[], options: BibliographyOptions = {}): string {
  const lines = bibliographyEntries(plans, options).flatMap((entry) => {
    const { key, title, issuer, docNumber, date, draft, url, accessedOn, quotes } = entry
    const [year, , day] = date
    const two = (part: number): string => String(part).padStart(2, '0')
    const tags: [string, string | null][] = [
      ['TY', 'GOVDOC'],
      ['ID', key],
      ['AU', issuer],
      ['TI', title],
      ['PB', issuer],
      ['SN', docNumber],
      ['PY', year === undefined ? null : String(year)],
      ['DA', day === undefined ? null : `${date.map(two).join('/')}/`],
      ['M3', draft ? '政府文件（征求意见稿）' : '政府文件'],
      ['LA', 'zh-CN'],
      ['UR', url],
      ['Y2', accessedOn?.replaceAll('-', '/') ?? null],
      ...quotes.map((quote): [string, string] => ['N1', quoteNote(quote)]),
      ['ER', ''],
    ]
    return tags.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value.replace(/\s+/gu, ' ')}`]))
  })
  return lines.map((line) => `${line}\r\n`).join('')
}
