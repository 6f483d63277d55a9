import type { Token } from './cell-tokens.js'
import type { CellRange, Head } from './printed-head.js'

/** Heads that nothing but a table has. */
const MIN_HEADS = 4

/**
 * The first row of a table set in columns that the end of the text cuts off behind its name: `分类 序号 主要指标 单位 2030年 属性` and
 * below it `健康 水平 1 人均预期寿命`, where the number would be read as a count of what follows.
 *
 * @param tokens pieces of text that begin with the heads, up to the end of the text
 * @param head the table's head
 * @returns the pieces of its cells; null where no such row follows
 */
export function readCutRow(tokens: readonly Token[], { columns, kinds, end }: Head): CellRange[] | null {
  const rest = tokens.slice(end)
  const number = rest.findIndex(({ text }) => text === '1')
  const column = kinds.indexOf('number')
  const name = kinds.indexOf('name')
  if (columns.length < MIN_HEADS || column < 0 || name < column || !kinds.includes('value')) return null
  if (number < 0 || rest.length >= columns.length || rest.some(({ line }) => line !== rest[0]?.line)) return null
  const names = rest.slice(number + 1)
  if (names.length === 0 || (number > 0 && column === 0) || names.some(({ text }) => /^[\d.]+$/u.test(text)))
    return null
  const at = end + number
  return columns.map((_, index): CellRange => {
    if (index === column) return { from: at, to: at + 1 }
    if (index === name) return { from: at + 1, to: tokens.length }
    if (index === 0) return { from: end, to: at }
    const edge = index < column ? at : index < name ? at + 1 : tokens.length
    return { from: edge, to: edge }
  })
}
