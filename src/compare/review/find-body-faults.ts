import {
  AND_OTHERS,
  BODY_JOINTS as JOINTS,
  BODY_LEVELS,
  BRANCH,
  BRANCH_END_SLIPS,
  HELPERS,
  OFFICE,
  otherOffices,
  shortOffices,
  soundAlike,
  usualEnd,
} from '../../words/draft-faults.js'
import { bodyEnds } from '../../words/responsibility.js'
import { bodyTwice } from '../../words/review-texts.js'
import { simplify } from '../../text/traditional.js'
import type { Body, Finding, Lang, Measure, Plan } from '../../model.js'
import { isOfWords } from './is-of-words.js'
import { isOneSignAway } from './is-one-sign-away.js'
import { bodyKey } from '../diff-bodies.js'
import { fillIn, makeFinding, words, type ReviewContext } from './review-context.js'

/** Shorter names are too alike by chance. */
const SHORTEST = 4
/** How long 等有关部门 is, and one in so many lists at most that ends in it is an oversight. */
const REACH = 8
const FEW = 3

/** Bodies named twice in one list, and names one sign away from a body that the draft or its peers know. */
export function findBodyFaults(context: ReviewContext): Finding[] {
  const { draft, peers } = context
  const printed = [draft, ...peers].flatMap((plan) => plan.measures.flatMap(listKnown))
  const known: KnownBodies = {
    printed: new Set(printed),
    departments: new Set([...context.vocabulary.departments.flatMap(({ patterns }) => patterns), ...otherOffices]),
    repeated: listRepeated([draft, ...peers]),
  }
  return [
    ...draft.measures.flatMap((measure) => [
      ...findTwice(measure),
      ...findLeadHelping(measure, draft),
      ...findMisspelt(measure, known),
    ]),
    ...findOpenLists(draft),
  ]
}

/** Names that a misspelt one may have meant. */
interface KnownBodies {
  /** known bodies as the draft and its peers print them */
  printed: ReadonlySet<string>
  /** names of departments without a level */
  departments: ReadonlySet<string>
  /** names that stand in more than one list are meant as they are */
  repeated: ReadonlySet<string>
}

/** What names of bodies end in, in one sign. */
const ENDS = bodyEnds.filter(({ length }) => length === 1)

/** What most names of departments end in. */
const USUAL_END = usualEnd

/** A name of a department that is no other's by one sign. */
const LONG = 4

function listRepeated(plans: readonly Plan[]): Set<string> {
  const lists = new Map<string, number>()
  for (const { measures } of plans)
    for (const { lead, responsible } of measures)
      for (const name of new Set([...lead, ...responsible].map(nameOf))) lists.set(name, (lists.get(name) ?? 0) + 1)
  return new Set([...lists].filter(([, count]) => count > 1).map(([name]) => name))
}

function listKnown({ lead, responsible }: Measure): string[] {
  return [...lead, ...responsible].filter(({ id }) => id !== null).map(nameOf)
}

/** In simplified characters, as the vocabulary has them. */
const nameOf = ({ name }: Body): string => simplify(name.replace(/\s+/gu, ''))

function findTwice(measure: Measure): Finding[] {
  const findings: Finding[] = []
  for (const list of [measure.lead, measure.responsible]) {
    const seen = new Map<string, string>()
    for (const body of list) {
      if (body.inherited) continue
      const first = seen.get(nameOf(body)) ?? (isOffice(body) ? seen.get(bodyKey(body)) : undefined)
      if (first !== undefined) findings.push(describe('review-body-twice', measure, body, first))
      for (const key of [nameOf(body), bodyKey(body)]) if (!seen.has(key)) seen.set(key, body.name)
    }
  }
  return findings
}

/** A lead body that is also named among those that help it. */
function findLeadHelping(measure: Measure, { source }: Plan): Finding[] {
  const lead = new Map(measure.lead.filter(({ inherited }) => !inherited).map((body) => [nameOf(body), body]))
  const offices = new Map([...lead.values()].filter(isOffice).map((body) => [bodyKey(body), body]))
  return measure.responsible.flatMap((body): Finding[] => {
    const first = lead.get(nameOf(body)) ?? (isOffice(body) ? offices.get(bodyKey(body)) : undefined)
    if (first === undefined || body.inherited || body.span.start < first.span.end) return []
    const between = source.slice(first.span.end, body.span.start)
    return HELPERS.test(between) ? [describe('review-body-twice', measure, body, first.name)] : []
  })
}

/** A single office, of which two spellings are one; local governments and joined names share an id and are many. */
function isOffice({ id, name }: Body): boolean {
  return id !== null && OFFICE.test(name)
}

