/**
 * Put a text between two marker lines.
 *
 * @param text the page
 * @param start the marker before, e.g. `<!-- eval:start -->`
 * @param end the marker after
 * @param content what stands between them, without the line breaks around it
 * @returns the page with the new content; unchanged where it lacks a marker
 */
export function replaceBetween(text: string, start: string, end: string, content: string): string {
  const from = text.indexOf(start)
  const to = text.indexOf(end, from)
  if (from < 0 || to < 0) return text
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`
}
