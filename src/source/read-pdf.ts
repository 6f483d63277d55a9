import { createMessage } from '../messages.js'
import type { Limits, PlanMessage, Source } from '../model.js'
import { checkLimit } from './check-limit.js'
import { openPdfJs, type PdfJs } from './open-pdfjs.js'
import { CharacterMaps } from './pdf-cmaps.js'
import { arrangePage } from './arrange-page.js'
import type { Run } from './pdf-lines.js'
import { writePages } from './pdf-pages.js'
import type { PageText } from './pdf-piece.js'
import { type Matrix, map, multiply, readRules } from './pdf-rules.js'
import { findRuledTables } from './pdf-tables.js'
import { RADICAL_CHARACTERS } from './radical-characters.js'
import { createSourceBuilder } from './source-builder.js'
import { unfoldColumns } from './unfold-columns.js'
import { unreadable } from './unreadable.js'

/**
 * No code is made of a file's text, no image is decoded, and nothing is asked of the system. `isEvalSupported` is for
 * pdf.js before 6 (unpdf 1.7, the last that promises Node 20); later versions make no code at all.
 */
const OPTIONS = {
  verbosity: 0,
  isEvalSupported: false,
  maxImageSize: 1,
  useSystemFonts: false,
  disableFontFace: true,
  stopAtErrors: false,
  BinaryDataFactory: CharacterMaps,
  cMapPacked: true,
}

type Task = ReturnType<PdfJs['getDocument']>
type Document = Awaited<Task['promise']>
type Page = Awaited<ReturnType<Document['getPage']>>

/** Sine to cosine of how far letters may lean: italics made of an upright font lean by 12 to 20 degrees. */
const LEAN = 0.5
/** Fewer characters a page than this are a stamp or a page number on a scan. */
const MIN_CHARACTERS = 10
/** Share of characters without meaning (private use, replacement, control) from which a font is undecodable. */
const GARBLED = 0.3
/**
 * Signs for radicals that look like a character and share its glyph. What prints a PDF often names the glyph by the
 * radical (⼆、重点任务, 卫⽣健康局); nobody writes one. Source: Unicode, Kangxi Radicals and CJK Radicals Supplement.
 */
const RADICAL = /[\u2e80-\u2fd5]/gu
const MEANINGLESS = /[\p{Co}\p{Cn}\p{Cc}\ufffd]/u

/**
 * Read a PDF that has a text layer: the lines of each page as printed, in page order, and tables by their ruled lines
 * with merged cells laid out. Text printed aslant (a watermark) is left out. Scripts are not run, links not followed,
 * images not decoded.
 *
 * @param bytes the file
 * @param limits other limits than the usual ones
 * @returns the text that is kept and its blocks; messages name pages without text
 * @throws an {@link UnreadableError} where the file is encrypted, damaged, a scan, or its fonts cannot be decoded
 */
export async function readPdf(bytes: Uint8Array, limits?: Partial<Limits>): Promise<Source> {
  const messages: PlanMessage[] = isIntact(bytes) ? [] : [createMessage('repaired-pdf', null)]
  const { getDocument, OPS } = await openPdfJs()
  // pdf.js takes the memory away from its owner, so it gets a copy
  const task = getDocument({ ...OPTIONS, data: bytes.slice() })
  try {
    const pdf = await openPdf(task)
    checkLimit('pages', pdf.numPages, limits)
    const pages: PageText[] = []
    let characters = 0
    let meaningless = 0
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await readPage(pdf, number, OPS, messages)
      pages.push(page)
      for (const character of textOf(page)) {
        if (character.trim() === '') continue
        characters++
        if (MEANINGLESS.test(character)) meaningless++
      }
      checkLimit('characters', characters, limits)
      if (page.pieces.length === 0) messages.push(createMessage('page-without-text', null, String(number)))
    }
    if (characters < MIN_CHARACTERS * pdf.numPages && characters < 400) throw unreadable('scanned-pdf')
    if (meaningless > characters * GARBLED) throw unreadable('garbled-pdf')
    const builder = createSourceBuilder('pdf')
    writePages(pages, builder)
    return builder.finish(messages)
  } finally {
    await task.destroy()
  }
}

async function openPdf(task: Task): Promise<Document> {
  try {
    return await task.promise
  } catch (error) {
    throw unreadable(
      error instanceof Error && error.name === 'PasswordException' ? 'encrypted-pdf' : 'broken-pdf',
      error,
    )
  }
}

async function readPage(
  pdf: Document,
  number: number,
  operators: PdfJs['OPS'],
  messages: PlanMessage[],
): Promise<PageText> {
  let page: Page
  try {
    page = await pdf.getPage(number)
  } catch {
    messages.push(createMessage('broken-page', null, String(number)))
    return { width: 0, pieces: [] }
  }
  try {
    const { transform, width } = page.getViewport({ scale: 1 })
    const viewport = transform as unknown as Matrix
    const runs = await readRuns(page, viewport)
    if (runs.length === 0) return { width, pieces: [] }
    const { horizontal, vertical } = readRules(await page.getOperatorList(), operators, viewport)
    const tables = findRuledTables(horizontal, vertical)
    const unfolded = tables.length === 0 ? unfoldColumns(runs, width) : null
    // pages of one width share their margins; those of two columns have their own
    if (unfolded !== null) return { width: Math.round(width) + 0.5, pieces: arrangePage(unfolded, []) }
    return { width: Math.round(width), pieces: arrangePage(runs, tables) }
  } catch {
    messages.push(createMessage('broken-page', null, String(number)))
    return { width: 0, pieces: [] }
  } finally {
    page.cleanup()
  }
}

function toCharacter(radical: string): string {
  return RADICAL_CHARACTERS.get(radical) ?? radical.normalize('NFKC')
}

async function readRuns(page: Page, viewport: Matrix): Promise<Run[]> {
  const { items } = await page.getTextContent()
  const runs: Run[] = []
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue
    const [a, b, c, d, e, f] = multiply(viewport, item.transform)
    // a base line that climbs is a watermark; letters that lean on a level one are italics
    const upright = Math.abs(b) < Math.abs(a) * 0.1 && Math.abs(c) < Math.abs(d) * LEAN
    if (!upright) continue
    const { x, y } = map([1, 0, 0, 1, 0, 0], e, f)
    runs.push({ text: item.str.replace(RADICAL, toCharacter), x, y, width: item.width, size: Math.abs(d) || 1 })
  }
  return runs
}

function* textOf({ pieces }: PageText): Generator<string> {
  for (const piece of pieces)
    if (piece.kind === 'table') for (const text of piece.texts) yield* text
    else for (const run of piece.line.runs) yield* run.text
}

/** Whether `startxref` at the end of the file leads to a cross-reference table or stream. */
function isIntact(bytes: Uint8Array): boolean {
  const tail = new TextDecoder('latin1').decode(bytes.subarray(-2048))
  const at = Number(/startxref\s+(\d{1,12})\s+%%EOF/u.exec(tail.slice(tail.lastIndexOf('startxref')))?.[1] ?? NaN)
  if (Number.isNaN(at) || at >= bytes.length) return false
  const there = new TextDecoder('latin1').decode(bytes.subarray(at, at + 32))
  return /^\s*(?:xref|\d+\s+\d+\s+obj)/u.test(there)
}
