import { bodyAndDeadline, bodyOnly, type Lack } from '../../words/review-texts.js'
import type { Finding, Measure } from '../../model.js'
import { readUnit } from '../read-unit.js'
import { describeLack } from './describe-lack.js'
import { countHaving, FEWEST, groupSiblings, HARDLY } from './group-siblings.js'
import { listDeadlineless } from './list-deadlineless.js'
import { placeOfMeasure } from './place-of-measure.js'
import { countOf, makeFinding, type ReviewContext } from './review-context.js'

/** Measures with targets that name no lead and no responsible body. */
export function findBodiless(context: ReviewContext): Finding[] {
  const { draft } = context
  const counts = new Map<string, number>()
  const dated = new Set<string>()
  for (const target of draft.targets) {
    const { measureId } = target
    if (measureId === null) continue
    counts.set(measureId, (counts.get(measureId) ?? 0) + 1)
    // how often a meeting is held, and what is paid a year, is done by whoever the plan is addressed to
    if (!target.perYear && readUnit(target.unit).kind !== 'occasion') dated.add(measureId)
  }
  const bare = draft.measures.filter(({ lead, responsible }) => lead.length + responsible.length === 0)
  if (draft.measures.length > 2 && bare.length > HARDLY * draft.measures.length) {
    const fillings = { count: String(bare.length), total: String(draft.measures.length) }
    return [makeFinding('review-no-bodies', fillings, {})]
  }
  const groups = groupSiblings(draft)
  const dueless = listDeadlineless(draft, groups)
  const having = countHaving(groups, ({ lead, responsible }) => lead.length + responsible.length > 0)
  // a text whose other measures name no body either is no plan with duties, or a piece of one
  const isUsualHere = draft.measures.length === 1 || bare.length * 2 <= draft.measures.length
  return bare.flatMap((measure): Finding[] => {
    const count = dated.has(measure.id) ? (counts.get(measure.id) ?? 0) : 0
    const siblings = groups.get(measure) ?? []
    const named = having.get(siblings) ?? 0
    // a table of indicators has no column of bodies, and a part under safeguards names none: nothing of it lacks one
    if (named === 0 && (measure.table || siblings.length > 1 || !isUsualHere || isSafeguard(measure, context)))
      return []
    const more = dueless.has(measure) ? bodyAndDeadline : bodyOnly
    if (count > 0) return [describeBare(measure, count, more, context)]
    if (siblings.length < FEWEST || named < HARDLY * siblings.length) return []
    return [describeLack('review-bare-measure', measure, { given: named, total: siblings.length }, context, more)]
  })
}

/** A part under safeguards that is not divided further speaks to everybody. */
function isSafeguard({ themes }: Measure, { vocabulary }: ReviewContext): boolean {
  const safeguards = vocabulary.roles?.safeguards
  return safeguards !== undefined && themes.some(({ id }) => id === safeguards)
}

function describeBare(measure: Measure, count: number, lack: Lack, { draft }: ReviewContext): Finding {
  const { place, name } = placeOfMeasure(draft, measure)
  const fillings = { measure: name, count: String(count), targets: countOf(count, 'target'), ...lack }
  return makeFinding('review-no-body', fillings, { theme: measure.primaryTheme, place, bonus: Math.min(8, count) })
}
