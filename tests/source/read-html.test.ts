import { expect, test } from 'vitest'
import { readHtml } from '../../src/source/read-html.js'
import { showBlocks } from './show-blocks.js'

function read(html: string): string[] {
  return showBlocks(readHtml(html))
}

test('block elements and <br> end a block, inline elements do not, headings keep their level', () => {
  expect(
    read(`<!doctype html><title>不读</title><div><h2>一、目标</h2>
      <p>到<b>2026</b>年，<span>覆盖率</span>达到
      90%。<br>责任单位：市卫健委<br/><br/></p>（一）散落的文字<div>又一段</div></div>`),
  ).toEqual(['h2 一、目标', '到2026年，覆盖率达到 90%。', '责任单位：市卫健委', '（一）散落的文字', '又一段'])
})

test('spans are exact, entities are decoded, no-break and full-width spaces stay', () => {
  const { text, blocks } = readHtml(
    '<p>&emsp;\u3000组&nbsp;\u00a0长：&lt;丁&gt;&#19968;\u200b</p><p>\u3000</p><p>乙</p>',
  )
  expect(blocks.map(({ span }) => text.slice(span.start, span.end))).toEqual(['组\u00a0\u00a0长：<丁>一', '乙'])
})

test('scripts, styles, controls, hidden elements and menus are left out; other furniture stays', () => {
  expect(
    read(`<html><head><style>p{}</style></head><body><nav><a>首页</a></nav><script>document.write("<p>注入</p>")</script>
      <noscript>请启用脚本</noscript><p style="display: none">暗</p><p hidden>藏</p><button>搜索</button>
      <p>【字体：大 中 小】</p><p>正文</p><template><p>模板</p></template><iframe src="http://192.0.2.1/"></iframe></body></html>`),
  ).toEqual(['【字体：大 中 小】', '正文'])
})

test('the main element is taken at its word', () => {
  expect(read('<div>页眉</div><main><p>正文</p></main><div>页脚</div>')).toEqual(['正文'])
})

test('rowspan and colspan are laid out', () => {
  expect(
    read(`<table><thead><tr><th rowspan="2">指标</th><th colspan="2">目标值</th></tr><tr><th>2025年</th><th>2030年</th></tr></thead>
      <tbody><tr><td rowspan="0">床位</td><td>6张</td><td>7张</td></tr><tr><td colspan="2">逐年<br>增加</td></tr></tbody></table>`),
  ).toEqual([
    '[指标 | 目标值 | ^目标值]',
    '[^指标 | 2025年 | 2030年]',
    '[床位 | 6张 | 7张]',
    '[^床位 | 逐年⏎增加 | ^逐年⏎增加]',
  ])
})

test('a span that meets a cell from above ends there, a rowspan past the group ends with it', () => {
  expect(
    read(`<table><tr><td>甲</td><td rowspan="9">乙</td><td>丙</td></tr><tr><td colspan="3">丁</td></tr></table>`),
  ).toEqual(['[甲 | 乙 | 丙]', '[丁 | ^乙]'])
})

test('rows of one table share its id, the next table has another', () => {
  const { blocks } = readHtml(
    '<table><tr><td>一</td><td>二</td></tr><tr><td>三</td><td>四</td></tr></table><table><tr><td>五</td><td>六</td></tr></table>',
  )
  expect(blocks.map((block) => block.table)).toEqual([0, 0, 1])
})

test('tables that lay out the page are read through', () => {
  expect(
    read(`<table><tr><td><h1>行动方案</h1><p>一、目标</p></td><td>相关链接</td></tr></table>
      <table><tr><td>左栏</td><td><table><tr><td>索引号</td><td>000014349</td></tr></table></td></tr></table>
      <table><tr><td><p>方框</p><p>里的字</p></td></tr></table>`),
  ).toEqual(['h1 行动方案', '一、目标', '相关链接', '左栏', '[索引号 | 000014349]', '方框', '里的字'])
})

test('numbers of an ordered list are text, unless the item prints its own or the list hides them', () => {
  expect(
    read(`<ol start="3"><li>建设中心</li><li><p>配备设备</p></li><li value="9">末项</li></ol>
      <ol type="A"><li>甲</li></ol><ol><li>（一）自带编号</li></ol><ol style="list-style: none"><li>无号</li></ol><ul><li>圆点</li></ul>`),
  ).toEqual(['3. 建设中心', '4. 配备设备', '9. 末项', 'A. 甲', '（一）自带编号', '无号', '圆点'])
})

test('preformatted lines are kept', () => {
  expect(read('<pre>一、目标\n  二、任务\r\n三、保障</pre>')).toEqual(['一、目标', '二、任务', '三、保障'])
})

test('a body that a script shows is read, other hidden elements are not', () => {
  expect(read('<body style="visibility:hidden"><p>甲</p><p style="display:none">乙</p></body>')).toEqual(['甲'])
})

test('the title and the day that a page tells machines alone are kept above its text', () => {
  const head =
    '<head><meta name="ArticleTitle" content="云溪市方案"><meta name="PubDate" content="2026-03-18 16:07"></head>'
  expect(read(`${head}<p>一、目标</p>`)).toEqual(['云溪市方案', '发布日期：2026-03-18 16:07', '一、目标'])
  expect(read(`${head}<h1>云溪市方案</h1><p>发布时间：2026-03-18</p>`)).toEqual([
    'h1 云溪市方案',
    '发布时间：2026-03-18',
  ])
})
