import type { Plan, Section, Target } from '../model.js'
import { lastOf } from '../text/last-of.js'
import { SETTING_MARK, TITLE_MARK } from '../words/filled-words.js'
import {
  AROUND_SETTING,
  AROUND_TITLE,
  COLONS,
  COMMA,
  HAS_NUMBER,
  LEVEL_OF_PLACE,
  PART_ENDS,
  PLACE_END,
  SENTENCE_ENDS,
} from '../words/topic-words.js'
import { sectionBefore } from './section-before.js'

/** So far before a value the words of its row and the lead of its sentence are looked for. */
const REACH = 240

/**
 * What stands around the targets of a plan and says what their names may leave out: the plan's title, the headings above a
 * target, the cells of its row before it, what its sentence says before a colon.
 *
 * @param plan the plan
 * @returns gives for a target the words around it, from the title down
 */
export function readSettings(plan: Plan): (target: Target) => string {
  const { source, sections, meta } = plan
  const byId = new Map(sections.map((section) => [section.id, section]))
  const starts = [...sections].sort((a, b) => a.span.start - b.span.start)
  const heading = meta.planTitle ?? meta.title ?? ''
  const place = LEVEL_OF_PLACE[PLACE_END.exec(heading)?.[1] ?? ''] ?? ''
  const title = join(place, plain(heading.replace(AROUND_TITLE, ''))) + TITLE_MARK
  const cache = new Map<Section, string>()
  const above = (section: Section): string => {
    const known = cache.get(section)
    if (known !== undefined) return known
    const parent = byId.get(section.parent ?? '')
    const words = join(parent === undefined ? title : above(parent), plain(section.title ?? ''))
    cache.set(section, words)
    return words
  }
  return ({ span, table }) => {
    const section = sectionBefore(starts, span.start)
    const heads = section !== null && section.span.end >= span.end ? above(section) : title
    const before = source.slice(Math.max(0, span.start - REACH), span.start)
    return table === null
      ? join(join(heads, plain(leadOf(before))), plain(clauseBefore(before)))
      : join(heads, plain(rowBefore(before)))
  }
}

const join = (words: string, more: string): string =>
  more === '' || words.includes(more) ? words : words === '' ? more : words + SETTING_MARK + more

/** What is left of a heading without the words that any heading has. */
function plain(heading: string): string {
  if (heading === '') return ''
  return heading
    .replace(AROUND_SETTING, SETTING_MARK)
    .split(SETTING_MARK)
    .filter((word) => word.length > 1)
    .join(SETTING_MARK)
}

/** What the clause before says, where it has no number of its own: 建立学生视力档案，建档率达到100%. */
function clauseBefore(before: string): string {
  const end = before.lastIndexOf(COMMA)
  if (end < 0 || SENTENCE_END.test(before.slice(end))) return ''
  const clause = before.slice(0, end)
  const start = lastOf(clause, COMMA + PART_ENDS)
  const words = clause.slice(start + 1)
  return HAS_NUMBER.test(words) ? '' : words
}

const SENTENCE_END = new RegExp(`[${SENTENCE_ENDS}]`, 'u')

/** What a sentence says before its colon. */
function leadOf(before: string): string {
  const colon = lastOf(before, COLONS)
  return colon < 0 || lastOf(before, SENTENCE_ENDS) > colon
    ? ''
    : before.slice(lastOf(before.slice(0, colon), SENTENCE_ENDS) + 1, colon)
}

function rowBefore(before: string): string {
  return before.slice(before.lastIndexOf('\n') + 1)
}
