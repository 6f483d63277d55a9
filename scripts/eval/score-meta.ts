import { listRegions } from '../../src/words/regions.js'
import type { Measure, Plan } from '../../src/model.js'
import type { GoldMeasure, ResolvedGold } from './gold-model.js'
import { normalize } from './normalize.js'
import type { Disagreement, PlanScore, Scored } from './score-model.js'
import { tally, type Tally } from './tally.js'

/** Metadata field by field, and the deadlines (完成时限) of measures in order of appearance. */
export function scoreMeta(
  gold: ResolvedGold,
  plan: Plan,
): Scored<Pick<PlanScore, 'meta' | 'deadline'>> & { printed: Tally } {
  const fields = compareFields(goldFields(gold), planFields(plan))
  const deadlines = compareDeadlines(gold.measures, plan.measures)
  return {
    score: {
      meta: tally(fields.map(({ right }) => right)),
      deadline: tally(deadlines.map(({ right }) => right)),
    },
    // what is not printed is right by being empty, which says little
    printed: tally(fields.filter((field) => field.gold !== '').map(({ right }) => right)),
    disagreements: [
      ...fields.filter(({ right }) => !right).map(explain('metadata')),
      ...deadlines.filter(({ right }) => !right).map(explain('deadline')),
    ],
  }
}

interface Answer {
  name: string
  gold: string
  got: string
  right: boolean
}

type Fields = Record<string, string | null | undefined>

/** No fields where the annotation says nothing of the metadata (`{}`, a press text about a plan). */
function goldFields({ meta }: ResolvedGold): Fields {
  if (Object.keys(meta).length === 0) return {}
  const { title, planTitle, docNumber, issuer, issuedOn, status, region, basis, basisNumbers } = meta
  return {
    title,
    planTitle,
    docNumber,
    issuer,
    issuedOn,
    status,
    ...(isOnMap(region) ? region : {}),
    basis: basis.join('；'),
    basisNumbers: basisNumbers.join('；'),
  }
}

/** Province and city come from the map (GB/T 2260); it cannot tell them for an invented place of a made plan. */
function isOnMap({ province, city, county }: ResolvedGold['meta']['region']): boolean {
  const name = county ?? city ?? province
  return name === null || listRegions().some(({ forms }) => forms.includes(name))
}

function planFields({ meta }: Plan): Fields {
  const { title, planTitle, docNumber, issuer, issuedOn, status, region, basis } = meta
  return {
    title,
    planTitle,
    docNumber,
    issuer,
    issuedOn,
    status,
    province: region?.province,
    city: region?.city,
    county: region?.county,
    basis: basis.map((citation) => citation.title).join('；'),
    basisNumbers: basis.flatMap((citation) => citation.docNumber ?? []).join('；'),
  }
}

function compareFields(gold: Fields, got: Fields): Answer[] {
  return Object.keys(gold).map((name) => answer(name, gold[name], got[name]))
}

function compareDeadlines(gold: readonly GoldMeasure[], found: readonly Measure[]): Answer[] {
  return gold
    .map((measure, index) => answer(measure.id, measure.deadline, found[index]?.deadline))
    .filter(({ gold: wanted, got }) => wanted !== '' || got !== '')
}

function answer(name: string, gold: string | null | undefined, got: string | null | undefined): Answer {
  const sides = { gold: normalize(gold), got: normalize(got) }
  return { name, ...sides, right: sides.gold === sides.got }
}

function explain(what: 'metadata' | 'deadline'): (answer: Answer) => Disagreement {
  return ({ name, gold, got }) => ({ what, gold: `${name}: ${gold}`, got, span: null })
}
