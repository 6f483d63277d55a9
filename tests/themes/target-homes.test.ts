import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../src/parse-plan.js'

/** Themes of the targets of a text, by their value as printed. */
function themesOf(text: string): Record<string, string | null> {
  const plan = parsePlan(text, { id: 'text', name: 'text' })
  return Object.fromEntries(plan.targets.map(({ valueText, theme }) => [valueText, theme]))
}

describe('themes of targets that stand in no measure', () => {
  it('come from what the whole text is about where its words only say of whom', () => {
    const text = `云津市健康口腔行动发布

本报讯 记者获悉，云津市将开展口腔健康促进，推广窝沟封闭，提供龋病筛查和牙周病防治，办好口腔疾病防治中心。到2027年，12岁儿童患龋比例控制在28%以内，老年人存留牙数达到25颗，成人规范刷牙比例达到46%。
`
    expect(themesOf(text)).toEqual({
      '28%以内': 'chronic-disease',
      '25颗': 'chronic-disease',
      '46%': 'chronic-disease',
    })
  })

  it('come from the heading above where the words name none', () => {
    const text = `全国寄生虫病防治计划

一、目标

（一）压低钉螺密度，控制血吸虫病

到2027年，易感地带阳性螺密度下降40%，病牛数下降25%。
`
    expect(themesOf(text)).toEqual({ '40%': 'public-health', '25%': 'public-health' })
  })

  it('are told by their own words in a list of all kinds of works', () => {
    const text = `青岚县2026年民生实事公布

今年，全县将办好一批实事。新增养老床位300张。改造农村公路80公里。新增就业5000人。建设口袋公园12个。开展老年人健康体检2万人。
`
    expect(themesOf(text)).toEqual({
      '300张': 'elderly-care',
      '80公里': null,
      '5000人': null,
      '12个': null,
      '2万人': 'elderly-care',
    })
  })

  it('are told by their own names under a heading of another field', () => {
    const text = `青岚县体育工作要点

一、重点任务

（一）丰富赛事活动。办好自行车赛事和龙舟赛事，全县每年举办全民健身赛事活动20场次以上，吸引游客观赛，带动旅游消费。
`
    expect(themesOf(text)).toEqual({ '20场次以上': 'health-promotion' })
  })

  it('may use words of another field in a text about their own', () => {
    const text = `青岚县普惠托育服务实施方案

一、重点任务

（一）支持幼儿园托幼一体。鼓励幼儿园利用空余教室，开设托班的公办幼儿园占比达到65%。
`
    expect(themesOf(text)).toEqual({ '65%': 'childcare' })
  })

  it('are of a hospital where 中医院 stands beside its like', () => {
    const text = `青岚县家庭医生签约服务方案

一、重点任务

（一）多渠道增加供给。县人民医院、县中医院各选派不少于12名专科医师编入乡镇签约团队。县中医院选派3名专科医师编入乡镇签约团队。
`
    expect(themesOf(text)['不少于12名']).not.toBe('traditional-medicine')
    expect(themesOf(text)['3名']).toBe('traditional-medicine')
  })

  it('tell what government adds to the premium, teachers, pharmacists and files apart', () => {
    const text = `青岚县工作方案

一、重点任务

（一）稳定筹资。居民医保财政补助标准提高到每人每年670元。

（二）关爱学生。中小学心理健康教师配备率达到95%。每千人口药师（士）数达到0.5人。

（三）稳定队伍。副高以上职称占比达到25%。急救医护人员岗位津贴每人每月提高300元。

（四）做好筛查。宫颈癌早诊率达到90%以上。
`
    expect(themesOf(text)).toMatchObject({
      '670元': 'insurance-payment',
      '95%': 'health-promotion',
      '0.5人': 'workforce',
      '25%': 'workforce',
      '300元': 'pay',
      '90%以上': 'maternal-child',
    })
  })

  it('are not taken from a plan on emergencies of every kind', () => {
    const text = `澜江市突发事件应急保障体系建设行动计划

一、总体要求

到2027年，突发事件应急保障能力明显提升，安全生产形势稳定，亿元产值生产安全事故死亡率控制在0.01以内，森林消防队伍实现全覆盖，自然灾害经济损失占比控制在1%以内。
`
    expect(Object.values(themesOf(text)).every((theme) => theme === null)).toBe(true)
  })
})

