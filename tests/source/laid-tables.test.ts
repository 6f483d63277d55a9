import { expect, test } from 'vitest'
import { readPlan } from '../../src/read-plan.js'
import { makePdf, type PdfText } from './make-pdf.js'

const SIZE = 10
const GAP = 4

/** Texts in columns that begin at fixed places, each row a step below the last; a cell may have lines. */
function rowsAt(
  top: number,
  lefts: readonly number[],
  rows: readonly (readonly (string | string[])[])[],
  step = 17,
): PdfText[] {
  const texts: PdfText[] = []
  let y = top
  for (const row of rows) {
    const most = Math.max(...row.map((cell) => (Array.isArray(cell) ? cell.length : 1)))
    const middle = y - ((most - 1) * step) / 2
    for (const [column, cell] of row.entries())
      for (const [i, text] of [cell].flat().entries()) {
        const count = Array.isArray(cell) ? cell.length : 1
        if (text !== '')
          texts.push({ x: lefts[column] ?? 0, y: middle + ((count - 1) / 2 - i) * step, text, size: SIZE })
      }
    y -= most * step + 3
  }
  return texts
}

/** Left ends of columns that so many letters of the widest cell fill, with a narrow gap between them. */
function leftsOf(...widths: number[]): number[] {
  const lefts = [60]
  for (const width of widths) lefts.push((lefts.at(-1) ?? 0) + width * SIZE + GAP)
  return lefts
}

const goals = async (...texts: PdfText[][]): Promise<unknown[]> =>
  (await readPlan(makePdf(texts.map((page) => ({ texts: page }))))).targets.map(({ indicator, comparator, min, max, unit, year, doubts }) => [indicator, comparator, min ?? max, unit, year, doubts.length]) // prettier-ignore

const HEADS = ['序号', '指标', '单位', '2020年', '2025年', '属性']
const LEFTS = leftsOf(2, 10, 2, 5, 5)

test('cells that a narrow gap parts are cells where all rows leave it free', async () => {
  const rows = [
    HEADS,
    ['1', '婴儿死亡率', '‰', '3.9', '≤3.5', '约束性'],
    ['2', '居民健康素养水平', '%', '21.4', '30', '预期性'],
    ['3', '免费婚检率', '%', '88', '92', '预期性'],
  ]
  expect(await goals(rowsAt(700, LEFTS, rows))).toEqual([
    ['婴儿死亡率', '<=', 3.5, '‰', 2025, 0],
    ['居民健康素养水平', '=', 30, '%', 2025, 0],
    ['免费婚检率', '=', 92, '%', 2025, 0],
  ])
})

test('the lines of a longer cell stand around the line of its row', async () => {
  const rows = [
    ['指标', '单位', '2025年目标'],
    [['二级以上综合医', '院设置老年医学', '科的比例'], '%', '≥60'],
    [['老年人健康', '管理率'], '%', '72'],
  ]
  expect(await goals(rowsAt(700, leftsOf(8, 2), rows))).toEqual([
    ['二级以上综合医院设置老年医学科的比例', '>=', 60, '%', 2025, 0],
    ['老年人健康管理率', '=', 72, '%', 2025, 0],
  ])
})

test('a table goes on over the page under the same gaps', async () => {
  const first = [
    HEADS,
    ['1', '婴儿死亡率', '‰', '3.9', '≤3.5', '约束性'],
    ['2', '免费婚检率', '%', '88', '92', '预期性'],
  ]
  const second = [['3', '健康素养水平', '%', '21', '30', '预期性'], ['4', '规范管理服务率', '%', '61', '66', '预期性'], ['5', '无烟学校占比', '%', '90', '100', '预期性']] // prettier-ignore
  expect(await goals(rowsAt(120, LEFTS, first), rowsAt(780, LEFTS, second))).toEqual([
    ['婴儿死亡率', '<=', 3.5, '‰', 2025, 0],
    ['免费婚检率', '=', 92, '%', 2025, 0],
    ['健康素养水平', '=', 30, '%', 2025, 0],
    ['规范管理服务率', '=', 66, '%', 2025, 0],
    ['无烟学校占比', '=', 100, '%', 2025, 0],
  ])
})

test('rows that nobody can part are doubted, and said to be', async () => {
  const lefts = leftsOf(8, 2)
  const rows = [
    ['指标', '单位', '2025年目标'],
    ['免费婚检率', '%', '92'],
    ['健康素养水平', '%', '30'],
  ]
  // a line halfway between two rows
  const texts = [...rowsAt(700, lefts, rows, 31), { x: 60, y: 649, text: '规范管理', size: SIZE }]
  const { targets, messages } = await readPlan(makePdf([{ texts }]))
  expect(targets.every(({ doubts }) => doubts.includes('table'))).toBe(true)
  expect(messages.map(({ ruleId }) => ruleId)).toContain('table-unsure')
})
