import { VFile } from 'vfile'
import type { Lang, Plan, Span } from '../index.js'
import { placeOf } from '../output/place-of.js'
import { shortPlace } from '../output/short-place.js'
import { reportMessages } from '../output/to-vfile.js'
import { showControls } from '../text/show-controls.js'

/**
 * A plan's messages as a linter prints them, each with its place in the document. Line and column are given where a reader
 * sees them (text, Markdown); in a Word document, a PDF or a page they would count in a text that nobody sees.
 *
 * @param plan the plan
 * @param path the file it was read from, `-` for standard input
 * @param lined whether the lines of its source are those of the file
 * @param lang language of the messages
 */
export function lintFile(plan: Plan, path: string, lined: boolean, lang: Lang): VFile {
  const file = new VFile({ value: plan.source, ...(path === '-' ? {} : { path: showControls(path) }) })
  reportMessages(plan, file, { lang })
  for (const [i, message] of file.messages.entries()) {
    const found = plan.messages[i]
    if (found === undefined) continue
    const place = found.span === null ? null : placeIn(plan, found.span, lang)
    message.reason = showControls(place === null ? message.reason : `${place}  ${message.reason}`)
    // the reporter prints the one, others read the other
    message.message = message.reason
    if (message.note !== undefined)
      message.note = showControls(lined ? message.note : noteOf(plan, found.related, lang))
    if (lined) continue
    message.place = undefined
    message.line = undefined
    message.column = undefined
  }
  return file
}

/** Where a stretch stands: the section or measure, the page of a file with pages, and the paragraph of a Word file. */
function placeIn(plan: Plan, span: Span, lang: Lang): string | null {
  const { label, meta } = plan
  const location = placeOf(plan, span.start)
  const title = meta.planTitle ?? meta.title
  const short = location === null ? '' : shortPlace(location, { label, docNumber: meta.docNumber, title })
  const origin = plan.origins?.find(({ start, end }) => start <= span.start && span.start < end)
  const paragraph =
    origin === undefined ? '' : { zh: `第${origin.paragraph + 1}段`, en: `paragraph ${origin.paragraph + 1}` }[lang]
  const number = plan.pages?.findLast(({ start }) => start <= span.start)?.number
  const page = number === undefined ? '' : { zh: `第${number}页`, en: `page ${number}` }[lang]
  const place = [short, page, paragraph].filter((part) => part !== '').join(' ')
  return place === '' ? null : place
}

function noteOf(plan: Plan, related: readonly Span[], lang: Lang): string {
  const lines = related.map((span) => {
    const place = placeIn(plan, span, lang)
    const quote = plan.source.slice(span.start, Math.min(span.end, span.start + 60))
    const where = place === null ? '' : ` ${place}`
    return lang === 'zh' ? `另见${where}：${quote}` : `See also${where}: ${quote}`
  })
  return lines.join('\n')
}
