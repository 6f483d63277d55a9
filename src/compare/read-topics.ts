import type { Plan, Section, Target } from '../model.js'
import { lastOf } from '../text/last-of.js'
import { nameLanguage, type Topics } from '../words/name-language.js'
import { AROUND_TITLE, AROUND_TOPIC, COLONS, ITEM_NUMBER, PART_ENDS, SENTENCE_ENDS } from '../words/topic-words.js'
import { sectionBefore } from './section-before.js'

/** So far before a value the words are looked for that say what it is about. */
const REACH = 240

/**
 * What the targets of a plan are about where their names leave it out: what stands behind the last colon before them, in another
 * cell of their row, in the headings above them or in the plan's title.
 *
 * @param plan the plan
 * @returns gives for a target what it is about; null where its name says it, or nothing tells
 */
export function readTopics(plan: Plan): (target: Target) => string | null {
  const { topics } = nameLanguage()
  if (topics === null) return () => null
  const { source, sections, meta } = plan
  const byId = new Map(sections.map((section) => [section.id, section]))
  const starts = [...sections].sort((a, b) => a.span.start - b.span.start)
  const title = topicIn((meta.planTitle ?? meta.title)?.replace(AROUND_TITLE, '') ?? null, topics)
  const cache = new Map<Section, string | null>()
  const above = (section: Section): string | null => {
    const known = cache.get(section)
    if (known !== undefined) return known
    const parent = byId.get(section.parent ?? '')
    const topic = topicIn(section.title, topics) ?? (parent === undefined ? null : above(parent))
    cache.set(section, topic)
    return topic
  }
  return ({ indicator, span, table }) => {
    if (topics.holds.test(indicator)) return null
    const before = source.slice(Math.max(0, span.start - REACH), span.start)
    const near = table === null ? topicIn(leadOf(before), topics) : topicOfRow(before, topics)
    if (near !== null) return near
    const section = sectionBefore(starts, span.start)
    return (section !== null && section.span.end >= span.end ? above(section) : null) ?? title
  }
}

/** What stands before the last colon of a sentence that goes on behind it. */
function leadOf(before: string): string | null {
  const colon = lastOf(before, COLONS)
  if (colon < 0 || lastOf(before, SENTENCE_ENDS) > colon) return null
  const lead = before.slice(0, colon)
  return lead
    .slice(lastOf(lead, PART_ENDS) + 1)
    .trim()
    .replace(ITEM_NUMBER, '')
}

/** The one thing that a heading is about. Most cells hold nothing that such a word ends in, and need no closer look. */
function topicIn(heading: string | null, { one, kind, end }: Topics): string | null {
  if (heading === null || !end.test(heading)) return null
  const word = heading.replace(AROUND_TOPIC, '').trim()
  return one.test(word) && kind?.test(word) !== true ? word : null
}

/** What another cell of the row says, from the last one before the name. */
function topicOfRow(before: string, topics: Topics): string | null {
  const line = before.slice(before.lastIndexOf('\n') + 1)
  if (!topics.end.test(line)) return null
  for (const cell of line.split(/[|\t]/u).reverse()) {
    const topic = topicIn(cell, topics)
    if (topic !== null) return topic
  }
  return null
}
