import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { comparePlans } from '../../src/compare/compare-plans.js'
import { foldPhrase, phrasesConflict } from '../../src/compare/fold-phrase.js'
import { defaultVocabulary } from '../../src/health/vocabulary.js'
import type { Plan, Target, Vocabulary } from '../../src/model.js'
import { toSkos } from '../../src/output/skos.js'
import { toCsv } from '../../src/output/to-csv.js'
import { toRows, type RowOptions } from '../../src/output/to-rows.js'
import { parsePlan } from '../../src/parse-plan.js'
import { createVocabulary } from '../../src/vocabulary/create-vocabulary.js'
import { readVocabulary } from '../../src/vocabulary/read-vocabulary.js'
import { inLanguageOf } from '../../src/words/spoken-language.js'

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

  describe('compare and sort by their own language', () => {
    type Own = 'folds' | 'contrasts' | 'topics' | 'bodyEnds' | 'placeEnds'
    const packOf = (field: string, without?: Own): Vocabulary => {
      const vocabulary = readVocabulary(read(field), 'json')
      if (without !== undefined) delete vocabulary.language?.[without]
      return vocabulary
    }
    const planOf = (vocabulary: Vocabulary, part: string): Plan =>
      parsePlan(`某市工作方案\n一、主要任务\n${part}`, { vocabulary })
    /** In how many rows two plans stand, each of one measure. */
    const rowsOf = (vocabulary: Vocabulary, ...parts: string[]): number =>
      comparePlans(
        parts.map((part) => planOf(vocabulary, part)),
        { vocabulary },
      ).rows.length

    it('lines up wordings that the pack reads as one, whatever marks stand in them', () => {
      const parts = ['30', '32'].map((value, i) => `（一）大气。到2027年，${['PM2.5', '细颗粒物'][i] ?? ''}年均浓度控制在${value}微克/立方米以下。`) // prettier-ignore
      expect(rowsOf(packOf('environment'), ...parts)).toBe(1)
      expect(rowsOf(packOf('environment', 'folds'), ...parts)).toBe(2)
    })

    it.each([
      ['environment', '清水河流域治理', '白水湖治理', '水质优良比例'],
      ['education', '学前教育', '特殊教育', '资助覆盖率'],
    ])('tells apart what parts of %s are about', (field, one, other, name) => {
      const parts = [one, other].map((topic, i) => `（一）加强${topic}。到2027年，${name}达到8${String(i)}%。`)
      expect(rowsOf(packOf(field), ...parts)).toBe(2)
      expect(rowsOf(packOf(field, 'topics'), ...parts)).toBe(1)
      // of a kind of them a part says nothing, and words that only begin like one name none
      const kinds = ['基础教育', '教育局'].map(
        (topic, i) => `（一）加强${topic}。到2027年，${name}达到8${String(i)}%。`,
      )
      expect(rowsOf(packOf(field), ...kinds)).toBe(1)
    })

    it('knows which words exclude each other', () => {
      const conflict = (vocabulary: Vocabulary, a: string, b: string): boolean =>
        inLanguageOf(vocabulary, () => phrasesConflict(foldPhrase(a), foldPhrase(b)))
      expect(conflict(packOf('education'), '残疾儿童入学率', '残疾儿童巩固率')).toBe(true)
      expect(conflict(packOf('education', 'contrasts'), '残疾儿童入学率', '残疾儿童巩固率')).toBe(false)
      // those of health are no longer in the way, those of plans of any field stay
      expect(conflict(packOf('education'), '门诊楼', '住院楼')).toBe(false)
      expect(conflict(defaultVocabulary, '门诊楼', '住院楼')).toBe(true)
      expect(conflict(packOf('education'), '城市学校', '农村学校')).toBe(true)
    })

    it('cuts a cell at the gap behind the name of a body that only the pack knows', () => {
      const row = '| 序号 | 任务 | 责任单位 |\n|---|---|---|\n| 1 | 培训骨干教师200人 | 县教研室 县教体局 |\n'
      const names = (vocabulary: Vocabulary): string[] =>
        planOf(vocabulary, row).measures.flatMap(({ responsible }) => responsible.map(({ name }) => name))
      expect(names(packOf('education'))).toEqual(['县教研室', '县教体局'])
      expect(names(packOf('education', 'bodyEnds'))).toEqual(['县教研室县教体局'])
    })

    it('knows what makes a numeral the name of a place', () => {
      const reason = (vocabulary: Vocabulary): string | undefined =>
        planOf(vocabulary, '（一）校舍。到2027年，改造五十中学校舍。').exclusions.find(({ text }) => text === '五十')
          ?.reason
      expect(reason(packOf('education'))).toBe('place-name')
      expect(reason(packOf('education', 'placeEnds'))).not.toBe('place-name')
    })

    it('gives rows the keys that the pack reads as one, in every form of them', () => {
      const vocabulary = packOf('environment')
      const plans = ['PM2.5', '细颗粒物'].map((name) =>
        planOf(vocabulary, `（一）大气。到2027年，${name}年均浓度控制在30微克/立方米以下。`),
      )
      const keys = (options: RowOptions<'targets'>): Set<string> =>
        new Set(toRows(plans, options).map(({ key }) => key))
      expect(keys({ vocabulary }).size).toBe(1)
      expect(keys({ vocabulary: defaultVocabulary }).size).toBe(2)
      // without one the built-in language stays
      expect(keys({})).toEqual(keys({ vocabulary: defaultVocabulary }))
      expect(toCsv(plans, { vocabulary })).toContain([...keys({ vocabulary })][0])
    })

    it('leaves the language of a pack behind the comparison', () => {
      const phrase = '公办园数'
      const before = foldPhrase(phrase).key
      expect(inLanguageOf(packOf('education'), () => foldPhrase(phrase).key)).toBe('公办幼儿园')
      expect(foldPhrase(phrase).key).toBe(before)
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

  it.each(['education', 'environment'])(
    '%s brings each kind of words of its language in full to JSON and back',
    (field) => {
      const vocabulary = readVocabulary(read(field), 'json')
      const { folds = [], contrasts = [], topics } = vocabulary.language ?? {}
      expect([folds.length, contrasts.length, topics?.ends.length ?? 0].every((count) => count > 0)).toBe(true)
      expect(readVocabulary(JSON.stringify(vocabulary), 'json')).toEqual(vocabulary)
    },
  )

  it.each(['education', 'environment'])('writes %s to SKOS and reads it back the same', (field) => {
    const vocabulary = readVocabulary(read(field), 'json')
    for (const format of ['turtle', 'jsonld'] as const)
      expect(readVocabulary(toSkos(vocabulary, format), format)).toEqual(vocabulary)
  })
})
