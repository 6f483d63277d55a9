import type { NearRow, Plan, Target, Verdict, VerdictReason } from '../model.js'
import { SHARE_OF } from '../words/core-words.js'
import { coresOf, ENDS, OPENS } from './cores-of.js'
import type { RowDraft } from './draft-rows.js'
import { listFilled } from './list-filled.js'
import { weighPair } from './judge-targets.js'
import type { StatedPlan } from './make-cells.js'
import type { Names } from './open-names.js'
import type { ScopeReader } from './read-scopes.js'
import { readSlots } from './read-slots.js'
import { pairSides, readSide, type Pair, type Side } from './verdict-rules.js'
import { verdictSentence } from './verdict-sentence.js'

/** A row with its stated cells, as near rows are looked for. */
export interface NearCandidate {
  draft: RowDraft
  stated: readonly StatedPlan[]
}

/** What a row gets from the rows near to it. */
export interface NearLinks {
  near: NearRow[]
  verdicts: Verdict[]
  /** plan position → its target in a near row, where it states nothing in this one */
  elsewhere: Map<number, Target>
}

/** A thing that more rows share tells too little. */
const COMMON = 8
/** A counted thing inside the name of a share (社区医院, 建成社区医院的社区卫生服务中心占比) is longer. */
const INSIDE = 4
const LONGEST = 14
/** So many characters a thing has that another one may hold, so many more that one has, and so many rows are looked through. */
const HELD = 4
const WORD = 3
const LISTED = 60
/** In longer comparisons a reader looks for one quantity, and the rest of near names is a list of lists. */
const LIKELY_ROWS = 2000
/** Members whose wordings are looked at. */
const WORDINGS = 6

/**
 * Find rows that speak of the same thing and stay apart: a change and its level, a share and a count, each and all, two
 * levels or populations. Where no row lines two plans up, the first of the rows says why they cannot be.
 *
 * @param rows the rows in their order
 * @param plans the plans compared
 * @param ids their ids
 * @param wanted whether a verdict of the first plan against the second is asked for
 * @param names the names of the comparison
 * @returns links by position of the row; rows without any are left out
 */
export function linkNear(
  rows: readonly NearCandidate[],
  plans: readonly Plan[],
  ids: readonly string[],
  wanted: (a: number, b: number) => boolean,
  names: Names,
): Map<number, NearLinks> {
  const { scopes } = names
  const links = new Map<number, NearLinks>()
  const read = new Map<NearCandidate, Map<number, Target>>()
  for (const { x, y, weak, likely } of nearPairs(rows, names)) {
    const [one, other] = [rows[x], rows[y]]
    if (one === undefined || other === undefined) continue
    const [first, second] = [answerOf(one.stated[0]), answerOf(other.stated[0])]
    if (first === undefined || second === undefined) continue
    const pair = pairSides(sideOf(first, plans[0], scopes), sideOf(second, plans[0], scopes), null)
    const reason = reasonOf(pair, likely)
    const [linkX, linkY] = [linksAt(links, x), linksAt(links, y)]
    linkX.near.push({ indicator: { id: other.draft.id, label: other.draft.label }, reason })
    linkY.near.push({ indicator: { id: one.draft.id, label: one.draft.label }, reason })
    const [plansX, plansY] = [answersOf(one, read), answersOf(other, read)]
    for (const [i, own] of plansX) {
      if (plansY.has(i)) continue
      if (!weak) linkY.elsewhere.set(i, linkY.elsewhere.get(i) ?? own)
      for (const [j, their] of plansY) {
        if (plansX.has(j)) continue
        if (!weak) linkX.elsewhere.set(j, linkX.elsewhere.get(j) ?? their)
        const [a, b] = i < j ? [i, j] : [j, i]
        const [targetA, targetB] = i < j ? [own, their] : [their, own]
        if (wanted(a, b)) linkX.verdicts.push(verdictOf([a, targetA], [b, targetB], plans, ids, scopes, likely))
        else if (wanted(b, a)) linkX.verdicts.push(verdictOf([b, targetB], [a, targetA], plans, ids, scopes, likely))
      }
    }
  }
  return links
}

