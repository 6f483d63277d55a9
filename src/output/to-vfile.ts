import { VFile } from 'vfile'
import { messagesPage } from '../messages-page.js'
import type { Lang, Plan, PlanMessage, Span } from '../model.js'

/** A place in a text as unist counts it: line and column from 1, offset from 0. */
export interface Point {
  line: number
  column: number
  offset: number
}

export interface ReportOptions {
  /** language of the messages; default Chinese */
  lang?: Lang
}

/**
 * The plan's source as a virtual file that carries the plan and its messages, for `vfile-reporter` and the like.
 *
 * @param plan the plan
 * @param path path to show, if any
 * @param options language of the messages
 * @returns a file whose value is `plan.source`, with `file.data.plan` and a message for each of `plan.messages`
 */
export function planToVFile(plan: Plan, path?: string, options: ReportOptions = {}): VFile {
  const file = new VFile({ value: plan.source, data: { plan }, ...(path === undefined ? {} : { path }) })
  reportMessages(plan, file, options)
  return file
}

/**
 * Report the messages of a plan on a file that holds its text.
 *
 * An error is reported as fatal (it is not thrown), a warning as not fatal, an info without either, as vfile defines.
 *
 * @param plan the plan read from the file
 * @param file file to report on; a byte order mark of its value is not counted, as remark does
 * @param options language of the messages
 */
export function reportMessages(plan: Plan, file: VFile, options: ReportOptions = {}): void {
  const lang = options.lang ?? 'zh'
  const toPoint = createPointFinder(plan.source)
  for (const found of plan.messages) reportMessage(found, plan.source, file, lang, toPoint)
}

function reportMessage(
  found: PlanMessage,
  source: string,
  file: VFile,
  lang: Lang,
  toPoint: (offset: number) => Point,
): void {
  const { span } = found
  const message = file.message(found.text[lang], {
    ruleId: found.ruleId,
    source: 'duizhao',
    ...(span === null ? {} : { place: { start: toPoint(span.start), end: toPoint(span.end) } }),
  })
  message.fatal = found.severity === 'error' ? true : found.severity === 'warning' ? false : undefined
  if (found.actual !== null) message.actual = found.actual
  if (found.expected.length > 0) message.expected = [...found.expected]
  message.url = messagesPage(found.ruleId)
  const note = noteRelated(found.related, source, lang, toPoint)
  if (note !== null) message.note = note
}

/** The other places a message speaks of, one a line. */
function noteRelated(
  related: readonly Span[],
  source: string,
  lang: Lang,
  toPoint: (offset: number) => Point,
): string | null {
  if (related.length === 0) return null
  const lines = related.map((span) => {
    const { line, column } = toPoint(span.start)
    const quote = source.slice(span.start, Math.min(span.end, span.start + 60))
    return lang === 'zh' ? `另见 ${line}:${column}：${quote}` : `See also ${line}:${column}: ${quote}`
  })
  return lines.join('\n')
}

/**
 * Find points by bisection in the table of line starts. A line ends at CR LF, CR or LF, as in CommonMark.
 *
 * @param text the text that the offsets count in
 * @returns a function from an offset (UTF-16 units) to its point
 */
function createPointFinder(text: string): (offset: number) => Point {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(i + 1) !== 0x0a)) starts.push(i + 1)
  }
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset }
  }
}
