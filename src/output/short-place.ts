/**
 * The place inside the document, without the region and document number that a column head already shows.
 *
 * @param location paste-ready place: 西宁市 宁政办〔2024〕24号 二、（三）9.
 * @param docNumber the document number, where there is one
 * @param label the region's short name
 */
export function shortPlace(location: string, docNumber: string | null, label: string): string {
  if (docNumber !== null) {
    const at = location.indexOf(docNumber)
    if (at >= 0) return location.slice(at + docNumber.length).trim()
  }
  return location.startsWith(label) ? location.slice(label.length).trim() : location
}
