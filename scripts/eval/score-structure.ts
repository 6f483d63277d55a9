import type { Measure, Plan, Section } from '../../src/model.js'
import { compareBags, type BagDifference } from './compare-bags.js'
import type { GoldMeasure, GoldSection, ResolvedGold } from './gold-model.js'
import { normalize } from './normalize.js'
import type { Disagreement, PlanScore, Scored } from './score-model.js'

/** Sections by number and title; responsible bodies by role and name, over the whole plan. */
export function scoreStructure(gold: ResolvedGold, plan: Plan): Scored<Pick<PlanScore, 'sections' | 'bodies'>> {
  const sections = compareBags(plan.sections.map(sectionKey), gold.sections.map(sectionKey))
  const bodies = compareBags(plan.measures.flatMap(planBodies), gold.measures.flatMap(goldBodies))
  return {
    score: { sections: sections.overlap, bodies: bodies.overlap },
    disagreements: [...explain('section', sections), ...explain('body', bodies)],
  }
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
