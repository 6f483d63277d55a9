import { allMatches } from '../text/all-matches.js'
import { makeSigns, isSignAt } from '../text/signs.js'
import {
  GLUED_BEFORE,
  GLUED_BOUND,
  GLUED_COLUMNS,
  GLUED_END,
  GLUED_HEAD,
  GLUED_SIGN,
  GLUED_SIGNS,
  GLUED_TASK_HEADS,
  GLUED_TASK_SIGNS,
} from '../words/table-cells.js'

/** A stretch of a text, in its units. */
export interface GluedRows {
  start: number
  end: number
  /** rows of values, which nobody can tell apart; or tasks, whose sentences can be read but not told from their neighbours */
  kind: 'values' | 'tasks'
}

/** Fewest rows that show that a table was run together. */
const MIN_ROWS = 3
/** Longest row, and how far before the first the heads may stand. */
const MAX_ROW = 120

/**
 * Find the rows of a table that a converter has run together on one line without anything between the cells:
 * `1人均预期寿命岁79.580.5预期性2婴儿死亡率‰3.13预期性`. Where one value ends and the next begins nobody can tell. A list
 * of tasks is known by its heads (`序号项目名称主要内容牵头单位`): it reaches to the end of the paragraph.
 *
 * @param text cleaned text of a paragraph
 */
export function findGluedRows(text: string): readonly GluedRows[] {
  if (!GLUED_SIGNS.test(text)) return NONE
  const tasks = findTasks(text)
  if (!holdsRows(text)) return tasks.length > 0 ? tasks : findBounds(text)
  const found: GluedRows[] = []
  let open: { start: number; end: number; rows: number } | null = null
  const close = (): void => {
    if (open !== null && open.rows >= MIN_ROWS) found.push({ start: open.start, end: open.end, kind: 'values' })
    open = null
  }
  for (const match of allMatches(text, GLUED_END)) {
    const end = match.index + match[0].length
    if (open !== null && match.index - open.end > MAX_ROW) close()
    if (open === null) {
      const from = Math.max(found.at(-1)?.end ?? 0, match.index - MAX_ROW)
      const head = text.slice(from, match.index).search(GLUED_HEAD)
      open = { start: head < 0 ? from : from + head, end, rows: 1 }
    } else open = { start: open.start, end, rows: open.rows + 1 }
  }
  close()
  return [...found, ...tasks]
}

/**
 * Rows that no nature ends: 序号指标名称单位目标值权重 and behind it 1城镇化率%≥60472安全饮水比率%=100213…, where the bound of each begins behind
 * its unit and runs into a weight or the number of the next row.
 */
function findBounds(text: string): readonly GluedRows[] {
  if (!GLUED_COLUMNS[0].every((sign) => text.includes(sign))) return NONE
  const heads = GLUED_COLUMNS[1].exec(text)
  if (heads === null) return NONE
  const first = heads.index + heads[0].length
  let end = first
  let rows = 0
  for (const { index, 0: bound } of allMatches(text.slice(first), GLUED_BOUND)) {
    if (first + index - end > MAX_ROW) break
    end = first + index + bound.length
    rows++
  }
  return rows < MIN_ROWS ? NONE : [{ start: heads.index, end, kind: 'values' }]
}

/** From the first heads on, everything in the paragraph may be a cell. */
function findTasks(text: string): readonly GluedRows[] {
  if (text.length < MIN_TASKS || !GLUED_TASK_SIGNS.some((sign) => text.includes(sign))) return NONE
  for (const { index, 0: heads } of allMatches(text, GLUED_TASK_HEADS))
    if (text.length - index - heads.length >= MIN_TASKS) return [{ start: index, end: text.length, kind: 'tasks' }]
  return NONE
}

/** Fewest units of the rows below such heads. */
const MIN_TASKS = 40

const NONE: readonly GluedRows[] = []

/** So many rows end with the sign that is looked for; most texts hold it less often, and the pattern is not tried. */
function holdsRows(text: string): boolean {
  let count = 0
  for (let at = text.indexOf(GLUED_SIGN); at >= 0; at = text.indexOf(GLUED_SIGN, at + 1))
    if (isSignAt(BEFORE, text, at - 1) && ++count === MIN_ROWS) return true
  return false
}

const BEFORE = makeSigns(GLUED_BEFORE)
