import { completedDeeds, completions, serviceStarts, vagueThings } from '../words/actions.js'
import { hedges } from '../words/hedges.js'
import { ALL_TASKS, NEEDS_LEVEL, NOUN_VERB, TAKES_RANK, WHOLE_DEED } from '../words/milestone-patterns.js'
import { MEASURE_END } from '../words/table-cells.js'
import { adverbs } from '../words/subjects.js'
import { wordList, makeWordTable, matchAt, matchBefore } from '../text/word-table.js'
import type { Reading } from '../clause/reading.js'
import type { Milestone } from './milestone.js'

const starts = new Set(serviceStarts)
const verbs = new Set([
  ...completions.filter((word) => !NOUN_VERB.test(word) && !NEEDS_LEVEL.test(word) && !TAKES_RANK.test(word)),
  ...serviceStarts,
])
const deeds = wordList(completedDeeds)
const vague = wordList(vagueThings)
const softeners = makeWordTable(
  [...new Set([...hedges, ...adverbs])].map((word) => [word, hedges.includes(word)] as const),
)

/**
 * A cell of a table of goals that holds nothing but a completing verb: 建成 below 2027年, in the row of a thing (市级示范区 | 个 |
 * 0 | 建成). What is measured (健康素养水平 | 达到) is not completed, and 完成 completes a deed or a thing.
 *
 * @param reading the passage, a cell
 * @returns null where the cell says something else or its row names nothing that is completed
 */
export function rowMilestone({ row, text }: Reading): Milestone | null {
  if (row?.role !== 'value' || row.name === '' || text.length > LONGEST) return null
  let start = 0
  let aim = false
  for (
    let hit = matchAt(softeners, text, 0, text.length);
    hit !== null;
    hit = matchAt(softeners, text, start, text.length)
  ) {
    start = hit.end
    aim ||= hit.entry
  }
  const verb = text.slice(start)
  const { name } = row
  if (
    !verbs.has(verb) ||
    MEASURE_END.test(name) ||
    ALL_TASKS.test(name) ||
    matchBefore(vague, name, name.length) !== null
  )
    return null
  if (matchBefore(deeds, name, name.length) !== null && !WHOLE_DEED.test(verb)) return null
  const cell = { start, end: text.length }
  return {
    quote: cell,
    value: cell,
    indicator: starts.has(verb) ? name + verb : verb + name,
    subject: name,
    date: null,
    aim,
    unsure: false,
  }
}

/** Longer than a verb with its adverbs: 力争全面建成并投入使用. */
const LONGEST = 12
