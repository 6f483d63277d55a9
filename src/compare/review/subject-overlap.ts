import type { Plan, Vocabulary } from '../../model.js'

/** So many measures and targets with a theme tell what a plan is about. */
const TELLING = 3

/**
 * How much of what a peer is about a draft is about too: the share of the peer's measures and targets under themes that
 * measures or targets of the draft stand under, 0–1. A draft on childcare shares little with a plan for all of health, and
 * nearly all with another one on childcare. What every plan closes with (保障措施) tells no subject.
 *
 * @param draft the draft
 * @param peer a plan it is read beside
 * @param vocabulary its themes
 */
export function subjectOverlap(draft: Plan, peer: Plan, vocabulary: Pick<Vocabulary, 'roles'>): number {
  const safeguards = vocabulary.roles?.safeguards ?? null
  const own = listThemes(draft).filter((theme) => theme !== safeguards)
  const themes = listThemes(peer).filter((theme) => theme !== safeguards)
  // a few measures tell no subject
  return Math.min(own.length, themes.length) < TELLING
    ? 1
    : themes.filter((theme) => own.includes(theme)).length / themes.length
}

function listThemes({ measures, targets }: Plan): string[] {
  const themes = [...measures.map(({ primaryTheme }) => primaryTheme), ...targets.map(({ theme }) => theme)]
  return themes.filter((theme) => theme !== null)
}
