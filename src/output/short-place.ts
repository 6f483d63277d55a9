/** What {@link shortPlace} needs of a plan or of its summary. */
export interface PlacedPlan {
  label: string
  docNumber: string | null
  title: string | null
}

/**
 * The place inside the document, without the region and the document number or title that a column head already shows:
 * `二、（三）9.`.
 *
 * @param location paste-ready place: 西宁市 宁政办〔2024〕24号 二、（三）9.
 * @param plan the plan it belongs to
 */
export function shortPlace(location: string, { label, docNumber, title }: PlacedPlan): string {
  for (const name of [docNumber, title]) {
    if (name === null) continue
    const at = location.indexOf(name)
    if (at >= 0)
      return location
        .slice(at + name.length)
        .replace(/^》/u, '')
        .trim()
  }
  return location.startsWith(label) ? location.slice(label.length).trim() : location
}

/** {@link shortPlace} for a narrow column: an attachment without its title, `附件 14.`. */
export function narrowPlace(location: string, plan: PlacedPlan): string {
  return shortPlace(location, plan).replace(/^(附[件表]\d*)《[^》]*》/u, '$1 ')
}
