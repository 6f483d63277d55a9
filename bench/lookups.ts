import { defaultVocabulary, findIndicator, findTheme, parsePlan } from '../dist/index.js'
import { compareTimes, type Figure } from './measure.js'
import { readCorpus } from './make-plans.js'

/** So many queries a round; each is new, so that no answer is remembered. */
const QUERIES = 200
/** Rounds that {@link compareTimes} runs, those that warm up the engine among them. */
const ROUNDS = 80

/**
 * Look-ups on the built-in catalogue after the first: how many are done in the time that the five plans of the corpus take to
 * be parsed. That takes 60 to 100 ms on the machines that we measure on: with 50 and more, a look-up stays under 2 ms.
 */
export function benchLookups(): Figure[] {
  const corpus = readCorpus()
  const names = [...defaultVocabulary.themes, ...defaultVocabulary.indicators].map(({ prefLabel }) => prefLabel.zh)
  let at = 0
  const lookUp = (): void => {
    for (let i = 0; i < QUERIES / 2; i++, at++) {
      // two names cut and joined: people type pieces of names, and no two of these are the same
      const one = names[at % names.length] ?? ''
      const other = names[(at * 7 + Math.floor(at / names.length)) % names.length] ?? ''
      const query = `${one.slice(0, 4)} ${other.slice(0, 3)}${String(at)}`
      findTheme(query)
      findIndicator(query)
    }
  }
  lookUp()
  const parse = (): unknown => corpus.map(({ name, text }) => parsePlan(text, { name }))
  const { ratio } = compareTimes(parse, lookUp, (ROUNDS * 3) / 4)
  return [
    {
      name: 'look-ups of a theme or an indicator in the time of parsing the five plans',
      value: ratio * QUERIES,
      unit: 'look-ups',
      bound: { least: 50 },
    },
  ]
}
