import { matchStart, prefix } from '../text/affix.js'
import { COPIES, DATE_LINE, ISSUER_END } from '../words/document.js'
import type { PlanMessage, Span } from '../model.js'
import { createMessage } from '../messages.js'
import type { Signs } from '../text/find-signs.js'
import { printedText, sourceSpan } from '../text/mapped-text.js'
import { readMarker } from './read-marker.js'
import type { Attachments } from './find-attachments.js'
import { findCandidates } from './find-candidates.js'
import { findDepths, findLists } from './find-depths.js'
import { createJointFinder } from './find-joints.js'
import type { Candidate } from './find-candidates.js'
import type { Paragraph } from './join-lines.js'
import type { KnownTitles } from './mark-contents.js'
import { numberSections } from './number-sections.js'
import type { Numbered } from './number-sections.js'
import { startsWithResponsibility } from './find-responsibility.js'
import { readHeadings } from './read-headings.js'
import type { Heading, Numbering } from './read-headings.js'

/** A section as the outline has it, before the tree is built. */
export interface OutlineSection {
  paragraph: number
  /** units of the paragraph's text: from the marker to the next section or the end of the paragraph */
  from: number
  to: number
  markerLength: number
  heading: Heading | null
  /** further paragraphs that belong to the heading (the title under 附件1) */
  titleParagraphs: number[]
  number: string | null
  title: string | null
  titleSpan: Span | null
  depth: number
  /** nesting: 0 for an attachment, else as depth */
  level: number
  message: PlanMessage | null
}

/**
 * Draw the outline: which markers number sections, how deep they stand and what their titles are. Each attachment is a
 * region of its own, whose lists count from 1 again.
 *
 * @param paragraphs joined paragraphs
 * @param signs places of their brackets and stops
 * @param attachments where attachments start
 * @param captions paragraphs that title a table
 * @param titles headings that the table of contents lists
 * @param source the whole source text
 */
export function outlineSections(
  paragraphs: readonly Paragraph[],
  signs: readonly Signs[],
  attachments: Attachments,
  captions: ReadonlyMap<number, number>,
  titles: KnownTitles,
  source: string,
): OutlineSection[] {
  const heads = attachments.attachments
  const headed = new Set<number>()
  for (const { from, to } of heads) for (let i = from; i < to; i++) headed.add(i)
  const remarks = findRemarks(paragraphs)
  const candidates = findCandidates(paragraphs, signs, source).filter(
    ({ paragraph }) =>
      !attachments.notes.has(paragraph) &&
      !remarks.has(paragraph) &&
      !captions.has(paragraph) &&
      !headed.has(paragraph),
  )
  const starts = [0, ...heads.map((head) => head.to)]
  const outline: OutlineSection[] = []
  let next = 0
  for (const [index, start] of starts.entries()) {
    const head = heads[index - 1]
    if (head !== undefined) outline.push(createAttachment(head, paragraphs, source))
    const until = heads[index]?.from ?? Infinity
    const region: Candidate[] = []
    for (; next < candidates.length; next++) {
      const candidate = candidates[next]
      if (candidate === undefined || candidate.paragraph >= until) break
      if (candidate.paragraph >= start) region.push(candidate)
    }
    const sections = outlineRegion(region, paragraphs, titles, source, `${index}`)
    const shown = sections.length === 0 && index === 0 ? outlineHeadings(paragraphs, until, source) : sections
    for (const section of shown) outline.push(section)
  }
  return outline
}

