import type { Plan, Span } from '../model.js'

/** A stretch of a document after the W3C Web Annotation Data Model (2017). */
export interface Annotation {
  '@context': 'http://www.w3.org/ns/anno.jsonld'
  type: 'Annotation'
  motivation: 'highlighting'
  target: { source: string; selector: [TextQuoteSelector, TextPositionSelector] }
}

export interface TextQuoteSelector {
  type: 'TextQuoteSelector'
  exact: string
  prefix: string
  suffix: string
}

/** Unlike a {@link Span}, positions count Unicode code points, as the W3C model asks for. */
export interface TextPositionSelector {
  type: 'TextPositionSelector'
  start: number
  end: number
}

export interface AnnotationOptions {
  /** address of the document; by default a URN made of the plan's id */
  source?: string
  /** how many characters of prefix and suffix; default 32 */
  context?: number
}

const LONE_SURROGATE = /\p{Cs}/gu

/**
 * A stretch of a plan as a W3C Web Annotation, with both selectors: the quote with what stands before and after it,
 * and its position.
 *
 * @param plan the plan
 * @param span the stretch, UTF-16 offsets into `plan.source`, end exclusive
 * @param options address of the document and length of the context
 */
export function toAnnotation(
  plan: Pick<Plan, 'id' | 'source'>,
  span: Span,
  options: AnnotationOptions = {},
): Annotation {
  const { source } = plan
  const context = options.context ?? 32
  const start = countCodePoints(source, 0, span.start)
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    motivation: 'highlighting',
    target: {
      source: options.source ?? `urn:duizhao:${encodeURIComponent(plan.id.replace(LONE_SURROGATE, '\ufffd'))}`,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: source.slice(span.start, span.end),
          prefix: source.slice(wholeCharacter(source, Math.max(0, span.start - context)), span.start),
          suffix: source.slice(span.end, wholeCharacter(source, Math.min(source.length, span.end + context))),
        },
        { type: 'TextPositionSelector', start, end: start + countCodePoints(source, span.start, span.end) },
      ],
    },
  }
}

/** An offset that cuts a surrogate pair moves behind it. */
function wholeCharacter(text: string, at: number): number {
  return isLowSurrogate(text.charCodeAt(at)) && isHighSurrogate(text.charCodeAt(at - 1)) ? at + 1 : at
}

function countCodePoints(text: string, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i++)
    if (!(isLowSurrogate(text.charCodeAt(i)) && i > from && isHighSurrogate(text.charCodeAt(i - 1)))) count++
  return count
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}
