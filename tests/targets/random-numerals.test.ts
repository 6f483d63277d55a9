import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../src/parse-plan.js'

const SIGNS =
  '0123456789０１２３〇零一二两三四五六七八九十百千万亿半成番倍余多几点.．，,、-—~～至到：:/%‰％（）() 个名所家张元人次年月日第约近超过不低于以上以下左右负零下翻减分之百分'

/** Pseudo-random numbers that are the same in each run (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A sentence with a string of numeral signs where the value stands. */
function makeSentence(random: () => number): string {
  const length = 1 + Math.floor(random() * 12)
  const signs = Array.from({ length }, () => SIGNS.charAt(Math.floor(random() * SIGNS.length))).join('')
  return `到2027年，签约率达到${signs}，新建站点${signs}个。`
}

const plan = (sentence: string): string => `青禾市卫生健康行动方案\n\n一、主要任务\n（一）加强能力建设。${sentence}\n`

describe('random numerals', () => {
  it('make no bound that is NaN, infinite or the wrong way round, and no number is lost', () => {
    const random = makeRandom(20_270)
    for (let run = 0; run < 1500; run++) {
      const sentence = makeSentence(random)
      const { targets, exclusions, source } = parsePlan(plan(sentence))
      for (const { min, max, valueText, valueSpan } of targets) {
        for (const bound of [min, max]) if (bound !== null) expect(Number.isFinite(bound), sentence).toBe(true)
        if (min !== null && max !== null) expect(min, sentence).toBeLessThanOrEqual(max)
        expect(source.slice(valueSpan.start, valueSpan.end)).toBe(valueText)
      }
      for (const { why, text, span } of exclusions) {
        expect(why, sentence).not.toBe('')
        expect(source.slice(span.start, span.end)).toBe(text)
      }
    }
  })

  it.each(['9'.repeat(1_000_000), '九'.repeat(100_000), '1'.repeat(400)])(
    'a number too long to hold is left out',
    (digits) => {
      const { targets, exclusions } = parsePlan(plan(`新建站点${digits}个。`))
      expect(targets.filter(({ kind }) => kind !== 'milestone')).toEqual([])
      expect(exclusions.some(({ why }) => why === 'no-number')).toBe(true)
    },
  )
})
