import { DOC_NUMBER_LINE, NUMBER_LABEL } from '../words/document.js'
import { createMessage } from '../messages.js'
import type { PlanMessage, PlanMeta } from '../model.js'
import { printedText, sourceSpan } from '../text/mapped-text.js'
import type { MappedText } from '../text/mapped-text.js'
import type { FrontLine } from './split-front-line.js'

/**
 * Read the document number (发文字号): a line of its own, or what follows the title of the notice.
 *
 * @param front lines before the first section
 * @param source the source text
 * @param meta metadata; number and span are set
 * @param messages a number whose brackets are not 〔〕 (GB/T 9704-2012, 7.2.5) is reported here
 */
export function readDocNumber(
  front: readonly FrontLine[],
  source: string,
  meta: PlanMeta,
  messages: PlanMessage[],
): void {
  // the number of an upstream document may stand on a line of its own behind its title
  const line = front.find(
    ({ text }, index) => DOC_NUMBER_LINE.test(text.text) && !/》$/u.test(front[index - 1]?.text.text ?? ''),
  )
  let found: { text: MappedText; from: number; to: number } | null = null
  if (line !== undefined) {
    const number = DOC_NUMBER_LINE.exec(line.text.text)?.[1] ?? ''
    const from = line.text.text.indexOf(number)
    found = { text: line.text, from, to: from + number.length }
  } else if (meta.docNumber === null) {
    // a letterhead or a dump: the number follows the title of the notice and is not inside a citation
    for (const { text } of front.slice(0, 6)) {
      const match =
        /(?:通知|意见|决定|文件|政府|公告)([\u4e00-\u9fff]{2,8}[〔[【（](?:19|20)\d\d[〕\]】）]\d{1,5}号)(?!）)/u.exec(
          text.text,
        )
      const number = match?.[1]
      if (
        match === null ||
        number === undefined ||
        text.text.lastIndexOf('《', match.index) > text.text.lastIndexOf('》', match.index)
      )
        continue
      const from = match.index + match[0].length - number.length
      found = { text, from, to: from + number.length }
      break
    }
  }
  if (found !== null) {
    found.from += NUMBER_LABEL.exec(found.text.text.slice(found.from))?.[0].length ?? 0
    meta.docNumber = printedText(source, found.text, found.from, found.to)
    meta.spans.docNumber = sourceSpan(found.text, found.from, found.to)
  }
  if (meta.docNumber !== null && !meta.docNumber.includes('〔')) {
    const expected = meta.docNumber.replace(/[[［【（(]((?:19|20)\d\d)[\]］】）)]/u, '〔$1〕')
    messages.push(createMessage('doc-number-brackets', meta.spans.docNumber ?? null, meta.docNumber, [expected]))
  }
}
