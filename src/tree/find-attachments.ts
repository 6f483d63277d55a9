import { ATTACHMENT_HEAD, ATTACHMENT_LABEL, ATTACHMENT_NOTE, PLAN_TITLE_END } from '../words/document.js'
import type { Attachment } from './attachment.js'
import { findHandedOn } from './find-handed-on.js'
import type { Paragraph } from './join-lines.js'
import { trimSigns } from '../text/trim-signs.js'
import { readMarker } from './read-marker.js'

export interface Attachments {
  attachments: Attachment[]
  /** paragraphs of the list of attachments (附件说明), whose numbers are no sections */
  notes: Set<number>
  /** titles of that list with the paragraph and units they stand at */
  titles: { title: string; paragraph: number; from: number; to: number }[]
}

const MAX_TITLE = 60
/** Longer than any title that a list announces: {@link MAX_TITLE} and its number, or what stands between two numbers. */
const MAX_NOTED = 400
const STRIP = '。，；：、 '
const SHEET_END = /[表单册图]$/u
const TITLE_BREAK = /[。；，：]/u

/**
 * Find where attachments start, and the list that announces them. The plan itself, printed as the attachment of a
 * notice, is no attachment here.
 *
 * @param paragraphs joined paragraphs
 */
export function findAttachments(paragraphs: readonly Paragraph[]): Attachments {
  const found: Attachments = { attachments: [], notes: new Set(), titles: [] }
  const announced = new Set<string>()
  const texts = paragraphs.map((p) => (p.furniture || p.row !== null ? '' : p.text.text))
  const handedOn = findHandedOn(paragraphs)
  let begun = false
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i] ?? ''
    if (text === '') continue
    const handed = handedOn.get(i)
    if (handed !== undefined) {
      found.attachments.push(handed)
      begun = true
      i = handed.to - 1
      continue
    }
    const labelled = text.startsWith('附')
    const startsNote =
      labelled &&
      (ATTACHMENT_NOTE.test(text) ||
        (ATTACHMENT_LABEL.test(text) &&
          (readMarker(texts[i + 1] ?? '', 0)?.kind === 'digit' || listBare(texts, i).size > 1)))
    if (startsNote && !(begun && (isHead(texts, i) || isLoneLabel(texts, i)))) {
      for (const { title } of readNote(texts, i, found)) announced.add(title)
      while (found.notes.has(i + 1)) i++
      continue
    }
    if (labelled && begun && (ATTACHMENT_LABEL.test(text) || isHead(texts, i))) {
      const attachment = readHeading(texts, i)
      found.attachments.push(attachment)
      i = attachment.to - 1
      continue
    }
    if (begun && announced.size > 0 && text.length <= MAX_NOTED && announced.has(text)) {
      found.attachments.push({ from: i, to: i + 1, title: { paragraphs: [i], at: 0 } })
      continue
    }
    if (begun && announced.size > 0 && text.length < MAX_TITLE && announced.has(text + (texts[i + 1] ?? ''))) {
      found.attachments.push({ from: i, to: i + 2, title: { paragraphs: [i, i + 1], at: 0 } })
      i++
      continue
    }
    begun ||= readMarker(text, 0) !== null
  }
  return found
}

/** 附件1：标题 or 附件1 标题 that opens an attachment: its title is not announced for later, and a body follows. */
function isHead(texts: readonly string[], index: number): boolean {
  const text = texts[index] ?? ''
  const label = ATTACHMENT_NOTE.exec(text)?.[0] ?? ATTACHMENT_HEAD.exec(text)?.[0]
  if (label === undefined || text.length > MAX_TITLE + label.length) return false
  const title = trimSigns(text.slice(label.length), STRIP)
  if (title === '' || readMarker(title, 0) !== null) return false
  for (let i = index + 1; i < Math.min(texts.length, index + 400); i++) if (texts[i] === title) return false
  const next = texts.slice(index + 1, index + 6).filter((other) => other !== '')
  const [after] = next
  // a list of attachments, a signature or the end follows a note; a text or a table follows a heading
  if (after === undefined) return texts.length > index + 1
  if (ATTACHMENT_NOTE.test(after) || ATTACHMENT_HEAD.test(after)) return false
  return readMarker(after, 0)?.kind !== 'digit' || !/^2[.、]/u.test(after)
}

/** 附件： over the title of an attachment, and not over a list of titles that stand further down. */
function isLoneLabel(texts: readonly string[], index: number): boolean {
  if (!ATTACHMENT_LABEL.test(texts[index] ?? '')) return false
  let next = index + 1
  while (texts[next] === '' && next < index + 6) next++
  const title = texts[next] ?? ''
  if (title === '' || title.length > MAX_TITLE || TITLE_BREAK.test(title) || readMarker(title, 0) !== null) return false
  if (!PLAN_TITLE_END.test(title) && !SHEET_END.test(title)) return false
  return next + 1 < texts.length && !texts.slice(next + 1, next + 400).includes(title)
}

