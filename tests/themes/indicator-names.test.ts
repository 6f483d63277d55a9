import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Target } from '../../src/model.js'
import { parsePlan } from '../../src/parse-plan.js'

/** A name in a sentence with its value. */
interface NameCase {
  name: string
  value: string
  /** the indicator that it is; null where the catalogue does not know it */
  id?: string
  /** the indicator whose name it holds and which it is not */
  not?: string
}

const read = (file: string): NameCase[] =>
  JSON.parse(readFileSync(new URL(`../../fixtures/themes/${file}.json`, import.meta.url), 'utf8')) as NameCase[]

/** The targets of a plan of one sentence, so that the name is filled from slots as in any plan. */
function targetsOf({ name, value }: NameCase): Target[] {
  const { targets } = parsePlan(`工作方案\n一、主要任务\n（一）重点工作。到2027年，${name}达到${value}。`)
  return targets.filter(({ kind }) => kind !== 'milestone')
}

describe('a name that holds an indicator and means something else', () => {
  it.each(read('indicator-others'))('$name is not $not', (given) => {
    const targets = targetsOf(given)
    expect(targets).toHaveLength(1)
    expect(targets[0]?.indicatorId).toBe(given.id ?? null)
    expect(targets[0]?.indicatorId).not.toBe(given.not)
  })
})

describe('another name of an indicator', () => {
  it.each(read('indicator-same'))('$name is $id', (given) => {
    expect(targetsOf(given).map(({ indicatorId }) => indicatorId)).toContain(given.id)
  })
})
