import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { endsAt, matchEnd, matchStart, prefix, startsAt, suffix } from '../../src/text/affix.js'
import { edgeUnits } from '../../src/text/edge-units.js'
import { readCases } from '../targets/read-cases.js'

describe('the edges of a pattern', () => {
  it.each<[RegExp, 'first' | 'last', string | null]>([
    [/^(?:推进|加快)(?=建设)/u, 'first', '推加'],
    [/^(?:的?人口|[一二\d])/u, 'first', '的人一二0123456789'],
    [/^(?!县城)[县A-C]+区/u, 'first', '县ABC'],
    [/^“?十[一二]?个/u, 'first', '“十'],
    [/(?:率|占比)$/u, 'last', '率比'],
    [/(?<!比)率(?:达到?|为)?$/u, 'last', '率达到为'],
    [/\u4e00{2}\.$/u, 'last', '.'],
    [/^(?<year>20\d\d)(?:年|-)?/u, 'first', '2'],
  ])('%s: %s', (pattern, edge, units) => {
    expect(new Set(edgeUnits(pattern, edge))).toEqual(units === null ? null : new Set(units))
  })

  it.each<[RegExp, 'first' | 'last']>([
    [/推进/u, 'first'],
    [/^推进|加快/u, 'first'],
    [/^\p{Script=Han}率/u, 'first'],
    [/^[^，]+率/u, 'first'],
    [/^(?:推进)?/u, 'first'],
    [/^(?:比例)?$/u, 'last'],
    [/率/u, 'last'],
    [/^./u, 'first'],
    [/^a/iu, 'first'],
    [/^推/mu, 'first'],
    [/^[\s推]/u, 'first'],
  ])('%s: %s is not known', (pattern, edge) => {
    expect(edgeUnits(pattern, edge)).toBeNull()
  })
})

describe('prefix and suffix', () => {
  it('ask a stretch of a text as its slice would be asked', () => {
    const text = '加快推进站点建设'
    expect(startsAt(prefix(/^推进/u), text, 2)).toBe(true)
    expect(startsAt(prefix(/^推进/u), text, 1)).toBe(false)
    expect(startsAt(prefix(/^推进/u), text, 2, 3)).toBe(false)
    expect(startsAt(prefix(/^推进/u), text, 99, 120)).toBe(false)
    expect(startsAt(prefix(/^(?:推进)?$/u), text, 8)).toBe(true)
    expect(endsAt(suffix(/推进$/u), text, 0, 4)).toBe(true)
    expect(endsAt(suffix(/推进$/u), text, 3, 4)).toBe(false)
    expect(endsAt(suffix(/建设$/u), text, 0, 99)).toBe(true)
    expect(matchStart(prefix(/^推./u), text, 2)?.[0]).toBe('推进')
    expect(matchEnd(suffix(/.设$/u), text)?.index).toBe(6)
    expect(matchEnd(suffix(/站$/u), text)).toBeNull()
  })
})

describe('no pattern of the language', async () => {
  const words = new URL('../../src/words/', import.meta.url)
  const files = readdirSync(words).filter((name) => name.endsWith('.ts'))
  const modules = await Promise.all(files.map((name) => import(new URL(name, words).href) as Promise<object>))
  const patterns = modules
    .flatMap((module): unknown[] => Object.values(module))
    .map((value) => (typeof value === 'object' && value !== null && 'pattern' in value ? value.pattern : value))
    .filter((value) => value instanceof RegExp)
  const texts = readCases().map(({ text }) => text)

  it('fits where what it was read to begin or end with does not stand', () => {
    let known = 0
    for (const pattern of patterns) {
      const first = edgeUnits(pattern, 'first')
      const last = edgeUnits(pattern, 'last')
      if (first === null && last === null) continue
      known++
      for (const text of texts) {
        for (let at = 0; at < text.length; at += 2) {
          const behind = text.slice(at, at + 12)
          if (first?.includes(text.charAt(at)) === false && pattern.test(behind))
            expect.fail(`${String(pattern)} begins with ${text.charAt(at)}: ${behind}`)
          const before = text.slice(Math.max(0, at - 11), at + 1)
          if (last?.includes(text.charAt(at)) === false && pattern.test(before))
            expect.fail(`${String(pattern)} ends with ${text.charAt(at)}: ${before}`)
        }
      }
    }
    expect(known).toBeGreaterThan(300)
  })
})
