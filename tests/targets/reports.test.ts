import { describe, expect, it } from 'vitest'
import { readRecords } from '../../src/plan/read-records.js'
import { readSource } from '../../src/source/read-source.js'
import { findTargets } from '../../src/targets/find-targets.js'
import { parsePlan } from '../../src/parse-plan.js'
import { buildTree } from '../../src/tree/build-tree.js'

function read(text: string): { targets: string[]; left: string[] } {
  const source = readSource(text, { format: 'text' })
  const { targets, exclusions } = findTargets(readRecords(buildTree(source).tree, source.text, {}), source.text)
  return {
    targets: targets.map(({ valueText, doubts }) => `${valueText} ${doubts.join(',')}`),
    left: exclusions.filter(({ reason }) => reason !== 'date').map(({ text: words, why }) => `${words} ${why}`),
  }
}

describe('a text of the press that looks back', () => {
  const report = [
    '截至2024年底，全市共有老年食堂484家，床位4.2万张，较“十三五”末增长超30%；其中农村食堂增长约两成。',
    '助餐活动成效明显，已新增助餐点320个、流动餐车45辆，举办厨艺比赛14场次。',
    '为56个街道补齐短板，2025年补助食堂370家。',
  ].join('\n')

  it('promises nothing without a doubt', () => {
    const { targets } = read(report)
    expect(targets.filter((target) => !target.includes('promise'))).toEqual([])
  })

  it('keeps what a date up to which it tells governs, behind a yardstick too', () => {
    const { left } = read(report)
    expect(left).toContain('484家 up-to-date')
    expect(left).toContain('4.2万张 up-to-date')
    expect(left).toContain('超30% up-to-date')
  })

  it('closes the year that a meeting looks back on', () => {
    const meeting = '1月21日，全区工作会议召开，全面总结2025年工作成效，部署2026年重点工作。'
    const deeds = '2025年，助餐体系迈上新台阶。组建社区食堂21个，改造助餐点39个。'
    const tasks = '2026年，全区将新建社区食堂30个。'
    expect(read([meeting, deeds, tasks].join('\n')).targets).toEqual(['30个 '])
    expect(read([deeds, tasks].join('\n')).targets).toHaveLength(3)
  })

  it('is none where it goes on to a deadline', () => {
    const { targets } = read(`${report}\n到2027年，全市老年食堂达到900家。`)
    expect(targets.at(-1)).toBe('900家 ')
  })
})

describe('a year that the text shows to be over', () => {
  it('is told of in each sentence', () => {
    const { targets, left } = read(
      '2023年，全县建卡率为98.1%，随访率为91%，已提前达到规划目标。2023年，为1200名孕妇免费检查。',
    )
    expect(targets).toEqual([])
    expect(left.map((line) => line.split(' ')[1])).toContain('told-year')
  })

  it('is over where the text says that it has gone by, whatever was got from above in it', () => {
    const year = '刚刚过去的2025年，全市攻坚克难。争取国家任务62项。培育企业322户。为6107名学生发放资助金。'
    expect(read(year).targets).toEqual([])
    expect(read(year.replace('刚刚过去的2025年', '2025年')).targets).not.toEqual([])
    const goals = '2026年，全市将培育企业400户。争取到2027年，企业达到500户。'
    expect(read(`${year}\n${goals}`).targets).toHaveLength(2)
  })

  it('is not over where the plan is signed in it', () => {
    const { targets } = read(
      '2024年工作要点\n全县已启动筛查。2024年已完成方案，2024年，新建卫生站12个。\n某县卫生健康局\n2024年3月5日\n',
    )
    expect(targets.some((target) => target.startsWith('12个'))).toBe(true)
  })
})

describe('a year without 到 before the deadlines of a text of the press', () => {
  const text =
    '记者获悉，2022年，全市优良天数比率较2019年上升5.8个百分点，仍有12个县超标。方案提出，到2027年，比率达到88%。'

  it('leaves in doubt what it may only report', () => {
    expect(read(text).targets).toEqual(['5.8个百分点 promise', '88% name'])
  })

  it('is one of several goals where its sentence goes on to the next', () => {
    const { targets } = read('方案提出，2022年比率控制在32%以内，2027年控制在30%以内。到2030年，建成卫生站9个。')
    expect(targets.filter((target) => target.includes('promise'))).toEqual([])
  })
})

