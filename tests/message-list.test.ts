import { expect, it } from 'vitest'
import { messageList } from '../src/message-list.js'
import { createMessage } from '../src/messages.js'
import { parsePlan } from '../src/index.js'

const shown = (messages: ReturnType<ReturnType<typeof messageList>['finish']>): string[] =>
  messages.map(({ ruleId, severity, actual, expected }) => [ruleId, severity, actual, ...expected].join(' '))

it('lists the first messages of a kind and counts the rest behind the last of them', () => {
  const list = messageList(2)
  for (const place of ['（', '《', '（', '（', '《', '（'])
    list.add(createMessage(place === '（' ? 'unbalanced-bracket' : 'unbalanced-quote', null, place, ['）']))
  expect(shown(list.finish())).toEqual([
    'unbalanced-bracket warning （ ）',
    'unbalanced-quote warning 《 ）',
    'unbalanced-bracket warning （ ）',
    'more-messages warning unbalanced-bracket 2',
    'unbalanced-quote warning 《 ）',
  ])
})

it('adds up the counts of a list that was finished before', () => {
  const inner = messageList(2)
  for (let i = 0; i < 5; i++) inner.add(createMessage('no-outline', null))
  const outer = messageList(2)
  inner.finish().forEach(outer.add)
  outer.add(createMessage('no-outline', null))
  expect(shown(outer.finish()).at(-1)).toMatch(/^more-messages \w+ no-outline 4$/u)
})

it('counts every message of a long list, also where none is to be listed', () => {
  const text = `市方案\n一、任务\n${'医疗（'.repeat(2000)}\n`
  const counted = (messages: number): string | undefined =>
    parsePlan(text, { limits: { messages } }).messages.find(({ ruleId }) => ruleId === 'more-messages')?.expected[0]
  expect([counted(100), counted(0)]).toEqual(['1900', '2000'])
})
