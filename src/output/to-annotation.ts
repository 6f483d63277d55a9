import { formatValue } from '../compare/format-value.js'
import type { Lang, Measure, Plan, Span, Target } from '../model.js'

/** A stretch of a document after the W3C Web Annotation Data Model (2017). */
export interface Annotation {
  '@context': 'http://www.w3.org/ns/anno.jsonld'
  /** made of the plan and the stretch: the same stretch has the same id */
  id: string
  type: 'Annotation'
  /** `describing` where the body says what the stretch holds */
  motivation: 'highlighting' | 'describing'
  /** what is said of the stretch: what is promised, and its theme and indicator as tags; none for a bare stretch */
  body: TextualBody[]
  creator?: AnnotationAgent
  generator: AnnotationAgent
  target: { source: string; selector: [TextQuoteSelector, TextPositionSelector] }
}

export interface TextQuoteSelector {
  type: 'TextQuoteSelector'
  exact: string
  prefix: string
  suffix: string
}

/** A text that is said of the target. */
export interface TextualBody {
  type: 'TextualBody'
  value: string
  format: 'text/plain'
  language: string
  purpose: 'describing' | 'tagging'
}

/** Who made an annotation, or with what. */
export interface AnnotationAgent {
  id?: string
  type: 'Person' | 'Organization' | 'Software'
  name: string
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
  /** who answers for the annotation; by default nobody but the program */
  creator?: AnnotationAgent
  /** language of the value in the body */
  lang?: Lang
}

const GENERATOR: AnnotationAgent = { id: 'https://www.npmjs.com/package/duizhao', type: 'Software', name: 'duizhao' }

const LONE_SURROGATE = /\p{Cs}/gu

/**
 * A stretch of a plan as a W3C Web Annotation, with both selectors: the quote with what stands before and after it,
 * and its position. A target or a measure says itself what it is in the body.
 *
 * @param plan the plan
 * @param item a target or a measure of it, or a stretch: UTF-16 offsets into `plan.source`, end exclusive
 * @param options address of the document, length of the context, who answers for it
 */
export function toAnnotation(
  plan: Pick<Plan, 'id' | 'source'>,
  item: Span | Target | Measure,
  options: AnnotationOptions = {},
): Annotation {
  const { source } = plan
  const span = 'span' in item ? item.span : item
  const context = options.context ?? 32
  const start = countCodePoints(source, 0, span.start)
  const end = start + countCodePoints(source, span.start, span.end)
  const urn = `urn:duizhao:${encodeURIComponent(plan.id.replace(LONE_SURROGATE, '\ufffd'))}`
  const body = 'span' in item ? bodyOf(item, options.lang ?? 'zh') : []
  // two targets can share their words
  const name = 'span' in item ? `-${item.id}` : ''
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${urn}:${start}-${end}${name}`,
    type: 'Annotation',
    motivation: body.length > 0 ? 'describing' : 'highlighting',
    body,
    ...(options.creator !== undefined && { creator: options.creator }),
    generator: GENERATOR,
    target: {
      source: options.source ?? urn,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: source.slice(span.start, span.end),
          prefix: source.slice(wholeCharacter(source, Math.max(0, span.start - context)), span.start),
          suffix: source.slice(span.end, wholeCharacter(source, Math.min(source.length, span.end + context))),
        },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  }
}

function bodyOf(item: Target | Measure, lang: Lang): TextualBody[] {
  const body = (value: string, purpose: TextualBody['purpose'], language: string): TextualBody => ({
    type: 'TextualBody',
    value,
    format: 'text/plain',
    language,
    purpose,
  })
  if (!('indicator' in item))
    return [
      ...(item.title === null ? [] : [body(item.title, 'describing', 'zh')]),
      ...item.themes.map(({ id }) => body(id, 'tagging', 'en')),
    ]
  // a milestone is its own name
  const name = item.kind === 'milestone' ? '' : `${item.indicator} `
  const tags = [item.theme, item.indicatorId].filter((tag) => tag !== null)
  return [
    // the name is Chinese whatever the language of the value
    body(`${name}${formatValue(item, lang)}`, 'describing', 'zh'),
    ...tags.map((tag) => body(tag, 'tagging', 'en')),
  ]
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
