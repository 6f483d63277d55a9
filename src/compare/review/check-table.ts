import type { Body, Doubt, Finding, Labels, Measure, Plan, Target } from '../../model.js'
import { noBodies, undatedText } from '../../words/review-texts.js'
import { bodyKey } from '../diff-bodies.js'
import { foldPhrase } from '../fold-phrase.js'
import { sameQuantity } from '../same-quantity.js'
import { judgePair } from '../judge-targets.js'
import { openScopes } from '../read-scopes.js'
import { pairSides, readSide, type Side } from '../verdict-rules.js'
import {
  aboutTarget,
  citeTarget,
  fillIn,
  makeFinding,
  nameIndicator,
  datedValue,
  words,
  type ReviewContext,
} from './review-context.js'
import { isOneSignAway } from './is-one-sign-away.js'
import { dueYear } from './due-year.js'
import { yearMeant } from './year-meant.js'
import { firstIndex } from '../../text/first-index.js'
import { listTables } from './list-tables.js'

/** Text and table of one draft speak of one place. */
const ONE_PLACE = 'own'

/**
 * The draft's text against its own tables: a target of the text that a table states for the same year with another value,
 * and with the same value nowhere. A total that the table spreads over its years (16 and 14 of 30) agrees.
 */
export function checkOwnTable(context: ReviewContext): Finding[] {
  const findings: Finding[] = []
  const scopes = openScopes(context.vocabulary)
  for (const { label, better, match, targets } of context.own) {
    const sides = targets.map((target) => readSide(target, scopes, '', null, ONE_PLACE))
    const tables = byTable(sides, context.draft)
    const reported = new Set<string>()
    const inTexts = new Set(targets.flatMap((target) => (target.table === null ? [keyOf(target)] : [])))
    for (const side of sides) {
      if (side.target.table !== null || side.target.doubts.some((doubt) => NOT_SURE.has(doubt))) continue
      // an attachment may say it once in the table of indicators and once in that of the tasks
      for (const table of tables) {
        // 常住人口参保率 is not the 基本医疗保险参保率 of the table where the text has that, too
        const rows = table.filter((other) => isSameClaim(side, other, match, context) && (keyOf(other.target) === keyOf(side.target) || !inTexts.has(keyOf(other.target)))) // prettier-ignore
        const [first] = rows
        if (first === undefined) continue
        const key = `${datedValue(side.target).zh}|${datedValue(first.target).zh}`
        if (reported.has(key) || rows.some((other) => hasSameBounds(side, other))) continue
        if (rows.some((other) => agrees(side, other, better)) || sumsUp(side, table)) continue
        const isDated = side.target.year !== null
        // the deadline of a whole task need not be the year of each of its numbers
        if (!isDated && table.some((other) => hasSameBounds(side, other) && sameQuantity(side, other))) continue
        reported.add(key)
        const finding = describe(side.target, first.target, label, context)
        findings.push(isDated ? finding : undated(finding, side.target, first.target))
      }
    }
  }
  return findings
}

/** What a number of the text is, or whether it is promised, is not plain: 年产值超亿元企业达到8家. */
const NOT_SURE: ReadonlySet<Doubt> = new Set(['name', 'promise', 'value'])

/** Importance of a contradiction in which the text has no year of its own. */
const UNDATED = 66

function undated(finding: Finding, body: Target, table: Target): Finding {
  const fillings = { body: datedValue(body), table: datedValue(table) }
  const reason = { zh: fillIn(undatedText, fillings, 'zh'), en: fillIn(undatedText, fillings, 'en') }
  return { ...finding, tier: 'likely', severity: 'warning', importance: UNDATED, reason }
}

/** The values of each table by itself. */
function byTable(sides: readonly Side[], { tree }: Plan): Side[][] {
  const spans = listTables(tree.children).map(({ data }) => data.span)
  const tables = new Map<number, Side[]>()
  for (const side of sides) {
    if (side.target.table === null) continue
    const { start } = side.target.valueSpan
    const at = firstIndex(0, spans.length, (i) => (spans[i]?.end ?? 0) > start)
    const table = tables.get(at)
    if (table === undefined) tables.set(at, [side])
    else table.push(side)
  }
  return [...tables.values()]
}

/**
 * A row of the task table against the measure that it belongs to, where the two name one thing more or less fully
 * (区疾控中心检验检测项目, 检验检测项目) and no row of the comparison holds both.
 */
