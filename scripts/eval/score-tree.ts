import type { Plan, Section } from '../../src/model.js'
import { compareBags } from './compare-bags.js'
import type { GoldSection, ResolvedGold } from './gold-model.js'
import { normalize } from './normalize.js'
import type { Disagreement } from './score-model.js'
import type { Overlap } from './tally.js'

/** Sections by number, title, depth, and number and title of the section they stand in. */
export function scoreTree(gold: ResolvedGold, plan: Plan): { score: Overlap; disagreements: Disagreement[] } {
  const { overlap, extra, missing } = compareBags(keysOf(plan.sections), keysOf(gold.sections))
  return {
    score: overlap,
    disagreements: [
      ...extra.map((got): Disagreement => ({ what: 'section extra', gold: null, got, span: null })),
      ...missing.map((wanted): Disagreement => ({ what: 'section missing', gold: wanted, got: null, span: null })),
    ],
  }
}

function keysOf(sections: readonly (Section | GoldSection)[]): string[] {
  const names = new Map(sections.map(({ id, number, title }) => [id, `${normalize(number)} ${normalize(title)}`]))
  return sections.map(
    ({ id, parent, depth }) => `${names.get(id) ?? ''} at ${depth} in ${names.get(parent ?? '') ?? 'the plan'}`,
  )
}
