import { describe, expect, it } from 'vitest'
import { checkVocabulary } from '../../src/vocabulary/check-vocabulary.js'
import { readVocabulary } from '../../src/vocabulary/read-vocabulary.js'
import { createVocabulary } from '../../src/vocabulary/create-vocabulary.js'
import { defaultVocabulary } from '../../src/health/vocabulary.js'

describe('the built-in vocabulary', () => {
  it('passes its own checks', () => {
    expect(() => {
      checkVocabulary(defaultVocabulary)
    }).not.toThrow()
  })

  it('has the themes of the guidelines and at least 120 indicators, each with its source', () => {
    expect(defaultVocabulary.themes.filter(({ topic }) => topic !== true)).toHaveLength(44)
    expect(defaultVocabulary.indicators.length).toBeGreaterThanOrEqual(120)
    for (const concept of [...defaultVocabulary.indicators, ...defaultVocabulary.themes])
      expect(concept.source).not.toBe('')
    for (const { topic, cueSource } of defaultVocabulary.themes)
      expect(topic === true || (cueSource ?? '') !== '').toBe(true)
    for (const { note, source } of defaultVocabulary.neutral ?? []) expect(note !== '' && source !== '').toBe(true)
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
    [{ themes: [{ ...theme, cues: ['学校', '学校'] }] }, /Theme "schools" has the cue "学校" twice/u],
    [{ themes: [{ ...theme, cues: ['“学校”', '学校'] }] }, /"“学校”" and "学校", which are matched as one/u],
    [{ themes: [{ ...theme, topic: true }] }, /"schools" is a topic: give the theme/u],
    [
      { themes: [{ ...theme, topic: true, broader: 'childcare', cues: ['托位'] }] },
      /cue "托位" stands in "childcare" and in "schools"/u,
    ],
    [{ neutral: [{ label: '多学科', note: '', source: '' }] }, /neutral term "多学科" stands twice/u],
    [{ neutral: [{ label: '托育', note: '', source: '' }] }, /neutral term "托育" is a cue of theme "childcare"/u],
    [{ neutral: [{ label: '桌椅', note: '', source: '' }] }, /neutral term "桌椅" holds no cue/u],
    [{ targetThemes: [{ theme: 'nowhere', words: ['班额'] }] }, /unknown theme "nowhere"/u],
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

  it('puts terms in the place of the base where it is told to, and keeps its other words', () => {
    const known = defaultVocabulary.themes.find(({ id }) => id === 'drg')
    const own = { id: 'drg', prefLabel: '病组付费', broader: 'insurance-payment', cues: ['病组'] }
    const vocabulary = createVocabulary({ themes: [own] }, { replace: true })
    expect(vocabulary.themes).toHaveLength(defaultVocabulary.themes.length)
    expect(vocabulary.themes.find(({ id }) => id === 'drg')?.cues.map(({ label }) => label)).toEqual(['病组'])
    expect(known?.prefLabel.zh).not.toBe('病组付费')
    expect(vocabulary.neutral).toEqual(defaultVocabulary.neutral)
    expect(vocabulary.targetThemes).toEqual(defaultVocabulary.targetThemes)
  })

  describe('the words that names are read and compared by', () => {
    it('are added to those of the base, and a wording that both fold is read as the user reads it', () => {
      const { language } = createVocabulary({
        language: {
          folds: [
            ['急救车', '急救车辆'],
            ['牙椅', '口腔综合治疗台'],
          ],
          contrasts: [['乳牙', '恒牙']],
          bodyEnds: ['牙防所'],
          placeEnds: ['牙防站'],
          topics: { ends: ['龋'], kinds: ['乳牙龋'] },
        },
      })
      const folds = new Map(language?.folds)
      expect([folds.get('急救车'), folds.get('牙椅'), folds.get('医师')]).toEqual([
        '急救车辆',
        '口腔综合治疗台',
        '医生',
      ])
      expect(language?.contrasts).toEqual(expect.arrayContaining([['乳牙', '恒牙'], ['首诊', '复诊']])) // prettier-ignore
      expect(language?.bodyEnds).toEqual(expect.arrayContaining(['医共体', '牙防所']))
      expect(language?.placeEnds).toEqual(expect.arrayContaining(['中心卫生院', '牙防站']))
      expect(language?.topics?.ends).toEqual(expect.arrayContaining(['病', '龋']))
      expect(language?.topics?.notBefore).toContain('房')
    })

    it.each([
      [{ folds: [['牙椅', '牙椅']] }, 'The fold "牙椅" reads a wording as itself: it does nothing.'],
      [{ folds: [['牙椅']] }, 'The fold ["牙椅"] is no pair of wordings: the one printed, and the one it is read as.'],
      [
        {
          folds: [
            ['牙', '齿'],
            ['牙椅', '治疗台'],
          ],
        },
        'The fold "牙椅" stands behind "牙", which it holds: put it first.',
      ],
      [
        {
          folds: [
            ['牙椅', '台'],
            ['牙椅', '治疗台'],
          ],
        },
        'The word "牙椅" stands twice in "folds".',
      ],
      [{ folds: [['', '台']] }, 'A word of "folds" is empty.'],
      [{ contrasts: [['乳牙']] }, 'The contrast ["乳牙"] is no list of two words and more that exclude each other.'],
      [{ contrasts: ['乳牙'] }, 'The contrast "乳牙" is no list of two words and more that exclude each other.'],
      [{ contrasts: [['乳牙', '乳牙']] }, 'The word "乳牙" stands twice in "contrasts".'],
      [{ topics: { ends: [''] } }, 'A word of "topics.ends" is empty.'],
      [
        { topics: { ends: ['龋'], kinds: ['牙病'] } },
        'The kind "牙病" of "topics" ends in none of its ends (龋): it does nothing.',
      ],
      [{ bodyEnds: ['所', '所'] }, 'The word "所" stands twice in "bodyEnds".'],
      [{ placeEnds: [' '] }, 'A word of "placeEnds" is empty.'],
      [{ contrast: [['乳牙', '恒牙']] }, /^"language" has no list "contrast"; its lists are measures, /u],
    ])('are refused in a file with a message that names the entry: %j', (language, message) => {
      expect(() => readVocabulary(JSON.stringify({ themes: [], language }), 'json')).toThrow(message)
    })
  })
})
