import { AREA_WORDS, FAINT_WORDS, MEMBER_WORDS, PEOPLE_END, VOID_SIGNS, VOID_WORDS } from '../words/filled-words.js'
import { NARROWING } from '../words/core-words.js'

/** A name without how it is measured, in the order of its words, and what stands around it. */
export interface Setting {
  words: string
  /** what of them says what is measured, and, where persons are counted, what of that is no word for persons; see {@link dropVoid} */
  bright: string
  brightOfPersons: string
  setting: string
  /** what of it the title says */
  title: string
  /** something is done to the thing: 培训 */
  isDone: boolean
  /** persons are counted */
  persons: boolean
  /** the words are a share, so that where something is says of what it is one */
  isShare: boolean
}

/** How two names stand to each other. */
export interface Filled {
  /** characters that both have */
  shared: number
  /** characters of one that the other has from what stands around it */
  filled: number
  /** characters of one that nothing says of the other */
  open: number
  /** one of the words that nothing says of the other tells whom or which kind of thing */
  narrow: boolean
}

/** Longer names are compared by so many characters. */
const LONGEST = 40
/** A run of so many characters is a word; two words say enough. */
const WORD = 2
const ENOUGH = 4

/**
 * Fill what one of two names leaves out with what stands around it. 核酸检测覆盖率 under 保证血液安全 is 血液核酸检测率; 血液 stands nowhere
 * around 核酸检测能力. What a name has more is a run of characters that the other one lacks; it is empty (定期), or said around
 * the other name, or open. Two words in one place (床位, 康复站 behind 康复) are two things, whatever stands around them.
 *
 * @param a a name
 * @param b another one
 * @returns null where the names end in different things, or share no word
 */
export function fillGaps(a: Setting, b: Setting): Filled | null {
  const persons = a.persons && b.persons
  const [one, other] = persons ? [a.brightOfPersons, b.brightOfPersons] : [a.bright, b.bright]
  const { shared: found, runsA, runsB, isCrossed } = shareRuns(one, other)
  if (found < WORD) return null
  const shared = found + dropShort(runsA, runsB)
  const readA = fillRuns(runsA, b, isCrossed)
  const readB = readA === null ? null : fillRuns(runsB, a, isCrossed)
  if (readA === null || readB === null) return null
  for (const { gap, filled, open, isArea } of readA)
    if (
      filled + open > 0 &&
      readB.some((run) => run.gap === gap && run.filled + run.open > 0 && !(isArea && run.isArea))
    )
      return null
  const read = [...readA, ...readB]
  return {
    shared,
    filled: sum(read.map(({ filled }) => filled)),
    open: sum(read.map(({ open }) => open)),
    narrow: read.some(({ isNarrow }) => isNarrow),
  }
}

/**
 * A name without the words that say nothing of what is measured, unless it has no others.
 *
 * @param words the name without how it is measured
 * @param persons whether words for persons say nothing either
 */
