import type { Plan, Target } from '../model.js'
import { readSettings } from './read-setting.js'
import type { Around } from './sign-of.js'
import { readTopics } from './read-topics.js'

/**
 * What stands around the targets of a plan and says of them what their names leave out.
 *
 * @param plan the plan
 * @returns gives it for a target; nothing for one that an indicator is known of, and for milestones
 */
export function readAround(plan: Plan): (target: Target) => Around {
  const topicOf = readTopics(plan)
  const settingOf = readSettings(plan)
  return (target) => {
    const isNamed = target.indicatorId !== null || target.kind === 'milestone'
    return { topic: topicOf(target), setting: isNamed ? '' : settingOf(target) }
  }
}
