import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { comparePlans } from '../../src/compare/compare-plans.js'
import type { Target, Vocabulary } from '../../src/model.js'
import { toSkos } from '../../src/output/skos.js'
import { parsePlan } from '../../src/parse-plan.js'
import { createVocabulary } from '../../src/vocabulary/create-vocabulary.js'
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

  describe('read names by their own language', () => {
    const readBy = (field: string | null, sentence: string): Target[] => {
      const text = `某市工作方案\n一、主要任务\n（一）重点工作。${sentence}`
      return parsePlan(text, field === null ? {} : { vocabulary: readVocabulary(read(field), 'json') }).targets
    }

    it.each([
      [
        'education',
        '到2026年，每百名在校生拥有专任教师6.5名。',
        ['每百名在校生专任教师数', '专任教师', '名/百名在校生'],
      ],
      ['education', '残疾儿童少年义务教育入学率达到97%以上。', ['残疾儿童少年义务教育入学率', '残疾儿童少年', '%']],
      ['education', '到2026年，小学、初中生师比分别不高于18:1、13:1。', ['小学生师比', '小学', '18:1']],
      ['environment', '国控断面水质优良比例达到92%，省控断面达到88%。', ['国控断面水质优良比例', '国控断面', '%']],
      ['environment', '受污染耕地安全利用率达到95%以上。', ['受污染耕地安全利用率', '受污染耕地', '%']],
    ])('%s: %s', (field, sentence, name) => {
      const [first] = readBy(field, sentence)
      expect([first?.indicator, first?.subject, first?.unit]).toEqual(name)
    })

    it('takes what a list shares to each of its members', () => {
      const names = readBy('environment', '国控断面水质优良比例达到92%，省控断面达到88%。').map(
        ({ indicator }) => indicator,
      )
      expect(names).toEqual(['国控断面水质优良比例', '省控断面水质优良比例'])
    })

    it('finds a dated work that only the pack knows', () => {
      const sentence = '到2026年底，完成实验小学学生宿舍。'
      expect(readBy('education', sentence).map(({ kind }) => kind)).toEqual(['milestone'])
      expect(readBy('environment', sentence)).toEqual([])
    })

    it('leaves the language of one vocabulary when it reads with another', () => {
      const sentence = '每千名新生儿配备助产士2名。'
      const before = readBy(null, sentence)
      expect(before[0]?.unit).toBe('名/千名新生儿')
      expect(readBy('education', sentence)[0]?.unit).not.toBe('名/千名新生儿')
      expect(readBy(null, sentence)).toEqual(before)
    })

    it('is the built-in one where a vocabulary brings none', () => {
      const bare: Vocabulary = { themes: [], indicators: [], departments: [] }
      const text = '某市工作方案\n一、主要任务\n（一）重点工作。每千名新生儿配备助产士2名。'
      expect(parsePlan(text, { vocabulary: bare }).targets[0]?.unit).toBe('名/千名新生儿')
    })

    it('is added to by createVocabulary, and refused where a word is empty or stands twice', () => {
      const { language } = createVocabulary({ language: { works: ['牙椅'], fees: ['洁治费'] } })
      expect(language?.works).toEqual(expect.arrayContaining(['病房', '牙椅']))
      expect(language?.fees).toEqual(expect.arrayContaining(['诊疗费', '洁治费']))
      const pack = (words: string[]): string => JSON.stringify({ themes: [], language: { works: words } })
      expect(() => readVocabulary(pack(['教学楼', '教学楼']), 'json')).toThrow(
        'The word "教学楼" stands twice in "works".',
      )
      expect(() => readVocabulary(pack([' ']), 'json')).toThrow('A word of "works" is empty.')
    })
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