export function checkLinkedRows(context: ReviewContext): Finding[] {
  const together = new Set(
    context.own.flatMap(({ targets: own }) =>
      own.some(({ table }) => table !== null) && own.some(({ table }) => table === null) ? own : [],
    ),
  )
  const texts = groupTexts(context)
  const inTables = new Set(context.draft.targets.flatMap((one) => (one.table === null ? [] : [keyOf(one)])))
  return context.draft.targets.flatMap((table): Finding[] => {
    if (table.table === null || table.kind === 'milestone') return []
    const linked = context.measures.get(table.measureId ?? '')?.bodyMeasureId ?? null
    if (linked !== null && together.has(table)) return []
    // a table of indicators repeats the goals: 预约诊疗率 of the year for which they set 二级以上公立医院预约诊疗率
    const near = linked === null ? texts.get(`goals ${String(dueYear(table, context))}`) : texts.get(linked)
    const bodies = (near ?? []).filter((one) => one.kind === table.kind && namesOne(one, table))
    const [body] = bodies
    if (body === undefined || bodies.length > 1 || body.doubts.length + table.doubts.length > 0) return []
    // what both name alike is told above
    if (linked === null && (keyOf(body) === keyOf(table) || inTables.has(keyOf(body)))) return []
    const [years, sides] = [[body, table].map((one) => dueYear(one, context)), [body, table].map((one) => readSide(one, openScopes(context.vocabulary), '', null, ONE_PLACE))] // prettier-ignore
    const [a, b] = sides
    if (a === undefined || b === undefined || years[0] !== years[1] || a.unit.kind !== b.unit.kind) return []
    if (a.perYear !== b.perYear || hasSameBounds(a, b) || agrees(a, b, null)) return []
    const finding = describe(body, table, body.indicator, context)
    return [linked === null ? { ...finding, tier: 'likely', severity: 'warning' } : finding]
  })
}

