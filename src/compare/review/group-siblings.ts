import type { Measure, Plan } from '../../model.js'

/** From this share on, what siblings give is their habit, and what they lack is said once for the plan. */
export const HARDLY = 0.7
/** Fewer measures show no habit. */
export const FEWEST = 4

/** The measures of one part of the text, or the rows of a table, by each of them. */
export function groupSiblings({ measures, sections }: Plan): Map<Measure, Measure[]> {
  const tops = new Map(sections.map(({ id, path }) => [id, path[0] ?? id]))
  const groups = new Map<string, Measure[]>()
  const siblings = new Map<Measure, Measure[]>()
  for (const measure of measures) {
    const key = `${String(measure.table)}|${tops.get(measure.sectionId ?? '') ?? ''}`
    const group = groups.get(key) ?? []
    group.push(measure)
    groups.set(key, group)
    siblings.set(measure, group)
  }
  return siblings
}

/** Of each group, whether most of it has something, counted once. */
export function countHaving(
  groups: ReadonlyMap<Measure, Measure[]>,
  has: (measure: Measure) => boolean,
): Map<Measure[], number> {
  const counts = new Map<Measure[], number>()
  for (const group of new Set(groups.values())) counts.set(group, group.filter(has).length)
  return counts
}