/** A plan without any numbering has the outline that its format shows; the first heading is its title. */
function outlineHeadings(paragraphs: readonly Paragraph[], until: number, source: string): OutlineSection[] {
  const headings = [...paragraphs.entries()].filter(
    ([index, { level, furniture, text }]) => index < until && level > 0 && !furniture && text.text !== '',
  )
  const [first, second] = headings
  if (first === undefined || second === undefined) return []
  const body = first[1].level < second[1].level ? headings.slice(1) : headings
  if (body.length < 2) return []
  const levels = [...new Set(body.map(([, { level }]) => level))].sort((a, b) => a - b)
  return body.map(([index, { text, level }]): OutlineSection => {
    const { length } = text.text
    const depth = levels.indexOf(level) + 1
    return {
      paragraph: index,
      from: 0,
      to: length,
      markerLength: 0,
      heading: { from: 0, to: length, end: length },
      titleParagraphs: [],
      number: null,
      title: printedText(source, text, 0, length),
      titleSpan: sourceSpan(text, 0, length),
      depth,
      level: depth,
      message: null,
    }
  })
}

/** Notes under a table: 注：1.… 2.… number remarks, not sections. */
function findRemarks(paragraphs: readonly Paragraph[]): Set<number> {
  const remarks = new Set<number>()
  let expected = 0
  for (const [index, { text, furniture, row }] of paragraphs.entries()) {
    if (furniture) continue
    const start = row === null ? (matchStart(REMARK_START, text.text)?.[0].length ?? 0) : 0
    if (row === null && (start > 0 || expected > 0)) {
      const marker = readMarker(text.text, start)
      const n = marker?.numbers[0] ?? 0
      const continues = marker !== null && SMALL.has(marker.kind) && (start > 0 || n === expected)
      if (start > 0 || continues) {
        remarks.add(index)
        expected = continues ? n + 1 : 1
        continue
      }
    }
    expected = 0
  }
  return remarks
}

const REMARK_START = prefix(/^(?:备?注|说明|注释|备注说明)(?:[：:]|(?=[1①（]))/u)
const SMALL = new Set(['digit', 'circled', 'digit-brackets'])

function createAttachment(
  head: Attachments['attachments'][number],
  paragraphs: readonly Paragraph[],
  source: string,
): OutlineSection {
  const inPlace = head.title?.paragraphs[0] === head.from
  const parts = (head.title?.paragraphs ?? [head.from]).map((index) => {
    const text = paragraphs[index]?.text ?? { text: '', at: new Uint32Array(0) }
    const from = inPlace && index === head.from ? (head.title?.at ?? 0) : 0
    return { printed: printedText(source, text, from), span: sourceSpan(text, from, text.text.length) }
  })
  const length = paragraphs[head.from]?.text.text.length ?? 0
  return {
    paragraph: head.from,
    from: 0,
    to: length,
    markerLength: 0,
    heading: { from: inPlace ? (head.title?.at ?? 0) : 0, to: length, end: length },
    titleParagraphs: inPlace ? (head.title?.paragraphs.slice(1) ?? []) : (head.title?.paragraphs ?? []),
    number: null,
    title: parts
      .map((part) => part.printed)
      .join('')
      .replace(/[：:]$/u, ''),
    titleSpan: { start: parts[0]?.span.start ?? 0, end: parts.at(-1)?.span.end ?? 0 },
    depth: 1,
    level: 0,
    message: null,
  }
}

