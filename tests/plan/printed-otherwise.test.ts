import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Target } from '../../src/model.js'
import { parsePlan } from '../../src/parse-plan.js'
import { simplify, listTraditional } from '../../src/text/traditional.js'

const folder = join(import.meta.dirname, '../../fixtures/made/seen')
const texts = readdirSync(folder)
  .filter((name) => /\.(?:md|txt)$/u.test(name))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
/** Cells would no longer stand where they stood. */
const running = texts.filter((text) => !/[|\t]/u.test(text))

const narrow: Readonly<Record<string, string>> = { '，': ',', '；': ';', '：': ':', '（': '(', '）': ')' }
const traditional = new Map([...listTraditional()].map(([from, to]) => [to, from]))
const isCell = (line: string): boolean => line === '' || /^[|#]|\t/u.test(line)
const lines = (text: string, change: (line: string) => string): string =>
  text
    .split('\n')
    .map((line) => (isCell(line) ? line : change(line)))
    .join('\n')

/** Ways in which pages, converters and people print the same text, and the share of its targets that stays. */
const printings: readonly [string, (text: string) => string, number, readonly string[]][] = [
  ['half-width punctuation', (text) => text.replace(/[，；：（）]/gu, (sign) => narrow[sign] ?? sign), 1, texts],
  ['line ends of Windows', (text) => text.replaceAll('\n', '\r\n'), 1, texts],
  ['a mark of byte order', (text) => `\ufeff${text}`, 1, texts],
  ['empty lines between all lines', (text) => lines(text, (line) => `${line}\n`), 1, texts],
  ['blanks around digits', (text) => text.replace(/(\p{Script=Han})(\d)/gu, '$1 $2'), 0.99, texts],
  ['indented paragraphs', (text) => lines(text, (line) => `　　${line}`), 0.97, texts],
  ['lines cut at 38 signs', (text) => lines(text, (line) => line.replace(/(.{38})(?=.)/gu, '$1\n')), 0.96, texts],
  [
    'the whole page on one line',
    (text) =>
      text
        .split('\n')
        .map((line) => line.trim())
        .join(''),
    0.8,
    running,
  ],
  [
    'traditional characters',
    (text) => text.replace(/\p{Script=Han}/gu, (sign) => traditional.get(sign) ?? sign),
    0.9,
    running,
  ],
]

const keyOf = ({ valueText, comparator, min, max, year }: Target): string =>
  [simplify(valueText.normalize('NFKC').replace(/\s+/gu, '')), comparator, min, max, year].join('|')

test.each(printings)('values, bounds and years of made plans are the same with %s', (_name, print, least, some) => {
  let all = 0
  let kept = 0
  for (const text of some) {
    const found = new Map<string, number>()
    for (const target of parsePlan(print(text)).targets) found.set(keyOf(target), (found.get(keyOf(target)) ?? 0) + 1)
    for (const target of parsePlan(text).targets) {
      if (target.kind === 'milestone') continue
      all++
      const left = found.get(keyOf(target)) ?? 0
      if (left > 0) kept++
      found.set(keyOf(target), left - 1)
    }
  }
  expect(all).toBeGreaterThan(100)
  expect(kept / all).toBeGreaterThanOrEqual(least)
})
