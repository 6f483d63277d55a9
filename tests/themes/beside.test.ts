import { describe, expect, it } from 'vitest'
import type { Measure } from '../../src/model.js'
import { parsePlan } from '../../src/parse-plan.js'

const plan = (body: string): Measure[] => parsePlan(`云溪市卫生健康事业发展实施方案\n\n${body}`).measures
const themesOf = (measure: Measure | undefined): string[] => measure?.themes.map(({ id }) => id).sort() ?? []
const one = (item: string, above = '二、重点任务'): Measure | undefined => plan(`${above}\n${item}\n`).at(0)

describe('a row that its first cells are merged into', () => {
  const rows = (own: string): string[] => {
    const { measures } = parsePlan(
      `云溪市疾控体系建设任务清单\n\n<table><tr><td>序号</td><td>任务名称</td><td>具体措施</td><td>责任单位</td></tr>` +
        `<tr><td rowspan="2">1</td><td rowspan="2">医防融合</td><td>推行疾控医生驻点服务。</td><td>市卫生健康委</td></tr>` +
        `<tr><td>${own}</td><td>市教育局</td></tr></table>\n`,
    )
    return measures.map(({ primaryTheme }) => String(primaryTheme))
  }

  it('is about what it says itself where that is all of another theme', () => {
    expect(rows('推进检查检验结果互认，开设日间手术。')).toEqual(['prevention-integration', 'patient-experience'])
  })

  it('is about what is merged into it where it says no theme', () => {
    expect(rows('每半年通报一次。')).toEqual(['prevention-integration', 'prevention-integration'])
  })
})

describe('words beside a narrower theme', () => {
  it('say no more in its clause', () => {
    const found = one('1.推进三医联动。深化DIP付费改革，DIP付费覆盖所有医疗机构。每年集采药品不少于2批。')
    expect(themesOf(found)).not.toContain('insurance-payment')
  })

  it('count in a clause of their own', () => {
    const found = one('1.推进三医联动。深化DIP付费改革。提高居民医保住院报销比例，扩大医保支付范围。')
    expect(themesOf(found)).toContain('insurance-payment')
  })
})

describe('words that sibling themes share', () => {
  const item = '1.建好资源共享中心。完善影像、检验、心电共享中心。'

  it('speak of the one that the heading above names', () => {
    expect(one(item, '二、加快紧密型城市医疗集团建设')?.primaryTheme).toBe('city-medical-groups')
  })

  it('keep their own theme where none is named', () => {
    expect(one(item)?.primaryTheme).toBe('county-medical-communities')
  })
})

describe('a list of three and more', () => {
  it('has its last item too where the head stands behind it', () => {
    const found = one('1.攀高县级医院。做大胸痛、卒中、创伤、危重孕产妇和新生儿救治五大中心。')
    expect(themesOf(found)).not.toContain('maternal-child')
  })

  it('is about its head', () => {
    const found = one(
      '1.推进服务下沉。组建由医生、护士、药师和公卫人员组成的家庭医生签约服务团队，提供家庭医生签约服务。',
    )
    expect(themesOf(found)).toContain('family-doctors')
  })
})

describe('themes that a heading joins', () => {
  it('the first counts, though its word is common', () => {
    const text = '建成健康大数据平台，贯通电子病历。县乡统一药品目录、统一采购配送，保障药品供应。'
    expect(one(`1.打通信息与药品供应。${text}`)?.primaryTheme).toBe('digital-health')
  })

  it('words of how a plan is carried out do not go first', () => {
    expect(one('1.强化法治与数据共享支撑。推进健康医疗数据共享，严防泄露。')?.primaryTheme).toBe('digital-health')
  })
})

describe('targets', () => {
  const themeOf = (sentence: string, above = '1.提升服务。'): (string | null)[] =>
    parsePlan(`云溪市卫生健康事业发展实施方案\n\n二、重点任务\n${above}${sentence}\n`).targets.map(({ theme }) => theme)

  it.each([
    ['到2027年，定点医药机构现场检查覆盖率达到100%。', 'supervision'],
    ['到2027年，医保基金结算率达到100%。', 'insurance-payment'],
    ['到2027年，区中医医院分娩镇痛率达到60%。', 'maternal-child'],
    ['到2027年，慢性病用药不少于150种。', 'medicines'],
    ['到2027年，电子处方流转中心日均处理能力不低于5万张。', 'digital-health'],
    ['每年选派骨干医师到上级医院进修30人次。', 'workforce'],
  ])('%s is of %s', (sentence, theme) => {
    expect(themeOf(sentence)).toEqual([theme])
  })

  it('who is sent down goes with the measure', () => {
    const sentence = '县级医院每年选派骨干医师下沉不少于60人次。'
    expect(themeOf(sentence, '1.深化紧密型县域医共体建设。')).toEqual(['county-medical-communities'])
  })
})
