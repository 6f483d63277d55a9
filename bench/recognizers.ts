import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parsePlan } from '../dist/index.js'
import { compareTimes, type Figure } from './measure.js'
import { readCorpus } from './make-plans.js'

interface Recognizers {
  recognizeNumber: (text: string, culture: string) => unknown[]
  recognizePercentage: (text: string, culture: string) => unknown[]
  recognizeDimension: (text: string, culture: string) => unknown[]
}

/** How many times faster a whole parse is than the number, percentage and dimension models of Recognizers-Text; its
 * currency model, slower than these together, is left out. */
export function benchRecognizers(): Figure[] {
  const require = createRequire(join(import.meta.dirname, 'package.json'))
  const suite = require('@microsoft/recognizers-text-suite') as Recognizers
  const corpus = readCorpus()
  const theirs = (): unknown =>
    corpus.map(({ text }) => [
      suite.recognizeNumber(text, 'zh-cn'),
      suite.recognizePercentage(text, 'zh-cn'),
      suite.recognizeDimension(text, 'zh-cn'),
    ])
  const ours = (): unknown => corpus.map(({ text, name }) => parsePlan(text, { name }))
  // they take many seconds where a parse takes a moment: the parser is warm after ten, and a few rounds are enough
  for (let i = 0; i < 10; i++) ours()
  const { ratio } = compareTimes(theirs, ours, 2)
  return [{ name: 'Recognizers-Text models against parsePlan', value: ratio, unit: '× the time', bound: { least: 20 } }]
}
