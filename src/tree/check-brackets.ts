import { createMessage } from '../messages.js'
import type { PlanMessage } from '../model.js'
import type { Signs } from '../text/find-signs.js'
import { sourceSpan } from '../text/mapped-text.js'
import type { MappedText } from '../text/mapped-text.js'
import type { Paragraph } from './join-lines.js'
import { readMarker } from './read-marker.js'

const PAIRS: Readonly<Record<string, string>> = {
  '（': '）',
  '《': '》',
  '〔': '〕',
  '【': '】',
  '“': '”',
  '‘': '’',
  '「': '」',
}
const OPENERS: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(PAIRS).map(([a, b]) => [b, a]))
const IS_SIGN = new Uint8Array(0x10000)
for (const sign of Object.entries(PAIRS).flat()) IS_SIGN[sign.charCodeAt(0)] = 1
const QUOTES = '“”‘’《》「」'

/**
 * Find brackets and quotes without their partner, paragraph by paragraph; the bracket of a marker like `1）` has none.
 *
 * @param paragraphs joined paragraphs
 * @param signs places of their brackets and stops
 */
export function checkBrackets(paragraphs: readonly Paragraph[], signs: readonly Signs[]): PlanMessage[] {
  const messages: PlanMessage[] = []
  const open: { sign: string; at: number }[] = []
  // how many of each sign are open: a sign that closes nothing is told without a look at all of them
  const opened = new Map<string, number>()
  const count = (sign: string, by: number): void => void opened.set(sign, (opened.get(sign) ?? 0) + by)
  const report = (mapped: MappedText, sign: string, expected: string, at: number): void => {
    const rule = QUOTES.includes(sign) ? 'unbalanced-quote' : 'unbalanced-bracket'
    messages.push(createMessage(rule, sourceSpan(mapped, at, at + 1), sign, [expected]))
  }
  for (const [index, { text: mapped, furniture }] of paragraphs.entries()) {
    const places = signs[index]
    if (furniture || places === undefined) continue
    const { text } = mapped
    open.length = 0
    opened.clear()
    for (let k = places.from; k < places.to; k++) {
      const i = (places.units[k] ?? 0) - places.base
      if (IS_SIGN[text.charCodeAt(i)] === 0) continue
      const sign = text[i] ?? ''
      if (PAIRS[sign] !== undefined) {
        open.push({ sign, at: i })
        count(sign, 1)
      }
      const opener = OPENERS[sign]
      if (opener === undefined) continue
      const last = open.at(-1)
      if (last?.sign === opener) {
        open.pop()
        count(opener, -1)
      } else if (!(sign === '）' && isMarkerEnd(text, i))) {
        if ((opened.get(opener) ?? 0) === 0) report(mapped, sign, opener, i)
        else
          for (const lone of open.splice(open.findLastIndex((other) => other.sign === opener))) {
            count(lone.sign, -1)
            if (lone.sign !== opener) report(mapped, lone.sign, PAIRS[lone.sign] ?? '', lone.at)
          }
      }
    }
    for (const lone of open) report(mapped, lone.sign, PAIRS[lone.sign] ?? '', lone.at)
  }
  return messages
}

function isMarkerEnd(text: string, at: number): boolean {
  for (let from = Math.max(0, at - 3); from < at; from++) {
    const marker = readMarker(text, from)
    if (marker !== null && from + marker.length === at + 1 && text[from] !== '（') return true
  }
  return false
}