describe('two five-year plans in a text that does not say when it was written', () => {
  const text = '“十三五”期间，全市人均预期寿命提高到78.4岁，新建卫生站12个。“十四五”时期，人均预期寿命提高到79.5岁。'

  it('leave in doubt what the earlier one promises', () => {
    expect(read(text).targets).toEqual(['78.4岁 promise', '12个 promise', '79.5岁 '])
  })

  it('are a past and a plan where the text says when it was written', () => {
    expect(read(`某市“十四五”卫生健康规划\n${text}`).targets).toEqual(['79.5岁 '])
  })

  it('are one where both are the same', () => {
    expect(read(text.replace('十三五', '十四五')).targets).toEqual(['78.4岁 ', '12个 ', '79.5岁 '])
  })
})

describe('a five-year plan before most of what a text promises', () => {
  const text = '“十四五”时期，全市孕产妇死亡率由2020年的13/10万降至2025年的7/10万，建成托育机构86家。'
  const aims = '到2030年，管理率达到94%，筛查率达到85%，建成卫生站9个。'

  it('leaves in doubt what was done in it', () => {
    expect(read(text + aims).targets.slice(0, 2)).toEqual(['7/10万 promise', '86家 promise'])
  })

  it('is the plan where most is due in it', () => {
    expect(read(text + '到2030年，建成卫生站9个。').targets[1]).toBe('86家 ')
  })
})

describe('the opening of a text of the press', () => {
  it('tells coverage by its deadline, and wishes for none', () => {
    const { targets } = read(
      '近日，市里印发行动方案。到2027年底，全市所有街道全部开展助浴服务。下一步将推进居家服务全覆盖。\n1.建设站点\n新建助浴站12处。',
    )
    expect(targets.map((target) => target.split(' ')[0])).toEqual(['全部', '12处'])
  })

  it('names the year of its list of deeds', () => {
    const source = readSource('青禾区确定今年8项重点民生实事\n近日，青禾区确定2026年8项重点民生实事，涵盖多个方面。\n1.养老项目\n建成社区食堂9处。', { format: 'text' }) // prettier-ignore
    const { targets } = findTargets(readRecords(buildTree(source).tree, source.text, {}), source.text)
    const last = targets.at(-1)
    expect([last?.valueText, last?.year, last?.doubts.includes('year')]).toEqual(['9处', 2026, false])
  })
})

describe('a text of the press with facts and aims', () => {
  const text = [
    '青禾市体检覆盖面扩大 新增体检点40个',
    '来源：青禾日报 2026-03-18',
    '据统计，全市共有体检点310个，去年体检人数达到21万人，同比增长6%。',
    '据了解，体检车每天开行16趟。',
    '按照安排，今年将新增体检点40个，到2028年体检率达到75%。',
  ].join('\n')

  it('tells the aims alone without a doubt, with the year in which it was printed', () => {
    const source = readSource(text, { format: 'text' })
    const { targets } = findTargets(readRecords(buildTree(source).tree, source.text, {}), source.text)
    const sure = targets.filter(({ doubts }) => !doubts.includes('promise'))
    expect(sure.map(({ valueText, year }) => [valueText, year])).toEqual([
      ['40个', 2026],
      ['75%', 2028],
    ])
  })

  it('leaves out its headline where a sentence prints the value again', () => {
    const { targets, left } = read(text)
    expect(left).toContain('40个 headline-retold')
    expect(targets.filter((target) => target.startsWith('40个'))).toEqual(['40个 '])
  })

  it('keeps a headline that says what no sentence does, or in which year, and lines of a list', () => {
    const other = text.replace('新增体检点40个', '新增体检点60个')
    expect(read(other).targets).toContain('60个 promise')
    const dated = text.replace('新增体检点40个', '到2028年体检率达到75%')
    expect(read(dated).targets.filter((target) => target.startsWith('75%')).length).toBe(2)
    const list = `${text}\n体检站80座\n体检室90间\n到2028年，体检站达到80座，体检室达到90间。`
    expect(read(list).left.filter((words) => words.includes('headline-retold'))).toEqual(['40个 headline-retold'])
  })

  it('doubts the year of what another sentence tells with its year', () => {
    const { targets } = read(`${text}\n记者获悉，还有一项就是将体检率提高到75%。`)
    expect(targets.at(-1)).toBe('75% year')
  })

  it('counts the next five years from a period that it names and that has just begun', () => {
    const next = (day: string): (number | null)[] => {
      const source = readSource(
        `青禾新闻\n来源：青禾日报 ${day}\n《规划》指出，“十三五”时期，老龄化程度将加深。\n未来五年，体检率将达到75%。`,
        { format: 'text' },
      )
      return findTargets(readRecords(buildTree(source).tree, source.text, {}), source.text).targets.map(
        ({ year }) => year,
      )
    }
    expect(next('2017-03-24')).toEqual([2020])
    expect(next('2020-11-24')).toEqual([null])
  })

  it('leaves out what it says of a year, once it tells of several facts', () => {
    const { targets, left } = read(`${text}\n2019年，体检车开行里程达到9万公里。`)
    expect(left).toContain('9万公里 before-plan')
    expect(targets.some((target) => target.startsWith('9万公里'))).toBe(false)
  })

  it('doubts in a part of a plan what stands behind a stretch of time that is over', () => {
    const { targets } = read('一、主要任务\n（一）扩大服务\n过去一年，服务稳步推进。新增床位120张。再建卫生站9个。')
    expect(targets).toEqual(['120张 promise', '9个 name'])
  })

  it('doubts what nothing places in time, and does not where it tells of no fact', () => {
    const facts = '全市已建成体检点310个。各区新增体检车，开行线路28条。'
    const aims = '全市建成体检点310个。各区新增体检车，开行线路28条。'
    expect(read(`${facts}据了解，血压管理率达到81%。`).targets).toEqual(['81% name,promise'])
    expect(read(`${aims}据了解，血压管理率达到81%。`).targets.at(-1)).toBe('81% name')
  })
})

