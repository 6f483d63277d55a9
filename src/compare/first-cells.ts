import type { Cell, Cue, Measure, Plan } from '../model.js'
import type { RowDraft } from './draft-rows.js'
import { KEPT, listAnswering, weightOf } from './find-evidence.js'
import { ABSENT, noNumberCell, type UnstatedCells } from './make-cells.js'
import type { ThemeOrder } from './order-themes.js'
import { sentenceAround } from './sentence-around.js'

/**
 * The cells of plans that state no number for a row, each made of the first sentence of the row's theme. Plan after
 * plan: with thousands of them, going back to each for every row costs more than reading it.
 *
 * @param plans the plans
 * @param drafts all rows that are asked for; those of one theme share their cells
 * @param order the vocabulary's themes
 */
export function firstCells(plans: readonly Plan[], drafts: readonly RowDraft[], order: ThemeOrder): UnstatedCells {
  const themes = new Set(drafts.map(({ theme }) => theme).filter((theme) => theme !== null))
  const lists = Array.from(themes, (theme) => ({
    theme,
    answering: listAnswering(order, theme).flat(),
    cells: [] as Cell[],
  }))
  for (const plan of plans) {
    const firsts = listFirsts(plan)
    for (const { answering, cells } of lists) cells.push(firstCell(plan, answering, firsts))
  }
  const byTheme = new Map(lists.map(({ theme, cells }) => [theme, cells]))
  return ({ theme }) => {
    const cells = byTheme.get(theme ?? '')
    return (_plan, i) => cells?.[i] ?? ABSENT
  }
}

/** What shows a theme first: the earliest cue of the measures that it weighs most in. */
interface First {
  weight: number
  at: number
  measure: Measure
  /** null: the measure as a whole */
  cue: Cue | null
}

function listFirsts({ measures }: Plan): Map<string, First> {
  const firsts = new Map<string, First>()
  for (const measure of measures) {
    for (const hit of measure.themes) {
      const known = firsts.get(hit.id)
      const weight = weightOf(hit, measure)
      if (known !== undefined && weight < known.weight) continue
      const cue = earliest(hit.cues)
      const at = (cue ?? measure).span.start
      if (known === undefined || weight > known.weight || at < known.at)
        firsts.set(hit.id, { weight, at, measure, cue })
    }
  }
  return firsts
}

function earliest(cues: readonly Cue[]): Cue | null {
  let first = cues[0] ?? null
  for (let i = 1; i < cues.length && i < KEPT; i++) {
    const cue = cues[i]
    if (cue !== undefined && first !== null && cue.span.start < first.span.start) first = cue
  }
  return first
}

function firstCell(plan: Plan, answering: readonly string[], firsts: ReadonlyMap<string, First>): Cell {
  for (const theme of answering) {
    const first = firsts.get(theme)
    if (first === undefined) continue
    const { measure, cue } = first
    const span = cue === null ? measure.span : sentenceAround(plan.source, cue.span, measure.span)
    return noNumberCell(plan, theme, measure, span)
  }
  return ABSENT
}
