import { describe, expect, it } from 'vitest'
import { findTargets } from '../../src/targets/find-targets.js'
import { judgeRules } from '../../src/targets/judge/judge-rules.js'
import { otherRules, wordRules, yearRules } from '../../src/targets/value-rules.js'
import type { JudgeRule, Stage } from '../../src/targets/judge/rule.js'
import { makeRecords } from './make-records.js'
import { readPlace } from './read-cases.js'
import { readPlanRecords } from './read-plan-records.js'

const rules = judgeRules.flatMap(({ rules: rows }) => rows)
const without = (id: string): Stage[] =>
  judgeRules.map((stage) => ({ ...stage, rules: stage.rules.filter((rule) => rule.id !== id) }))

/** What becomes of each number of a text: its place, its reason or `promise`, and the rule that said so. */
function decide(text: string, place: string | undefined, stages: readonly Stage[] = judgeRules): string[] {
  const records =
    place === 'plan' ? readPlanRecords(text) : makeRecords(text, place === undefined ? {} : readPlace(place))
  const found = findTargets(records, text, stages)
  return [
    ...found.targets.map(
      ({ valueSpan, why, doubts }) =>
        `${valueSpan.start} ${doubts.includes('promise') ? 'perhaps a' : 'a'} promise ${why[0] ?? ''}`,
    ),
    ...found.exclusions.map(({ span, reason, why }) => `${span.start} ${reason} ${why}`),
  ]
}
const names = (decisions: readonly string[], id: string): boolean => decisions.some((words) => words.endsWith(` ${id}`))
const results = (decisions: readonly string[]): string =>
  decisions.map((words) => words.replace(/ \S+$/u, '')).join('\n')

describe('the table by which numbers are judged', () => {
  it('names each rule once', () => {
    const ids = rules.map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  it.each(rules.filter(({ then }) => then !== 'pass'))('$id decides its example, not its counterexample', (rule) => {
    expect(names(decide(rule.example, rule.place), rule.id)).toBe(true)
    if (rule.counterexample !== '')
      expect(names(decide(rule.counterexample, rule.counterplace ?? rule.place), rule.id)).toBe(false)
  })

  it.each(rules)('without $id its example is read otherwise', ({ id, example, place }) => {
    expect(results(decide(example, place, without(id)))).not.toBe(results(decide(example, place)))
  })
})

describe('rules that are asked only of numbers with a trait', () => {
  const all = judgeRules.map((stage) => ({
    ...stage,
    rules: stage.rules.map((rule): JudgeRule => {
      const asked = { ...rule }
      delete asked.of
      return asked
    }),
  }))

  it('fit no number without it', () => {
    expect(rules.filter(({ of }) => of !== undefined).length).toBeGreaterThan(10)
    for (const { example, place, counterexample, counterplace } of rules) {
      expect(decide(example, place)).toEqual(decide(example, place, all))
      expect(decide(counterexample, counterplace ?? place)).toEqual(decide(counterexample, counterplace ?? place, all))
    }
  })
})

describe('the rules of years and words', () => {
  it.each([...yearRules, ...wordRules, ...otherRules])('$id is named by its example', ({ id, example, place }) => {
    const found = findTargets(makeRecords(example, place === undefined ? {} : readPlace(place)), example)
    const named = [...found.targets.flatMap(({ why }) => why), ...found.exclusions.map(({ why }) => why)]
    expect(named).toContain(id)
  })
})