function outlineRegion(
  candidates: readonly Candidate[],
  paragraphs: readonly Paragraph[],
  titles: KnownTitles,
  source: string,
  region: string,
): OutlineSection[] {
  const numbered = numberSections(candidates)
  const { depths, skipped } = findDepths(numbered)
  const lists = findLists(numbered, depths)
  const jointsOf = createJointFinder()
  let top = 0
  /** last unit at each depth */
  const open: (number | undefined)[] = []
  /** last number of each style, and the run that it counts on in, across the sections above */
  const runs = new Map<string, { value: number; run: number }>()
  const counts = new Map<number, number>()
  for (const { candidate } of numbered) counts.set(candidate.paragraph, (counts.get(candidate.paragraph) ?? 0) + 1)
  const units = numbered.map((item, index): Numbering => {
    const { candidate } = item
    const paragraph = paragraphs[candidate.paragraph]
    const text = paragraph?.text ?? { text: '', at: new Uint32Array(0) }
    const following = numbered[index + 1]
    const sameParagraph = following?.candidate.paragraph === candidate.paragraph
    const depth = depths[index] ?? 1
    if (depth === 1) top++
    open.length = Math.min(open.length, depth)
    const parent = open.findLast((above) => above !== undefined) ?? -1
    open[depth] = index
    const { kind, numbers } = candidate.marker
    const value = numbers.at(-1) ?? 0
    const last = runs.get(kind)
    const run = last !== undefined && value === last.value + 1 ? last.run : index
    runs.set(kind, { value, run })
    const nextDepth = depths[index + 1] ?? 0
    const between = paragraphsBetween(
      paragraphs,
      candidate.paragraph,
      following?.candidate.paragraph ?? paragraphs.length,
    )
    return {
      text,
      from: candidate.at,
      to: sameParagraph ? following.candidate.at : text.text.length,
      markerLength: candidate.marker.length,
      level: candidate.at === 0 ? (paragraph?.level ?? 0) : 0,
      bold: candidate.at === 0 ? (paragraph?.bold ?? 0) : 0,
      parent: nextDepth > depth,
      followed: nextDepth > depth || (!sameParagraph && between),
      list: lists[index] ?? 0,
      group: `${region}/${depth === 1 ? '' : top}/${kind}`,
      siblings: `${parent}/${kind}`,
      run: `${run}/${kind}`,
      upper: item.style.step > 0 && item.style.step <= 2,
      ownLine: candidate.marker.ownLine === true,
      joints: jointsOf(paragraph),
      crowded:
        (counts.get(candidate.paragraph) ?? 0) >= MIN_CROWD || (candidate.common && candidate.place === 'sentence'),
      known: findKnown(text.text, candidate.at, candidate.marker.length, titles),
    }
  })
  const headings = readHeadings(units, source)
  return units.map((unit, index): OutlineSection => {
    const { candidate, odd } = numbered[index] as Numbered
    const heading = headings[index] ?? null
    const number = printedText(source, unit.text, unit.from, unit.from + unit.markerLength)
    const markerSpan = sourceSpan(unit.text, unit.from, unit.from + unit.markerLength)
    const depth = depths[index] ?? 1
    return {
      paragraph: candidate.paragraph,
      from: unit.from,
      to: unit.to,
      markerLength: unit.markerLength,
      heading,
      titleParagraphs: [],
      number,
      title: heading === null ? null : printedText(source, unit.text, heading.from, heading.to),
      titleSpan: heading === null ? null : sourceSpan(unit.text, heading.from, heading.to),
      // the lists of an attachment count from 1 again
      depth: region === MAIN ? depth + skipped : depth,
      level: depth,
      message: odd === null ? null : createMessage(odd.rule, markerSpan, number, [odd.expected]),
    }
  })
}

/** The text before the first attachment. */
const MAIN = '0'

/** A paragraph that so many sections stand in has lost its line breaks. */
const MIN_CROWD = 3

/** Text of the section stands in paragraphs after its own. */
function paragraphsBetween(paragraphs: readonly Paragraph[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const paragraph = paragraphs[i]
    if (paragraph === undefined || paragraph.furniture) continue
    const { text } = paragraph.text
    // who is responsible says nothing about what the unit is, nor does who signed the whole
    if (!startsWithResponsibility(text) && !isSignature(text)) return true
  }
  return false
}

const isSignature = (text: string): boolean =>
  COPIES.test(text) || DATE_LINE.test(text) || (text.length <= 60 && !/[。；]/u.test(text) && ISSUER_END.test(text))

function findKnown(text: string, at: number, markerLength: number, titles: KnownTitles): number | null {
  for (const title of titles.get(text[at] ?? '') ?? [])
    if (title.length > markerLength && text.startsWith(title, at)) return at + title.length
  return null
}
