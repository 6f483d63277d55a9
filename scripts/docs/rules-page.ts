import type { DoubtRule } from '../../src/targets/doubts/doubt-rule.js'
import { doubtRules } from '../../src/targets/doubts/doubt-rules.js'
import { judgeRules } from '../../src/targets/judge/judge-rules.js'
import type { JudgeRule } from '../../src/targets/judge/rule.js'
import { otherRules, wordRules, yearRules, type ValueRule } from '../../src/targets/value-rules.js'
import { code, markdownTable } from './markdown-table.js'
import { page } from './vocabulary-pages.js'

/** What a rule decides, as printed. */
function decision({ then, weak }: JudgeRule): string {
  if (typeof then === 'function') return 'by what it counts'
  return weak === true ? `${then} (doubted)` : then
}

const judgeRow = (rule: JudgeRule): string[] => [
  code(rule.id),
  decision(rule),
  rule.note,
  rule.example,
  rule.counterexample,
]
const valueRow = ({ id, note, example }: ValueRule): string[] => [code(id), note, example]
const doubtRow = ({ id, doubt, note, example, counterexample }: DoubtRule): string[] => [
  code(id),
  code(doubt),
  note,
  example,
  counterexample,
]
const DOUBTS =
  'All of these are asked of each value that was read; `why` does not name them. The doubt `name` comes of the sum of what speaks against a name (`src/words/frame-weights.ts`).'
const valueTable = (rules: readonly ValueRule[]): string =>
  markdownTable(['rule', 'says', 'example'], rules.map(valueRow))

/** Every rule that a target's or an exclusion's `why` can name. */
export function rulesPage(): string {
  const stages = judgeRules.map(
    ({ id, note, rules }) =>
      `### ${note}（${code(id)}）\n\n${markdownTable(['rule', 'decides', 'says', 'example', 'not'], rules.map(judgeRow))}`,
  )
  return page(
    '规则 Rules',
    '每个目标和每个排除的数字都在 `why` 里写明由哪条规则决定。规则按表中的顺序提问，第一条符合的规则作数。',
    'Each target and each exclusion names in `why` the rule that decided it. Rules are asked in the order of the tables; the first that fits decides, `pass` leaves the stage.',
    [
      `## 承诺与否 Promise or not\n\n${stages.join('\n\n')}`,
      `## 年份 Years\n\n${valueTable(yearRules)}`,
      `## 没有数字的目标 Targets without a number\n\n${valueTable(wordRules)}`,
      `## 其他 Other numbers\n\n${valueTable(otherRules)}`,
      `## 存疑 Doubts\n\n${DOUBTS}\n\n${markdownTable(['rule', 'doubts', 'says', 'example', 'not'], doubtRules.map(doubtRow))}`,
    ].join('\n\n'),
  )
}
