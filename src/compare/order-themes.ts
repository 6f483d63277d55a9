import type { ThemeConcept, Vocabulary } from '../model.js'

/** The vocabulary's themes in reading order, and who stands under whom. */
export interface ThemeOrder {
  /** theme id → position: broader before narrower, otherwise in the vocabulary's order */
  position: Map<string, number>
  concepts: Map<string, ThemeConcept>
  narrower: Map<string, string[]>
}

/**
 * Put themes in order: each broader theme is followed by its narrower ones.
 *
 * @param vocabulary themes with `broader`
 */
export function orderThemes(vocabulary: Pick<Vocabulary, 'themes'>): ThemeOrder {
  const concepts = new Map(vocabulary.themes.map((theme) => [theme.id, theme]))
  const narrower = new Map<string, string[]>()
  for (const theme of vocabulary.themes) {
    if (theme.broader === null || !concepts.has(theme.broader)) continue
    narrower.set(theme.broader, [...(narrower.get(theme.broader) ?? []), theme.id])
  }
  const position = new Map<string, number>()
  const visit = (id: string): void => {
    if (position.has(id)) return
    position.set(id, position.size)
    for (const child of narrower.get(id) ?? []) visit(child)
  }
  for (const theme of vocabulary.themes) if (theme.broader === null || !concepts.has(theme.broader)) visit(theme.id)
  for (const theme of vocabulary.themes) visit(theme.id)
  return { position, concepts, narrower }
}

/** These themes and all narrower ones. */
export function withNarrower(order: ThemeOrder, ids: readonly string[]): Set<string> {
  const all = new Set<string>()
  const visit = (id: string): void => {
    if (all.has(id)) return
    all.add(id)
    for (const child of order.narrower.get(id) ?? []) visit(child)
  }
  for (const id of ids) visit(id)
  return all
}
