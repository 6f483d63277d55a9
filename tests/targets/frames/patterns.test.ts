import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../../src/parse-plan.js'
import { findTargets } from '../../../src/targets/find-targets.js'
import * as doubtPatterns from '../../../src/words/doubt-patterns.js'
import * as framePatterns from '../../../src/words/frame-patterns.js'
import * as halfNames from '../../../src/words/half-names.js'
import * as nameWords from '../../../src/words/name-words.js'
import { isNoName } from '../../../src/targets/frames/is-no-name.js'
import { makeRecords } from '../make-records.js'
import { readCases } from '../read-cases.js'

const cases = readCases()
const made = new URL('../../../fixtures/made/seen/', import.meta.url)
/** Made plans stand behind the cases. */
const plans = readdirSync(made)
  .filter((name) => /\.(?:md|txt)$/u.test(name))
  .map((name) => readFileSync(new URL(name, made), 'utf8'))

/** What is read of a case or a plan: names, units, doubts. */
function read(at: number): string {
  const one = cases[at]
  const { targets } =
    one === undefined
      ? parsePlan(plans[at - cases.length] ?? '')
      : findTargets(makeRecords(one.text, one.place), one.text)
  return targets
    .map(({ valueText, indicator, subject, unit, kind, quote, doubts }) =>
      [valueText, indicator, subject, unit, kind, quote, doubts.join('+')].join('|'),
    )
    .join('\n')
}

/** A pattern, or the pattern of a prefix or suffix. */
const patternOf = (value: unknown): RegExp | null =>
  value instanceof RegExp
    ? value
    : typeof value === 'object' && value !== null && 'pattern' in value && value.pattern instanceof RegExp
      ? value.pattern
      : null

const patterns = Object.entries({ ...framePatterns, ...halfNames, ...nameWords, ...doubtPatterns }).flatMap(
  ([name, value]): [string, RegExp][] => {
    const pattern = patternOf(value)
    // what is no name is asked of names by themselves, below
    return pattern === null || name === 'NO_NAME' ? [] : [[name, pattern]]
  },
)

/** Let a pattern be asked as somebody else says; `test`, `replace` and `search` ask `exec` too. */
function withExec<T>(pattern: RegExp, exec: RegExp['exec'], run: () => T): T {
  Object.defineProperty(pattern, 'exec', { value: exec, configurable: true })
  try {
    return run()
  } finally {
    Reflect.deleteProperty(pattern, 'exec')
  }
}

/** The cases in which each pattern finds something, and what is read with all of them. */
const hits = new Map<string, Set<number>>(patterns.map(([name]) => [name, new Set()]))
let current = 0
for (const [name, pattern] of patterns)
  Object.defineProperty(pattern, 'exec', {
    configurable: true,
    value(this: RegExp, text: string) {
      const match = RegExp.prototype.exec.call(this, text)
      if (match !== null) hits.get(name)?.add(current)
      return match
    },
  })
const whole = [...cases, ...plans].map((_, at) => {
  current = at
  return read(at)
})
for (const [, pattern] of patterns) Reflect.deleteProperty(pattern, 'exec')

describe('the patterns that names are read with', () => {
  it.each(patterns)('without %s a case is read otherwise', (name, pattern) => {
    const found = [...(hits.get(name) ?? [])]
    const differs = withExec(
      pattern,
      () => null,
      () => found.some((at) => read(at) !== whole[at]),
    )
    expect(differs).toBe(true)
  })
})

describe('what cannot be a name', () => {
  it.each([
    '床',
    '签约率，达标率',
    '的覆盖率',
    '和签约率',
    '医院和',
    '（床位数',
    '签约率）',
    '“卓越',
    '《标准'.padEnd(6, '数'),
    '配备医师的在卫生院占比',
    '床'.repeat(51),
  ])('%s', (name) => {
    expect(isNoName(name)).toBe(true)
  })
  it.each(['签约率', '社区卫生服务中心（站）数', '“羊城名医”数', '达到《标准》的医院占比', '达标的在校学生占比'])(
    'but %s can',
    (name) => {
      expect(isNoName(name)).toBe(false)
    },
  )
})
