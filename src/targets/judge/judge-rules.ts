import { chineseRules } from './chinese-rules.js'
import { clauseRules } from './clause-rules.js'
import { countRules } from './count-rules.js'
import { countedRules } from './counted-rules.js'
import { existingRules } from './existing-rules.js'
import { listRules } from './list-rules.js'
import { neighbourRules } from './neighbour-rules.js'
import { placeRules } from './place-rules.js'
import { promiseRules } from './promise-rules.js'
import type { Question } from './question.js'
import type { Stage } from './rule.js'
import { shareRules } from './share-rules.js'
import { isPast, timeRules } from './time-rules.js'
import { whichRules } from './which-rules.js'

const isShare = ({ quantity }: Question): boolean =>
  quantity.family === 'percent' || (quantity.form !== 'number' && quantity.form !== 'range')

const isChinese = ({ quantity }: Question): boolean =>
  quantity.style === 'chinese' &&
  quantity.family !== 'percent' &&
  (quantity.form === 'number' || quantity.form === 'range')

/**
 * The table by which a number is told to be a promise or none: stages in the order in which they are asked, rules in the
 * order in which they are asked within each. The first rule that fits decides. Source: the annotation guidelines,
 * “Targets” and “Adjudicated conventions”.
 */
export const judgeRules: readonly Stage[] = [
  { id: 'place', note: 'Where in the plan the number stands', rules: placeRules },
  { id: 'neighbours', note: 'What stands right beside the number', rules: neighbourRules },
  { id: 'chinese', note: 'Numbers in Chinese numerals', asks: isChinese, rules: chineseRules },
  { id: 'clause', note: 'What the clause tells of the number', rules: clauseRules },
  { id: 'time', note: 'What the sentence tells of the past', asks: isPast, rules: timeRules },
  { id: 'share', note: 'Shares, multiples and proportions', asks: isShare, rules: shareRules },
  { id: 'count', note: 'Counts, densities, amounts and lengths', rules: countRules },
  { id: 'list', note: 'What a list, a programme or the document itself holds', rules: listRules },
  { id: 'which', note: 'Numbers that say which things are meant', rules: whichRules },
  { id: 'counted', note: 'What is counted, but not undertaken', rules: countedRules },
  { id: 'existing', note: 'What is there already', rules: existingRules },
  { id: 'promise', note: 'What makes a count a promise', rules: promiseRules },
]
