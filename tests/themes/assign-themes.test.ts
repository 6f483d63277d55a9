import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createVocabulary } from '../../src/vocabulary/create-vocabulary.js'
import { defaultVocabulary } from '../../src/health/vocabulary.js'
import { assignThemes } from '../../src/themes/assign-themes.js'
import { makeRecords, makeTarget } from './made-records.js'

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../fixtures/themes/${name}.json`, import.meta.url), 'utf8'))
const { measures: negatives } = read('negatives') as { measures: string[] }
const { cases } = read('positives') as {
  cases: { text: string; primary: string; themes: string[]; not?: string[] }[]
}
const assign = (texts: string[]) => assignThemes(makeRecords(texts).records, [], defaultVocabulary).measures

describe('assignThemes', () => {
  // all in one plan: 压实工作责任 alone does not say what field it is of
  const inPlan = assign(cases.map((c) => c.text))

  it.each(cases.map((c, index) => ({ ...c, index })))('$primary: $text', ({ index, primary, themes, not = [] }) => {
    const measure = inPlan[index]
    const ids = measure?.themes.map((theme) => theme.id) ?? []
    expect(measure?.primaryTheme).toBe(primary)
    expect(ids).toEqual(expect.arrayContaining([primary, ...themes]))
    for (const id of not) expect(ids).not.toContain(id)
  })

  it.each(negatives)('sets nothing for another field: %s', (text) => {
    expect(assign([text])[0]?.themes).toEqual([])
  })

  it('sets nothing for measures of other fields inside a health plan', () => {
    const health = cases.slice(0, 20).map((c) => c.text)
    const measures = assign([...health, ...negatives]).slice(health.length)
    expect(measures.filter((m) => m.themes.length > 0).map((m) => m.title)).toEqual([])
  })

  it('lets the subject of a plan speak where a heading only frames it', () => {
    const { records } = makeRecords([
      '筑牢服务网底。所有卫生院设置蒙医馆，八成村卫生室提供蒙医药服务，推广蒙医药适宜技术，配备蒙医医师。',
      '深化医保支付方式改革。推行按病种付费，蒙医药适宜技术纳入医保支付范围。',
    ])
    const meta = { ...records.meta, planTitle: '促进蒙医药发展若干措施' }
    const primary = (r: typeof records) => assignThemes(r, [], defaultVocabulary).measures.map((m) => m.primaryTheme)
    expect(primary(records)).toEqual(['primary-care', 'insurance-payment'])
    expect(primary({ ...records, meta })).toEqual(['mongolian-medicine', 'insurance-payment'])
    // a title that names several themes has no subject
    const wide = { ...records.meta, planTitle: '促进蒙医药和妇幼健康发展若干措施' }
    expect(primary({ ...records, meta: wide })).toEqual(['primary-care', 'insurance-payment'])
  })

  it('does not take the subject of a plan, named in passing, for what a safeguard is about', () => {
    const { records } = makeRecords([
      '加强组织领导。各县区政府要把疾控体系建设摆上重要议事日程，制定具体落实举措，压实工作责任。',
      '保障疾控体系投入。各县区政府要把疾控体系建设经费纳入财政预算，压实工作责任。',
    ])
    const meta = { ...records.meta, planTitle: '推动疾病预防控制体系高质量发展实施方案' }
    const passages = records.passages.map((passage) => ({ ...passage, zone: 'safeguards' as const }))
    const themes = (r: typeof records) =>
      assignThemes(r, [], defaultVocabulary).measures.map((m) => m.themes.map(({ id }) => id))
    expect(themes({ ...records, passages }).map((ids) => ids.includes('public-health'))).toEqual([true, true])
    expect(themes({ ...records, meta, passages }).map((ids) => ids.includes('public-health'))).toEqual([false, true])
  })

  it('hands out the words that decided, each with its place', () => {
    const { records, source } = makeRecords(cases.map((c) => c.text))
    for (const measure of assignThemes(records, [], defaultVocabulary).measures)
      for (const { cues } of measure.themes) {
        expect(cues.length).toBeGreaterThan(0)
        for (const { text, span } of cues) expect(source.slice(span.start, span.end)).toBe(text)
      }
  })

  it('covers every built-in theme with a made case', () => {
    const covered = new Set(cases.flatMap((c) => [c.primary, ...c.themes]))
    const missing = defaultVocabulary.themes.map((t) => t.id).filter((id) => !covered.has(id))
    expect(missing).toEqual(['apg'])
  })

  it('does not take a name inside a list, a title or a yardstick for an action', () => {
    const [measure] = assign([
      '健全绩效评价机制。落实《区域医疗信息化建设指南》，将考核结果作为医保支付、财政投入的重要依据，完善公立医院绩效考核。',
    ])
    expect(measure?.themes.map((t) => t.id)).toEqual(['hospital-operations'])
  })

  it('knows the themes of a user, also where the text is of another field', () => {
    const vocabulary = createVocabulary({
      themes: [
        { id: 'vocational', prefLabel: { zh: '职业教育', en: 'Vocational education' }, cues: ['职业教育', '校企合作'] },
      ],
    })
    const { records } = makeRecords(['深化职业教育改革。推进校企合作，建设实训基地，完善教师工资制度。'])
    const measure = assignThemes(records, [], vocabulary).measures[0]
    expect(measure?.primaryTheme).toBe('vocational')
    expect(measure?.themes.map((t) => t.id)).toEqual(['vocational'])
  })

  it('gives a target its theme and adds it to its measure', () => {
    const text = '发展基层中医药。全面提升基层中医药服务能力，村卫生室提供中医药服务的比例达到80%。'
    const { records, source } = makeRecords([text])
    const start = source.indexOf('村卫生室')
    const target = makeTarget({
      measureId: 'm1',
      indicator: '提供中医药服务的村卫生室占比',
      subject: '村卫生室',
      quote: source.slice(start, -1),
      span: { start, end: source.length - 1 },
      valueSpan: { start: source.indexOf('80%'), end: source.indexOf('80%') + 3 },
    })
    const { targets } = assignThemes(records, [target], defaultVocabulary)
    expect(targets[0]).toMatchObject({ theme: 'traditional-medicine', indicatorId: 'tcm-village-services' })
  })
})