export function dropVoid(words: string, persons: boolean): string {
  const plain = (persons ? words.replace(MEMBER_WORDS, '') : words).replace(VOID_WORDS, '')
  const known = plain.length < WORD ? words : plain
  const bright = known.replace(FAINT_WORDS, '')
  return (bright.length < ENOUGH ? known : bright).slice(0, LONGEST)
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/** Characters of one name that the other lacks, and the shared words on both sides of them. */
interface Run {
  text: string
  gap: string
  isLast: boolean
}

interface FilledRun {
  length: number
  gap: string
  /** it is what the name measures */
  isHead: boolean
  filled: number
  open: number
  /** it says no more than where: 乡镇, 街道 */
  isArea: boolean
  /** it tells whom, or which kind of thing */
  isNarrow: boolean
}

/** Fill what one name has more from what stands around the other; null where it makes another quantity of it. */
function fillRuns(runs: readonly Run[], other: Setting, isCrossed: boolean): FilledRun[] | null {
  const read: FilledRun[] = []
  // the last word first, by which most names differ
  for (let i = runs.length - 1; i >= 0; i--) {
    const run = runs[i]
    if (run === undefined) continue
    const one = fillRun(run, other, isCrossed)
    const { open, filled, length, isArea, isHead } = one
    // one sign more is another word: 职业病监测, 职业监测
    if (open === 1 && filled === 0 && length === 1 && !isArea) return null
    // the last word is what is measured, unless the whole plan is about it
    if (isHead && filled + open > 0) return null
    read.push(one)
  }
  return read
}

function fillRun(
  { text, gap, isLast }: Run,
  { setting, title, isDone, isShare }: Setting,
  isCrossed: boolean,
): FilledRun {
  let filled = 0
  let open = 0
  /** where the words begin that nothing fills, and no filled ones stand behind */
  let unsaid = 0
  for (let at = 0; at < text.length;) {
    // a setting that holds a word holds its beginning too
    let length = WORD - 1
    while (at + length < text.length && setting.includes(text.slice(at, at + length + 1))) length++
    if (length >= WORD) {
      filled += length
      at += length
      unsaid = at
      continue
    }
    if (!VOID_SIGNS.includes(text.charAt(at))) open++
    at++
  }
  // 重点, 示范, 农村 make another thing of what they stand before
  const isArea = AREA_WORDS.test(text)
  const narrows = text.search(NARROWING) >= 0
  if (isCrossed || narrows) open += filled
  return {
    length: text.length,
    gap,
    isHead: isLast && !isDone && !title.includes(text),
    filled,
    open,
    isArea,
    isNarrow:
      open > 0 && (isCrossed || ((!isArea || isShare) && (isArea || narrows || PEOPLE_END.test(text.slice(unsaid))))),
  }
}

/** The words that two names share, longest first, and what each has between them. */
function shareRuns(a: string, b: string): { shared: number; runsA: Run[]; runsB: Run[]; isCrossed: boolean } {
  const [ownA, ownB] = [new Uint8Array(a.length), new Uint8Array(b.length)]
  let shared = 0
  const places: Shared[] = []
  for (let word = 1; ; word++) {
    const best = longestShared(a, b, ownA, ownB)
    if (best.length < WORD) break
    ownA.fill(word, best.a, best.a + best.length)
    ownB.fill(word, best.b, best.b + best.length)
    shared += best.length
    places.push(best)
  }
  // the words of one stand in another order: 健康企业, 企业健康帮扶
  const isCrossed = places.some((one) => places.some((other) => one.a < other.a && one.b > other.b))
  return { shared, runsA: runsIn(a, ownA), runsB: runsIn(b, ownB), isCrossed }
}

/** Two rows of the table of common endings, used again for every pair of names. */
const TABLE = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)] as const

function longestShared(a: string, b: string, ownA: Uint8Array, ownB: Uint8Array): Shared {
  let [endA, endB, longest] = [0, 0, 0]
  let [before, row] = TABLE
  before.fill(0)
  for (let i = 0; i < a.length; i++) {
    const sign = ownA[i] === 0 ? a.charCodeAt(i) : NONE
    for (let j = 0; j < b.length; j++) {
      const length = sign === b.charCodeAt(j) && ownB[j] === 0 ? (before[j] ?? 0) + 1 : 0
      row[j + 1] = length
      if (length > longest) [endA, endB, longest] = [i + 1, j + 1, length]
    }
    ;[before, row] = [row, before]
  }
  return { a: endA - longest, b: endB - longest, length: longest }
}

/** A word that two names share: where it begins in each, and its length. */
interface Shared {
  a: number
  b: number
  length: number
}

/** The code of no character. */
const NONE = -1

function runsIn(text: string, own: Uint8Array): Run[] {
  const runs: Run[] = []
  for (let at = 0; at < text.length;) {
    if (own[at] !== 0) {
      at++
      continue
    }
    let end = at
    while (end < text.length && own[end] === 0) end++
    runs.push({
      text: text.slice(at, end),
      gap: `${String(own[at - 1] ?? '')}-${String(own[end] ?? '')}`,
      isLast: end === text.length,
    })
    at = end
  }
  return runs
}

/** Take out what one says in short: 直免 and 直接减免, 质控 and 质量控制; tells how many characters of the longer ones the shorter have. */
function dropShort(runsA: Run[], runsB: Run[]): number {
  // 牙齿缺失修复 and 缺失牙修复
  const isMoved = runsA.length === 1 && runsB.length === 1
  for (const [i, a] of runsA.entries())
    for (const [j, b] of runsB.entries()) {
      const [short, long] = a.text.length <= b.text.length ? [a.text, b.text] : [b.text, a.text]
      if (!isShortFor(short, long) && !((isMoved || a.gap === b.gap) && isHeld(short, long))) continue
      runsA.splice(i, 1)
      runsB.splice(j, 1)
      return short.length + dropShort(runsA, runsB)
    }
  return 0
}

/** A sign of each of two words of two characters: 质控 of 质量控制. */
function isShortFor(short: string, long: string): boolean {
  if (short.length !== 2 || long.length !== 4) return false
  const at = long.slice(0, 2).includes(short.charAt(0))
  return at && long.slice(2).includes(short.charAt(1))
}

/** In one place of two names every sign of one is in the other: 缺 and 缺失, 涂氟 and 氟化物涂布, 患龋 and 龋患. */
function isHeld(short: string, long: string): boolean {
  return long.length <= MOST * short.length + 1 && Array.from(short).every((sign) => long.includes(sign))
}

/** What says so many times as many signs says more. */
const MOST = 2
