import type { Measure, Plan, Section } from '../../src/model.js'
import { compareBags, type BagDifference } from './compare-bags.js'
import type { GoldMeasure, GoldSection, ResolvedGold } from './gold-model.js'
import { normalize } from './normalize.js'
import type { Disagreement, PlanScore, Scored } from './score-model.js'
import { tally } from './tally.js'

type StructureScore = Pick<PlanScore, 'sections' | 'depth' | 'parent' | 'bodies'>

/**
 * Sections by number and title, the depth and the parent of those that meet (of several alike, the first meets the
 * first); responsible bodies by role and name, over the whole plan.
 */
export function scoreStructure(gold: ResolvedGold, plan: Plan): Scored<StructureScore> {
  const sections = compareBags(plan.sections.map(sectionKey), gold.sections.map(sectionKey))
  const bodies = compareBags(plan.measures.flatMap(planBodies), gold.measures.flatMap(goldBodies))
  const met = meetSections(gold.sections, plan.sections)
  return {
    score: {
      sections: sections.overlap,
      depth: tally(met.map(({ wanted, found }) => wanted.depth === found.depth)),
      parent: tally(met.map(({ wantedParent, foundParent }) => wantedParent === foundParent)),
      bodies: bodies.overlap,
    },
    disagreements: [...explain('section', sections), ...met.flatMap(explainPlace), ...explain('body', bodies)],
  }
}

interface MetSection {
  wanted: GoldSection
  found: Section
  wantedParent: string | null
  foundParent: string | null
}

function meetSections(gold: readonly GoldSection[], plan: readonly Section[]): MetSection[] {
  const goldKeys = new Map(gold.map((section) => [section.id, sectionKey(section)]))
  const planKeys = new Map(plan.map((section) => [section.id, sectionKey(section)]))
  const queues = new Map<string, Section[]>()
  for (const section of plan) {
    const queue = queues.get(sectionKey(section)) ?? []
    queues.set(sectionKey(section), [...queue, section])
  }
  return gold.flatMap((wanted) => {
    const found = queues.get(sectionKey(wanted))?.shift()
    if (found === undefined) return []
    const wantedParent = goldKeys.get(wanted.parent ?? '') ?? null
    return [{ wanted, found, wantedParent, foundParent: planKeys.get(found.parent ?? '') ?? null }]
  })
}

function explainPlace({ wanted, found, wantedParent, foundParent }: MetSection): Disagreement[] {
  const depth = wanted.depth === found.depth ? [] : [{ what: 'section depth' as const, gold: `${sectionKey(wanted)}: ${wanted.depth}`, got: String(found.depth) }] // prettier-ignore
  const parent = wantedParent === foundParent ? [] : [{ what: 'section parent' as const, gold: `${sectionKey(wanted)}: ${String(wantedParent)}`, got: foundParent }] // prettier-ignore
  return [...depth, ...parent].map((difference) => ({ ...difference, span: null }))
}

function sectionKey(section: Section | GoldSection): string {
  return `${normalize(section.number)} ${normalize(section.title)}`
}

function goldBodies(measure: GoldMeasure): string[] {
  return [
    ...measure.lead.map((name) => `lead ${normalize(name)}`),
    ...measure.responsible.map((name) => `responsible ${normalize(name)}`),
  ]
}

/** A body that a general rule adds to every later measure is not in the gold. */
function planBodies(measure: Measure): string[] {
  const own = (role: 'lead' | 'responsible'): string[] =>
    measure[role].filter((body) => !body.inherited).map((body) => `${role} ${normalize(body.name)}`)
  return [...own('lead'), ...own('responsible')]
}

function explain(what: 'section' | 'body', { extra, missing }: BagDifference): Disagreement[] {
  return [
    ...extra.map((got): Disagreement => ({ what: `${what} extra`, gold: null, got, span: null })),
    ...missing.map((gold): Disagreement => ({ what: `${what} missing`, gold, got: null, span: null })),
  ]
}
