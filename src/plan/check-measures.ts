import { createMessage } from '../messages.js'
import type { Body, DepartmentConcept, Measure, PlanMessage } from '../model.js'

/**
 * Messages on measures: one without a body or a deadline where its siblings have one, and two spellings of one body.
 *
 * @param measures measures in document order
 * @param departments departments of the vocabulary, of which those with names of their own are many bodies
 */
export function checkMeasures(measures: readonly Measure[], departments: readonly DepartmentConcept[]): PlanMessage[] {
  const many = new Set(departments.filter(({ named }) => named === true).map(({ id }) => id))
  return [...checkSiblings(measures), ...checkSpellings(measures, many)]
}

function checkSiblings(measures: readonly Measure[]): PlanMessage[] {
  const messages: PlanMessage[] = []
  for (const table of [false, true]) {
    const group = measures.filter((measure) => measure.table === table)
    for (const [index, measure] of group.entries()) {
      const before = group[index - 1]
      const after = group[index + 1]
      if (before === undefined || after === undefined) continue
      const label = `${measure.number ?? ''}${measure.title ?? ''}`
      if (!hasBodies(measure) && hasBodies(before) && hasBodies(after))
        messages.push(createMessage('measure-without-body', measure.span, label))
      if (measure.deadline === null && before.deadline !== null && after.deadline !== null)
        messages.push(createMessage('measure-without-deadline', measure.span, label))
    }
  }
  return messages
}

const hasBodies = (measure: Measure): boolean => measure.lead.length > 0 || measure.responsible.length > 0

/** Each name is compared with those before it. */
const MAX_NAMES = 400

/**
 * Names of one body in two spellings: they differ in one character, or the vocabulary knows both as one body and one is
 * the short form of the other (市卫健委, 市卫生健康委).
 */
function checkSpellings(measures: readonly Measure[], many: ReadonlySet<string>): PlanMessage[] {
  const places = new Map<string, Body>()
  const note = (body: Body): void => {
    if (!body.inherited && body.name.length >= 4 && places.size < MAX_NAMES && !places.has(body.name))
      places.set(body.name, body)
  }
  for (const { lead, responsible } of measures) {
    lead.forEach(note)
    responsible.forEach(note)
  }
  const messages: PlanMessage[] = []
  const seen: Body[] = []
  for (const body of places.values()) {
    const first = seen.find((other) => isMisspelt(other, body) || isShortForm(other, body, many))
    if (first === undefined) seen.push(body)
    else messages.push(createMessage('body-spelling', body.span, body.name, [first.name], [first.span]))
  }
  return messages
}

/** Digits and level words make other bodies (市第一医院, 县财政局 and 市财政局), not other spellings. */
const DISTINCT = /[一二三四五六七八九十\d省市区县州盟旗镇乡东南西北中上下内外新老大小]/u
const ALL_DISTINCT = new RegExp(DISTINCT, 'gu')

/** One character differs, or one is lost or doubled: 市卫生建康委, 市卫生康委. What the vocabulary knows as two bodies is two. */
function isMisspelt(a: Body, b: Body): boolean {
  const apart = a.name.length - b.name.length
  if (apart > 1 || apart < -1 || (a.id !== b.id && a.id !== null && b.id !== null)) return false
  const isLonger = apart >= 0
  const long = isLonger ? a.name : b.name
  const short = isLonger ? b.name : a.name
  if (short.length < 5 || long.length < 6) return false
  let at = 0
  while (at < short.length && long.charCodeAt(at) === short.charCodeAt(at)) at++
  // behind the character that differs all is the same
  for (let i = at + 1; i < long.length; i++)
    if (long.charCodeAt(i) !== short.charCodeAt(apart === 0 ? i : i - 1)) return false
  const pair = long.length === short.length ? `${long[at] ?? ''}${short[at] ?? ''}` : (long[at] ?? '')
  return !DISTINCT.test(pair) && (long.length === short.length || a.id !== b.id)
}

/** What tells bodies apart in a name, behind its level. */
const distinctIn = (name: string): string => (name.slice(1).match(ALL_DISTINCT) ?? []).join('')

/** Every character of the shorter name stands in the longer one, in order, and both are one body of one level. */
function isShortForm(a: Body, b: Body, many: ReadonlySet<string>): boolean {
  if (a.id === null || a.id !== b.id || a.name[0] !== b.name[0] || many.has(a.id)) return false
  const [long, short] = a.name.length > b.name.length ? [a.name, b.name] : [b.name, a.name]
  // 市市场监管局 is short for 市市场监督管理局: what tells bodies apart stands in both
  if (short.length === long.length || distinctIn(short) !== distinctIn(long)) return false
  let at = 0
  for (const char of short) {
    at = long.indexOf(char, at) + 1
    if (at === 0) return false
  }
  return true
}
