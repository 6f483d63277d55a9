import type { GoldMeasure, GoldTarget, ResolvedGold } from './gold-model.js'
import { comparators, indicatorIds, kinds, themeIds } from './guideline-lists.js'
import { placeHeadings } from './place-headings.js'

/**
 * Check an annotation against the closed lists of the annotation guidelines and against itself.
 *
 * @param gold the annotation with offsets
 * @param text the plan, without BOM
 * @returns one line for each problem
 */
export function checkGold(gold: ResolvedGold, text: string): string[] {
  const sections = new Set(gold.sections.map((section) => section.id))
  const measures = new Map(gold.measures.map((measure) => [measure.id, measure]))
  const headings = placeHeadings(gold, text)
  return [
    ...repeated([...gold.sections, ...gold.measures, ...gold.targets].map((entry) => entry.id)),
    ...gold.sections
      .filter((section) => section.parent !== null && !sections.has(section.parent))
      .map((section) => `${section.id}: no such parent ${String(section.parent)}`),
    ...gold.measures.flatMap((measure) => checkMeasure(measure, sections, measures)),
    ...gold.targets.flatMap((target) => checkTarget(target, measures, text)),
    ...headings.problems,
    ...gold.targets.flatMap((target) => {
      const span = target.measure === null ? undefined : headings.measures.get(target.measure)
      const inside = span === undefined || (target.start >= span.start && target.end <= span.end)
      return inside ? [] : [`${target.id}: stands outside ${String(target.measure)}`]
    }),
  ]
}

function checkMeasure(measure: GoldMeasure, sections: Set<string>, measures: Map<string, GoldMeasure>): string[] {
  const { id, section, rowOf, themes, primaryTheme } = measure
  return [
    ...(sections.has(section) ? [] : [`${id}: no such section ${section}`]),
    ...(rowOf === undefined || measures.has(rowOf) ? [] : [`${id}: no such row ${rowOf}`]),
    ...themes.filter((theme) => !themeIds.has(theme)).map((theme) => `${id}: no such theme ${theme}`),
    ...repeated(themes).map((line) => `${id}: ${line}`),
    ...(primaryTheme !== null && themes.includes(primaryTheme) ? [] : [`${id}: primary theme is not among its themes`]),
  ]
}

function checkTarget(target: GoldTarget, measures: Map<string, GoldMeasure>, text: string): string[] {
  const { id, kind, comparator, min, max, theme, indicatorId, yearText } = target
  const measure = target.measure === null ? null : measures.get(target.measure)
  const milestone = kind === 'milestone'
  const problems = {
    'no such measure': measure === undefined,
    'no such kind': !kinds.has(kind),
    'no such comparator': comparator !== null && !comparators.has(comparator),
    'no such theme': theme !== null && !themeIds.has(theme),
    'no such indicator': indicatorId !== null && !indicatorIds.has(indicatorId),
    'theme is not among its measure’s': theme !== null && measure != null && !measure.themes.includes(theme),
    'a milestone has no comparator, number or unit': milestone && (comparator ?? min ?? max ?? target.unit) !== null,
    'a number needs a comparator and a unit': !milestone && (comparator === null || target.unit === null),
    'the open side is not null': (comparator === '>=' && max !== null) || (comparator === '<=' && min !== null),
    'the two sides differ': (comparator === '=' || comparator === '~') && (min === null || min !== max),
    'a range needs two sides': comparator === 'range' && (min === null || max === null || min >= max),
    'yearText is not in the plan': yearText !== null && !text.includes(yearText),
  }
  return Object.entries(problems).flatMap(([line, wrong]) => (wrong ? [`${id}: ${line}`] : []))
}

function repeated(ids: string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => `${id} stands twice`)
}
