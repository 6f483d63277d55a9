import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { comparePlans } from '../../src/compare/compare-plans.js'
import { toSkos } from '../../src/output/skos.js'
import { parsePlan } from '../../src/parse-plan.js'
import { readVocabulary } from '../../src/vocabulary/read-vocabulary.js'

const read = (name: string): string =>
  readFileSync(new URL(`../../examples/packs/${name}.json`, import.meta.url), 'utf8')
const texts = JSON.parse(read('plans')) as Record<string, Record<string, string>>

/** What a field's pack makes of its two plans. */
function compareField(field: string): { primary: (string | null)[]; bodies: (string | null)[]; rows: unknown[] } {
  const vocabulary = readVocabulary(read(field), 'json')
  const plans = Object.entries(texts[field] ?? {}).map(([id, text]) => parsePlan(text, { id, label: id, vocabulary }))
  const measures = plans.flatMap((plan) => plan.measures)
  const { rows } = comparePlans(plans, { vocabulary })
  return {
    primary: measures.map(({ primaryTheme }) => primaryTheme),
    bodies: measures.flatMap(({ responsible }) => responsible.map(({ id }) => id)),
    rows: rows
      .filter(({ match, indicator }) => match === 'catalogue' && indicator.id !== null)
      .map(({ indicator, theme, verdicts }) => [theme, indicator.id, verdicts[0]?.result ?? null]),
  }
}

describe('packs of other fields', () => {
  it('name whom a target is about by their own nouns', () => {
    const text = '工作方案\n一、主要任务\n（一）重点工作。到2027年，国控断面水质优良比例达到95%。'
    const subjectBy = (field?: string): (string | null)[] =>
      parsePlan(text, field === undefined ? {} : { vocabulary: readVocabulary(read(field), 'json') }).targets.map(
        ({ subject }) => subject,
      )
    expect(subjectBy('environment')).toEqual(['国控断面'])
    expect(subjectBy('education')).toEqual([null])
  })

  it('reads education', () => {
    expect(compareField('education')).toEqual({
      primary: ['preschool', 'teachers', 'preschool', 'compulsory'],
      bodies: ['education-department', 'education-department', 'finance-department', 'education-department', 'education-department'], // prettier-ignore
      rows: [
        ['preschool', 'inclusive-preschool', 'stricter'],
        ['teachers', 'teachers-trained', null],
      ],
    })
  })

  it('reads ecological environment', () => {
    expect(compareField('environment')).toEqual({
      primary: ['air', 'water', 'air', 'water'],
      bodies: ['environment-department', 'environment-department', 'water-department', 'environment-department', 'water-department'], // prettier-ignore
      rows: [
        ['air', 'good-air-days', 'looser'],
        ['water', 'surface-water', null],
      ],
    })
  })

  it.each([
    // two kinds of kindergarten, and two of places, that only the pack knows
    ['education', '民办幼儿园年检合格率', 'not-comparable', 'subject'],
    ['environment', '建成区生活污水治理率', 'not-comparable', 'subject'],
    // less is better by a word of the pack
    ['environment', '细颗粒物浓度', 'looser', 'direction'],
  ])('compares %s with its own words: %s is %s', (field, label, result, reason) => {
    const vocabulary = readVocabulary(read(field), 'json')
    const plans = Object.entries(texts[field] ?? {}).map(([id, text]) => parsePlan(text, { id, label: id, vocabulary }))
    const row = comparePlans(plans, { vocabulary }).rows.find(({ indicator }) => indicator.label === label)
    expect(row?.verdicts[0]?.result).toBe(result)
    expect(row?.verdicts[0]?.reasons).toContain(reason)
  })

  it.each(['education', 'environment'])('writes %s to SKOS and reads it back the same', (field) => {
    const vocabulary = readVocabulary(read(field), 'json')
    for (const format of ['turtle', 'jsonld'] as const)
      expect(readVocabulary(toSkos(vocabulary, format), format)).toEqual(vocabulary)
  })
})
