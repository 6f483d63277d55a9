import { BARE_VALUE, COUNTED_ALONE, MEASURE_END, REACHES, VALUE_CELL } from '../words/table-cells.js'
import type { Line } from './make-lines.js'

/** A page of short lines: so many of them at least, and so large a share of all. */
const MIN_LINES = 8
const MOST = 0.6
const MAX_SHORT = 20
const PUNCTUATION = /[。；，：！？]/u
const ENDS_IN_VALUE = /\d\D{0,6}$/u

/**
 * On a page of short lines (一图读懂: 新建社区医院, 4家) a value stands on a line of its own below what it is a value of.
 *
 * @param lines lines of the document; furniture and rows of tables are marked
 * @returns the lines that go on with the line above them
 */
export function findBareValues(lines: readonly Line[]): ReadonlySet<Line> {
  const own = lines.filter(({ row, furniture }) => row === null && !furniture)
  const found = new Set<Line>()
  const short = own.filter(isShort).length
  if (short < MIN_LINES || short < own.length * MOST) return found
  if (isUpsideDown(own)) return found
  for (const [index, line] of own.entries()) {
    const before = own[index - 1]
    if (before === undefined || !BARE_VALUE.test(line.text.text)) continue
    // two values below each other are cells of a table
    if (VALUE_CELL.test(own[index + 1]?.text.text ?? '')) continue
    if (!isShort(before) || before.text.text.length < 2 || ENDS_IN_VALUE.test(before.text.text)) continue
    found.add(line)
    // 十五分钟就医圈 / 覆盖率达到 / 90%以上
    const above = own[index - 2]
    const isAlone = COUNTED_ALONE.test(before.text.text.replace(REACHES, ''))
    if (isAlone && above !== undefined && isShort(above) && !ENDS_IN_VALUE.test(above.text.text)) found.add(before)
  }
  return found
}

/** 80% above 达标天数比例, 18% above 浓度降低率: a page that prints values over their names, which are not those of the lines above. */
function isUpsideDown(own: readonly Line[]): boolean {
  const measures = (index: number): boolean => MEASURE_END.test(own[index]?.text.text ?? '')
  let below = 0
  let above = 0
  for (const [index, line] of own.entries()) {
    if (!BARE_VALUE.test(line.text.text.replace(SIGN, ''))) continue
    if (measures(index - 1)) above++
    else if (measures(index + 1)) below++
  }
  return below >= MIN_BELOW && below > above * 2
}

const MIN_BELOW = 2
/** ▲80% */
const SIGN = /^[▲△●■◆★]/u

const isShort = ({ level, text: { text } }: Line): boolean =>
  level === 0 && text.length <= MAX_SHORT && !PUNCTUATION.test(text)
