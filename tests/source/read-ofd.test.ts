import { expect, test } from 'vitest'
import { citeTarget } from '../../src/output/cite-target.js'
import { readPlan } from '../../src/read-plan.js'
import { readOfd } from '../../src/source/read-ofd.js'
import { makeOfd, ofdLines, packOfd } from './make-ofd.js'

const PLAN = [
  '云岭市人民政府办公室关于印发',
  '云岭市卫生健康行动方案的通知',
  '云政办发〔2026〕12号',
  '一、工作目标',
  '　　到2027年，全市人均预期寿命达到80岁。',
  '二、重点任务',
  '（一）提升服务能力。建成社区医院10家。',
]
const lineTexts = (bytes: Uint8Array) => readOfd(bytes).text.trimEnd().split('\n')

test('lines are read in order and a plan is made of them', async () => {
  const plan = await readPlan(makeOfd([[{ texts: ofdLines(PLAN) }]]))
  expect(plan.sections.map((section) => section.number)).toEqual(['一、', '二、', '（一）'])
  expect(plan.targets.map((target) => [target.valueText, target.year])).toContainEqual(['80岁', 2027])
  for (const { span, quote } of plan.targets) expect(plan.source.slice(span.start, span.end)).toBe(quote)
})

test('the order of objects in the file says nothing', () => {
  const texts = ofdLines(PLAN)
  expect(lineTexts(makeOfd([[{ texts: texts.toReversed() }]]))).toEqual(lineTexts(makeOfd([[{ texts }]])))
})

test('a text object a glyph makes one line', () => {
  let x = 28
  const texts = Array.from('到2027年达到80%').map((text) => {
    const at = x
    x += /[\d%]/u.test(text) ? 2.5 : 5
    return { x: at, y: 40, text }
  })
  expect(lineTexts(makeOfd([[{ texts }]]))).toEqual(['到2027年达到80%'])
})

test('a full line runs on into the next, also over a page', () => {
  const full = '全市各级医疗卫生机构要按照本方案要求认真组织实施确保'
  const pages = [
    { texts: ofdLines([`　　${full.slice(2)}`, full, full], { size: 5.5 }) },
    { texts: ofdLines(['各项任务落到实处。'], { size: 5.5 }) },
  ]
  expect(lineTexts(makeOfd([pages]))).toEqual([`　　${full.slice(2)}${full}${full}各项任务落到实处。`])
})

test('drawn lines make a table', () => {
  const rules: [number, number, number, number][] = [
    ...[40, 50, 60].map((y): [number, number, number, number] => [20, y, 140, y]),
    ...[20, 80, 140].map((x): [number, number, number, number] => [x, 40, x, 60]),
  ]
  const texts = [
    { x: 22, y: 47, text: '指标' },
    { x: 82, y: 47, text: '2027年目标' },
    { x: 22, y: 57, text: '社区医院数' },
    { x: 82, y: 57, text: '10家' },
  ]
  const { blocks, text } = readOfd(makeOfd([[{ texts, rules }]]))
  const rows = blocks.filter((block) => block.kind === 'row')
  expect(rows.map((row) => row.cells?.map((cell) => text.slice(cell.span.start, cell.span.end)))).toEqual([
    ['指标', '2027年目标'],
    ['社区医院数', '10家'],
  ])
})

test('templates, blocks in layers and shared drawings are read', () => {
  const block =
    '<ofd:PageBlock><ofd:TextObject Boundary="28 60 90 6" Font="1" Size="5"><ofd:TextCode X="0" Y="5">块</ofd:TextCode></ofd:TextObject></ofd:PageBlock>'
  const use = '<ofd:CompositeObject Boundary="28 80 90 6" ResourceID="9"/>'
  const bytes = makeOfd([[{ texts: [{ x: 28, y: 55, text: '正文' }], more: block + use, template: 't1' }]], {
    templates: { t1: { texts: [{ x: 28, y: 30, text: '云岭市人民政府文件' }] } },
    resources:
      '<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="9"><ofd:Content><ofd:TextObject Boundary="0 0 90 6" Font="1" Size="5"><ofd:TextCode X="0" Y="5">共用</ofd:TextCode></ofd:TextObject></ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>',
  })
  expect(lineTexts(bytes)).toEqual(['云岭市人民政府文件', '正文', '块', '共用'])
})

test('several documents of one file follow each other, and addresses may begin at the root', () => {
  const documents = [[{ texts: [{ x: 28, y: 40, text: '第一份' }] }], [{ texts: [{ x: 28, y: 40, text: '第二份' }] }]]
  expect(lineTexts(makeOfd(documents))).toEqual(['第一份', '第二份'])
  const rooted = makeOfd([documents[0] ?? []], { address: (i) => `/Doc_0/Pages/Page_${i}/Content.xml` })
  expect(lineTexts(rooted)).toEqual(['第一份'])
})

