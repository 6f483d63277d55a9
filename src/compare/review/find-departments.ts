import type { Finding, Lang, Measure, Plan } from '../../model.js'
import { headSpan } from '../list-theme-rows.js'
import { placeOfMeasure } from './place-of-measure.js'
import { makeFinding, type ReviewContext } from './review-context.js'

/** Departments that at least so many peers, and so large a share of those with a measure on the theme, must name. */
const PEERS = 2
const SHARE = 0.75

interface Named {
  name: string
  plans: Map<number, Measure>
}

/** Measures that most peers also give to a department which the draft names nowhere under that theme. */
export function findDepartments(context: ReviewContext): Finding[] {
  const { draft, peers } = context
  const named = peers.map((plan) => byTheme(plan))
  const findings: Finding[] = []
  const usual = new Set(context.vocabulary.departments.flatMap(({ id, local }) => (local === true ? [id] : [])))
  for (const [theme, measures] of byTheme(draft)) {
    const own = new Set(measures.flatMap((measure) => departmentsOf(measure, usual)).map(([id]) => id))
    if (own.size === 0) continue
    const acting = named.filter((themes) =>
      (themes.get(theme) ?? []).some((measure) => departmentsOf(measure, usual).length > 0),
    )
    const first = measures[0]
    const others = [...collect(named, theme, usual)].filter(
      ([id, { plans }]) => !own.has(id) && plans.size >= PEERS && plans.size >= SHARE * acting.length,
    )
    if (first === undefined || others.length === 0) continue
    findings.push(describe(theme, first, others, context))
  }
  return findings
}

function describe(theme: string, first: Measure, others: readonly [string, Named][], context: ReviewContext): Finding {
  const { draft, order } = context
  const offices = new Map(context.vocabulary.departments.map((concept) => [concept.id, concept.prefLabel]))
  const names = (lang: Lang): string[] => others.map(([id, { name }]) => offices.get(id)?.[lang] ?? name)
  const { place } = placeOfMeasure(draft, first)
  const fillings = {
    theme: order.concepts.get(theme)?.prefLabel ?? { zh: theme, en: theme },
    body: { zh: names('zh').join('、'), en: names('en').join(', ') },
    count: String(Math.max(...others.map(([, { plans }]) => plans.size))),
  }
  const peers = others.flatMap(([, { name, plans }]) => cite(plans, name, context))
  return makeFinding('review-other-department', fillings, { theme, place, peers, bonus: others.length })
}

/** Measures of the text by their primary theme. */
function byTheme(plan: Plan): Map<string, Measure[]> {
  const themes = new Map<string, Measure[]>()
  for (const measure of plan.measures) {
    if (measure.primaryTheme === null || measure.table) continue
    const list = themes.get(measure.primaryTheme)
    if (list === undefined) themes.set(measure.primaryTheme, [measure])
    else list.push(measure)
  }
  return themes
}

/** Known departments of a measure; bodies that are in every list (local governments) say nothing. */
function departmentsOf({ lead, responsible }: Measure, usual: ReadonlySet<string>): [string, string][] {
  return [...lead, ...responsible].flatMap(({ id, name }): [string, string][] =>
    id === null || usual.has(id) ? [] : [[id, name]],
  )
}

function collect(
  named: readonly Map<string, Measure[]>[],
  theme: string,
  usual: ReadonlySet<string>,
): Map<string, Named> {
  const departments = new Map<string, Named>()
  for (const [plan, themes] of named.entries()) {
    for (const measure of themes.get(theme) ?? []) {
      for (const [id, name] of departmentsOf(measure, usual)) {
        const entry = departments.get(id) ?? { name, plans: new Map<number, Measure>() }
        departments.set(id, entry)
        if (!entry.plans.has(plan)) entry.plans.set(plan, measure)
      }
    }
  }
  return departments
}

function cite(plans: ReadonlyMap<number, Measure>, body: string, context: ReviewContext): Finding['peers'] {
  return [...plans].flatMap(([i, measure]): Finding['peers'] => {
    const plan = context.peers[i]
    if (plan === undefined) return []
    const span = headSpan(plan, measure)
    const quote = plan.source.slice(span.start, span.end)
    return [
      { planId: context.peerIds[i] ?? plan.id, label: plan.label, quote, value: body, location: measure.location },
    ]
  })
}