/** The targets of the text by their measure; goals, which have none, by their year. */
function groupTexts(context: ReviewContext): Map<string, Target[]> {
  const groups = new Map<string, Target[]>()
  for (const target of context.draft.targets) {
    if (target.table !== null) continue
    const key = target.measureId ?? `goals ${String(dueYear(target, context))}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [target])
    else if (group.length < MOST) group.push(target)
  }
  return groups
}

/** More targets of one task, or goals of one year, are no list that a table repeats. */
const MOST = 200

const keyOf = ({ indicator }: Target): string => foldPhrase(indicator).key

/** One name ends in the other, or leaves out some words of it: 耐药高危人群筛查率, 耐药结核高危人群筛查率. */
function namesOne(a: Target, b: Target): boolean {
  const [one, other] = [keyOf(a), keyOf(b)]
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length < SHORTEST) return false
  if (long.endsWith(short)) return true
  if (short.length < MOST_OF_NAME * long.length || short.slice(0, 2) !== long.slice(0, 2) || short.slice(-2) !== long.slice(-2)) return false // prettier-ignore
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  return long.endsWith(short.slice(at))
}

/** A name that leaves out more of the other names something else. */
const MOST_OF_NAME = 0.7

/** A name of fewer characters says too little. */
const SHORTEST = 4

function describe(body: Target, table: Target, label: string, context: ReviewContext): Finding {
  const { draft } = context
  const fillings = {
    indicator: nameIndicator(label, body.indicatorId, context),
    body: datedValue(body),
    table: datedValue(table),
  }
  return makeFinding('review-table-differs', fillings, {
    ...aboutTarget(body),
    peers: [citeTarget(draft.id, draft.label, table)],
  })
}

/** Whether a table target speaks of the same thing and year as one of the text. */
/** One year, or none on either side: 新增诊室18间 in a task and 新增诊室20间 in its row. */
function isDueAlike(body: Target, table: Target, context: ReviewContext): boolean {
  const [own, other] = [dueYear(body, context), dueYear(table, context)]
  if (own === null && other === null)
    return body.yearText === null && table.yearText === null && body.perYear === table.perYear
  return other === yearMeant(body, context)
}

function isSameClaim(body: Side, table: Side, match: 'catalogue' | 'similar', context: ReviewContext): boolean {
  if (table.target.table === null || !isDueAlike(body.target, table.target, context)) return false
  if (table.target.kind === 'milestone' || body.target.kind === 'milestone' || !sameQuantity(body, table)) return false
  const row = context.measures.get(table.target.measureId ?? '')
  const linked = row?.bodyMeasureId ?? null
  if (linked !== null && body.target.measureId !== null && linked !== body.target.measureId) return false
  if (match === 'catalogue') return true
  return foldPhrase(body.target.indicator).key === foldPhrase(table.target.indicator).key || linked !== null
}

function agrees(body: Side, table: Side, better: 'higher' | 'lower' | null): boolean {
  return judgePair(pairSides(body, table, better)).result === 'same'
}

const hasSameBounds = (a: Side, b: Side): boolean => a.low === b.low && a.high === b.high

/** A count of the text is the sum of the table's counts over its years. */
function sumsUp(body: Side, tables: readonly Side[]): boolean {
  if (body.target.kind !== 'count') return false
  const parts = tables.filter((side) => sameQuantity(body, side))
  const sum = parts.reduce((total, side) => total + (side.low ?? 0), 0)
  return parts.length > 1 && sum === body.low
}

/** The bodies of a measure against those of its rows in the task table, taken together. */
export function checkTableBodies(context: ReviewContext): Finding[] {
  const rows = new Map<string, Measure[]>()
  for (const measure of context.draft.measures) {
    const id = measure.bodyMeasureId
    if (id === null) continue
    const list = rows.get(id)
    if (list === undefined) rows.set(id, [measure])
    else list.push(measure)
  }
  const pairs = [...rows].flatMap(([id, list]) => {
    const measure = context.measures.get(id)
    return measure === undefined ? [] : [{ measure, own: bodiesOf([measure]), others: bodiesOf(list) }]
  })
  // a table that leaves bodies out all the way down lists leads only
  const short = pairs.filter(({ own, others }) => others.size > 0 && own.size > others.size).length
  const leadsOnly = pairs.length >= FEWEST && short > pairs.length / 2
  return pairs.flatMap(({ measure, own, others }): Finding[] => {
    const unlike = (from: typeof own, to: typeof own): Body[] => [...from].filter(([key]) => !to.has(key)).map(([, body]) => body) // prettier-ignore
    const [ownBodies, tableBodies] = [unlike(own, others), unlike(others, own)]
    const slips = ownBodies.flatMap((body) => {
      const meant = tableBodies.find((other) => isOneSignAway(body.name, other.name))
      // of two names one sign apart in the two lists of one task one is a slip: the one that is no known body
      return meant === undefined || (body.id === null) === (meant.id === null) ? [] : [{ body, meant }]
    })
    const paired = new Set(slips.flatMap(({ body, meant }) => [body, meant]))
    const told = slips.flatMap(({ body, meant }) => {
      const [wrong, right] = body.id === null ? [body, meant] : [meant, body]
      return wrong.name.length < SHORTEST ? [describeSlip(measure, wrong, right)] : []
    })
    const [onlyOwn, onlyTable] = [ownBodies, tableBodies].map((bodies) => bodies.filter((body) => !paired.has(body)).map(({ name }) => name)) as [string[], string[]] // prettier-ignore
    if (own.size === 0 || others.size === 0 || (onlyOwn.length === 0 && onlyTable.length === 0)) return told
    if (leadsOnly && onlyTable.length === 0) return told
    const names = (list: string[]): Labels =>
      list.length === 0 ? noBodies : { zh: list.join('、'), en: list.map((name) => words(name).en).join(', ') }
    const fillings = {
      measure: words(measure.title ?? measure.location),
      body: names(onlyOwn),
      table: names(onlyTable),
    }
    const span = measure.span
    const quote = context.draft.source.slice(span.start, span.end)
    return [...told, makeFinding('review-table-bodies', fillings, { theme: measure.primaryTheme, place: { quote, span, location: measure.location } })] // prettier-ignore
  })
}

/** Fewer rows show no habit. */
const FEWEST = 3

/** A name that a look at other names alone does not tell to be misspelt, of which text and table tell it. */
function describeSlip(measure: Measure, body: Body, meant: Body): Finding {
  const place = { quote: body.name, span: body.span, location: measure.location }
  const fillings = { body: body.name, named: words(body.name), expected: meant.name }
  return makeFinding('review-body-misspelt', fillings, { theme: measure.primaryTheme, place })
}

function bodiesOf(measures: readonly Measure[]): Map<string, Body> {
  const bodies = new Map<string, Body>()
  const add = (body: Body): void => {
    if (!body.inherited && !bodies.has(bodyKey(body))) bodies.set(bodyKey(body), body)
  }
  for (const { lead, responsible } of measures) [...lead, ...responsible].forEach(add)
  return bodies
}