test('a watermark is left out, leaning letters are not', () => {
  const texts = [
    { x: 28, y: 40, text: '正文第一行。' },
    { x: 50, y: 120, text: '内部资料', more: 'CTM="0.7 0.7 -0.7 0.7 0 0"' },
    { x: 28, y: 50, text: '斜体一行。', more: 'CTM="1 0 -0.3 1 0 0"' },
    { x: 28, y: 60, text: '看不见', more: 'Visible="false"' },
  ]
  expect(lineTexts(makeOfd([[{ texts }]]))).toEqual(['正文第一行。', '斜体一行。'])
})

test('seals and text written downwards are told', () => {
  const texts = [
    { x: 28, y: 40, text: '正文第一行' },
    { x: 190, y: 40, text: '竖排文字', code: 'DeltaX="0 0 0" DeltaY="5 5 5"' },
  ]
  const { text, messages } = readOfd(makeOfd([[{ texts }]], { signed: true }))
  expect(text.trim()).toBe('正文第一行')
  expect(messages.map((message) => message.ruleId)).toEqual(['vertical-text', 'signed-document'])
})

test('two columns are read one after the other', () => {
  const column = (name: string) => Array.from({ length: 8 }, (_, i) => `${name}栏第${i + 1}行文字满满一行`)
  const texts = [...ofdLines(column('左'), { left: 20 }), ...ofdLines(column('右'), { left: 115 })]
  const read = readOfd(makeOfd([[{ texts }]])).text
  expect(read.indexOf('左栏第8行')).toBeLessThan(read.indexOf('右栏第1行'))
})

test('a page that is missing is told, the others are read', () => {
  const parts = {
    'OFD.xml': '<OFD><DocBody><DocRoot>D/Document.xml</DocRoot></DocBody></OFD>',
    'D/Document.xml':
      '<Document><CommonData/><Pages><Page ID="1" BaseLoc="P0.xml"/><Page ID="2" BaseLoc="P1.xml"/></Pages></Document>',
    'D/P1.xml':
      '<Page><Content><Layer><TextObject Boundary="28 40 90 6" Size="5"><TextCode X="0" Y="5">还在的一页</TextCode></TextObject></Layer></Content></Page>',
  }
  const { text, messages } = readOfd(packOfd(parts))
  expect(text.trim()).toBe('还在的一页')
  expect(messages.map((message) => [message.ruleId, message.actual])).toEqual([['broken-page', '1']])
})

const image = { more: '<ofd:ImageObject Boundary="0 0 210 297" ResourceID="3"/>' }
test.each([
  ['scanned-ofd', makeOfd([[image, image]])],
  ['encrypted-ofd', packOfd({ 'OFD.xml': '<OFD/>', 'Encryptions.xml': '<Encryptions/>' })],
  ['broken-ofd', packOfd({ 'OFD.xml': 'no xml at all' })],
  ['broken-ofd', packOfd({ 'OFD.xml': '<OFD><DocBody><DocRoot>../../x</DocRoot></DocBody></OFD>' })],
])('%s is refused with advice', async (reason, bytes) => {
  await expect(readPlan(bytes)).rejects.toMatchObject({ code: 'unreadable', reason })
})

test('objects inside themselves end', () => {
  const use = '<ofd:CompositeObject Boundary="0 0 9 9" ResourceID="9"/>'
  const bytes = makeOfd([[{ texts: [{ x: 28, y: 40, text: '正文第一行' }], more: use }]], {
    resources: `<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="9"><ofd:Content>${use}${use}</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>`,
  })
  expect(lineTexts(bytes)).toEqual(['正文第一行'])
})

test('each target knows its page, also behind a paragraph that a page cuts', async () => {
  const full = '全市各级医疗卫生机构要按照本方案要求认真组织实施确保'
  const pages = [
    { texts: ofdLines(['一、工作目标', `　　${full.slice(2)}`], { size: 5.5 }) },
    { texts: ofdLines(['到2027年人均预期寿命达到80岁。', '二、重点任务'], { size: 5.5 }) },
  ]
  const plan = await readPlan(makeOfd([pages, [{ texts: ofdLines(['　　到2027年建成社区医院10家。']) }]]))
  expect(plan.pages?.map((page) => page.number)).toEqual([1, 2, 3])
  expect(plan.targets.map((target) => [target.valueText, target.page])).toEqual([
    ['80岁', 2],
    ['10家', 3],
  ])
  const [first] = plan.targets
  expect(first === undefined ? '' : citeTarget(plan, first)).toMatch(/第2页$/u)
})