describe('measures of a text that is about one thing', () => {
  it.each([
    ['补助标准', '宫颈癌检查每人补助60元，乳腺癌检查每人补助80元。', 'government-funding'],
    ['人员培训', '承担检查任务的人员每年轮训1次，考试合格后上岗。', 'workforce'],
  ])('are about what their heading says: %s', (heading, text, theme) => {
    const plan = parsePlan(
      `青岚县适龄妇女宫颈癌、乳腺癌检查实施方案\n\n一、主要任务\n\n（一）做好检查。各级医疗机构为适龄妇女提供宫颈癌、乳腺癌检查，妇幼保健院负责质量控制和病例随访，卫生院组织发动。\n\n（二）${heading}。${text}\n`,
    )
    expect(plan.measures[1]?.primaryTheme).toBe(theme)
  })
})

describe('themes of targets in a measure of all kinds of works', () => {
  const text = `青岚省政府工作报告

八、持续改善民生

（一）办好民生实事。稳定就业，城镇新增就业41万人，发放创业贷款180亿元。提高居民医保住院报销比例，医保基金支付方式改革全面推开，跨省异地就医直接结算率达到85%。扩充普通高中学位8万个，改造中小学食堂1000所，开放中小学体育场馆40所，开展职业技能培训23万人次。
`
  it('are those of what their names say, and of no other part of it', () => {
    expect(themesOf(text)).toMatchObject({
      '85%': 'insurance-payment',
      '41万人': null,
      '1000所': null,
      '40所': 'health-promotion',
      '23万人次': null,
    })
  })
})

describe('what is counted in', () => {
  it('is not what a target is about', () => {
    const themes = themesOf(`青岚县口腔卫生工作方案

到2027年，二级综合医院（含中医医院）设置口腔科的比例达到100%，医院口腔椅位（不含基层医疗机构）达到60张。
`)
    expect(themes).toEqual({ '100%': 'chronic-disease', '60张': 'chronic-disease' })
  })
})

describe('themes of milestones that stand in no measure', () => {
  it('come from their own words where they are about a thing, and from none where they are about the whole', () => {
    const text = `清河市公共卫生补短板新闻发布会

到2027年底，全市建成整合型医疗卫生服务体系，居民主要健康指标达到全省前列，建成老年友好型社会。2026年底前完成市疾控中心迁建，2026年底前二级以上综合医院设置规范的发热门诊，2026年底前建成院前急救体系和医疗大数据中心。
`
    const { targets } = parsePlan(text, { id: 'text', name: 'text' })
    const milestones = targets.filter(({ kind }) => kind === 'milestone')
    const themeOf = (part: string): string | null | undefined =>
      milestones.find(({ indicator }) => indicator.includes(part))?.theme
    expect(themeOf('整合型')).toBe(null)
    expect(themeOf('疾控中心')).toBe('public-health')
    expect(themeOf('发热门诊')).toBe('emergency-response')
  })
})

describe('targets of a page with few words of health', () => {
  it('are of the field where their name holds a cue of its own', () => {
    const text = `东岭区年内将增设急救站

东岭区近日公布，2026年将新建急救站12个，每个街道至少设有1个急救站。
`
    expect(Object.values(themesOf(text))).toEqual(['emergency-response', 'emergency-response'])
  })

  it('are not of the medical insurance where the insurance is another one', () => {
    const text = `社会保险扩面目标

到2027年，基本养老保险参保率达到95%，工伤保险参保人数达到30万人，基本医疗保险参保率稳定在97%以上。
`
    expect(themesOf(text)).toEqual({ '95%': null, '30万人': null, '97%以上': 'insurance-payment' })
  })
})

describe('measures without a word of their own', () => {
  it('are about what the heading above says', () => {
    const text = `某市卫生健康工作安排

二、主要任务

（一）加强公共卫生服务

1.为1万例白内障贫困人员免费施行复明手术。
2.做好改炉改灶前期准备。
`
    const { measures } = parsePlan(text, { id: 'text', name: 'text' })
    expect(measures.map(({ primaryTheme }) => primaryTheme)).toEqual(['public-health', 'public-health'])
  })
})

