import type { Measure, Plan } from '../../src/model.js'
import type { GoldMeasure, ResolvedGold } from './gold-model.js'
import { normalize } from './normalize.js'
import type { Disagreement, PlanScore, Scored } from './score-model.js'
import { addOverlaps, tally } from './tally.js'

/** Themes of measures; measures meet by number and title, those of one key in order of appearance. */
export function scoreThemes(gold: ResolvedGold, plan: Plan): Scored<Pick<PlanScore, 'themes' | 'primary'>> {
  const waiting = new Map<string, Measure[]>()
  for (const measure of plan.measures) {
    const queue = waiting.get(key(measure)) ?? []
    waiting.set(key(measure), [...queue, measure])
  }
  const pairs = gold.measures.map((wanted) => ({ wanted, found: waiting.get(key(wanted))?.shift() }))
  return {
    score: {
      themes: addOverlaps(pairs.map(({ wanted, found }) => meet(wanted.themes, themesOf(found)))),
      // of a measure about nothing of the field none is right, if the measure itself was found
      primary: tally(pairs.map(({ wanted, found }) => wanted.primaryTheme === found?.primaryTheme)),
    },
    disagreements: pairs.flatMap(({ wanted, found }) => explain(wanted, found)),
  }
}

function key(measure: GoldMeasure | Measure): string {
  return `${normalize(measure.number)}|${normalize(measure.title)}`
}

function themesOf(measure: Measure | undefined): string[] {
  return [...new Set(measure?.themes.map((theme) => theme.id))]
}

function meet(gold: readonly string[], found: readonly string[]): { hits: number; found: number; gold: number } {
  return { hits: gold.filter((theme) => found.includes(theme)).length, found: found.length, gold: gold.length }
}

function explain(wanted: GoldMeasure, found: Measure | undefined): Disagreement[] {
  const got = themesOf(found)
  const place = `${wanted.number ?? ''}${wanted.title ?? ''}${wanted.table === true ? ' (row)' : ''}`
  const missing = wanted.themes.filter((theme) => !got.includes(theme)).map((theme) => `−${theme}`)
  const extra = got.filter((theme) => !wanted.themes.includes(theme)).map((theme) => `+${theme}`)
  const span = found?.span ?? null
  const themes: Disagreement = {
    what: 'measure themes',
    gold: place,
    got: found === undefined ? 'no such measure' : [...missing, ...extra].join(' '),
    span,
  }
  const primary: Disagreement = {
    what: 'primary theme',
    gold: `${place}: ${String(wanted.primaryTheme)}`,
    got: found?.primaryTheme ?? null,
    span,
  }
  return [
    ...(found === undefined || missing.length + extra.length > 0 ? [themes] : []),
    ...(found?.primaryTheme === wanted.primaryTheme ? [] : [primary]),
  ]
}
