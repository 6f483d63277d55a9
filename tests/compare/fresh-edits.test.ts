import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { comparePlans } from '../../src/compare/compare-plans.js'
import { diffPlans } from '../../src/compare/diff-plans.js'
import type { BodyChange, TargetChange } from '../../src/model.js'
import { parsePlan } from '../../src/parse-plan.js'

const fixtures = join(import.meta.dirname, '../../fixtures/compare')
const read = (name: string): string => readFileSync(join(fixtures, name), 'utf8')
const draft = (sentence: string) =>
  parsePlan(
    `云岭市卫生健康行动方案\n\n一、主要任务\n（一）加强服务能力建设。${sentence}（责任单位：市卫生健康委）\n（二）加强组织领导。各县区要落实责任。\n`,
  )
const city = (label: string, sentence: string) =>
  parsePlan(
    `${label}卫生健康服务体系建设实施方案\n\n一、重点任务\n（一）提升服务能力。${sentence}（责任单位：市卫生健康委）\n`,
    { id: label, label },
  )

test.each([
  ['seen', 19],
  ['kept-back', 18],
  ['fresh', 29],
  ['fresh-kept-back', 29],
  ['last', 30],
  ['fourth', 29],
  ['fourth-kept-back', 27],
])('one-edit sentences, %s: at least %d', (name, least) => {
  const edits = JSON.parse(read(`edits/${name}.json`)) as [string, string, string][]
  const wrong = edits.filter(([a, b, status]) => {
    const { measures, targets } = diffPlans(draft(a), draft(b))
    // either of several answers
    return !status
      .split('|')
      .includes([...measures.flatMap((change) => change.targets), ...targets].map((one) => one.status).join())
  })
  expect(edits.length - wrong.length, JSON.stringify(wrong)).toBeGreaterThanOrEqual(least)
})

test.each([
  ['third', 19],
  ['third-kept-back', 19],
  ['fourth', 30],
  ['fourth-kept-back', 27],
  ['fifth-kept-back', 19],
  ['sixth-kept-back', 14],
  ['seventh', 55],
])('pairs of sentences, %s: at least %d', (name, least) => {
  const pairs = JSON.parse(read(`pairs/${name}.json`)) as [string, string, string, string?][]
  const wrong = pairs.filter(([a, b, result, reason]) => {
    const verdicts = comparePlans([city('甲市', a), city('乙市', b)]).rows.flatMap((row) => row.verdicts)
    const [only] = verdicts
    return verdicts.length !== 1 || only?.result !== result || (reason !== undefined && !only.reasons.some((one) => one === reason)) // prettier-ignore
  })
  expect(pairs.length - wrong.length, JSON.stringify(wrong)).toBeGreaterThanOrEqual(least)
})

type Mark = ['target', string, string[] | string] | ['body', string, BodyChange['op']] | ['measure', string, string[]] | ['words', string, string] | ['bodies', string] // prettier-ignore

test.each(['blood', 'dust', 'rural', 'stroke'])(
  '%s: every edit is told, and nothing that only looks like one',
  (name) => {
    const marks = JSON.parse(read(`diffs/${name}.json`)) as { edits: Mark[]; traps: Mark[]; left?: Mark[] }
    const [a, b] = ['a', 'b'].map((side) => parsePlan(read(`diffs/${name}-${side}.md`)))
    if (a === undefined || b === undefined) throw new Error('two drafts')
    const diff = diffPlans(a, b)
    const measures = [...diff.measures, ...(diff.sections ?? [])]
    const targets = [...measures.flatMap((change) => change.targets), ...diff.targets]
    const named = (words: string): TargetChange[] =>
    targets.filter((one) => [one.a, one.b].some((target) => target !== null && `${target.indicator}${target.quote}`.includes(words))) // prettier-ignore
    const isTold = (mark: Mark): boolean => {
      if (mark[0] === 'target') return named(mark[1]).some(({ status }) => mark[2].includes(status))
      if (mark[0] === 'body') return measures.some(({ bodies }) => bodies.some((one) => one.name === mark[1] && one.op === mark[2])) // prettier-ignore
      if (mark[0] === 'measure')
        return measures.some((one) => mark[2].includes(one.status) && (one.b ?? one.a)?.title === mark[1])
      if (mark[0] === 'words')
        return measures.some(
          ({ words }) =>
        words.some(({ op, text }, i) => op === 'delete' && text.includes(mark[1]) && words[i + 1]?.text.includes(mark[2]) === true), // prettier-ignore
        )
      const moved = marks.edits.filter(([kind]) => kind === 'body').map((edit) => edit[1])
      return measures.every(({ b: after, bodies }) => after?.title !== mark[1] || bodies.every((one) => moved.includes(one.name))) // prettier-ignore
    }
    expect(marks.edits.length).toBeGreaterThanOrEqual(15)
    expect(marks.edits.filter((mark) => !isTold(mark))).toEqual([])
    expect(marks.traps.filter((mark) => !isTold(mark))).toEqual(marks.left ?? [])
  },
)
