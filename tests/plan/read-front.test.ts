import { describe, expect, it } from 'vitest'
import type { Records } from '../../src/plan/records.js'
import { readRecords } from '../../src/plan/read-records.js'
import { readSource } from '../../src/source/read-source.js'
import { buildTree } from '../../src/tree/build-tree.js'

function read(text: string): Records {
  const source = readSource(text)
  return readRecords(buildTree(source).tree, source.text)
}

const NOTICE = `云溪市人民政府办公室关于印发云溪市健康行动方案的通知
云政办〔2024〕3号
各县区人民政府：
现将《云溪市健康行动方案》印发给你们，请认真贯彻执行。
云溪市人民政府办公室
2024年3月1日
（此件主动公开）
云溪市健康行动方案
一、主要任务
（一）健全体系。到2025年，建成社区医院3家。
`

describe('attributes of a web page', () => {
  it('reads each pair of a line with several', () => {
    const { meta } = read(
      `索 引 号：0143/2024-21    主题分类：卫生、体育    发文机关：云溪市人民政府\n成文日期：2024年03月01日　有效性：有效\n${NOTICE}`,
    )
    expect(meta.attributes).toEqual({
      索引号: '0143/2024-21',
      主题分类: '卫生、体育',
      发文机关: '云溪市人民政府',
      成文日期: '2024年03月01日',
      有效性: '有效',
      公开方式: '此件主动公开',
    })
    expect(meta.title).toBe('云溪市人民政府办公室关于印发云溪市健康行动方案的通知')
  })

  it('reads pairs between pipes, and leaves out what is empty', () => {
    const { meta } = read(
      `索引号: | 30/2024 | 发布机构: | |\n发布日期: | 2024-03-02 | 公开方式: | 主动公开 |\n${NOTICE}`,
    )
    expect(meta.attributes).toEqual({ 索引号: '30/2024', 发布日期: '2024-03-02', 公开方式: '主动公开' })
    expect(meta.publishedOn).toBe('2024-03-02')
  })

  it('ends a value where other furniture follows', () => {
    const { meta } = read(`来源：市卫生健康委　浏览次数：86　【字体：大 中 小】\n${NOTICE}`)
    expect(meta.attributes['来源']).toBe('市卫生健康委')
  })

  it('takes no title from a line of the block', () => {
    const { meta } = read(`标　题：关于印发健康行动方案的通知\n${NOTICE}`)
    expect(meta.title).toBe('云溪市人民政府办公室关于印发云溪市健康行动方案的通知')
    expect(meta.issuer).toBe('云溪市人民政府办公室')
  })
})

describe('zones', () => {
  const zoneOf = (text: string, words: string): string | undefined =>
    [...read(text).passages].find((passage) => passage.text.text.includes(words))?.zone

  it.each([
    ['第一节 发展基础', 'background'],
    ['第一节 面临形势', 'background'],
    ['第一节 “十三五”时期取得的成效', 'background'],
    ['第一节 主要目标', 'goals'],
    ['第一节 夯实发展基础', 'tasks'],
    ['第一节 基础设施建设', 'tasks'],
  ])('reads %s of a chapter as %s', (heading, zone) => {
    const text = `云溪市规划\n第一章 卫生健康发展概览\n${heading}\n建成医院12家，覆盖全部乡镇。\n第二节 完善服务网络\n建成社区医院3家。\n`
    expect(zoneOf(text, '12家')).toBe(zone)
    expect(zoneOf(text, '3家')).toBe('tasks')
  })

  it.each(['发展目标', '工作目标', '到2025年主要目标'])('reads %s inside 总体要求 as goals', (heading) => {
    expect(
      zoneOf(`方案\n一、总体要求\n（一）${heading}\n建成医院12家。\n二、主要任务\n（一）建设\n建成3家。`, '12家'),
    ).toBe('goals')
  })
})

