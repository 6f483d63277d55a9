import {
  GLUED_AMOUNT,
  GLUED_BODY_HEAD,
  GLUED_DEADLINE,
  GLUED_NEXT,
  GLUED_NUMBER_HEAD,
  GLUED_STOP,
  GLUED_TASK_HEADS,
  GLUED_VALUE,
  GLUED_VALUE_HEAD,
} from '../words/table-cells.js'
import { allMatches } from '../text/all-matches.js'
import { endsLikeBody } from './cells-look.js'
import type { GluedRows } from './find-glued-rows.js'
import type { Part } from './glued-part.js'

/** Fewest rows that the numbers in front of them show. */
const MIN_ROWS = 3
/** Shortest row, its number not counted. */
const MIN_ROW = 6
const MAX_ROW = 600

/**
 * Part the rows of a list of tasks that was run together by the numbers that count on in front of them, each behind a body or
 * a time: `…区妇联2025年11月底3老年助餐服务新增社区助餐点15个区民政局…`. Behind the last amount of a row its bodies begin.
 *
 * @param text text of the line
 * @param region where the heads and the rows stand in it
 * @returns parts of the heads and of each row: number, task, and who answers for it; null where the numbers do not count on
 */
export function readGluedTasks(text: string, { start, end }: GluedRows): Part[][] | null {
  const [first] = allMatches(text.slice(start, end), GLUED_TASK_HEADS)
  const heads = first?.[0] ?? ''
  const numberHead = GLUED_NUMBER_HEAD.exec(heads)?.[0].length ?? 0
  const bodyHead = heads.search(GLUED_BODY_HEAD)
  if (numberHead === 0 || bodyHead <= numberHead) return null
  const edges = rowEdges(text, start + heads.length, end)
  if (edges.length < MIN_ROWS) return null
  const edge = (at: number): number => start + at
  const valueHead = heads.slice(0, bodyHead).search(GLUED_VALUE_HEAD)
  const isOfGoals = valueHead > numberHead
  const named = isOfGoals ? [numberHead, valueHead, bodyHead] : [numberHead, bodyHead]
  const rows = [[0, ...named].map((from, column) => ({ from: edge(from), to: edge(named[column] ?? heads.length) }))]
  for (const [index, from] of edges.entries()) {
    const to = edges[index + 1] ?? end
    const task = from + String(index + 1).length
    const value = isOfGoals ? valueAt(text, task, to) : null
    const bodies = value?.to ?? bodiesAt(text, task, to)
    rows.push([
      { from, to: task },
      { from: task, to: value?.from ?? bodies },
      ...(isOfGoals ? [value ?? { from: bodies, to: bodies }] : []),
      { from: bodies, to },
    ])
  }
  return rows
}

/** Where the rows begin: 1 right behind the heads, each other number behind what can end a row. */
function rowEdges(text: string, from: number, end: number): number[] {
  if (!text.startsWith('1', from) || /\d/u.test(text[from + 1] ?? '')) return []
  const edges = [from]
  let at = from + 1
  for (let number = 2; ; number++) {
    const found = nextEdge(text, String(number), at + MIN_ROW, Math.min(end, at + MAX_ROW))
    if (found < 0) return edges
    edges.push(found)
    at = found + String(number).length
  }
}

function nextEdge(text: string, number: string, from: number, end: number): number {
  for (let i = text.indexOf(number, from); i >= 0 && i < end; i = text.indexOf(number, i + 1)) {
    const next = text.slice(i + number.length, i + number.length + 2)
    if (GLUED_STOP.test(text.slice(Math.max(0, i - 2), i)) && GLUED_NEXT.test(next)) return i
  }
  return -1
}

/** 77.7 of 人均预期寿命（岁）77.7市卫生健康委: the number that nothing but bodies stand behind. */
function valueAt(text: string, from: number, to: number): Part | null {
  const row = text.slice(from, to)
  const match = GLUED_VALUE.exec(row)
  if (match === null || !endsLikeBody(row.slice(match.index + match[0].length))) return null
  return { from: from + match.index, to: from + match.index + match[0].length }
}

/** Behind the last amount, where nothing but bodies and a time stand there; else the end of the row. */
function bodiesAt(text: string, from: number, to: number): number {
  const row = text.slice(from, to)
  const last = [...allMatches(row, GLUED_AMOUNT)].at(-1)
  if (last === undefined) return to
  const at = last.index + last[0].length
  const names = row.slice(at).replace(GLUED_DEADLINE, '')
  return names === '' || endsLikeBody(names) ? from + at : to
}
