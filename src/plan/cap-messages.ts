import { createMessage } from '../messages.js'
import type { PlanMessage } from '../model.js'

/**
 * List the first messages of a kind and count the rest: a hundred of one kind say what a hundred thousand do.
 *
 * @param messages all messages in their order
 * @param most how many of one kind are listed
 * @returns the messages kept in their order; behind the last of a kind that has more, one that says how many, as grave as they
 */
export function capMessages(messages: readonly PlanMessage[], most: number): PlanMessage[] {
  const counts = new Map<string, number>()
  for (const { ruleId } of messages) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  const listed = new Map<string, number>()
  return messages.flatMap((message) => {
    const number = (listed.get(message.ruleId) ?? 0) + 1
    listed.set(message.ruleId, number)
    const more = (counts.get(message.ruleId) ?? 0) - most
    if (number > most) return []
    return number < most || more <= 0 ? [message] : [message, moreOf(message, more)]
  })
}

function moreOf({ ruleId, severity }: PlanMessage, count: number): PlanMessage {
  return { ...createMessage('more-messages', null, ruleId, [String(count)]), severity }
}