function linksAt(links: Map<number, NearLinks>, at: number): NearLinks {
  const known = links.get(at)
  if (known !== undefined) return known
  const made: NearLinks = { near: [], verdicts: [], elsewhere: new Map() }
  links.set(at, made)
  return made
}

function answerOf(stated: StatedPlan | undefined): Target | undefined {
  return stated?.cell.targets.find(({ id }) => id === stated.cell.answer)
}

/** What the plans of a row answer, read once for all rows near to it. */
function answersOf(row: NearCandidate, read: Map<NearCandidate, Map<number, Target>>): ReadonlyMap<number, Target> {
  const known = read.get(row)
  if (known !== undefined) return known
  const answers = new Map<number, Target>()
  for (const one of row.stated) {
    const answer = answerOf(one)
    if (answer !== undefined) answers.set(one.plan, answer)
  }
  read.set(row, answers)
  return answers
}

/** Two rows by position, the earlier first. `weak`: their names only begin or end alike, so that neither speaks for the other. */
interface NearPair {
  x: number
  y: number
  weak: boolean
  /** they may be one quantity: one name has a word more that nothing around the other says */
  likely: boolean
}

/** Pairs of rows, each once. */
function nearPairs(rows: readonly NearCandidate[], names: Names): NearPair[] {
  const { scopes } = names
  const byCore = new Map<string, number[]>()
  for (const [i, row] of rows.entries()) {
    const targets = row.draft.members.slice(0, WORDINGS).map(({ target }) => target)
    for (const core of coresOf(targets, scopes)) {
      const list = byCore.get(core)
      if (list === undefined) byCore.set(core, [i])
      else list.push(i)
    }
  }
  const pairs = new Map<number, NearPair>()
  const add = (i: number, j: number, weak: boolean, likely = false): void => {
    const [x, y] = [Math.min(i, j), Math.max(i, j)]
    const known = pairs.get(x * rows.length + y)
    if (known === undefined && i !== j) pairs.set(x * rows.length + y, { x, y, weak, likely })
    else if (known !== undefined && !weak) known.weak = false
    else if (known?.weak === true && likely) known.likely = true
  }
  const kinds = rows.map(({ draft }) => draft.unitFamily)
  for (const [core, list] of byCore) {
    // most cores are those of one row
    if (list.length === 1 || list.length > COMMON) continue
    const [opens, ends] = [core.startsWith(OPENS), core.startsWith(ENDS)]
    for (const i of list) for (const j of list) if (j > i && (!opens || kinds[i] !== kinds[j])) add(i, j, opens || ends)
  }
  for (const [i, j] of holdingPairs(rows, scopes)) add(i, j, true)
  for (const [i, j] of likelyPairs(rows, names)) add(i, j, true, true)
  const beginnings = new Set<string>()
  const starts = new Set<number>()
  const counted = rows.map(({ draft }) => draft.members[0]?.target.kind === 'count')
  for (const [core, list] of byCore) {
    if (list.length > COMMON || !list.some((i) => counted[i])) continue
    beginnings.add(core.slice(0, INSIDE))
    starts.add(core.charCodeAt(0))
  }
  for (const [i, row] of rows.entries()) {
    const target = row.draft.members[0]?.target
    if (target?.kind !== 'ratio' && target?.kind !== 'coverage') continue
    for (const inner of stretchesOf(target.indicator, beginnings, starts)) {
      const list = byCore.get(inner) ?? []
      if (list.length > COMMON) continue
      // 诊断机构|报告率 is about what they do, 建成|社区医院|的中心占比 and 友善机构|占比 about how many there are
      const does = target.indicator.startsWith(inner) && !SHARE_OF.test(target.indicator.slice(inner.length))
      for (const j of list) if (counted[j] === true) add(i, j, does)
    }
  }
  return [...pairs.values()].sort((a, b) => a.x - b.x || a.y - b.y)
}

