import { describe, expect, it } from 'vitest'
import { checkVocabulary, createVocabulary } from '../../src/vocabulary/create-vocabulary.js'
import { defaultVocabulary } from '../../src/health/vocabulary.js'

describe('the built-in vocabulary', () => {
  it('passes its own checks', () => {
    expect(() => {
      checkVocabulary(defaultVocabulary)
    }).not.toThrow()
  })

  it('has the themes of the guidelines and at least 120 indicators, each with its source', () => {
    expect(defaultVocabulary.themes).toHaveLength(44)
    expect(defaultVocabulary.indicators.length).toBeGreaterThanOrEqual(120)
    for (const concept of [...defaultVocabulary.indicators, ...defaultVocabulary.themes])
      expect(concept.source).not.toBe('')
  })
})

describe('createVocabulary', () => {
  const theme = { id: 'schools', prefLabel: '学校', cues: ['学校'] }

  it('adds terms and leaves the built-in ones as they are', () => {
    const before = defaultVocabulary.themes.length
    const vocabulary = createVocabulary({
      themes: [theme],
      indicators: [{ id: 'class-size', prefLabel: '平均班额', theme: 'schools', allOf: [['班额']] }],
      departments: [{ id: 'exam-office', prefLabel: '招生考试办公室', patterns: ['招考办'] }],
    })
    expect(vocabulary.themes).toHaveLength(before + 1)
    expect(vocabulary.indicators.at(-1)).toMatchObject({ id: 'class-size', unitFamily: 'percent', noneOf: [] })
    expect(vocabulary.departments.at(-1)?.patterns).toEqual(['招考办'])
    expect(defaultVocabulary.themes).toHaveLength(before)
  })

  it.each([
    [{ themes: [{ ...theme, id: 'drg' }] }, /Duplicate theme id "drg"/u],
    [{ themes: [{ ...theme, prefLabel: '托育' }] }, /label "托育" names two themes: "childcare" and "schools"/u],
    [{ themes: [{ ...theme, broader: 'nowhere' }] }, /"schools": unknown broader theme "nowhere"/u],
    [{ themes: [{ ...theme, prefLabel: ' ' }] }, /"schools" has an empty label/u],
    [{ themes: [{ ...theme, cues: [] }] }, /"schools" has no cues/u],
    [{ themes: [{ ...theme, related: ['nowhere'] }] }, /unknown related theme "nowhere"/u],
    [
      {
        themes: [
          { ...theme, broader: 'b' },
          { id: 'b', prefLabel: '乙', cues: ['乙'], broader: 'schools' },
        ],
      },
      /cycle: schools → b → schools/u,
    ],
    [{ indicators: [{ id: 'x', prefLabel: '班额', theme: 'nowhere' }] }, /Indicator "x": unknown theme "nowhere"/u],
  ])('refuses %j', (terms, message) => {
    expect(() => createVocabulary(terms)).toThrow(message)
  })
})
