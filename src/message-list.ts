import { createMessage } from './messages.js'
import type { PlanMessage, Severity } from './model.js'

/** Messages as they are found: the first of a kind are listed and the rest only counted. */
export interface MessageList {
  add: (message: PlanMessage) => void
  /** the messages in their order; behind the last of a kind that has more, one that says how many, as grave as they */
  finish: () => PlanMessage[]
}

interface Kind {
  severity: Severity
  listed: number
  more: number
  /** how many messages of any kind stand before its count */
  before: number
}

/** Rule of the message that counts those of another. */
const MORE = 'more-messages'

/**
 * Make a list of messages that never grows long: a hundred of one kind say what a hundred thousand do. The counts of a
 * list that was finished before are added up.
 *
 * @param most how many of one kind are listed
 */
export function messageList(most: number): MessageList {
  const list: PlanMessage[] = []
  const kinds = new Map<string, Kind>()
  return {
    add(message) {
      const { ruleId, severity, actual, expected } = message
      const counts = ruleId === MORE && actual !== null
      const id = counts ? actual : ruleId
      let kind = kinds.get(id)
      if (kind === undefined) kinds.set(id, (kind = { severity, listed: 0, more: 0, before: list.length }))
      if (counts) kind.more += Number(expected[0] ?? 0)
      else if (kind.listed >= most) kind.more++
      else {
        list.push(message)
        kind.listed++
        kind.before = list.length
      }
    },
    finish() {
      const whole = [...kinds].filter(([, { more }]) => more > 0).sort(([, a], [, b]) => a.before - b.before)
      if (whole.length === 0) return list
      let from = 0
      const messages: PlanMessage[] = []
      for (const [id, { severity, more, before }] of whole) {
        messages.push(...list.slice(from, before))
        messages.push({ ...createMessage(MORE, null, id, [String(more)]), severity })
        from = before
      }
      return [...messages, ...list.slice(from)]
    },
  }
}
