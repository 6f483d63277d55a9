import type { ParseOptions, Plan, PlanMessage, Source } from './model.js'
import { parseSource } from './parse-plan.js'
import { bytesOf, type FileBytes } from './source/bytes-of.js'
import { checkLimit } from './source/check-limit.js'
import { checkSource } from './source/check-source.js'
import { checkText } from './source/check-text.js'
import { decodeBytes } from './source/decode-bytes.js'
import { detectContainer, detectTextFormat, type Container, type TextFormat } from './source/detect-format.js'
import { isArchive } from './source/is-archive.js'
import { readSource } from './source/read-source.js'
import { unreadable } from './source/unreadable.js'
import { zipNames } from './source/zip-names.js'

export type { FileBytes }

/**
 * Read a plan from the bytes of a file: the encoding and the format are recognised, the text is extracted, and the
 * text is read as by `parsePlan`. Text, Markdown, HTML and MHTML, DOCX, DOC and WPS, RTF, ODT, UOF, XLSX, XLS and ET,
 * OFD and PDF with a text layer are read, told by what they hold and not by their names; each reader is loaded only when a file needs it. Nothing in a file is executed, and nothing it links to is fetched.
 *
 * @param file the whole file: `Uint8Array`, `Buffer`, `ArrayBuffer` or `Blob`
 * @param options as for `parsePlan`; `name` helps to tell the format, `format` says that it is text or Markdown
 * @returns the plan; spans are offsets into `plan.source`, the text as extracted
 * @throws an {@link UnreadableError} (`code: 'unreadable'`) that says what to do, where no text can be read from the bytes;
 *   a `TypeError` where there are no bytes
 */
export async function readPlan(file: FileBytes, options: ParseOptions = {}): Promise<Plan> {
  const bytes = await bytesOf(file)
  checkLimit('bytes', bytes.length, options.limits)
  const parse = (source: Source): Plan => parseSource(checkSource(source, options.limits), options)
  if (isLockFile(options.name, bytes.length)) throw unreadable('lock-file')
  const found = detectContainer(bytes)
  if ('refused' in found) throw unreadable(found.refused)
  const { container } = found
  if (container === 'zip' && isArchive(zipNames(bytes))) return readArchive(bytes, options)
  if (container !== 'text') return parse(await readContainer(container, bytes, options))
  const decoded = decodeBytes(bytes)
  const format = options.format === undefined ? detectTextFormat(decoded.text, options.name) : 'text'
  if (typeof format === 'object') throw unreadable(format.refused)
  checkText(decoded.text, format === 'word-xml' ? 'word' : format === 'text' ? 'text' : 'html', options.limits)
  const plan = parse(
    format === 'text' ? readSource(decoded.text, options) : await readMarkup(format, bytes, decoded.text, options),
  )
  return decoded.damaged === 0
    ? plan
    : { ...plan, messages: [reportDamage(plan.source, decoded.damaged), ...plan.messages] }
}

async function readContainer(
  container: Exclude<Container, 'text'>,
  bytes: Uint8Array,
  options: ParseOptions,
): Promise<Source> {
  switch (container) {
    case 'pdf':
      return (await import('./source/read-pdf.js')).readPdf(bytes, options.limits)
    case 'zip':
      return (await import('./source/read-zip.js')).readZip(bytes, options)
    case 'ole':
      return (await import('./source/read-ole.js')).readOle(bytes, options)
    case 'rtf':
      return (await import('./source/read-rtf.js')).readRtf(bytes, options)
  }
}

async function readMarkup(
  format: Exclude<TextFormat, 'text'>,
  bytes: Uint8Array,
  text: string,
  options: ParseOptions,
): Promise<Source> {
  switch (format) {
    case 'html':
      return (await import('./source/read-html.js')).readHtml(text)
    case 'mhtml':
      return (await import('./source/read-mhtml.js')).readMhtml(bytes)
    case 'word-xml':
      return (await import('./source/read-word-xml.js')).readWordXml(text, options)
    case 'uof':
      return (await import('./source/read-uof.js')).readUof(text)
  }
}

/** A zip of files: the one document in it is read; of several none is the plan. */
async function readArchive(bytes: Uint8Array, options: ParseOptions): Promise<Plan> {
  const { openArchive } = await import('./source/open-archive.js')
  const [file, ...others] = openArchive(bytes)
  if (file === undefined || others.length > 0) throw unreadable('archive')
  return readPlan(file.bytes, { name: file.name, ...options })
}

/** ~$方案.docx and .~lock.方案.odt#: what an office program keeps beside a document while it is open. */
function isLockFile(name: string | undefined, length: number): boolean {
  return name !== undefined && length <= MAX_LOCK && LOCK_NAME.test(name)
}

const LOCK_NAME = /(?:^|[\\/])(?:~\$[^\\/]*|\.~lock\.[^\\/]*#)$/u
/** A lock file of Word has 162 bytes, one of Excel 165. */
const MAX_LOCK = 1024

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
