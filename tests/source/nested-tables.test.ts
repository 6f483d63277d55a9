import { expect, test } from 'vitest'
import { readHtml } from '../../src/source/read-html.js'
import { readRtf } from '../../src/source/read-rtf.js'
import { readPlan } from '../../src/read-plan.js'
import { showBlocks } from './show-blocks.js'

const INNER = ['指标 | 2026年 | 2027年', '社区医院数（家） | 3 | 5']
const OUTER = [
  '序号 | 任务 | 责任单位',
  '1 | 健全体系，指标如下：⏎逐年考核。 | 市卫生健康委',
  '2 | 培训村医300人 | 市财政局',
]

test('a table in a cell of a page is a table of its own below the one that it stands in', () => {
  const inner =
    '<table><tr><td>指标</td><td>2026年</td><td>2027年</td></tr><tr><td>社区医院数（家）</td><td>3</td><td>5</td></tr></table>'
  const { blocks, text } = readHtml(
    `<table><tr><th>序号</th><th>任务</th><th>责任单位</th></tr><tr><td>1</td><td>健全体系，指标如下：${inner}逐年考核。</td><td>市卫生健康委</td></tr><tr><td>2</td><td>培训村医300人</td><td>市财政局</td></tr></table>`,
  )
  expect(blocks.map(({ table }) => table)).toEqual([0, 0, 0, 1, 1])
  const rows = blocks.map(({ cells }) =>
    cells?.map(({ span }) => text.slice(span.start, span.end).replace('\n', '⏎')).join(' | '),
  )
  expect(rows).toEqual([...OUTER, ...INNER])
})

test('a table that lays out the page is read through, whatever tables it holds', () => {
  const data = '<table><tr><th>序号</th><th>任务</th></tr><tr><td>1</td><td>培训村医300人</td></tr></table>'
  const page = (cell: string): string => `<table><tr><td>首页</td><td>${cell}</td></tr></table>`
  expect(showBlocks(readHtml(page(`<p>一、任务</p>${data}`)))).toEqual([
    '首页',
    '一、任务',
    '[序号 | 任务]',
    '[1 | 培训村医300人]',
  ])
})

test('a table in a cell of a Rich Text document is a table of its own', () => {
  const code = (text: string): string => Array.from(text, (sign) => `\\u${sign.charCodeAt(0)}?`).join('')
  const cells = (texts: readonly string[], end: string, par: string): string =>
    texts.map((text) => `${par}${code(text)}${end}`).join('')
  const row = (texts: readonly string[]): string =>
    `\\trowd\\cellx1\\cellx2${cells(texts, '\\cell', '\\pard\\intbl ')}\\row`
  const nested = (texts: readonly string[]): string =>
    `${cells(texts, '\\nestcell', '\\pard\\intbl\\itap2 ')}{\\*\\nesttableprops\\trowd\\cellx1\\cellx2\\nestrow}{\\nonesttables\\par}`
  const host = `\\pard\\intbl ${code('健全体系，指标如下：')}\\par ${nested(['指标', '2027年'])}${nested(['社区医院数', '5家'])}\\pard\\intbl ${code('逐年考核。')}\\cell\\pard\\intbl ${code('市财政局')}\\cell\\trowd\\cellx1\\cellx2\\row`
  const { blocks, text } = readRtf(
    new TextEncoder().encode(
      `{\\rtf1 ${row(['任务', '单位'])}${host}${row(['培训村医', '市教育局'])}\\pard ${code('完。')}\\par}`,
    ),
  )
  const rows = blocks.map(({ cells: own, span }) =>
    own === undefined
      ? text.slice(span.start, span.end)
      : own.map((cell) => text.slice(cell.span.start, cell.span.end).replace('\n', '⏎')).join(' | '),
  )
  expect(rows).toEqual([
    '任务 | 单位',
    '健全体系，指标如下：⏎逐年考核。 | 市财政局',
    '培训村医 | 市教育局',
    '指标 | 2027年',
    '社区医院数 | 5家',
    '完。',
  ])
})

test('the goals of a nested table are read beside the tasks of its host', async () => {
  const inner = '<table><tr><td>指标</td><td>2027年目标</td></tr><tr><td>社区医院数（家）</td><td>5</td></tr></table>'
  const page = `<p>一、任务清单</p><table><tr><th>序号</th><th>任务</th><th>责任单位</th></tr><tr><td>1</td><td>健全体系${inner}</td><td>市卫生健康委</td></tr><tr><td>2</td><td>改造卫生院6家</td><td>市财政局</td></tr></table>`
  const { measures, targets } = await readPlan(new TextEncoder().encode(page), { name: 'plan.html' })
  expect(
    measures
      .filter(({ table }) => table)
      .map(({ title, responsible }) => [title, ...responsible.map(({ name }) => name)]),
  ).toEqual([['健全体系', '市卫生健康委'], ['改造卫生院6家', '市财政局'], [null]])
  expect(targets.map(({ min, year }) => [min, year])).toEqual([
    [6, null],
    [5, 2027],
  ])
})
