import type { Comparison, Lang, Plan, PlanSummary, Span, Target } from '../../model.js'
import { formatValue } from '../../compare/format-value.js'
import { layoutText } from '../parts/layout-text.js'
import { sentenceAt } from '../parts/sentence-at.js'
import { shortPlace } from '../short-place.js'
import type { Item } from './report-data.js'

/** The places a page can open, each once, with the plans they stand in. */
export interface ItemList {
  items: Item[]
  strings: string[]
  /** number of the item for a target of the plan at `plan` */
  ofTarget: (plan: number, target: Target) => number
  /** number of the item for any other stretch of the plan at `plan`; null outside its text */
  ofSpan: (plan: number, span: Span, location: string) => number | null
}

/**
 * Collect the places of a page.
 *
 * @param plans the plans, in the order of the comparison
 * @param heads their heads in the comparison
 * @param lang language of the values
 */
export function makeItemList(plans: readonly Plan[], heads: Comparison['plans'], lang: Lang): ItemList {
  const items: Item[] = []
  const strings: string[] = []
  const numbers = new Map<string, number>()
  const stringNumbers = new Map<string, number>()
  const blocks = plans.map(layoutText)
  const measures = plans.map((plan) => new Map(plan.measures.map((measure) => [measure.id, measure.span])))

  const intern = (text: string): number => {
    const known = stringNumbers.get(text)
    if (known !== undefined) return known
    stringNumbers.set(text, strings.push(text) - 1)
    return strings.length - 1
  }
  const add = (key: string, make: () => Item): number => {
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, items.push(make()) - 1)
    return items.length - 1
  }
  const placeOf = (plan: number, location: string): number => intern(shortPlaceIn(heads[plan], location))
  const source = (plan: number): string => plans[plan]?.source ?? ''

  return {
    items,
    strings,
    ofTarget: (plan, target) =>
      add(`t${plan}|${target.id}`, () => {
        const outer = measures[plan]?.get(target.measureId ?? '')
        const sentence = sentenceAt(source(plan), blocks[plan] ?? [], target.span, outer)
        const { span, valueSpan } = target
        return [
          ...([plan, span.start, span.end, placeOf(plan, target.location)] as const),
          ...([intern(target.indicator), intern(formatValue(target, lang))] as const),
          ...([valueSpan.start, valueSpan.end, sentence.start, sentence.end] as const),
        ]
      }),
    ofSpan: (plan, { start, end }, location) => {
      if (end <= start || end > source(plan).length) return null
      return add(`s${plan}|${start}|${end}`, () => [
        ...([plan, start, end, placeOf(plan, location), -1, -1, start, start, start, end] as const),
      ])
    },
  }
}

/** The place inside the document, as a column of the plan shows it. */
export function shortPlaceIn(head: PlanSummary | undefined, location: string): string {
  return head === undefined ? location : shortPlace(location, head)
}
