import { inspect } from 'unist-util-inspect'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import type { LeafNode, SectionNode } from '../../src/model.js'
import { readSource } from '../../src/source/read-source.js'
import { buildTree } from '../../src/tree/build-tree.js'

function outline(text: string): { sections: string[]; messages: string[] } {
  const { tree, messages } = buildTree(readSource(text))
  const sections: string[] = []
  visit(tree, 'section', (node: SectionNode) => {
    sections.push(`${node.data.depth} ${node.data.number ?? '–'} ${node.data.title ?? '–'}`)
  })
  return { sections, messages: messages.map((m) => `${m.ruleId} ${m.actual ?? ''} ${m.expected[0] ?? ''}`) }
}

const sections = (text: string): string[] => outline(text).sections

describe('buildTree', () => {
  it('lets numbering decide depth and never the heading signs', () => {
    expect(sections('### 一、任务\n# （一）甲项\n1.乙事\n正文。\n## 二、保障\n正文。')).toEqual([
      '1 一、 任务',
      '2 （一） 甲项',
      '3 1. 乙事',
      '1 二、 保障',
    ])
  })

  it('puts chapters above 一、 and reads decimals by their components', () => {
    expect(sections('第一章 总则\n第一节 目的\n一、甲\n正文。\n第二章 任务\n第一节 乙\n正文。')).toEqual([
      '1 第一章 总则',
      '2 第一节 目的',
      '3 一、 甲',
      '1 第二章 任务',
      '2 第一节 乙',
    ])
    expect(sections('一、甲\n1.1 乙\n1.1.1 丙丁。正文说明。\n1.1.2 戊己。正文说明。\n二、庚\n2.1 辛\n正文。')).toEqual([
      '1 一、 甲',
      '2 1.1 乙',
      '3 1.1.1 丙丁',
      '3 1.1.2 戊己',
      '1 二、 庚',
      '2 2.1 辛',
    ])
  })

  it('lets articles count straight through the parts', () => {
    expect(
      outline('一、甲\n（一）子。正文。\n（二）丑。正文。\n二、乙\n（三）寅。正文。\n（四）卯。正文。').messages,
    ).toEqual([])
  })

  it('reports gaps and repeats and keeps the printed numbers', () => {
    const { sections: found, messages } = outline(
      '一、甲\n（一）子。正文。\n（三）丑。正文。\n（三）寅。正文。\n二、乙\n正文。',
    )
    expect(found).toEqual(['1 一、 甲', '2 （一） 子', '2 （三） 丑', '2 （三） 寅', '1 二、 乙'])
    expect(messages).toEqual(['numbering-gap （三） （二）', 'numbering-repeat （三） （四）'])
  })

  it('decides for a list whether its units have headings', () => {
    const body = '建立健全覆盖城乡的三级服务网络，完善管理制度和考核办法，推动优质资源下沉到基层一线。继续加大投入。'
    expect(sections(`一、任务\n1.${body}\n2.${body}\n3.加强培训。每年举办两期。`)).toEqual([
      '1 一、 任务',
      '3 1. –',
      '3 2. –',
      '3 3. –',
    ])
    expect(sections('一、任务\n1.改善用房。继续推进建设。\n2.加强培训。每年举办两期。')).toEqual([
      '1 一、 任务',
      '3 1. 改善用房',
      '3 2. 加强培训',
    ])
  })

  it('reads a list of clauses as body text beside lists with headings', () => {
    const text =
      '一、任务\n（一）甲\n要求补点扩面：\n1.在三个街道各新建1家中心；\n2.改造站点25个；\n3.设置小站，累计不少于60个。\n' +
      '（二）乙\n1.打造龙头医院。建成中心3个。\n2.补齐短板。建成2个。\n'
    expect(sections(text)).toEqual([
      '1 一、 任务',
      '2 （一） 甲',
      '3 1. –',
      '3 2. –',
      '3 3. –',
      '2 （二） 乙',
      '3 1. 打造龙头医院',
      '3 2. 补齐短板',
    ])
  })

  it('does not take grades, mentions and remarks for sections', () => {
    expect(sections('一、任务\n引导居民到基层就诊。\n二、三级医院医生下沉到社区。\n二、保障\n正文。')).toEqual([
      '1 一、 任务',
      '1 二、 保障',
    ])
    expect(sections('一、任务\n正文如下。\n注：1.数据为上年数。\n2.口径不变。\n二、保障\n正文。')).toEqual([
      '1 一、 任务',
      '1 二、 保障',
    ])
  })

  it('finds the sections of a text without any line break', () => {
    const text =
      '为加快建设，制定本方案。一、总体要求以人民健康为中心，坚持公益性，推动优质资源扩容下沉和均衡布局，不断提高服务能力和群众获得感。二、主要任务（一）建好网络1.改善用房。新建三所。2.更新设备。配齐设备。（二）建好队伍。引进人才。三、保障措施（一）加强领导。压实责任。（二）加强宣传。营造氛围。'
    expect(sections(text)).toEqual([
      '1 一、 总体要求',
      '1 二、 主要任务',
      '2 （一） 建好网络',
      '3 1. 改善用房',
      '3 2. 更新设备',
      '2 （二） 建好队伍',
      '1 三、 保障措施',
      '2 （一） 加强领导',
      '2 （二） 加强宣传',
    ])
  })

  it('counts the lists of an attachment from one again, under its title', () => {
    const { tree } = buildTree(
      readSource('一、任务\n正文。\n附件：1.任务清单\n\n附件1\n任务清单\n一、甲\n正文。\n二、乙\n正文。'),
    )
    const found: string[] = []
    visit(tree, 'section', (node: SectionNode) => {
      const inner = node.children.filter((child) => child.type === 'section').map((child) => child.data.number)
      found.push(`${node.data.number ?? '–'} ${node.data.title ?? ''} ${node.data.depth} [${inner.join()}]`)
    })
    expect(found).toEqual([
      '一、 任务 1 []',
      '–  任务清单 1 [一、,二、]'.replace('  ', ' '),
      '一、 甲 1 []',
      '二、 乙 1 []',
    ])
  })

  it('joins a sentence that a page break cuts, and keeps the page number apart', () => {
    const text = '一、任务\n加强基层医疗卫生机构人才培养制度改革，推进人才队\n\n— 3 —\n\n伍建设。人才队伍是根本。\n'
    const { tree } = buildTree(readSource(text))
    const texts: string[] = []
    visit(tree, (node) => {
      if ('value' in node && typeof node.value === 'string') texts.push(`${node.type} ${node.value}`)
    })
    expect(texts).toEqual([
      'heading 一、任务',
      'text 加强基层医疗卫生机构人才培养制度改革，推进人才队伍建设。人才队伍是根本。',
      'furniture —3—',
    ])
  })

  it('is a unist tree with positions', () => {
    const text = '一、任务\r\n　　正文在此。（市卫健委负责）\n内容\t责任单位\n甲\t市财政局'
    const { tree } = buildTree(readSource(text))
    visit(tree, (node) => {
      expect(node.position?.start.line).toBeGreaterThan(0)
      expect(node.position?.end.offset ?? 0).toBeGreaterThanOrEqual(node.position?.start.offset ?? 1)
    })
    expect(inspect(tree, { color: false })).toContain('responsibility "（市卫健委负责）" (2:8-2:16, 13-21)')
  })

  it('has positions like any other property for whoever lists, copies, prints, sets or removes them', () => {
    const { tree } = buildTree(readSource('一、任务\n内容\t责任单位\n甲\t市财政局\n'))
    const cells: { position?: unknown; data: { span: { start: number } } }[] = []
    visit(tree, 'cell', (node) => {
      cells.push(node)
    })
    const [first, second] = cells
    const position = { start: { line: 2, column: 1, offset: 5 }, end: { line: 2, column: 3, offset: 7 } }
    expect(Object.keys(first ?? {})).toEqual(['type', 'value', 'data', 'position'])
    expect(first?.position).toEqual(position)
    expect({ ...first }.position).toEqual(position)
    expect(JSON.parse(JSON.stringify(tree))).toEqual(tree)
    expect(structuredClone(tree)).toEqual(tree)
    if (first !== undefined) first.position = undefined
    expect(first?.position).toBeUndefined()
    delete second?.position
    expect(Object.keys(second ?? {})).toEqual(['type', 'value', 'data'])
  })
})