describe('a paragraph of a text of the press behind one that tells dated goals', () => {
  const years = (behind: string): string[] => {
    const goals =
      '“健身计划带来新变化，各级都在行动，群众的获得感越来越强。”有关负责人介绍说，《健身计划》的目标任务为：到2027年，基本形成公共服务体系。'
    const source = readSource(`${goals}\n\n${behind}`, { format: 'text' })
    const { targets } = findTargets(readRecords(buildTree(source).tree, source.text, {}), source.text)
    return targets
      .filter(({ kind }) => kind !== 'milestone')
      .map(({ valueText, year, doubts }) => `${valueText} ${String(year)} ${doubts.includes('year') ? 'year' : ''}`)
  }

  it('goes on with them in their year, in doubt', () => {
    expect(
      years('与此同时，职工健康意识不断增强，女职工体检率达到95%，其中乳腺癌筛查率超过50%，服务更加均衡。'),
    ).toEqual(['95% 2027 year', '超过50% 2027 year'])
  })

  it('is due by then where it says so', () => {
    expect(years('届时，全市将新建健身步道20条，居民出门就能健身，健身服务更加便利。')).toEqual(['20条 2027 '])
  })

  it('has no year where it tells of something else', () => {
    expect(years('王某某介绍，今后全市将新建健身步道20条，居民出门就能健身，服务更加便利。')).toEqual([
      '20条 null year',
    ])
  })
})

describe('sums in a text of the press without a word of the past', () => {
  it('are doubted beside what is estimated, which is a fact', () => {
    const { targets, left } = read(
      '将急救知识纳入课程，全县投入约3.6亿元，完成72个绿道驿站项目，群众反响很好。全县绿地面积约为640万平方米，人均绿地面积估算约为12.5平方米。\n\n到2027年，人均预期寿命达到80岁。',
    )
    expect(targets.filter((target) => !target.includes('promise'))).toEqual(['80岁 '])
    expect(left).toEqual(['约为640万平方米 about-now', '约为12.5平方米 estimated'])
  })

  it('are none of the past where they are planned', () => {
    const { targets } = read('全市计划投入约1.2亿元，将完成189个健身设施项目，步道总里程约为300公里。')
    expect(targets.map((target) => target.split(' ')[0])).toEqual(['约1.2亿元', '189个', '约为300公里'])
  })

  it('hands on no year that is over, and begins anew where it says that there is a plan', () => {
    const head = '长寿的城市\n2021-01-30 10:27\n2020年，全市推行付费改革，建成食堂85家。\n'
    const goals = '“推进健康建设，每千人医师数从3.6人提高到4.3人。”市长说。'
    const years = (text: string): (number | null)[] => parsePlan(head + text).targets.map(({ year }) => year)
    expect(years(`对健康，全市有更明确的规划。\n${goals}`)).toEqual([null])
    expect(years(goals)).toEqual([])
  })
})
