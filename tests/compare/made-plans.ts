import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listCorpus, readCorpusText } from '../../scripts/eval/corpus.js'
import type { Plan } from '../../src/model.js'
import { parsePlan } from '../../src/parse-plan.js'
import { readMarkedDrafts } from './gold-drafts.js'
import { readMarkedPlans } from './gold-rows.js'

const fixtures = join(import.meta.dirname, '../../fixtures/compare')
const read = (path: string): string => readFileSync(join(fixtures, path), 'utf8')

/** The plans of the corpus. */
export function corpusPlans(): Plan[] {
  return listCorpus().map((entry) => parsePlan(readCorpusText(entry), { id: entry.id, label: entry.label }))
}

/** Eight made plans of one subject, and three of another. */
export function madePlans(): Plan[] {
  return ['rows', 'rows-tcm'].flatMap((folder) => readMarkedPlans(join(fixtures, folder)).plans)
}

/** Drafts with planted faults. */
export function madeDrafts(): Plan[] {
  return ['seen', 'kept-back', 'fresh'].flatMap((folder) =>
    readMarkedDrafts(join(fixtures, 'drafts', folder)).map(({ plan }) => plan),
  )
}

/** Plans of nation, province, city and county. */
export function chainOfPlans(): Plan[] {
  return ['nation', 'province', 'city', 'county'].map((id) => parsePlan(read(`chain/${id}.md`), { id, label: id }))
}

/** Pairs of plan versions, and of plans that differ in one sentence. */
export function versions(): [Plan, Plan][] {
  const draft = (sentence: string): Plan =>
    parsePlan(
      `云岭市卫生健康行动方案\n\n一、主要任务\n（一）加强服务能力建设。${sentence}（责任单位：市卫生健康委）\n（二）加强组织领导。各县区要落实责任。\n`,
    )
  const pairs = ['blood', 'dust', 'rural'].map((name): [Plan, Plan] => [
    parsePlan(read(`diffs/${name}-a.md`)),
    parsePlan(read(`diffs/${name}-b.md`)),
  ])
  const edits = ['seen', 'kept-back', 'fresh'].flatMap(
    (name) => JSON.parse(read(`edits/${name}.json`)) as [string, string, string][],
  )
  return [...pairs, ...edits.map(([a, b]): [Plan, Plan] => [draft(a), draft(b)])]
}
