import { expect, test } from 'vitest'
import { readPlan } from '../../src/read-plan.js'
import { makePdf, type PdfPage } from './make-pdf.js'

/** A table of 序号, 任务, 责任单位 whose rows are 40 points high, from a height down; `merged` rows have no rule above their body. */
function taskPage(top: number, rows: readonly (readonly [string, string])[], merged: readonly number[] = []): PdfPage {
  const [left, middle, right] = [60, 320, 540]
  const bottom = top - 40 * rows.length
  const rules: NonNullable<PdfPage['rules']> = [left, left + 70, middle, right].map((x) => [x, bottom, x, top])
  for (let row = 0; row <= rows.length; row++)
    rules.push([left, top - 40 * row, merged.includes(row) ? middle : right, top - 40 * row])
  const texts = rows.flatMap(([task, body], row) => [
    { x: left + 8, y: top - 40 * row - 26, text: row === 0 ? '序号' : String(row) },
    { x: left + 78, y: top - 40 * row - 26, text: task },
    ...(body === '' ? [] : [{ x: middle + 8, y: top - 40 * row - 26, text: body }]),
  ])
  return { texts, rules }
}

const bodies = async (pages: PdfPage[]): Promise<unknown[]> =>
  (await readPlan(makePdf(pages))).measures
    .filter(({ table }) => table)
    .map(({ title, number, responsible }) => [title ?? number, ...responsible.map(({ name }) => name)])

const HEADS = ['重点任务', '责任单位'] as const

test('a cell between rules that holds nothing is empty; a merged one holds for each of its rows', async () => {
  const rows = [HEADS, ['建设医院', '市财政局'], ['培训村医', ''], ['开展义诊', '市教育局']] as const
  expect(await bodies([taskPage(700, rows)])).toEqual([
    ['建设医院', '市财政局'],
    ['培训村医'],
    ['开展义诊', '市教育局'],
  ])
  expect((await bodies([taskPage(700, rows, [2])]))[1]).toEqual(['培训村医', '市财政局'])
})

test('a merged cell that a page break cuts goes on at the top of the next page', async () => {
  const first = taskPage(120, [HEADS, ['建设医院', '市财政局']])
  const second = taskPage(780, [HEADS, ['培训村医', ''], ['开展义诊', '']])
  expect(await bodies([first, second])).toEqual([['建设医院', '市财政局'], ['培训村医', '市财政局'], ['开展义诊']])
})

test('each paragraph and row has its rectangle on its page', async () => {
  const page = taskPage(600, [HEADS, ['建设医院', '市财政局']])
  page.texts?.unshift({ x: 60, y: 700, text: '一、任务清单' })
  const { pages, source } = await readPlan(makePdf([page]))
  expect(pages?.map(({ number }) => number)).toEqual([1])
  expect(pages?.[0]?.boxes?.map(({ start, end, ...box }) => [source.slice(start, end), box])).toEqual([
    ['一、任务清单', { x: 60, y: 127.6, width: 96, height: 17.6 }],
    ['序号\t重点任务\t责任单位', { x: 60, y: 242, width: 480, height: 40 }],
    ['1\t建设医院\t市财政局', { x: 60, y: 282, width: 480, height: 40 }],
  ])
})
