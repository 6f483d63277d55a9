import type { Plan, Vocabulary } from '../../model.js'

/** So many measures and targets with a theme tell what a plan is about. */
const TELLING = 3

/** A peer that has less of its own in common with a draft, or less weight on the same themes, is about something else. */
const ONE_SUBJECT = 0.4
const ONE_WEIGHT = 0.33

/**
 * Whether a peer is about what a draft is about: much of it stands under themes of the draft (a draft on childcare shares
 * little with a plan for all of health), and the two lay their weight on the same ones (a draft on the end of life names
 * many themes of hospitals in passing). What every plan closes with (保障措施) tells no subject.
 *
 * @param draft the draft
 * @param peer a plan it is read beside
 * @param vocabulary its themes
 */
export function isOneSubject(draft: Plan, peer: Plan, vocabulary: Pick<Vocabulary, 'roles'>): boolean {
  const safeguards = vocabulary.roles?.safeguards ?? null
  const [own, theirs] = [draft, peer].map((plan) => listThemes(plan).filter((theme) => theme !== safeguards)) as [string[], string[]] // prettier-ignore
  // a few measures tell no subject
  if (Math.min(own.length, theirs.length) < TELLING) return true
  const overlap = theirs.filter((theme) => own.includes(theme)).length / theirs.length
  return overlap >= ONE_SUBJECT && sharedWeight(own, theirs) >= ONE_WEIGHT
}

/** How much of their weight two lists of themes lay on the same ones, 0–1. */
function sharedWeight(a: readonly string[], b: readonly string[]): number {
  const [one, other] = [sharesOf(a), sharesOf(b)]
  return [...one].reduce((sum, [theme, share]) => sum + Math.min(share, other.get(theme) ?? 0), 0)
}

function sharesOf(themes: readonly string[]): Map<string, number> {
  const shares = new Map<string, number>()
  for (const theme of themes) shares.set(theme, (shares.get(theme) ?? 0) + 1 / themes.length)
  return shares
}

function listThemes({ measures, targets }: Plan): string[] {
  const themes = [...measures.map(({ primaryTheme }) => primaryTheme), ...targets.map(({ theme }) => theme)]
  return themes.filter((theme) => theme !== null)
}
