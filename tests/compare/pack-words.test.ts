import { describe, expect, it } from 'vitest'
import { comparePlans } from '../../src/compare/compare-plans.js'
import type { Vocabulary } from '../../src/model.js'
import { parsePlan } from '../../src/parse-plan.js'
import { createVocabulary } from '../../src/vocabulary/create-vocabulary.js'

/** Words of a field that the built-in vocabulary knows nothing of. */
const pack: Vocabulary = createVocabulary(
  {
    themes: [{ id: 'roads', prefLabel: '公路养护', cues: ['公路', '养护'] }],
    scopes: [
      { axis: 'institution', words: ['高速公路'], atoms: ['motorway'] },
      { axis: 'institution', words: ['农村公路'], atoms: ['country-road'] },
    ],
    lowerIsBetter: ['破损率'],
    higherIsBetter: ['优良路率'],
  },
  { base: { themes: [], indicators: [], departments: [] } },
)

function verdict(one: string, other: string): string | null {
  const plans = [one, other].map((text, i) => parsePlan(`养护工作方案\n一、主要任务\n（一）加强公路养护。${text}`, { id: String(i), vocabulary: pack })) // prettier-ignore
  const { rows } = comparePlans(plans, { vocabulary: pack })
  return rows.flatMap(({ verdicts }) => verdicts)[0]?.result ?? null
}

describe('a comparison with a vocabulary of another field', () => {
  it('knows from its words which way is better', () => {
    expect(verdict('到2027年，路面破损率达到3%。', '到2027年，路面破损率达到5%。')).toBe('stricter')
    expect(verdict('到2027年，路面优良路率达到83%。', '到2027年，路面优良路率达到85%。')).toBe('looser')
  })

  it('never lines up two of its kinds of institution', () => {
    expect(verdict('到2027年，农村公路优良路率达到83%。', '到2027年，高速公路优良路率达到85%。')).not.toBe('looser')
    expect(verdict('到2027年，农村公路优良路率达到83%。', '到2027年，农村公路优良路率达到85%。')).toBe('looser')
  })
})