describe('attachments', () => {
  it('takes the title under a lone 附件： for a section where a body follows', () => {
    const { sections } = read(
      `${NOTICE}\n附件：\n云溪市健康行动任务清单\n序号\t任务\t责任单位\n1\t建设医院\t市卫生健康委\n`,
    )
    expect(sections.at(-1)?.title).toBe('云溪市健康行动任务清单')
  })

  it('reads titles without numbers under a bare 附件：', () => {
    const { meta, sections } = read(
      `${NOTICE.replace('云溪市人民政府办公室\n2024', '附件：\n云溪市健康行动任务清单\n云溪市健康行动指标表\n云溪市人民政府办公室\n2024')}二、附则\n（一）本方案由市卫生健康委负责解释。\n云溪市健康行动任务清单\n序号\t任务\t责任单位\n1\t建设医院\t市卫生健康委\n`,
    )
    expect(meta.attachments.map(({ title }) => title)).toEqual(['云溪市健康行动任务清单', '云溪市健康行动指标表'])
    expect(sections.map(({ number, title }) => `${number ?? '–'} ${title ?? '–'}`).slice(-2)).toEqual([
      '（一） –',
      '– 云溪市健康行动任务清单',
    ])
  })

  it('keeps offices inside a department apart from bodies', () => {
    const { measures } = read(
      '云溪市任务清单\n序号\t任务\t责任单位\t市卫健委内牵头处室\n1\t建设医院\t市卫健委、市民政局\t医政处\n',
    )
    expect(measures[0]?.responsible.map(({ name }) => name)).toEqual(['市卫健委', '市民政局'])
    expect(measures[0]?.offices.map(({ name }) => name)).toEqual(['医政处'])
  })

  it('keeps a clause in brackets together that a line break cuts after the colon', () => {
    const { measures } = read(
      `方案\n一、主要任务\n（一）健全体系。建成社区医院3家。（牵头单位：\n市财政局；\n责任单位：市教育局）\n`,
    )
    expect(measures[0]?.lead.map(({ name }) => name)).toEqual(['市财政局'])
    expect(measures[0]?.responsible.map(({ name }) => name)).toEqual(['市教育局'])
  })
})

it('a title that leaves its place out takes the issuer from the signature', () => {
  const { meta } = read(`市政府办公室关于印发云洲市健康服务实施方案的通知
云政办发〔2024〕9号
各区人民政府：
现印发给你们，请认真贯彻执行。
云洲市人民政府办公室
2024年3月1日
云洲市健康服务实施方案
一、主要任务
（一）加强服务。建成社区医院3所。`)
  expect(meta.issuer).toBe('云洲市人民政府办公室')
})

it('a text without numbered sections is a plan with a message that says so', () => {
  const plan = read('今天开会，讨论了健康工作。')
  expect(plan.sections).toEqual([])
  expect(plan.messages.map(({ ruleId }) => ruleId)).toContain('no-outline')
})

describe('closing clauses', () => {
  it.each([
    '本意见由市卫生健康委负责解释。',
    '本办法自印发之日起施行，有效期5年。',
    '本实施方案所称社区医院，是指床位数在30张以上的医院。',
    '此前有关规定与本意见不一致的，以本意见为准。',
  ])('%s is no measure', (clause) => {
    const { measures } = read(`意见\n一、加强服务\n（一）建设医院。全面推进建设。\n二、其他\n（二）${clause}\n`)
    expect(measures.map(({ number }) => number)).toEqual(['（一）'])
  })

  it('a task that names the document is one', () => {
    const { measures } = read(
      '意见\n一、加强服务\n（一）本意见发布后，各县要制定方案，建设医院。\n（二）本市各县建设医院。\n',
    )
    expect(measures).toHaveLength(2)
  })
})

it('headings in traditional script have the same roles', () => {
  const { passages, measures } = read(
    '云溪市規劃\n一、規劃背景\n（一）發展現狀\n建成醫院12家。\n二、總體目標\n建成醫院3家。\n三、主要任務\n（一）加強服務。建成社區醫院6所。\n',
  )
  const zone = (words: string): string | undefined => [...passages].find(({ text }) => text.text.includes(words))?.zone
  expect(['12家', '3家', '6所'].map(zone)).toEqual(['background', 'goals', 'tasks'])
  expect(measures.map(({ title }) => title)).toEqual(['加強服務'])
})
