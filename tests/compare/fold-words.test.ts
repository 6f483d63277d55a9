import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldWords } from '../../src/compare/fold-words.js'
import { phraseFolds } from '../../src/words/phrase-folds.js'

/** One word after the other, as the list is meant to be applied. */
function foldInTurn(wording: string): string {
  let folded = wording.replace(/[^\p{L}\p{N}]/gu, '')
  for (const [from, to] of phraseFolds) folded = folded.replaceAll(from, to)
  return folded
}

it('folds as each word in turn would, also where one that is dropped joins two halves of another', () => {
  const pieces = phraseFolds.flatMap(([from, to]) => [from, to, from.slice(0, 1), from.slice(1), '率', '，', ' '])
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 10 }), (parts) => {
      const wording = parts.join('')
      expect(foldWords(wording)).toBe(foldInTurn(wording))
    }),
    { numRuns: 2000 },
  )
})