/** The titles that 附件：1.… 2.… announces. */
function readNote(texts: readonly string[], index: number, found: Attachments): { title: string }[] {
  const titles: Attachments['titles'] = []
  const first = texts[index] ?? ''
  const label = ATTACHMENT_NOTE.exec(first)?.[0].length ?? first.length
  const bare = listBare(texts, index)
  let expected = 1
  let paragraph = index
  let at = label
  for (; paragraph < texts.length; paragraph++, at = 0) {
    const text = texts[paragraph] ?? ''
    if (paragraph > index) {
      const marker = readMarker(text, 0)
      const again = ATTACHMENT_NOTE.exec(text)?.[0].length
      if (again !== undefined && paragraph > index) at = again
      else if (bare.has(paragraph)) at = 0
      else if (marker?.kind !== 'digit' || marker.numbers[0] !== expected || text.length > MAX_TITLE + 4) break
    }
    found.notes.add(paragraph)
    for (const piece of splitNumbered(text, at, expected)) {
      if (piece.numbered) expected++
      const title = trimSigns(text.slice(piece.from, piece.to), STRIP)
      if (title !== '') titles.push({ title, paragraph, from: piece.from, to: piece.from + title.length })
    }
    if (expected === 1 && !ATTACHMENT_NOTE.test(texts[paragraph + 1] ?? '') && !bare.has(paragraph + 1)) break
  }
  for (const title of titles) found.titles.push(title)
  return titles
}

/** Titles without numbers on the lines under a bare 附件：. */
function listBare(texts: readonly string[], index: number): ReadonlySet<number> {
  const bare = new Set<number>()
  if (!ATTACHMENT_LABEL.test(texts[index] ?? '')) return bare
  for (let i = index + 1; i < texts.length && bare.size < MAX_BARE; i++) {
    const line = texts[i] ?? ''
    if (line.length < 4 || line.length > MAX_TITLE || TITLE_BREAK.test(line) || readMarker(line, 0) !== null) break
    if (!PLAN_TITLE_END.test(line) && !SHEET_END.test(line)) break
    bare.add(i)
  }
  return bare
}

const MAX_BARE = 40

function splitNumbered(text: string, at: number, expected: number): { from: number; to: number; numbered: boolean }[] {
  const pieces: { from: number; to: number; numbered: boolean }[] = []
  let from = at
  let n = expected
  let numbered = false
  for (let i = at; i <= text.length; i++) {
    const marker = i < text.length ? readMarker(text, i) : null
    const isNext = marker?.kind === 'digit' && marker.numbers[0] === n
    if (i === text.length || isNext) {
      if (i > from) pieces.push({ from, to: i, numbered })
      if (marker !== null && isNext) {
        numbered = true
        n++
        from = i + marker.length
        i = from - 1
      }
    }
  }
  return pieces
}

/**
 * The titles that a list of attachments (附件说明) announces.
 *
 * @param texts cleaned texts of the paragraphs in document order
 * @returns titles with the paragraph and the units they stand at
 */
export function readAttachmentNotes(texts: readonly string[]): Attachments['titles'] {
  const found: Attachments = { attachments: [], notes: new Set(), titles: [] }
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i] ?? ''
    if (found.notes.has(i)) continue
    if (
      text.startsWith('附') &&
      (ATTACHMENT_NOTE.test(text) ||
        (ATTACHMENT_LABEL.test(text) &&
          (readMarker(texts[i + 1] ?? '', 0)?.kind === 'digit' || listBare(texts, i).size > 1)))
    )
      readNote(texts, i, found)
  }
  return found.titles
}

/** The label and the title lines under it. */
function readHeading(texts: readonly string[], index: number): Attachment {
  const text = texts[index] ?? ''
  const label = ATTACHMENT_NOTE.exec(text)?.[0] ?? ATTACHMENT_HEAD.exec(text)?.[0]
  if (label !== undefined && label.length < text.length)
    return { from: index, to: index + 1, title: { paragraphs: [index], at: label.length } }
  const title: number[] = []
  let length = 0
  for (let i = index + 1; i < texts.length && title.length < 3; i++) {
    const line = texts[i] ?? ''
    if (line === '') break
    length += line.length
    if (length > MAX_TITLE || TITLE_BREAK.test(line) || ATTACHMENT_LABEL.test(line)) break
    const marker = readMarker(line, 0)
    if (marker !== null && marker.kind !== 'decimal') break
    title.push(i)
    if (PLAN_TITLE_END.test(line) || SHEET_END.test(line)) break
  }
  const last = title.at(-1)
  return { from: index, to: (last ?? index) + 1, title: last === undefined ? null : { paragraphs: title, at: 0 } }
}
