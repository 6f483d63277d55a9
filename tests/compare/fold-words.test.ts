import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldWords } from '../../src/compare/fold-words.js'
import { nameLanguage } from '../../src/words/name-language.js'

const plain = (wording: string): string => wording.replace(/[^\p{L}\p{N}]/gu, '')
const folds = nameLanguage().folds.map(([from, to]) => [plain(from), plain(to)] as const)

/** One word after the other, as the list is meant to be applied. */
function foldInTurn(wording: string): string {
  let folded = plain(wording)
  for (const [from, to] of folds) folded = folded.replaceAll(from, to)
  return folded
}

it('folds as each word in turn would, also where one that is dropped joins two halves of another', () => {
  const pieces = folds.flatMap(([from, to]) => [from, to, from.slice(0, 1), from.slice(1), '率', '，', ' '])
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 10 }), (parts) => {
      const wording = parts.join('')
      expect(foldWords(wording)).toBe(foldInTurn(wording))
    }),
    { numRuns: 2000 },
  )
})
