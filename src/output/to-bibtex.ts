import {
  bibliographyEntries,
  type BibliographyEntry,
  type BibliographyOptions,
  type CitedPlan,
} from './citation/bibliography-entries.js'
import { quoteNote } from './citation/quote-note.js'

/**
 * Plans as BibTeX, for LaTeX, Zotero and JabRef: `@techreport` with the issuing body as author and institution, its
 * document number and date; `@misc` where no issuer is printed, since a report must have an institution. Names and titles
 * stay Chinese and stand in double braces, so that no style takes them apart. `date`, `langid`, `urldate` and
 * `annotation` are fields of biblatex, which older styles pass over.
 *
 * @param plans the plans
 * @param options addresses, day of access, quotes with section and page
 * @returns one entry a plan, in the order given; keys are those of {@link BibliographyEntry}
 */
export function toBibtex(plans: CitedPlan | readonly CitedPlan[], options: BibliographyOptions = {}): string {
  return bibliographyEntries(plans, options).map(printEntry).join('\n')
}

function printEntry(entry: BibliographyEntry): string {
  const { key, title, issuer, docNumber, date, draft, url, accessedOn, quotes } = entry
  const [year, month] = date
  const fields: [string, string | null][] = [
    ['author', issuer === null ? null : braced(issuer)],
    ['title', braced(title)],
    ['institution', issuer === null ? null : braced(issuer)],
    ['type', issuer === null ? null : escapeTex('政府文件')],
    ['howpublished', issuer === null ? escapeTex('政府文件') : null],
    ['number', docNumber === null ? null : escapeTex(docNumber)],
    ['year', year === undefined ? null : String(year)],
    ['month', month === undefined ? null : String(month)],
    ['date', date.length === 3 ? date.map((part) => String(part).padStart(2, '0')).join('-') : null],
    ['note', draft ? escapeTex('征求意见稿') : null],
    ['langid', 'chinese'],
    ['url', url === null ? null : url.replace(/[{}\\]/gu, encodeURIComponent)],
    ['urldate', accessedOn],
    ['annotation', quotes.length === 0 ? null : quotes.map((quote) => escapeTex(quoteNote(quote))).join('; ')],
  ]
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]))
  return `@${issuer === null ? 'misc' : 'techreport'}{${key},\n${lines.join('\n')}\n}\n`
}

/** In braces of its own, so that a corporate name is no person and a title keeps its letters. */
function braced(text: string): string {
  return `{${escapeTex(text)}}`
}

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Signs that TeX takes for itself; a comment sign would swallow the rest of the line. */
function escapeTex(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\~^&%$#_{}]/gu, (sign) => SIGNS[sign] ?? `\\${sign}`)
}
