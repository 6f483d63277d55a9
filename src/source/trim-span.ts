import type { Span } from '../model.js'
import { isBlank } from './is-blank.js'

/** White space off both ends; an empty span stays at its start. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return { start, end }
}