describe('themes of targets in a text about one thing', () => {
  it('are its own where words of another field are its own there', () => {
    const text = `宁泽市爱国卫生运动三年目标

宁泽市将深入开展爱国卫生运动，整治城乡环境卫生，推进卫生城镇创建和病媒生物防制。到2027年，国家卫生县城覆盖率达到80%，城市生活垃圾无害化处理率达到99%，镇污水处理率达到61%，新增城镇就业5000人。
`
    expect(themesOf(text)).toMatchObject({ '80%': 'public-health', '99%': 'public-health', '61%': 'public-health' })
  })

  it('are none where such words stand in a list of all kinds of works', () => {
    const text = `青岚县2026年民生实事公布

今年，全县将办好一批实事。生活垃圾无害化处理率达到99%。镇污水处理率达到61%。开展老年人健康体检2万人。改造农村公路80公里。新增就业5000人。
`
    expect(themesOf(text)).toMatchObject({ '99%': null, '61%': null })
  })

  it('are those of occupational health for the insurance of workers', () => {
    const text = `澜江市职业病防治目标公布

到2027年，重点行业用人单位职业病危害项目申报率达到91%，接触职业病危害的劳动者在岗期间职业健康检查率达到92%，劳动者工伤保险覆盖率达到93%，用人单位负责人职业卫生培训率达到96%。
`
    expect(themesOf(text)).toEqual({
      '91%': 'public-health',
      '92%': 'public-health',
      '93%': 'public-health',
      '96%': 'public-health',
    })
  })

  it('are health education where people know how a disease is prevented, not where they know of their own', () => {
    const text = `安澜市慢性病和艾滋病防治工作方案

一、工作目标

到2027年，居民艾滋病防治知识知晓率达到91%，青少年结核病核心知识知晓率达到92%，成人高血压知晓率达到63%，艾滋病感染者知晓自身感染状况的比例达到94%，出生缺陷防治知识知晓率达到95%。
`
    expect(themesOf(text)).toEqual({
      '91%': 'health-promotion',
      '92%': 'health-promotion',
      '63%': 'chronic-disease',
      '94%': 'public-health',
      '95%': 'maternal-child',
    })
  })

  it('are those of whom the figure is, in a plan on nutrition too', () => {
    const text = `云溪市国民营养计划目标

到2027年，推进合理膳食和营养健康。5岁以下儿童贫血率控制在11%以下，孕妇贫血率控制在14%以下，老年人群贫血率控制在9%以下，居民贫血率控制在8%以下，人均每日食盐摄入量降低20%。
`
    expect(themesOf(text)).toEqual({
      '11%以下': 'maternal-child',
      '14%以下': 'maternal-child',
      '9%以下': 'elderly-care',
      '8%以下': 'health-promotion',
      '20%': 'health-promotion',
    })
  })

  it('are none for what an industry is worth', () => {
    const text = `云溪市大健康产业发展规划发布

到2027年，云溪市大健康产业增加值达到300亿元，健康医疗旅游示范基地达到5个。
`
    expect(themesOf(text)['300亿元']).toBe(null)
  })
})

describe('themes of targets that count institutions', () => {
  it('go with what is counted, whatever the text is about', () => {
    const text = `云溪市健康促进行动方案

一、重点任务

1. 普及健康知识。开展健康科普和健康教育，建设健康细胞，倡导健康生活方式。新建社区卫生服务中心16个，培训应急救护员4万名，3家县医院达到三级医院服务能力。
`
    expect(themesOf(text)).toEqual({ '16个': 'primary-care', '4万名': 'emergency-response', '3家': 'county-hospitals' })
  })
})

describe('measures that say nothing themselves', () => {
  it('are about what their targets are about, not about what stands around them', () => {
    const text = `青岚县健康素养提升行动方案

附件：主要指标

| 序号 | 指标 | 2027年 |
|---|---|---|
| 1 | 每千常住人口医师数（人） | 3.2 |
| 2 | 居民健康素养水平（%） | 30 |
`
    const plan = parsePlan(text, { id: 'text', name: 'text' })
    expect(plan.measures.map(({ primaryTheme, themes }) => [primaryTheme, themes.map(({ id }) => id)])).toEqual([
      ['workforce', ['workforce']],
      ['health-promotion', ['health-promotion']],
    ])
  })
})
