import {
  ABBREVIATION,
  AGE_WORDS,
  CHANGE_TAIL,
  COUNTED_IN,
  LEVEL_WORD,
  LEVELS_ALIKE,
  ALL_WITHIN,
  EXAMPLES_BEFORE,
  LIGHT_WORDS,
  MEASURE_END,
  MEMBERS_BEFORE,
  MONEY_WORDS,
  NARROWING,
  PER_WORDS,
  PLACES_LISTED,
  PER_SIGNS,
  SPAN_WORDS,
  THING_FOLDS,
  TIME_WORDS,
  WATCHED,
  WHOLE_OF,
  WORD_ORDERS,
} from '../words/core-words.js'
import { QUALITY_WORDS } from '../words/filled-words.js'
import { NEW_CASES } from '../words/phrase-folds.js'
import { fallingWords } from '../words/change-words.js'
import { countVerbs, FOUNDING, impliedVerbs } from '../words/count-verbs.js'
import type { Target, UnitFamily } from '../model.js'
import { hasWord, matchAt, makeWordTable, wordList } from '../text/word-table.js'
import { foldWords } from './fold-words.js'
import type { ScopeReader } from './read-scopes.js'
import { unitOf } from './unit-of.js'

/** A thing of fewer characters says too little to be one quantity by itself. */
const SHORTEST = 3
/** What is left of a name without those whom it is about says something. */
const WORD = 2

/** What the name of a quantity fills its slots with. */
export interface SlotReading {
  /** per what it is counted, at which level, by which verb, and what is asked of its things */
  head: string
  /** the level alone, and the head without it */
  level: string
  verb: string
  frame: string
  /** characters of the thing, each once and in one order */
  thing: string
  /** the same in the order of the name */
  words: string
  /** the name says of whom or of what place only, and not what: 中小学生覆盖率 */
  lacks: boolean
  /** the thing is an institution, that one word more makes another */
  bare: boolean
  /** the thing says too little to be one quantity by itself */
  short: boolean
  /** words of the name that make a narrower thing */
  narrowing: string
}

/**
 * What a name fills its slots with: per what it is counted, at which level, by which verb, and the thing without the order
 * of its words. 医疗护理员培训人数 and 培训医疗护理员数 read alike, 家庭医生签约率 and 签约家庭医生的比例 too. Whom it is about and
 * ages are no part of it: scopes and numbers are compared apart, since one name often leaves them open.
 *
 * @param target the target
 * @param reader populations and kinds of institution of the vocabulary
 * @returns null where there is no number
 */
export function readSlots(target: Named, reader: ScopeReader): SlotReading | null {
  if (target.kind === 'milestone') return null
  let cache = caches.get(reader)
  if (cache === undefined) caches.set(reader, (cache = { count: 0, byName: new Map() }))
  const { indicator, unit } = target
  const isChange = target.kind === 'change'
  let known = cache.byName.get(indicator)
  if (known !== undefined) for (const one of known) if (one.unit === unit && one.isChange === isChange) return one.slots
  const slots = fillSlots(target, reader)
  if (cache.count++ >= CACHE_LIMIT) return slots
  if (known === undefined) cache.byName.set(indicator, (known = []))
  known.push({ unit, isChange, slots })
  return slots
}

/** What was read before, by the name: few are counted in more than one unit. */
interface Cache {
  count: number
  byName: Map<string, { unit: string | null; isChange: boolean; slots: SlotReading }[]>
}

/** What the slots are read from. */
type Named = Pick<Target, 'kind' | 'indicator' | 'unit'>

const caches = new WeakMap<ScopeReader, Cache>()
/** The same names come again for every row and plan. */
const CACHE_LIMIT = 5000

