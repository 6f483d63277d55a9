import { createMessage } from '../messages.js'
import type { Body, Measure, PlanMessage } from '../model.js'

/**
 * Messages on measures: one without a body or a deadline where its siblings have one, and two spellings of one body.
 *
 * @param measures measures in document order
 */
export function checkMeasures(measures: readonly Measure[]): PlanMessage[] {
  return [...checkSiblings(measures), ...checkSpellings(measures)]
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

const MAX_NAMES = 400

/** Names of one length that differ in one character, and one of them is rare beside the other or both are common. */
function checkSpellings(measures: readonly Measure[]): PlanMessage[] {
  const places = new Map<string, Body>()
  const note = (body: Body): void => {
    if (!body.inherited && body.name.length >= 5 && !places.has(body.name)) places.set(body.name, body)
  }
  for (const { lead, responsible } of measures) {
    lead.forEach(note)
    responsible.forEach(note)
  }
  const messages: PlanMessage[] = []
  const names = [...places.keys()].slice(0, MAX_NAMES)
  const byLength = new Map<number, string[]>()
  for (const name of names) {
    const alike = byLength.get(name.length)
    if (alike === undefined) byLength.set(name.length, [name])
    else alike.push(name)
  }
  for (const a of names) {
    const alike = byLength.get(a.length) ?? []
    // the names before it have been compared with it
    alike.shift()
    for (const b of alike) {
      if (!isMisspelt(a, b)) continue
      const first = places.get(a)
      const second = places.get(b)
      if (first === undefined || second === undefined || first.id !== second.id) continue
      messages.push(createMessage('body-spelling', second.span, b, [a], [first.span]))
    }
  }
  return messages
}

/** Digits and level words make other bodies (市第一医院, 县财政局 and 市财政局), not other spellings. */
const DISTINCT = /[一二三四五六七八九十\d省市区县州盟旗镇乡东南西北中上下内外新老大小]/u

function isMisspelt(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 6) return false
  let differing = -1
  for (let i = 0; i < a.length; i++) {
    if (a.charCodeAt(i) === b.charCodeAt(i)) continue
    if (differing >= 0) return false
    differing = i
  }
  const pair = `${a[differing] ?? ''}${b[differing] ?? ''}`
  return differing >= 0 && !DISTINCT.test(pair)
}
