/**
 * Take signs off the end of a text.
 *
 * @param text any text
 * @param signs characters to take off
 */
export function trimSigns(text: string, signs: string): string {
  let end = text.length
  while (end > 0 && signs.includes(text[end - 1] ?? '')) end--
  return text.slice(0, end)
}