function fillSlots({ indicator, unit, kind }: Named, reader: ScopeReader): SlotReading {
  const { family, per: unitPer } = unitOf({ indicator, unit, perYear: false })
  const change = kind === 'change' ? readChange(indicator) : { way: '', rest: putInOrder(indicator) }
  const per = take(
    reader.unify(
      change.rest
        .replace(MEMBERS_BEFORE, '')
        .replace(EXAMPLES_BEFORE, '')
        .replace(PLACES_LISTED, '')
        .replace(NEW_CASES, ''),
    ),
    PER_WORDS,
  )
  const levelled = per.rest.replace(...LEVELS_ALIKE)
  const level = take(family === 'percent' ? levelled : levelled.replace(...ALL_WITHIN), LEVEL_WORD)
  const verb = takeVerbs(level.rest.replace(SPAN_WORDS, '').replace(FOUNDING, ''))
  const measures = family === 'money' ? MONEY_WORDS : family === 'time' ? TIME_WORDS : null
  const name = dropWhole(measures === null ? verb.rest : verb.rest.replace(measures, ''))
  const scopedWords = thingIn(reader.dropScopes(name), family)
  const scoped = inOrder(scopedWords)
  // an institution that is nearly all that is counted is the thing itself: 示范性托育机构
  const words = scoped.length < SHORTEST ? thingIn(name, family) : scopedWords
  const thing = inOrder(words)
  const isPlace = reader.dropInstitutions(name) !== name
  // what a price is counted for, and other values by their name, is in the kind
  const each = unitPer === null && family !== 'money' ? per.taken.replace(PER_SIGNS, '') : ''
  const quality = QUALITY_WORDS.flatMap(([one, said]) => (said.test(indicator) ? [one] : [])).join(' ')
  return {
    head: [each, level.taken, verb.taken, change.way, quality].join('|'),
    level: level.taken,
    verb: verb.taken,
    frame: [each, verb.taken, change.way, quality].join('|'),
    thing,
    words: scopedWords.length < WORD || isPlace ? words : scopedWords,
    lacks: scopedWords.length < WORD,
    bare: isPlace && thing !== scoped,
    narrowing: take(name, NARROWING).taken,
    short: thing.length < (verb.taken === '' && per.taken === '' ? SHORTEST : SHORTEST - 1),
  }
}

/** Whom or what a share is of before what is asked of it: 医院康复科设置率, 设置康复科的医院占比, 康复科设置率在医院中. */
function putInOrder(name: string): string {
  for (const [said, read] of WORD_ORDERS) if (said.test(name)) return name.replace(said, read)
  return name
}

/** Which way the name of a change goes, and what changes: 费用增幅, 费用增长幅度. */
function readChange(name: string): { way: string; rest: string } {
  const rest = name.replace(CHANGE_TAIL, '')
  const said = name.slice(rest.length)
  if (said === '') return { way: '', rest }
  return { way: FALLING.test(said) ? 'fall' : 'rise', rest }
}

const FALLING = new RegExp(fallingWords.join('|'), 'u')

/** A whole of the same things says no more than that it is a share: 普惠托位占托位总数的比例. */
function dropWhole(name: string): string {
  const whole = WHOLE_OF.exec(name)
  if (whole === null) return name
  const part = name.slice(0, whole.index)
  const thing = thingIn(whole[1] ?? '', 'other')
  // 康复床位占医疗机构床位总数
  const isSame = Array.from(inOrder(thing)).every((sign) => part.includes(sign)) || part.endsWith(thing.slice(-WORD))
  return isSame ? part + name.slice(whole.index + whole[0].length) : name
}

function thingIn(name: string, family: UnitFamily): string {
  const folded = foldWords(name.replace(ABBREVIATION, ''))
  // of those that are to be watched a share is looked at
  const words = family === 'percent' ? folded.replaceAll(...WATCHED) : folded
  const thing = plainThing(foldThing(words))
  // 电子健康档案建档 says no more than 档案 when it is folded
  return inOrder(thing).length < SHORTEST ? plainThing(words) : thing
}

function plainThing(words: string): string {
  return words.replace(AGE_WORDS, '').replace(MEASURE_END, '').replace(COUNTED_IN, '').replace(LIGHT_WORDS, '')
}

/** A folded name in the words that stand for others where only the thing is asked for. */
export function foldThing(words: string): string {
  if (!hasWord(FOLDED, words, 0, words.length)) return words
  let folded = words
  for (const [printed, read] of THING_FOLDS) if (folded.includes(printed)) folded = folded.replaceAll(printed, read)
  return folded
}

const FOLDED = wordList(THING_FOLDS.map(([printed]) => printed))

/** The characters of a name, each once and in their order. */
function inOrder(words: string): string {
  const sorted = Array.from(words).sort()
  let text = ''
  let last = ''
  for (const character of sorted) {
    if (character !== last) text += character
    last = character
  }
  return text
}

/** The words of one slot, each once and in the order of characters, and the text without them. */
function take(text: string, words: RegExp): { taken: string; rest: string } {
  const found = text.match(words)
  if (found === null) return { taken: '', rest: text }
  return { taken: [...new Set(found)].sort().join(' '), rest: text.replace(words, '') }
}

const VERBS = makeWordTable(
  countVerbs.flatMap(([verb, words]) => words.split(' ').map((word) => [word, verb] as const)),
)

/** The classes of the verbs of a count, and the text without them. */
function takeVerbs(text: string): { taken: string; rest: string } {
  const verbs = new Set<string>()
  let rest = ''
  for (let at = 0; at < text.length;) {
    const hit = matchAt(VERBS, text, at)
    if (hit === null) rest += text.charAt(at)
    else verbs.add(hit.entry)
    at = hit?.end ?? at + 1
  }
  for (const [verb, beside] of impliedVerbs) if (verbs.has(beside)) verbs.delete(verb)
  return { taken: [...verbs].sort().join(' '), rest }
}
