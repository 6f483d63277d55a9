import type { Span } from '../model.js'
import { makeCodeSet } from '../text/code-set.js'

/** HTML tags that converters leave in text. A line break tag is a break, the others are plain markup. */
const TAG =
  /<\/?(?:[abipsu]|abbr|article|big|blockquote|body|br|caption|center|code|dd|del|div|dl|dt|em|font|h[1-6]|head|hr|html|img|ins|kbd|li|mark|ol|pre|section|small|span|strike|strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|tt|ul)(?:\s[^<>]{0,400})?\/?>/iuy
const COMMENT = /<!--[^>]{0,400}-->/uy
const ENTITY = /&(?:nbsp|ensp|emsp|thinsp|ldquo|rdquo|shy|zwj|zwnj|#160|#12288|#x3000|#xa0);/iuy
const LINK_TAIL = /\]\([^()\s]{0,400}(?:\([^()\s]{0,100}\)[^()\s]{0,200})?(?:\s"[^"]{0,200}")?\)/uy
const LINE_PREFIX = /[ \t]{0,8}(?:>[ \t]{0,3}){0,3}(?:#{1,6}(?=[ \t])|#{1,6}(?=[\u3000-\u9fff（]))/uy
const QUOTE_PREFIX = /[ \t]{0,3}(?:>[ \t]{0,3}){1,3}/uy
const BULLET_PREFIX = /[ \t]{0,8}[-*+](?=[ \t]+[^\s\d-])/uy
const RULE_LINE = /[ \t]{0,3}(?:[*_=~-][ \t]*){3,}$/uy
const FENCE_LINE = /[ \t]{0,3}(?:`{3,}|~{3,})\w*[ \t]*$/uy
/** Signs that can be markup inside a line. */
export const MARKUP_SIGNS = '*_<&[]\\!`~'
const INLINE_SIGNS = makeCodeSet(MARKUP_SIGNS)
const LINE_SIGNS = makeCodeSet('#>-*+_=~`')
const ESCAPABLE = '\\`*_{}[]()#+-.!~>|&'

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? -1
}

/** What the markup of one line says. */
export interface LineMarks {
  /** ascending and disjoint */
  marks: Span[]
  /** level of an ATX heading, 0 for none */
  level: number
  /** offsets of line break tags */
  breaks: Span[]
}

/**
 * Find the markup of one line: heading signs, bold and emphasis signs, HTML tags, links, escapes.
 * The numbering is never markup.
 *
 * @param text the whole source text
 * @param start start of the line, UTF-16 offset
 * @param end end of the line, exclusive
 * @param inline whether one of {@link MARKUP_SIGNS} stands in it
 */
export function findMarks(text: string, start: number, end: number, inline: boolean): LineMarks {
  const found: LineMarks = { marks: [], level: 0, breaks: [] }
  let first = 0
  while (start + first < end && (text.charCodeAt(start + first) === 32 || text.charCodeAt(start + first) === 9)) first++
  const signed = start + first < end && LINE_SIGNS[text.charCodeAt(start + first)] === 1
  if (!inline && !signed) return found
  const line = text.slice(start, end)
  let i = 0
  if (signed) {
    const whole = Math.max(match(RULE_LINE, line, 0), match(FENCE_LINE, line, 0))
    if (whole > 0)
      return { marks: [{ start: start + first, end: start + line.trimEnd().length }], level: 0, breaks: [] }
    const prefix = Math.max(match(LINE_PREFIX, line, 0), match(QUOTE_PREFIX, line, 0), match(BULLET_PREFIX, line, 0))
    if (prefix > 0) {
      found.marks.push({ start: start + first, end: start + prefix })
      const signs = line.slice(0, prefix)
      found.level = signs.length - signs.replaceAll('#', '').length
      i = prefix
    }
  }
  if (!inline) return found
  const add = (from: number, length: number): number => {
    found.marks.push({ start: start + from, end: start + from + length })
    return from + length
  }
  let open = -1 // index in marks of the last unmatched `[`
  while (i < line.length) {
    if (INLINE_SIGNS[line.charCodeAt(i)] !== 1) {
      i++
      continue
    }
    const c = line[i]
    if (c === '*' && line[i + 1] === '*') {
      let length = 2
      while (line[i + length] === '*') length++
      i = add(i, length)
    } else if (c === '_' && line[i + 1] === '_' && line[i + 2] !== '_' && line[i - 1] !== '_') i = add(i, 2)
    else if (c === '~' && line[i + 1] === '~') i = add(i, 2)
    else if (c === '`') i = add(i, 1)
    else if (c === '<') {
      const length = Math.max(match(TAG, line, i), match(COMMENT, line, i))
      if (length <= 0) i++
      else {
        if (/^<\/?(?:br|p|div|li|tr|h[1-6])\b/iu.test(line.slice(i, i + 6)))
          found.breaks.push({ start: start + i, end: start + i + length })
        i = add(i, length)
      }
    } else if (c === '&') {
      const length = match(ENTITY, line, i)
      i = length > 0 ? add(i, length) : i + 1
    } else if (c === '\\' && ESCAPABLE.includes(line[i + 1] ?? ' ')) i = add(i, 1) + 1
    else if (c === '[') {
      open = found.marks.length
      found.marks.push({ start: start + i, end: start + i }) // empty until its link tail is seen
      i++
    } else if (c === ']') {
      const length = match(LINK_TAIL, line, i)
      const bracket = found.marks[open]
      if (length > 0 && bracket !== undefined) {
        const image = line[bracket.start - start - 1] === '!' ? 1 : 0
        found.marks[open] = { start: bracket.start - image, end: bracket.start + 1 }
        i = add(i, length)
      } else i++
      open = -1
    } else i++
  }
  found.marks = found.marks.filter((mark) => mark.end > mark.start)
  return found
}
