import { expect, test } from 'vitest'
import { parsePlan } from '../../src/parse-plan.js'

const head = '临川市卫生健康行动方案\n\n一、主要目标\n'

/** Values of a plan and the years they are due. */
function yearsOf(body: string): (string | number | null)[][] {
  return parsePlan(head + body).targets.map(({ valueText, year, yearText }) => [valueText, year, yearText])
}

test.each<[string, string, (string | number | null)[][]]>([
  [
    'a colon opens a list of dashes',
    '到2026年，实现以下目标：\n——床位达到500张；护士达到300人。\n——医师达到200人。\n',
    [
      ['500张', 2026, '到2026年'],
      ['300人', 2026, '到2026年'],
      ['200人', 2026, '到2026年'],
    ],
  ],
  [
    'a paragraph without numbers opens the numbered parts below it',
    '到2026年，服务体系更加完善。\n（一）资源扩容。床位达到500张。\n（二）质量提升。到2027年，满意度达到90%。\n二、主要任务\n（一）建设。护士达到300人。\n',
    [
      ['500张', 2026, '到2026年'],
      ['90%', 2027, '到2027年'],
      ['300人', null, null],
    ],
  ],
  [
    'a label opens its own paragraph',
    '具体指标：到2026年，建设5个县域中心。培育3家社区医院。\n',
    [
      ['5个', 2026, '到2026年'],
      ['3家', 2026, '到2026年'],
    ],
  ],
  [
    'lines behind a colon are members too',
    '到2026年，实现以下目标：\n床位达到500张。\n医师达到200人；\n',
    [
      ['500张', 2026, '到2026年'],
      ['200人', 2026, '到2026年'],
    ],
  ],
  [
    'a line of goals beside a dated one has its year, in doubt',
    '到2026年，体系更加完善。\n床位达到500张。\n',
    [['500张', 2026, '到2026年']],
  ],
  [
    'a dated first member of a labelled list dates the others',
    '规划指标：\n- 到2026年，床位达到500张；\n- 医师达到200人；\n',
    [
      ['500张', 2026, '到2026年'],
      ['200人', 2026, '到2026年'],
    ],
  ],
  [
    'a date behind the means governs all parts of its sentence',
    '通过深化改革，到2026年，床位达到500张；医师达到200人。\n',
    [
      ['500张', 2026, '到2026年'],
      ['200人', 2026, '到2026年'],
    ],
  ],
  [
    'two dates of one year govern what stands behind both',
    '到2026年，床位达到500张；到2026年医师达到200人；护士达到300人。\n',
    [
      ['500张', 2026, '到2026年'],
      ['200人', 2026, '到2026年'],
      ['300人', 2026, '到2026年'],
    ],
  ],
  [
    'two horizons leave it open which one is meant',
    '到2026年，体系更加完善。\n到2035年，体系更加成熟。\n（一）资源扩容。床位达到500张。\n',
    [['500张', null, null]],
  ],
])('%s', (_name, body, expected) => {
  expect(yearsOf(body)).toEqual(expected)
})

test('a line beside a dated value is doubted', () => {
  const { targets } = parsePlan(`${head}到2026年，每千人口床位达到7张。\n覆盖面：80%以上的乡镇设置站点。\n`)
  expect(targets.map(({ valueText, doubts }) => [valueText, doubts])).toEqual([
    ['7张', []],
    ['80%以上', ['year']],
  ])
})

test('a year carried from the head of a list is reported', () => {
  const { messages } = parsePlan(`${head}到2026年，实现以下目标：\n——床位达到500张。\n`)
  expect(messages.map(({ ruleId }) => ruleId)).toContain('uncertain-year')
})

test('a line with a colon before all numbering governs the numbered sentences behind it, up to a heading', () => {
  const plan = parsePlan(
    '临川市健康强市三年行动\n\n到2028年将达到：\n1、新增急救站6个\n2、全市每千人口护士数达到4.8人\n3、居民健康素养水平≥36%\n一、主要任务\n（一）夯实基层。建设中医馆9个。\n',
  )
  expect(plan.targets.map(({ valueText, year }) => [valueText, year])).toEqual([
    ['6个', 2028],
    ['4.8人', 2028],
    ['≥36%', 2028],
    ['9个', null],
  ])
})

test.each<[string, string, (number | null)[]]>([
  ['the list of a year is all that follows its line', '2026年市政府民生实事项目为：', [2026, 2026]],
  ['a sentence that announces the list', '会议确定，2026年将着力办好十件民生实事。', [2026, 2026]],
  ['a report on a list promises nothing', '现将2026年市政府民生实事完成情况通报如下：', [null, null]],
  ['several years open no list', '2026、2027年市政府民生实事项目为：', [null, null]],
])('%s', (_, line, years) => {
  const plan = parsePlan(
    `白石市公告\n\n${line}\n\n一、教育惠民\n新建公办幼儿园10所。\n\n二、健康惠民\n新增托位280个。\n`,
  )
  expect(plan.targets.map(({ year }) => year)).toEqual(years)
})

