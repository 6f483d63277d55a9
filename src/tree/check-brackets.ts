import { messageList } from '../message-list.js'
import { createMessage } from '../messages.js'
import type { PlanMessage } from '../model.js'
import type { Signs } from '../text/find-signs.js'
import { sourceSpan } from '../text/mapped-text.js'
import type { MappedText } from '../text/mapped-text.js'
import type { Paragraph } from './join-lines.js'
import { readMarker } from './read-marker.js'

const PAIRS = ['（）', '《》', '〔〕', '【】', '“”', '‘’', '「」']
const QUOTES = '“”‘’《》「」'
/** The partner of each sign that opens, and of each that closes; each pair has a number for both of its signs. */
const CLOSER = new Uint16Array(0x10000)
const OPENER = new Uint16Array(0x10000)
const PAIR = new Uint8Array(0x10000)
for (const [index, pair] of PAIRS.entries()) {
  const [opener, closer] = [pair.charCodeAt(0), pair.charCodeAt(1)]
  CLOSER[opener] = closer
  OPENER[closer] = opener
  PAIR[opener] = PAIR[closer] = index
}
const MARKER_END = 0xff09 // ）

/** A bracket or quote that waits for its partner. */
interface OpenSign {
  code: number
  mapped: MappedText
  at: number
}

/**
 * Find brackets and quotes without their partner, paragraph by paragraph; the bracket of a marker like `1）` has none.
 *
 * @param paragraphs joined paragraphs
 * @param signs places of their brackets and stops
 * @param most how many messages of one kind are listed
 */
export function checkBrackets(paragraphs: readonly Paragraph[], signs: readonly Signs[], most: number): PlanMessage[] {
  const messages = messageList(most)
  /** the signs that are open, with their paragraph and unit */
  const open: OpenSign[] = []
  /** how many of each pair are open: a sign that closes nothing is told without a look at all of them */
  const opened = new Int32Array(PAIRS.length)
  const count = (code: number, by: number): void => {
    const pair = PAIR[code] ?? 0
    opened[pair] = (opened[pair] ?? 0) + by
  }
  /** report each sign that is still open, as long as no later piece of its line can close it */
  const close = (): void => {
    for (const { mapped, at } of open) report(mapped, at)
    open.length = 0
    opened.fill(0)
  }
  const report = (mapped: MappedText, at: number): void => {
    const sign = mapped.text[at] ?? ''
    const code = sign.charCodeAt(0)
    const expected = String.fromCharCode((CLOSER[code] ?? 0) > 0 ? (CLOSER[code] ?? 0) : (OPENER[code] ?? 0))
    const rule = QUOTES.includes(sign) ? 'unbalanced-quote' : 'unbalanced-bracket'
    messages.add(createMessage(rule, sourceSpan(mapped, at, at + 1), sign, [expected]))
  }
  let end = 0
  for (const [index, { text: mapped, furniture, span }] of paragraphs.entries()) {
    const places = signs[index]
    if (furniture || places === undefined) continue
    const { text } = mapped
    // a line that was cut at the title in it (《 | 某市实施方案 | 》已经…) is one
    if (open.length > 0 && span.start !== end) close()
    end = span.end
    for (let k = places.from; k < places.to; k++) {
      const i = (places.units[k] ?? 0) - places.base
      const code = text.charCodeAt(i)
      if ((CLOSER[code] ?? 0) > 0) {
        open.push({ code, mapped, at: i })
        count(code, 1)
      }
      const opener = OPENER[code] ?? 0
      if (opener === 0) continue
      const last = open[open.length - 1]
      if (last?.code === opener) {
        open.pop()
        count(opener, -1)
      } else if (!(code === MARKER_END && isMarkerEnd(text, i))) {
        if (opened[PAIR[code] ?? 0] === 0) report(mapped, i)
        else
          for (const lone of open.splice(open.findLastIndex((sign) => sign.code === opener))) {
            count(lone.code, -1)
            if (lone.code !== opener) report(lone.mapped, lone.at)
          }
      }
    }
  }
  close()
  return messages.finish()
}

function isMarkerEnd(text: string, at: number): boolean {
  for (let from = Math.max(0, at - 3); from < at; from++) {
    const marker = readMarker(text, from)
    if (marker !== null && from + marker.length === at + 1 && text[from] !== '（') return true
  }
  return false
}
