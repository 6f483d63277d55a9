import type { Plan } from '../../model.js'
import { regionColumns } from './plan-rows.js'
import { joinWords, type Row } from './row.js'

/** One row a theme of a measure, with the words that show it. */
export function hitRows(plans: readonly Plan[]) {
  return plans.flatMap((plan) => {
    const region = regionColumns(plan)
    return plan.measures.flatMap((measure) =>
      measure.themes.map(
        (hit) =>
          ({
            ...region,
            measureId: measure.id,
            theme: hit.id,
            primary: hit.id === measure.primaryTheme,
            score: hit.score,
            topics: joinWords(hit.topics ?? []),
            cues: joinWords([...new Set(hit.cues.map(({ text }) => text))]),
            location: measure.location,
          }) satisfies Row,
      ),
    )
  })
}