test('a date inside the line that opens a list governs it, one behind words that tell of a plan its sentence', () => {
  const list = parsePlan('未来5年“健康白石”战略，到2030年将实现：\n1、新建医院12家\n2、护士达到280名\n')
  expect(list.targets.map(({ year }) => year)).toEqual([2030, 2030])
  const told = parsePlan(
    '市卫生健康委印发《急救体系建设方案》，到2029年，新建急救站30个，网络基本建成；配备救护车90辆。\n',
  )
  expect(told.targets.filter(({ kind }) => kind !== 'milestone').map(({ year }) => year)).toEqual([2029, 2029])
})

test('a title dates nothing, a lead that says what is done in the year does; that of paragraphs behind goals a text tells is in doubt', () => {
  const title = parsePlan('白石市2026年民生实事项目\n\n1.新建医院2家、改造学校3所。\n')
  expect(title.targets.map(({ year, doubts }) => [year, doubts.includes('year')])).toEqual([
    [null, false],
    [null, false],
  ])
  const led = parsePlan(
    '白石市民生实事项目\n\n市政府决定在2026年继续实施一批民生实事，具体如下：\n\n1.新建医院2家。\n\n2.改造学校3所。\n',
  )
  expect(led.targets.map(({ year, doubts }) => [year, doubts.includes('year')])).toEqual([
    [2026, false],
    [2026, false],
  ])
  const told = parsePlan(
    '实施方案提出，到2030年，健康服务更加完善。\n\n每千人口床位数达到0.6张，县级医院达到二级水平，服务能力明显提升，群众满意度达到90%，各项工作走在全省前列。\n',
  )
  expect(told.targets.map(({ year, doubts }) => [year, doubts.includes('year')])).toContainEqual([2030, true])
})

test('a text that speaks of a list of one year says of none of its values when it is due, and not surely that it is none', () => {
  const { targets } = parsePlan(
    '3月2日，区人民代表大会闭幕，会上票决产生了白石区2026年度民生实事项目，由区政府组织实施。\n\n01\n医疗保障\n新增社区站8家、护理床位300张。每年巡诊2次。\n',
  )
  expect(targets.map(({ valueText, year, doubts }) => [valueText, year, doubts.includes('year')])).toEqual([
    ['8家', null, true],
    ['300张', null, true],
    ['2次', null, false],
  ])
})

test('a year on a line of its own heads the steps below it', () => {
  const { targets } = parsePlan(
    '云溪养老要分三步走\n第一步\n2027年\n分别确定试点。全市选择6家医疗机构开展试点\n第二步\n2028年年底\n50%以上的街道开展试点。护理型床位占养老床位的比例达到60%以上\n第三步\n2030年\n护理型床位占养老床位的比例为70%～80%\n',
  )
  expect(targets.map(({ valueText, year }) => [valueText, year])).toEqual([
    ['6家', 2027],
    ['50%以上', 2028],
    ['60%以上', 2028],
    ['70%～80%', 2030],
  ])
  expect(targets.map(({ indicator }) => indicator).join()).not.toMatch(/第.步/u)
})

test('a span of years shortly behind a period may be that period', () => {
  const { targets } = parsePlan(
    '云溪市卫生规划\n\n“十四五”期间，全市加快项目建设，力争五年内新增医疗床位1.7万张。\n\n全市在三年内新增托位300个。\n',
  )
  expect(targets.map(({ valueText, year, doubts }) => [valueText, year, doubts.includes('year')])).toEqual([
    ['1.7万张', null, true],
    ['300个', null, false],
  ])
})

test('a deadline before the plan is one all the same', () => {
  const { targets } = parsePlan(
    '# 云溪市急救方案\n\n云政发〔2027〕3号\n\n一、主要任务\n\n（一）急救站点\n\n2026年12月底前，所有街道设立急救站，配备车辆10台。\n\n2027年3月1日\n',
  )
  expect(targets.map(({ valueText, year }) => [valueText, year])).toEqual([
    ['所有', 2026],
    ['10台', 2026],
  ])
})

test('a paragraph that tells whose goals they are, and holds none, opens the list of the next', () => {
  const { targets } = parsePlan(
    '临川市出台行动计划\n\n根据《行动计划》，到2028年底，将实现三大目标。\n\n其一，覆盖率达到80%。其二，合格率达到90%以上。\n',
  )
  expect(targets.map(({ year, doubts }) => [year, doubts.includes('year')])).toEqual([
    [2028, false],
    [2028, false],
  ])
})

