/**
 * 两个示例共用的小工具：同一段代码在 Jupyter 里显示为表格和图，在 Node 里打印为文字。
 * 自己的笔记本里不一定需要它：`withDisplay(结果)` 已经能让结果自行显示。
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { columnLabel, renderTable, toHtml } from '../dist/index.js'

const DISPLAY = Symbol.for('Jupyter.display')
const WIDTH = 100
const inJupyter = globalThis.Deno?.jupyter !== undefined

/** 读 corpus/ 里的一份方案，得到字节。换成自己的文件时直接用 readFile(路径)。 */
export const readSample = (name) => readFile(new URL(`../corpus/${name}`, import.meta.url))

/**
 * 显示一个值：`withDisplay` 处理过的结果、整洁的行、Vega-Lite 图，或一段文字。
 * @param value 要显示的值
 * @param options columns：行只显示这些列；name：在 Node 里图存成 examples/out/<name>.svg
 */
export async function show(value, options = {}) {
  const bundle = await toBundle(value, options)
  // 不靠单元格的返回值：自动运行笔记本时，返回值有时来不及送达
  if (inJupyter) return globalThis.Deno.jupyter.display(bundle, { raw: true })
  console.log(`${bundle['text/plain']}\n`)
  if (options.name !== undefined && bundle['image/svg+xml'] !== undefined) {
    const folder = new URL('out/', import.meta.url)
    await mkdir(folder, { recursive: true })
    await writeFile(new URL(`${options.name}.svg`, folder), bundle['image/svg+xml'])
    console.log(`图已存为 examples/out/${options.name}.svg\n`)
  }
}

async function toBundle(value, { columns }) {
  if (typeof value === 'string') return { 'text/plain': value }
  if (typeof value[DISPLAY] === 'function') return value[DISPLAY]()
  if (Array.isArray(value)) return rowsBundle(value, columns ?? Object.keys(value[0] ?? {}))
  return plotBundle(value)
}

function rowsBundle(rows, columns) {
  const head = columns.map((key) => columnLabel(key, 'zh'))
  const cells = rows.map((row) => columns.map((key) => String(row[key] ?? '')))
  return {
    'text/plain': renderTable(head, cells, { width: WIDTH }).join('\n'),
    'text/html': alignLeft(toHtml(rows, { columns })),
  }
}

/** 笔记本默认把表格靠右排，那是给数字用的。 */
const alignLeft = (html) => html.replace(/<(td|th scope="col")>/gu, '<$1 style="text-align:left">')

/** 图的规格本身，加上画好的 SVG（装了 vega 和 vega-lite 时），让不认识 Vega-Lite 的地方也能看见。 */
async function plotBundle(spec) {
  const rows = spec.data?.values?.length ?? 0
  const bundle = {
    'application/vnd.vegalite.v6+json': spec,
    'text/plain': `图：Vega-Lite 规格，${rows} 行数据。可粘贴到 https://vega.github.io/editor/ 查看。`,
  }
  const packages = await Promise.all([import('vega'), import('vega-lite')]).catch(() => null)
  if (packages === null) return bundle
  const [{ parse, textMetrics, View }, { compile }] = packages
  // 没有浏览器时只能估算字宽：汉字和全角标点占一个字号，其余约六成
  textMetrics.width = ({ fontSize = 11 }, text) =>
    [...String(text ?? '')].reduce((sum, char) => sum + fontSize * (char > '\u2e80' ? 1 : 0.62), 0)
  const svg = await new View(parse(compile(spec).spec), { renderer: 'none' }).toSVG()
  return { ...bundle, 'image/svg+xml': svg }
}
