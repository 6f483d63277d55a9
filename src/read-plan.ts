import type { ParseOptions, Plan, PlanMessage } from './model.js'
import { parsePlan, parseSource } from './parse-plan.js'
import { bytesOf, type FileBytes } from './source/bytes-of.js'
import { checkLimit } from './source/check-limit.js'
import { checkSource } from './source/check-source.js'
import { checkText } from './source/check-text.js'
import { decodeBytes } from './source/decode-bytes.js'
import { detectContainer, detectTextFormat } from './source/detect-format.js'
import { unreadable } from './source/unreadable.js'

export type { FileBytes }

/**
 * Read a plan from the bytes of a file: the encoding and the format are recognised, the text is extracted, and the
 * text is read as by {@link parsePlan}. Text, Markdown, HTML, DOCX, OFD and PDF with a text layer are read; each reader is
 * loaded only when a file needs it. Nothing in a file is executed, and nothing it links to is fetched.
 *
 * @param file the whole file: `Uint8Array`, `Buffer`, `ArrayBuffer` or `Blob`
 * @param options as for {@link parsePlan}; `name` helps to tell the format, `format` says that it is text or Markdown
 * @returns the plan; spans are offsets into `plan.source`, the text as extracted
 * @throws an {@link UnreadableError} (`code: 'unreadable'`) that says what to do, where no text can be read from the bytes
 *   or the file is larger than `options.limits` says;
 *   a `TypeError` where there are no bytes
 */
export async function readPlan(file: FileBytes, options: ParseOptions = {}): Promise<Plan> {
  const bytes = await bytesOf(file)
  const { limits } = options
  checkLimit('bytes', bytes.length, limits)
  const found = detectContainer(bytes)
  if ('refused' in found) throw unreadable(found.refused)
  if (found.container === 'zip') {
    const { isOfd, readOfd } = await import('./source/read-ofd.js')
    if (isOfd(bytes)) return parseSource(checkSource(readOfd(bytes), limits), options)
    const { readDocx } = await import('./source/read-docx.js')
    return parseSource(checkSource(readDocx(bytes, options), limits), options)
  }
  if (found.container === 'pdf') {
    const { readPdf } = await import('./source/read-pdf.js')
    return parseSource(checkSource(await readPdf(bytes, limits), limits), options)
  }
  const decoded = decodeBytes(bytes)
  const format = options.format === undefined ? detectTextFormat(decoded.text, options.name) : 'text'
  if (typeof format === 'object') throw unreadable(format.refused)
  checkText(decoded.text, format, limits)
  const plan =
    format === 'html'
      ? parseSource((await import('./source/read-html.js')).readHtml(decoded.text), options)
      : parsePlan(decoded.text, options)
  return decoded.damaged === 0
    ? plan
    : { ...plan, messages: [reportDamage(plan.source, decoded.damaged), ...plan.messages] }
}

/** Bytes that could not be decoded stand in the text as U+FFFD. */
function reportDamage(source: string, damaged: number): PlanMessage {
  const at = source.indexOf('\ufffd')
  return {
    ruleId: 'damaged-bytes',
    severity: 'warning',
    span: at < 0 ? null : { start: at, end: at + 1 },
    actual: '\ufffd',
    expected: [],
    text: {
      zh: `有 ${damaged} 处字节无法解码，请核对原文件`,
      en: `Unexpected bytes in ${damaged} places that cannot be decoded, expected valid text; check the original file`,
    },
    related: [],
  }
}