test('paragraphs behind a goal without numbers, in a text without parts, are due with it, in doubt', () => {
  const { targets } = parsePlan(
    '到2028年，建成健康城市。\n\n实施方案提出，到2028年，服务体系协调发展，初步建成健康城市。\n\n每千人口床位数达到6.2张，体检率达到70%以上，各区均建有一所三级医院，服务能力明显提升，群众满意度持续提高。\n',
  )
  const values = targets.filter(({ kind }) => kind !== 'milestone')
  expect(values.length).toBeGreaterThan(1)
  expect(values.every(({ year, doubts }) => year === 2028 && doubts.includes('year'))).toBe(true)
})

test.each<[string, number | null, boolean]>([
  ['（一）近期目标（到2026年）', 2026, false],
  ['（一）到2030年的主要目标', 2030, false],
  ['（一）到2028年底，实现以下目标', 2028, false],
  ['（一）到2035年', 2035, false],
  ['（一）2027年底前达到以下指标', 2027, false],
  ['（一）本年度实现以下工作指标', 2025, false],
  // that names its goals by a year is no deadline in so many words
  ['（一）2030年发展目标', 2030, true],
  // works of a year, and a deed of its own
  ['（一）2026年重点工作', null, false],
  ['（一）到2027年建成卫生强县', null, false],
])('a heading that dates goals dates what stands under it: %s', (heading, year, unsure) => {
  const { targets } = parsePlan(
    `青禾县犬类管理工作方案\n\n青卫发〔2025〕12号\n\n一、工作目标\n\n${heading}\n\n1.家犬登记率达到91%以上。\n\n2.犬驱虫覆盖率达到92%以上。\n\n（二）其他\n\n1.牲畜检疫率达到93%。\n`,
  )
  expect(targets.map((target) => [target.year, target.doubts.includes('year')])).toEqual([
    [year, unsure],
    [year, unsure],
    [null, false],
  ])
})

test('in running text without parts a year that opens its paragraph holds for its sentences, in doubt; one within a sentence does not', () => {
  const read = (text: string): unknown[][] =>
    parsePlan(`青禾县出台中医药意见\n\n${text}\n`).targets.map(({ valueText, year, doubts }) => [
      valueText,
      year,
      doubts.includes('year'),
    ])
  const rest = '建设3个基地。遴选2名骨干。培养4名传承人。争取5家医院达标。建成6个工作室。'
  const later = ['3个', '2名', '4名', '5家', '6个']
  expect(read(`根据《意见》相关内容，预计到2028年，将建设9个专科。${rest}`)).toEqual([
    ['9个', 2028, false],
    ...later.map((value) => [value, 2028, true]),
  ])
  expect(read(`提出加快推进中心建设，提高专科水平，到2028年，建设9个专科。${rest}`)).toEqual([
    ['9个', 2028, false],
    ...later.map((value) => [value, null, true]),
  ])
})

test('what a year that is over is told to have held within bounds is a fact', () => {
  const { targets, exclusions } = parsePlan(
    '昨天，青禾市召开2027年卫生工作会议，总结2026年卫生工作，部署2027年任务。\n\n2026年，孕产妇死亡率控制在8.2/10万。“十四五”期末，年均出生人数5.06万人。\n\n2027年，孕产妇死亡率控制在8/10万以下。\n',
  )
  expect(targets.map(({ valueText, year }) => [valueText, year])).toEqual([['8/10万以下', 2027]])
  expect(exclusions.filter(({ why }) => why === 'told-year').map(({ text }) => text)).toContain('8.2/10万')
})

test('among goals a heading that is one itself dates what its line goes on with, and in doubt what stands under it', () => {
  const { targets } = parsePlan(
    '青禾县防治规划\n\n一、工作目标\n\n（一）到2026年，完成病区调查。对确定的病区改灶，使用率达到95%以上。\n知晓率达到80%。\n（二）其他。检出率达到70%。\n',
  )
  expect(
    targets
      .filter(({ kind }) => kind !== 'milestone')
      .map(({ valueText, year, doubts }) => [valueText, year, doubts.includes('year')]),
  ).toEqual([
    ['95%以上', 2026, false],
    ['80%', 2026, true],
    ['70%', null, false],
  ])
})

test('behind what a dated heading holds the list above it goes on', () => {
  expect(
    yearsOf(
      '到2026年，实现以下目标：\n（一）到2027年，完成改造。床位达到500张。\n（二）护士达到300人。\n（三）远期目标（到2030年）\n1.医师达到200人。\n（四）药师达到100人。\n',
    ).filter(([value]) => /\d/u.test(String(value))),
  ).toEqual([
    ['500张', 2027, '到2027年'],
    ['300人', 2026, '到2026年'],
    ['200人', 2030, '到2030年'],
    ['100人', 2026, '到2026年'],
  ])
})