describe('what numbers a section', () => {
  it.each([
    ['a number touches it', '一、任务\n1.2027年底前建成医院2家。\n2.100%的医院达标。\n3.90%的卫生院设置药房。\n4.培训人员。', ['1 一、 任务', '3 1. –', '3 2. –', '3 3. –', '3 4. –']],
    ['a number touches its 、', '一、任务\n1、2027年底前建成医院2家\n2、5家医院达标', ['1 一、 任务', '3 1、 –', '3 2、 –']],
    ['。 stands for its dot', '一、任务\n1。建设医院。全面推进建设。\n2。培训人员。全面开展培训。', ['1 一、 任务', '3 1。 建设医院', '3 2。 培训人员']],
    ['recognition made a dash of 一', '—、总体目标\n建设医院。\n二、主要任务\n（—）建设医院。全面推进。\n（二）培训人员。全面开展。', ['1 —、 总体目标', '1 二、 主要任务', '2 （—） 建设医院', '2 （二） 培训人员']],
    ['a numeral opens the heading', '一、救助\n发放补贴。\n二、一次性补助\n发放补助。\n三、二级医院建设\n建设医院。', ['1 一、 救助', '1 二、 一次性补助', '1 三、 二级医院建设']],
    ['radicals stand for it', '⼀、总体要求\n建设医院。\n⼆、重点任务\n（⼀）加强协同。全面推进。', ['1 ⼀、 总体要求', '1 ⼆、 重点任务', '2 （⼀） 加强协同']],
    ['it begins in the middle of a line and goes on above', '（三）加强服务。全面推进服务。（四）加强管理。全面推进管理。三、保障措施（一）加强领导。各县要成立专班，定期研究解决困难和问题，把各项任务落到实处，按时报告进展情况。（二）加大投入。财政部门要统筹资金，支持服务体系建设。', ['2 （三） 加强服务', '2 （四） 加强管理', '1 三、 保障措施', '2 （一） 加强领导', '2 （二） 加大投入']],
    ['it begins in the middle of a line', '现提出如下意见。（三）加强服务。全面推进服务。（四）加强管理。全面推进管理。', ['2 （三） 加强服务', '2 （四） 加强管理']],
  ])('reads an outline where %s', (_, text, lines) => {
    expect(sections(`方案\n${text}`)).toEqual(lines)
  }) // prettier-ignore

  it.each([
    '一、任务\n1.5万名医务人员接受培训，2.4万名参加考核。',
    '一、任务\n二、三级医院要加强管理。',
    '一、任务\n到2027年，参保率达到1.2亿人。3.5%的资金用于建设。',
  ])('takes no number of a sentence for one: %s', (text) => {
    expect(sections(`方案\n${text}`)).toEqual(['1 一、 任务'])
  })

  it('numbered sentences have no title, whatever heads the lists beside them', () => {
    expect(
      sections(
        '方案\n一、任务\n（一）建设医院。全面推进建设，完善设施。\n（二）新建社区医院10家。（责任单位：市卫生健康委）\n（三）培训医务人员300名（市卫生健康委负责）。\n（四）加强管理。全面推进管理，完善制度。',
      ),
    ).toEqual(['1 一、 任务', '2 （一） 建设医院', '2 （二） –', '2 （三） –', '2 （四） 加强管理'])
  })

  it('items of a goal list without 。 have no title, headings without 。 have one', () => {
    expect(
      sections('方案\n到2027年将实现：\n1、新建医院5家，其中3家在新城区\n2、床位数达到6.2张\n3、签约率≥82%'),
    ).toEqual(['3 1、 –', '3 2、 –', '3 3、 –'])
    expect(
      sections('方案\n一、任务\n1.加强能力建设（责任单位：市卫生健康委）\n2.完善制度（责任单位：市民政局）'),
    ).toEqual(['1 一、 任务', '3 1. 加强能力建设', '3 2. 完善制度'])
  })

  it('tells headings by the list that counts on across sections, or by what stands under one section', () => {
    const short = '推进建设。各县完善设施，加强管理。'
    const long = '鼓励餐饮经营者和集体用餐单位对所供食品的能量和营养成分进行标识。各县完善设施，加强管理。'
    expect(
      sections(`方案\n一、任务\n1.${short}\n2.${short}\n3.${short}\n二、措施\n4.${long}\n5.${short}`).filter((line) =>
        line.startsWith('3'),
      ),
    ).toEqual(['3 1. 推进建设', '3 2. 推进建设', '3 3. 推进建设', `3 4. ${long.split('。')[0] ?? ''}`, '3 5. 推进建设'])
    expect(
      sections(`方案\n一、任务\n（一）建设\n1.${short}\n（二）管理\n2.${long}\n3.${long}\n4.${long}\n5.${long}`).filter(
        (line) => line.startsWith('3'),
      ),
    ).toEqual(['3 1. 推进建设', '3 2. –', '3 3. –', '3 4. –', '3 5. –'])
  })

  it('reports a 一、 that comes again', () => {
    const { messages } = buildTree(readSource('方案\n一、任务\n建设医院。\n一、措施\n加强管理。'))
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['numbering-repeat'])
  })
})

