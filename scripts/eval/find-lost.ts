import type { Plan } from '../../src/model.js'
import { readRecords } from '../../src/plan/read-records.js'

const STOP = /(?<=[。！？])/u

/**
 * The sentences of a plan that reading takes for furniture or for a letterhead, so that nothing is looked for in them.
 *
 * @param plan a plan
 * @returns how many sentences there are, and the lost ones as read
 */
export function findLost(plan: Plan): { all: number; lost: string[] } {
  const lost: string[] = []
  let all = 0
  for (const { role, zone, text } of readRecords(plan.tree, plan.source).passages)
    for (const sentence of text.text.split(STOP)) {
      if (!/[。！？]$/u.test(sentence) || !/\p{Script=Han}/u.test(sentence)) continue
      all++
      if (role === 'furniture' || zone === 'front') lost.push(sentence)
    }
  return { all, lost }
}