/**
 * Rows of one theme and kind of unit of which one says all that the other says and a word more: 中药饮片使用率, 门诊中药饮片使用率.
 * Whether the word narrows the thing only a reader can tell.
 */
function* holdingPairs(rows: readonly NearCandidate[], scopes: ScopeReader): Generator<[number, number]> {
  const alike = new Map<string, { at: number; thing: string }[]>()
  for (const [at, { draft }] of rows.entries()) {
    const target = draft.members[0]?.target
    const slots = target === undefined ? null : readSlots(target, scopes)
    if (slots === null || slots.bare || slots.thing.length < HELD) continue
    const key = `${draft.unitFamily}|${draft.theme ?? ''}|${slots.head}`
    const list = alike.get(key)
    if (list === undefined) alike.set(key, [{ at, thing: slots.thing }])
    else if (list.length < LISTED) list.push({ at, thing: slots.thing })
  }
  for (const list of alike.values())
    for (const [n, a] of list.entries())
      for (const b of list.slice(n + 1)) if (holdsThing(a.thing, b.thing)) yield [a.at, b.at]
}

/**
 * Rows whose names would be one but for a word that nothing around the other says: 街头固定献血屋数, 固定献血屋数. It may well be one
 * quantity; that is for a reader to say.
 */
function* likelyPairs(rows: readonly NearCandidate[], names: Names): Generator<[number, number]> {
  if (rows.length > LIKELY_ROWS) return
  const groups = rows.flatMap(({ draft }, at) => {
    const signs = draft.members.slice(0, WORDINGS).map(names.signOf)
    const [first] = signs
    if (first?.valued !== true) return []
    return [{ at, kind: names.kindOf(first), members: signs, score: 1, bare: draft.bare, words: new Set<string>() }]
  })
  for (const { a, b, shared, open } of listFilled(groups, names)) {
    const [one, other] = [groups[a], groups[b]]
    if (one !== undefined && other !== undefined && shared >= HELD && open < shared) yield [one.at, other.at]
  }
}

function holdsThing(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a]
  if (long.length - short.length > WORD) return false
  for (const sign of short) if (!long.includes(sign)) return false
  return true
}

/** Stretches of a name that begin as a counted thing does. */
function stretchesOf(text: string, beginnings: ReadonlySet<string>, starts: ReadonlySet<number>): Set<string> {
  const found = new Set<string>()
  for (let i = 0; i + INSIDE <= text.length; i++) {
    if (!starts.has(text.charCodeAt(i)) || !beginnings.has(text.slice(i, i + INSIDE))) continue
    for (let n = INSIDE; n <= LONGEST && i + n <= text.length; n++) found.add(text.slice(i, i + n))
  }
  return found
}

function sideOf(target: Target, plan: Plan | undefined, scopes: ScopeReader): Side {
  return readSide(target, scopes, plan?.label ?? '', plan?.meta.region?.level ?? null, plan?.meta.region?.code ?? null)
}

/** Why two sides of near rows do not compare: what the rules bar, else that one is another quantity by its name. */
function reasonOf(pair: Pair, likely: boolean): VerdictReason {
  const { result, reasons } = weighPair(pair)
  const [barred] = result === 'not-comparable' ? reasons : []
  return barred === undefined || barred === 'direction' ? (likely ? 'wording' : 'subject') : barred
}

function verdictOf(
  [a, targetA]: readonly [number, Target],
  [b, targetB]: readonly [number, Target],
  plans: readonly Plan[],
  ids: readonly string[],
  scopes: ScopeReader,
  likely: boolean,
): Verdict {
  const pair = pairSides(sideOf(targetA, plans[a], scopes), sideOf(targetB, plans[b], scopes), null)
  const reasons = [reasonOf(pair, likely)]
  const text = verdictSentence(pair, 'not-comparable', reasons)
  return {
    a: ids[a] ?? '',
    b: ids[b] ?? '',
    targetA: targetA.id,
    targetB: targetB.id,
    result: 'not-comparable',
    reasons,
    text,
  }
}