describe('a text without line breaks', () => {
  const TEXT =
    '各县人民政府：为发展体育，现提出如下意见：—、进一步重视老年体育工作老年体育工作是民生的重要部分。各县要加强管理。二、进一步完善各级体育组织要积极完善县乡两级组织，配备人员。三、进一步加大对老年体育的投入各县、各部门要坚持财政投入为主，多方筹资。四、总体目标到2027年，建成中心3个。五、本意见由市体育局负责解释。云溪市人民政府2024年3月1日抄送：市委各部门。'

  it('has headings that its sentences take up again, or that a sentence cannot begin with', () => {
    expect(sections(TEXT)).toEqual([
      '1 —、 进一步重视老年体育工作',
      '1 二、 进一步完善各级体育组织',
      '1 三、 进一步加大对老年体育的投入',
      '1 四、 总体目标',
      '1 五、 –',
    ])
  })

  it('has a signature and copies that are no part of its last sentence', () => {
    const { tree } = buildTree(readSource(TEXT, { format: 'text' }))
    const texts: string[] = []
    visit(tree, 'text', (node: LeafNode) => {
      texts.push(node.value)
    })
    expect(texts.slice(-3)).toEqual(['云溪市人民政府', '2024年3月1日', '抄送：市委各部门。'])
  })
})

