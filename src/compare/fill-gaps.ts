import { FAINT_WORDS, MEMBER_WORDS, VOID_SIGNS, VOID_WORDS } from '../words/filled-words.js'
import { NARROWING } from '../words/core-words.js'

/** A name, and what stands around it. */
export interface Setting {
  /** its words as {@link plainWords} leaves them */
  words: string
  setting: string
  /** what of it the title says */
  title: string
  /** something is done to the thing: 培训 */
  isDone: boolean
}

/** How two names stand to each other. */
export interface Filled {
  /** characters that both have */
  shared: number
  /** characters of one that the other has from what stands around it */
  filled: number
  /** characters of one that nothing says of the other */
  open: number
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
  const { shared, runsA, runsB, isCrossed } = shareRuns(a.words, b.words)
  if (shared < WORD) return null
  dropShort(runsA, runsB)
  const [readA, readB] = [
    runsA.map((run) => fillRun(run, b, isCrossed)),
    runsB.map((run) => fillRun(run, a, isCrossed)),
  ]
  const read = [...readA, ...readB]
  // one sign more is another word: 职业病监测, 职业监测
  if (read.some(({ open, filled, length }) => open === 1 && filled === 0 && length === 1)) return null
  // the last word is what is measured, unless the whole plan is about it
  if (read.some(({ isHead, filled, open }) => isHead && filled + open > 0)) return null
  for (const { gap, filled, open } of readA)
    if (filled + open > 0 && readB.some((run) => run.gap === gap && run.filled + run.open > 0)) return null
  return { shared, filled: sum(read.map(({ filled }) => filled)), open: sum(read.map(({ open }) => open)) }
}

/**
 * A name without the words that say nothing of what is measured, unless it has no others.
 *
 * @param words a name without how it is measured, in the order of its words
 * @param persons whether persons are counted
 */
export function plainWords(words: string, persons: boolean): string {
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
}

function fillRun({ text, gap, isLast }: Run, { setting, title, isDone }: Setting, isCrossed: boolean): FilledRun {
  let filled = 0
  let open = 0
  for (let at = 0; at < text.length;) {
    let length = text.length - at
    while (length >= WORD && !setting.includes(text.slice(at, at + length))) length--
    if (length >= WORD) {
      filled += length
      at += length
      continue
    }
    if (!VOID_SIGNS.includes(text.charAt(at))) open++
    at++
  }
  // 重点, 示范, 农村 make another thing of what they stand before
  if (isCrossed || text.match(NARROWING) !== null) open += filled
  return { length: text.length, gap, isHead: isLast && !isDone && !title.includes(text), filled, open }
}

/** The words that two names share, longest first, and what each has between them. */
function shareRuns(a: string, b: string): { shared: number; runsA: Run[]; runsB: Run[]; isCrossed: boolean } {
  const [ownA, ownB] = [new Array<number>(a.length).fill(0), new Array<number>(b.length).fill(0)]
  let shared = 0
  const places: { a: number; b: number }[] = []
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

function longestShared(
  a: string,
  b: string,
  ownA: readonly number[],
  ownB: readonly number[],
): { a: number; b: number; length: number } {
  let most = 0
  let endA = 0
  let endB = 0
  // the first place of a row is 0 always
  let [before, row] = TABLE
  for (let j = 1; j <= b.length; j++) before[j] = 0
  for (let i = 0; i < a.length; i++) {
    const code = ownA[i] === 0 ? a.charCodeAt(i) : TAKEN
    for (let j = 0; j < b.length; j++) {
      const length = b.charCodeAt(j) === code && ownB[j] === 0 ? (before[j] ?? 0) + 1 : 0
      row[j + 1] = length
      if (length <= most) continue
      most = length
      endA = i + 1
      endB = j + 1
    }
    ;[before, row] = [row, before]
  }
  return { a: endA - most, b: endB - most, length: most }
}

/** No character: what stands there belongs to a word that was found before. */
const TAKEN = -1

function runsIn(text: string, own: readonly number[]): Run[] {
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

/** Take out what one says in short: 直免 and 直接减免, 质控 and 质量控制. */
function dropShort(runsA: Run[], runsB: Run[]): void {
  for (const [i, a] of runsA.entries())
    for (const [j, b] of runsB.entries()) {
      if (!isShortFor(a.text, b.text) && !isShortFor(b.text, a.text)) continue
      runsA.splice(i, 1)
      runsB.splice(j, 1)
      dropShort(runsA, runsB)
      return
    }
}

/** A sign of each of two words of two characters: 质控 of 质量控制. */
function isShortFor(short: string, long: string): boolean {
  if (short.length !== 2 || long.length !== 4) return false
  const at = long.slice(0, 2).includes(short.charAt(0))
  return at && long.slice(2).includes(short.charAt(1))
}
