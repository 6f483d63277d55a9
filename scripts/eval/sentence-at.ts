import type { Span } from '../../src/model.js'

const STOP = /[。；！？\t]/u
const REACH = 90

/**
 * The sentence around a place, on one line, with the place in «».
 *
 * @param text the plan
 * @param span the place (UTF-16, end exclusive)
 * @returns at most some 90 characters on either side
 */
export function sentenceAt(text: string, span: Span): string {
  const long = span.end - span.start > REACH
  const inside = text.slice(span.start, long ? span.start + REACH : span.end)
  const before =
    text
      .slice(Math.max(0, span.start - REACH), span.start)
      .split(STOP)
      .at(-1) ?? ''
  const after = long ? '…' : (text.slice(span.end, span.end + REACH).split(STOP)[0] ?? '')
  return `${before}«${inside}»${after}`.replace(/\s+/gu, ' ').trim()
}
