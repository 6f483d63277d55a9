import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createVocabulary } from '../../src/vocabulary/create-vocabulary.js'
import { defaultVocabulary } from '../../src/health/vocabulary.js'
import type { Plan } from '../../src/model.js'
import { parsePlan } from '../../src/parse-plan.js'
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

  it('lets the subject of a plan speak where a heading names nothing, and never against a heading', () => {
    const { records } = makeRecords([
      '做好重点工作。所有卫生院设置蒙医馆，八成村卫生室提供蒙医药服务，推广蒙医药适宜技术，推进分级诊疗。',
      '深化医保支付方式改革。推行按病种付费，蒙医药适宜技术纳入医保支付范围。',
    ])
    const meta = { ...records.meta, planTitle: '促进蒙医药发展若干措施' }
    const primary = (r: typeof records) => assignThemes(r, [], defaultVocabulary).measures.map((m) => m.primaryTheme)
    expect(primary({ ...records, meta })).toEqual(['mongolian-medicine', 'insurance-payment'])
    // a measure that says nothing of its own is for what the plan is about
    const silent = makeRecords(['做好相关工作。按时完成各项任务。']).records
    expect(primary({ ...silent, meta })).toEqual(['mongolian-medicine'])
    // a title that names several themes has no subject
    const wide = { ...records.meta, planTitle: '促进蒙医药和妇幼健康发展若干措施' }
    expect(primary({ ...silent, meta: wide })).toEqual([null])
  })

  it('hears little in what the title says of everybody', () => {
    const { records } = makeRecords(['构建支撑体系。为儿童提供服务，面向儿童开展健康教育，组织儿童参加健康教育活动。'])
    const meta = { ...records.meta, planTitle: '面向儿童的健康教育行动方案' }
    const themes = assignThemes({ ...records, meta }, [], defaultVocabulary).measures[0]?.themes.map(({ id }) => id)
    expect(themes).toEqual(['health-promotion'])
  })

  it('asks more than one word of tools that any measure may use', () => {
    const ids = (text: string) => assign([text])[0]?.themes.map(({ id }) => id)
    expect(ids('加强老年健康服务。建设老年医学科，开展失能老年人健康评估，落实以奖代补。')).not.toContain(
      'government-funding',
    )
    expect(ids('加强老年健康服务。建设老年医学科，健全财政投入机制，落实老年健康服务经费保障。')).toContain(
      'government-funding',
    )
  })

  it('hears each item of a list that has a number of its own', () => {
    const ids = (text: string) => assign([text])[0]?.themes.map(({ id }) => id)
    const heading = '完善签约服务政策。签约服务费每人每年60元，其中'
    expect(ids(`${heading}公共卫生经费30元、医保基金支付20元、个人缴纳10元。`)).toContain('insurance-payment')
    expect(ids(`${heading}资金由公共卫生经费、医保基金支付、个人缴纳组成。`)).not.toContain('insurance-payment')
  })

  it('does not file under its subject what carries a plan out', () => {
    const text = `某市推进疾病预防控制事业发展实施方案

一、重点任务
（一）完善疾控体系。推进疾控机构标准化建设，配齐疾控人员。

二、组织保障
（一）加强组织领导。市政府成立疾病预防控制工作领导小组，办公室设在市疾控局，定期调度。
`
    const { measures } = parsePlan(text, { id: 'text', name: 'text' })
    expect(measures.map(({ themes }) => themes.map(({ id }) => id))).toEqual([['public-health'], ['implementation']])
  })

  it('counts wordings that end alike once', () => {
    const once = assign(['推进结果互认。推进检查检验结果互认。'])[0]?.themes[0]?.score ?? 0
    const twice =
      assign(['推进结果互认。推进检查检验结果互认、检验检查结果互认、医学影像结果互认。'])[0]?.themes[0]?.score ?? 0
    expect(twice - once).toBeLessThan(1.5)
  })

  it('takes what most of a text is about where the heading says little', () => {
    const [measure] = assign([
      '营造敬老氛围。组织敬老月活动，创建老年友好型社区，推选关爱老年人的典型，为失能老年人提供上门服务。',
    ])
    expect(measure?.primaryTheme).toBe('elderly-care')
    expect(measure?.themes.map(({ id }) => id)).not.toContain('implementation')
  })

  it('takes what stands behind 的 as what a heading is about', () => {
    const [measure] = assign([
      '加大对老年健康服务的财政投入。把老年健康服务经费纳入财政预算，逐年提高老年医学科建设补助。',
    ])
    expect(measure?.primaryTheme).toBe('government-funding')
    expect(measure?.themes.map(({ id }) => id)).toContain('elderly-care')
  })

  it('hears a heading that only says at which level as the subject of the plan', () => {
    const { records } = makeRecords([
      '筑牢基层网底。八成村卫生室提供中医药服务，推广中医适宜技术，建设中医馆。',
      '筑牢基层网底。改造乡镇卫生院和村卫生室业务用房，推进优质服务基层行，落实巡回医疗，开展一次中医讲座。',
    ])
    const meta = { ...records.meta, planTitle: '中医药振兴发展实施方案' }
    const { measures } = assignThemes({ ...records, meta }, [], defaultVocabulary)
    expect(measures.map(({ primaryTheme }) => primaryTheme)).toEqual(['traditional-medicine', 'primary-care'])
  })

  it('reads the duty of the only office as the action, and duties of several as carrying the plan out', () => {
    const ids = (text: string) => assign([text])[0]?.themes.map(({ id }) => id)
    expect(ids('夯实基础。各省级医保部门要优化医保信息平台，推进信息系统建设和应用，提高医保结算效率。')).toEqual(
      expect.arrayContaining(['digital-health', 'insurance-payment']),
    )
    const many = ids(
      '形成合力。财政部门要落实财政投入政策。人社部门要完善薪酬制度改革办法。卫生健康部门要抓好组织实施。',
    )
    expect(many).not.toContain('pay')
    expect(many).not.toContain('government-funding')
  })

  it('takes a list of people that stands for a group as examples', () => {
    const [measure] = assign(['普及健康知识。面向孕产妇、残疾人、老年人等重点人群开展健康教育，提高居民健康素养。'])
    expect(measure?.themes.map(({ id }) => id)).toEqual(['health-promotion'])
  })

  it('lets the first of two joined themes lead only where it is more than a word in passing', () => {
    const primary = (text: string) => assign([text])[0]?.primaryTheme
    expect(
      primary('加强沟通协作，充分发挥领导小组统筹协调作用。各成员单位定期召开会议，协调解决医疗卫生和健康问题。'),
    ).toBe('implementation')
    expect(primary('发展托育和养老服务。新增普惠托位，建设医养结合机构。')).toBe('childcare')
  })

  it('files a finer theme under the broader one and names it', () => {
    const { records } = makeRecords(['推进全民健身。建设健身步道，培训社会体育指导员。'])
    const hit = assignThemes(records, [], defaultVocabulary).measures[0]?.themes[0]
    expect(hit).toMatchObject({ id: 'health-promotion', topics: ['national-fitness'] })
  })

  it('keeps ids in a text that begins with other fields', () => {
    const { records } = makeRecords([
      '完善城市道路网络。加快主干道路和桥梁建设，打通断头路，改造老旧路面。',
      '扩大学位供给。新建中小学和幼儿园，优化义务教育学校布局，每千人口注册护士数达到4人，引进教师20名。',
    ])
    const of = (indicator: string, unit: string, kind: 'density' | 'count') =>
      makeTarget({ id: indicator, measureId: 'm2', indicator, unit, kind })
    const { targets } = assignThemes(
      records,
      [of('每千人口注册护士数', '人/千人口', 'density'), of('引进教师数', '名', 'count')],
      defaultVocabulary,
    )
    expect(targets.map(({ indicatorId }) => indicatorId)).toEqual(['nurses-per-1000', null])
  })

  it('lets the longest entry speak, and nothing inside a neutral term', () => {
    const ids = (text: string) => assign([text])[0]?.themes.map(({ id }) => id)
    expect(ids('弘扬中医药文化。开展中医药文化进校园活动。')).toEqual(['traditional-medicine'])
    expect(ids('优化医疗卫生布局。市卫生健康委组织编制规划，县级医院配合编制方案。')).not.toContain('staffing')
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
    const own = defaultVocabulary.themes.filter(({ topic }) => topic !== true)
    const missing = own.map((t) => t.id).filter((id) => !covered.has(id))
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

  it('says nothing of a number with nothing behind it, whatever the plan is about', () => {
    const plan = parsePlan('促进蒙医药发展若干措施\n\n一、主要任务\n1.设置蒙医馆30个。\n2.')
    expect(plan.measures.map(({ primaryTheme }) => primaryTheme)).toEqual(['mongolian-medicine', null])
  })

  it('gives a row of goals the theme of what it measures, not of whom it names first', () => {
    const rows = ['基层医疗卫生机构诊疗量占比', '设置中医馆的社区卫生服务中心比例', '老年医学科建设任务']
    const table = rows.map((row, at) => `| ${String(at + 1)} | ${row} | 70% |`).join('\n')
    const plan = parsePlan(
      `某市卫生健康发展规划\n\n附件：主要指标\n\n| 序号 | 指标 | 2027年 |\n|---|---|---|\n${table}\n`,
    )
    expect(plan.measures.map(({ primaryTheme }) => primaryTheme)).toEqual([
      'tiered-care',
      'traditional-medicine',
      'elderly-care',
    ])
  })

  it('takes what each office must do under 保障措施 as how the plan is carried out, whatever the heading', () => {
    const duties = '卫生健康部门牵头推进落实，财政部门安排资金，医保部门完善医保支付政策，教育部门做好配合。'
    const plan = (part: string): Plan =>
      parsePlan(
        `某市卫生健康事业发展规划\n\n一、主要任务\n（一）加强部门协同。${duties}\n\n二、${part}\n（一）强化部门协同。${duties}`,
      )
    const themes = (part: string): string[] => plan(part).measures[1]?.themes.map(({ id }) => id) ?? []
    expect(themes('保障措施')).toContain('implementation')
    expect(themes('重点工作')).not.toContain('implementation')
  })

  it('begins a list of examples at its items, so that who is called on still counts', () => {
    const [measure] = assign(['鼓励社会资本举办康复、护理、口腔等专科机构。'])
    expect(measure?.themes.map(({ id }) => id)).toContain('private-providers')
  })
})
