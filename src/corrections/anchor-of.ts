import type { QuoteAnchor, Span } from '../model.js'

/** Characters kept on each side; enough to tell one 90% of a plan from another. */
const CONTEXT = 32

/**
 * The words of a stretch with what stands around them, so that they can be found again in a text that was changed a
 * little. Source: W3C Web Annotation Data Model, TextQuoteSelector and TextPositionSelector.
 *
 * @param source text of the plan
 * @param span the stretch, UTF-16 offsets, end exclusive
 * @returns the anchor; its offsets are UTF-16 too
 */
export function anchorOf(source: string, span: Span): QuoteAnchor {
  return {
    start: span.start,
    end: span.end,
    exact: source.slice(span.start, span.end),
    prefix: source.slice(Math.max(0, span.start - CONTEXT), span.start),
    suffix: source.slice(span.end, span.end + CONTEXT),
  }
}
