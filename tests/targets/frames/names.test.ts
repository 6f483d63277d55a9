import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../../src/parse-plan.js'

const frame = (sentence: string): string =>
  `云溪市发展行动方案\n\n一、主要任务\n（一）夯实基础。${sentence}（责任单位：市有关部门）\n（二）加强组织领导。各地要落实责任。\n`

/** Names of what a sentence measures, in order. */
function names(sentence: string): string[] {
  return parsePlan(frame(sentence)).targets.map(({ indicator }) => indicator)
}

describe('names of health plans', () => {
  it.each([
    ['到2027年，国家级、省级、市级重点专科分别达到2、10、25个。', ['国家级重点专科数', '省级重点专科数', '市级重点专科数']],
    ['医护比三级医院达到1:1.5，二级医院达到1:1.2。', ['三级医院医护比', '二级医院医护比']],
    ['签约服务费标准逐步提高，达到130元。', ['签约服务费标准']],
    ['由县人民医院、县中医院牵头组建2个医共体。', ['医共体数']],
    ['全市每千常住人口执业医师数达到3.6人、注册护士数达到4.2人。', ['每千常住人口执业医师数', '每千常住人口注册护士数']],
    ['签约服务费为120元，其中医保基金支付60元、个人支付20元。', ['签约服务费', '签约服务费中医保基金支付额', '签约服务费中个人支付额']],
    ['100%、90%的县（市）分别建成公立综合医院和中医院。', ['建成公立综合医院的县（市）占比', '建成中医院的县（市）占比']],
    ['对民营医院开展双随机抽查，抽查比例不低于30%。', ['民营医院双随机抽查比例']],
    ['新建、改扩建乡镇卫生院12所，改造提升30个村卫生室。', ['新建、改扩建乡镇卫生院数', '改造提升村卫生室数']],
    ['组建应急队伍9支（地区级2支、县级7支）。', ['应急队伍数', '地区级应急队伍数', '县级应急队伍数']],
    ['组织疾控中心对口指导学校，每家指导3所以上。', ['每家疾控中心对口指导学校数']],
    ['支持15家社区托育点改造，每家补助8万元。', ['社区托育点改造数', '每家社区托育点改造补助']],
    ['评选优秀护士40名，每人奖励2000元。', ['评选优秀护士数', '优秀护士每人奖励']],
    ['市妇幼保健院、市疾控中心分别招聘6名、4名检验技师到县里工作。', ['市妇幼保健院招聘检验技师数', '市疾控中心招聘检验技师数']],
    ['完成“一把手工程，新建病区床位达到200张，护士达到90名”的任务。', ['新建病区床位数', '护士数']],
  ])('%s', (sentence, expected) => {
    expect(names(sentence)).toEqual(expected)
  }) // prettier-ignore
})

describe('names of plans of other fields', () => {
  it.each([
    ['义务教育巩固率达到96%以上，每个乡镇办好1所公办中心幼儿园。', ['义务教育巩固率', '每个乡镇公办中心幼儿园数']],
    ['生师比小学控制在19:1，初中控制在13.5:1。', ['小学生师比', '初中生师比']],
    ['省级、市级示范高中分别达到3所、8所。', ['省级示范高中数', '市级示范高中数']],
    ['90%以上的中小学配备专职心理健康教师。', ['配备专职心理健康教师的中小学占比']],
    ['引进紧缺学科教师120名，培训乡村教师500人次。', ['引进紧缺学科教师数', '培训乡村教师人次']],
    ['公交站点500米覆盖率达到95%，新增新能源公交车200辆。', ['公交站点500米覆盖率', '新增新能源公交车数']],
    ['新改建农村公路300公里，每个县至少建成1个客运枢纽。', ['新改建农村公路长度', '每个县客运枢纽数']],
    ['建制村通客车率保持100%。', ['建制村通客车率']],
  ])('%s', (sentence, expected) => {
    expect(names(sentence)).toEqual(expected)
  })
})

describe('what a name never is', () => {
  const words = ['到2027年', '全市', '对', '由', '按', '其中', '达到', '90%', '3所', '、', '，', '（', '）', '的', '均', '分别', '医院', '率', '每个县', '元', '20', '“', '和'] // prettier-ignore

  it('empty, and never a hundred signs long, whatever stands there', () => {
    let seed = 7
    const next = (): number => (seed = (seed * 1103515245 + 12345) % 2147483648)
    for (let round = 0; round < 150; round++) {
      const sentence = Array.from({ length: 4 + (next() % 20) }, () => words[next() % words.length]).join('')
      for (const { indicator, valueText } of parsePlan(frame(`${sentence}。`)).targets) {
        expect(indicator, `${valueText} of ${sentence}`).not.toBe('')
        expect(indicator.length, sentence).toBeLessThan(80)
      }
    }
  })

  it('in other letters than the text', () => {
    const { targets } = parsePlan(frame('全市人均預期壽命達到80歲，孕產婦死亡率控制在10/10萬以內。'))
    expect(targets.map(({ indicator }) => indicator)).toEqual(['人均預期壽命', '孕產婦死亡率'])
  })
})

describe('frames', () => {
  it('give the place of each slot, also of one that the list shares', () => {
    const plan = parsePlan(frame('国家级、省级重点专科分别达到2、10个。'))
    const said = plan.targets.map(({ frame: slots }) =>
      Object.fromEntries(
        Object.entries(slots ?? {}).flatMap(([name, span]) => (span === null ? [] : [[name, plan.source.slice(span.start, span.end)]])),
      ),
    )
    expect(said).toEqual([
      { level: '国家级', thing: '重点专科' },
      { level: '省级', thing: '重点专科' },
    ])
  }) // prettier-ignore

  it('doubt a name that was taken from far, and not one that stands in its own words', () => {
    const doubts = (sentence: string): string[][] => parsePlan(frame(sentence)).targets.map((target) => target.doubts)
    expect(doubts('高血压患者规范管理率达到70%以上。')).toEqual([[]])
    expect(doubts('入组率达到95%。')).toEqual([['name']])
  })
})
