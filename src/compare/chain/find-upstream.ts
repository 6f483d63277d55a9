import type { Plan } from '../../model.js'
import { foldText } from '../../text/fold.js'
import { rank } from '../verdict-rules.js'

/** A title shorter than this names no single document. */
const SHORTEST = 8

/**
 * The plan that a plan says it follows, among some plans: cited in its opening by document number or title. Of several,
 * the one of the lowest level: a county follows its city before the nation.
 *
 * @param plan the plan
 * @param others where to look; the plan itself is passed over
 * @returns null where it cites none of them
 */
export function findUpstream(plan: Plan, others: readonly Plan[]): Plan | null {
  if (plan.meta.basis.length === 0) return null
  let best: Plan | null = null
  for (const other of others) {
    if (other === plan || other.id === plan.id || !cites(plan, other)) continue
    if (best === null || levelOf(other) > levelOf(best)) best = other
  }
  return best
}

/** A plan of an unknown place is taken for lower than a province: the map knows all of those. */
function levelOf({ meta }: Plan): number {
  return rank(meta.region?.level ?? null) ?? 2
}

function cites(plan: Plan, { meta }: Plan): boolean {
  const number = bare(meta.docNumber)
  const titles = [bare(meta.planTitle), bare(meta.title)].filter((title) => title.length >= SHORTEST)
  return plan.meta.basis.some(({ title, docNumber }) => {
    const cited = bare(title)
    // two documents can have one number (市政办〔2024〕1号 of several cities): a number needs its title beside it
    const alike = titles.some((own) => cited.includes(own) || own.includes(cited))
    return cited.length >= SHORTEST && alike && (number === '' || docNumber === null || bare(docNumber) === number)
  })
}

function bare(text: string | null): string {
  if (text === null) return ''
  return foldText(text, { start: 0, end: text.length }).text.replace(/[《》〈〉“”"\s]/gu, '')
}