describe('a text printed twice', () => {
  const PLAN = [
    '云溪市方案',
    '一、任务',
    '（一）健全服务体系。建成社区医院3家，完善服务网络，提升服务能力。',
    '（二）加强队伍建设。培训医务人员300名，完善培养机制，提升服务水平。',
    '（三）完善保障机制。落实财政投入责任，完善补偿办法，加强监督管理。',
  ].join('\n')

  it('is read once, with a message', () => {
    const once = outline(PLAN)
    const twice = outline(`${PLAN}\n上一篇：没有了\n${PLAN}`)
    expect(twice.sections).toEqual(once.sections)
    expect(twice.messages).toEqual(['text-repeated 云溪市方案 '])
  })

  it('a paragraph that comes again is no second printing', () => {
    expect(outline(`${PLAN}\n（四）健全服务体系。建成社区医院3家，完善服务网络，提升服务能力。`).messages).toEqual([])
    const again = PLAN.split('\n').at(-1) ?? ''
    expect(sections(`${PLAN}\n二、措施\n${again.replace('（三）', '（一）')}`)).toHaveLength(6)
  })

  it('takes no page number before a bullet for a section where the line breaks are lost', () => {
    const words = '全市应急物资储备库布局更加合理，应急广播终端逐步进村入户，群众避险意识稳步提高。'.repeat(3)
    expect(
      sections(`1、防灾计划一、总体要求${words}2、-建成市级指挥平台。${words}3、-完成风险普查。${words}`),
    ).not.toContainEqual(expect.stringContaining('2、'))
  })
})

describe('headings of lists of sentences', () => {
  const who = '牵头责任单位：县卫健委\n主要协作单位：各乡镇人民政府\n'
  it('gives no heading to a list whose items are mostly one sentence, nor to the one that lost its 。', () => {
    expect(
      sections(
        `1.落实人口发展战略，加快发展托育和养老服务，加强普惠性服务供给。\n${who}2.加强重大风险防控，保障群众健康安全\n${who}3.毫不放松抓好传染病防控，完善疾病预防控制体系和应急救治体系。\n${who}4.推广家庭医生签约服务，扩大覆盖面。补齐基层短板，改造卫生院6家。\n${who}`,
      ),
    ).toEqual(['3 1. –', '3 2. –', '3 3. –', '3 4. –'])
  })

  it('keeps the headings of a list of tasks with text of their own', () => {
    expect(
      sections(
        `1.加强重大风险防控，保障健康安全\n各地要健全监测体系，落实分工。\n2.健全服务体系，提升基层能力\n改造卫生院6家，落实经费。\n`,
      ),
    ).toEqual(['3 1. 加强重大风险防控，保障健康安全', '3 2. 健全服务体系，提升基层能力'])
  })

  it('takes 一、总体要求 for a part where nothing else is left of the outline', () => {
    const text =
      '为提高急救能力，根据有关要求，结合我市实际，制定本行动计划。一、总体要求到2027年，初步形成急救体系框架，重大事故处置率达100%，能力明显提高，感染率大幅降低，年均损失控制在1%以内。'
    expect(sections(text)).toEqual(['1 一、 总体要求'])
  })
})