function findMisspelt(measure: Measure, known: KnownBodies): Finding[] {
  return [...measure.lead, ...measure.responsible].flatMap((body): Finding[] => {
    const name = nameOf(body)
    if (body.inherited || name.length < SHORTEST || isDepartment(name, known)) return []
    // a name may be known by its beginning, and be misspelt behind it
    if (body.id !== null) {
      const right = departmentMeant(name, known)
      return right !== undefined && isOneOther(name, right) && !isOfWords(name)
        ? [describe('review-body-misspelt', measure, body, right)]
        : []
    }
    if (known.printed.has(name)) return []
    const meant = branchMeant(name) ?? [...known.printed].find((other) => other.length >= SHORTEST && isOneSignAway(name, other)) ?? departmentMeant(name, known) // prettier-ignore
    return meant === undefined || !isSlip(name, meant) ? [] : [describe('review-body-misspelt', measure, body, meant)]
  })
}

/** 市生态环境局丰林分居 is a 分局. */
function branchMeant(name: string): string | undefined {
  const end = BRANCH.exec(name)?.groups?.['end']
  return end !== undefined && BRANCH_END_SLIPS.includes(end) ? name.slice(0, -1) + USUAL_END : undefined
}

/** A name that falls into words is meant, and one whose words are shortened (文体广旅局) may be shortened in other ways. */
function isSlip(name: string, meant: string): boolean {
  // 市医学会 and 市医学院 end in other kinds of bodies
  if (name.slice(0, -1) === meant.slice(0, -1) && ENDS.some((end) => name.endsWith(end))) return false
  return !isOfWords(name) && (name.length === meant.length || isOfWords(meant))
}

/** One sign stands for another inside a name: 人力资源和社会保彰局. Another ending, 和 and 与, are other ways to write a name. */
function isOneOther(name: string, right: string): boolean {
  if (name.length !== right.length) return false
  const at = Array.from(name, (_, i) => i).filter((i) => name[i] !== right[i])
  const [only = -1] = at
  return at.length === 1 && only < name.length - 1 && !JOINTS.test(`${name.charAt(only)}${right.charAt(only)}`)
}

/** In other characters (省農業農村廳) the reader may not have known a name that is one all the same. */
function isDepartment(name: string, { departments }: KnownBodies): boolean {
  return BODY_LEVELS.some((level) => name.startsWith(level) && departments.has(name.slice(level.length)))
}

/** The department whose name, with the level that stands before it, is one sign away. */
function departmentMeant(name: string, { departments, repeated }: KnownBodies): string | undefined {
  if (repeated.has(name)) return undefined
  const level = BODY_LEVELS.find((one) => name.startsWith(one))
  if (level === undefined) return undefined
  const office = name.slice(level.length)
  const alike = [...departments].filter((other) => other.length >= LONG && isOneSignAway(name, level + other))
  // 住房和城乡建设句 may be 委 or 局: most are the latter
  const meant = alike.find((other) => other.endsWith(USUAL_END)) ?? alike[0]
  if (meant !== undefined) return level + meant
  // 财正局: of short names only one may be that near, and a name that is in use is none of another
  if (office.length < SHORTEST - 1 || shortOffices.has(office)) return undefined
  const near = [...new Set([...departments, ...shortOffices])].filter(
    (other) => other.length === office.length && isOneSignAway(level + office, level + other),
  )
  // 民正局 is one sign away from several: that which sounds alike is meant
  const [only] = near.length > 1 ? near.filter((other) => soundsAlike(office, other)) : near
  return only !== undefined && departments.has(only) ? level + only : undefined
}

/** Whether the sign in which two names differ is often typed for the other. */
function soundsAlike(a: string, b: string): boolean {
  const at = Array.from(a).findIndex((sign, i) => sign !== b[i])
  return soundAlike.some((signs) => signs.includes(a.charAt(at)) && signs.includes(b.charAt(at)))
}

/** Lists that end in 等 where most others of the draft name all of their bodies. */
function findOpenLists({ measures, source }: Plan): Finding[] {
  const lists = measures.flatMap((measure) =>
    [measure.lead, measure.responsible].flatMap((list) => {
      const last = list.filter(({ inherited }) => !inherited).at(-1)
      return last === undefined ? [] : [{ measure, last }]
    }),
  )
  const open = lists.filter(({ last }) => AND_OTHERS.test(source.slice(last.span.end, last.span.end + REACH)))
  if (open.length * FEW > lists.length) return []
  return open.map(({ measure, last }) => describe('review-open-list', measure, last, ''))
}

function describe(
  rule: 'review-body-twice' | 'review-body-misspelt' | 'review-open-list',
  measure: Measure,
  body: Body,
  meant: string,
): Finding {
  const place = { quote: body.name, span: body.span, location: measure.location }
  // 县卫生健康局、县卫健局: one body under two names
  const twice = meant === body.name ? bodyTwice.once : bodyTwice.names
  const fill = (lang: Lang): string => fillIn(twice, { body: body.name, expected: meant }, lang)
  const how = { zh: fill('zh'), en: fill('en') }
  return makeFinding(
    rule,
    { body: body.name, named: words(body.name), expected: meant, how },
    { theme: measure.primaryTheme, place },
  )
}
