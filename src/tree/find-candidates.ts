import { boxWords, misreadOne, namedWords, PLAIN_NUMBER } from '../words/numbering.js'
import { commonHeadings } from '../words/zones.js'
import { isBlank } from '../source/is-blank.js'
import { makeCodeSet } from '../text/code-set.js'
import type { Signs } from '../text/find-signs.js'
import type { MappedText } from '../text/mapped-text.js'
import type { Paragraph } from './join-lines.js'
import { findGluedPart } from './find-glued-part.js'
import { readMarker } from './read-marker.js'
import type { Marker } from './read-marker.js'

/** How a marker stands in its paragraph: at its start, after a full stop or a gap, after another sign, or inside text. */
export type Place = 'start' | 'sentence' | 'clause' | 'inside'

/** A marker that may number a section; the sequence of all of them decides. */
export interface Candidate {
  paragraph: number
  /** first unit of the marker in the paragraph's text */
  at: number
  marker: Marker
  place: Place
  /** the next marker of its kind has the next number */
  followed: boolean
  /** number of the next marker of its kind, 0 for none */
  next: number
  /** how many markers of its kind count on from it, itself among them */
  run: number
  /** a short title has the line with it to itself */
  titled: boolean
  /** one of the headings that most plans have stands behind it */
  common: boolean
  /** what else the marker may be */
  other: Candidate | null
}

const CAN_START = makeCodeSet(
  misreadOne +
    '（【[第0123456789〇零一二三四五六七八九十百①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⒈⒉⒊⒋⒌⒍⒎⒏⒐㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩' +
    [...boxWords, ...namedWords].map((word) => word.charAt(0)).join(''),
)
const SENTENCE_END = makeCodeSet('。！？')
const CLAUSE_END = makeCodeSet('；：）”’》')
const NUMBER_PART = makeCodeSet('0123456789.〇零一二三四五六七八九十百第')
const LATIN = /[\d.a-z]/iu
/** A paragraph this long was not written as one: its line breaks are lost. */
const DUMP = 2500
/** A shorter one too, where it is most of the whole text. */
const DUMP_SHARE = 0.6
const MIN_DUMP = 100
/** Longest words of a heading of a chapter. */
const LONGEST_TITLE = 24
const SENTENCE_SIGN = /[。；，：！？]/u
const PAGE_BULLET: ReadonlySet<string> = new Set(['-', '－', '—'])

/**
 * Find every place where a numbering marker could stand.
 *
 * @param paragraphs joined paragraphs
 * @param signs places of their brackets and stops
 * @param source the whole source text, for the white space between units
 */
export function findCandidates(paragraphs: readonly Paragraph[], signs: readonly Signs[], source: string): Candidate[] {
  const candidates: Candidate[] = []
  const total = paragraphs.reduce((sum, paragraph) => sum + paragraph.text.text.length, 0)
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.furniture || paragraph.row !== null) continue
    const mapped = paragraph.text
    const { text } = mapped
    const gap = (i: number): boolean => isBlank(source.charCodeAt((mapped.at[i] ?? 0) + 1))
    const dump = text.length > DUMP || (text.length > MIN_DUMP && text.length > total * DUMP_SHARE)
    const lone = paragraph.lines.length > 1 ? (paragraph.lines[0]?.text.text.length ?? 0) : 0
    const add = (from: number, place: Place): number => {
      const read = readMarker(text, from, gap)
      if (read === null) return 1
      // a number that has its line to itself is one of a list: 01⏎新增托位300个
      const marker: Marker =
        from === 0 && read.length === lone && read.kind === 'decimal' ? { ...read, kind: 'digit', ownLine: true } : read
      // …达100%。2、-指挥平台全面建成: a bullet follows a page number, never a heading's number
      if (dump && PAGE_BULLET.has(text[from + marker.length] ?? '')) return marker.length
      const make = (read: Marker): Candidate => ({
        paragraph: index,
        at: from,
        marker: read,
        place,
        followed: false,
        next: 0,
        run: 1,
        titled: from === 0 && isTitle(text.slice(read.length)),
        common: read.kind === 'han' && commonHeadings.some((words) => text.startsWith(words, from + read.length)),
        other: read.other === undefined ? null : make(read.other),
      })
      candidates.push(make(marker))
      const joint = place === 'clause' || place === 'inside' ? null : findGluedPart(text, from, marker)
      if (joint === null) return marker.length
      return joint - from + add(joint, 'sentence')
    }
    const places = signs[index]
    if (!dump && places !== undefined && isWhole(mapped)) {
      // no gap anywhere: a marker stands at the start or after a sign
      let free = CAN_START[text.charCodeAt(0)] === 1 ? add(0, 'start') : 1
      for (let k = places.from; k < places.to; k++) {
        const i = (places.units[k] ?? 0) - places.base + 1
        if (i < free || CAN_START[text.charCodeAt(i)] !== 1) continue
        const before = text.charCodeAt(i - 1)
        if (SENTENCE_END[before] === 1) free = i + add(i, 'sentence')
        else if (CLAUSE_END[before] === 1) free = i + add(i, 'clause')
      }
      continue
    }
    const { at } = mapped
    for (let i = 0; i < text.length;) {
      if (CAN_START[text.charCodeAt(i)] === 0) i++
      else if (i === 0) i += add(0, 'start')
      else {
        const before = text.charCodeAt(i - 1)
        const wide = (at[i] ?? 0) - (at[i - 1] ?? 0) > 1 && isBlank(source.charCodeAt((at[i] ?? 1) - 1))
        if (SENTENCE_END[before] === 1) i += add(i, 'sentence')
        // [接上页] 三、住有所居工程 8. 完善…: where line breaks became spaces, a space parts as a stop does
        else if (dump && wide && CLAUSE_END[before] === 0 && PLAIN_NUMBER.test(text.slice(i, i + 4)))
          i += add(i, 'sentence')
        else if (CLAUSE_END[before] === 1 || (wide && !LATIN.test(text[i - 1] ?? ''))) i += add(i, 'clause')
        else if (dump && NUMBER_PART[before] === 0) i += add(i, 'inside')
        else i++
      }
    }
  }
  markFollowed(candidates)
  return candidates
}

/** 发展目标: the words of a heading, and no sentence. */
const isTitle = (words: string): boolean =>
  words.length > 1 && words.length <= LONGEST_TITLE && !SENTENCE_SIGN.test(words)

/** Whether the units of a text stand in the source side by side. */
function isWhole(mapped: MappedText): boolean {
  if (mapped.start !== undefined) return true
  const { at } = mapped
  return (at[at.length - 1] ?? 0) - (at[0] ?? 0) === at.length - 1
}

function markFollowed(candidates: readonly Candidate[]): void {
  const next = new Map<string, Candidate>()
  const readings = candidates
    .flatMap((candidate) => (candidate.other === null ? candidate : [candidate, candidate.other]))
    // 5.7万套 inside a sentence is item 5 of nothing
    .filter(({ place, marker }) => marker.glued !== true || place === 'start' || place === 'sentence')
  for (let i = readings.length - 1; i >= 0; i--) {
    const candidate = readings[i] as Candidate
    const { kind, numbers } = candidate.marker
    const last = numbers.at(-1) ?? 0
    const key = numbers.length < 2 ? kind : `${kind}${numbers.slice(0, -1).join('.')}`
    const following = next.get(key)
    candidate.next = following?.marker.numbers.at(-1) ?? 0
    candidate.followed = candidate.next === last + 1
    candidate.run = candidate.followed ? (following?.run ?? 0) + 1 : 1
    next.set(key, candidate)
  }
}
