import { describe, expect, it } from 'vitest'
import { findTargets } from '../../src/targets/find-targets.js'
import { makeRecords } from './make-records.js'

const doubtsIn = (text: string): string[][] =>
  findTargets(makeRecords(text, {}), text).targets.map(({ valueText, doubts }) => [valueText, ...doubts])

describe('values of one list that were read alike', () => {
  it('are doubted by their year where the words speak of years', () => {
    expect(doubtsIn('三年分别改造农贸市场12座、9座。')).toEqual([
      ['12座', 'year'],
      ['9座', 'year'],
    ])
  })

  it('are doubted by their name where nothing tells them apart', () => {
    for (const doubts of doubtsIn('农贸市场改造率分别达到60%、70%。')) expect(doubts).toContain('name')
  })

  it('are sure where names or years tell them apart', () => {
    expect(doubtsIn('农贸市场改造率、消防器材配备率分别达到60%、70%。')).toEqual([['60%'], ['70%']])
    expect(doubtsIn('到2026年和2028年，农贸市场改造率分别达到60%、70%。')).toEqual([['60%'], ['70%']])
  })

  it('are doubted by the name that a part has from its whole', () => {
    const doubts = doubtsIn('到2028年，消防器材达到1500套。其中，公共消防栓500座、消防器材900套。')
    expect(doubts.map(([value, ...codes]) => [value, codes.includes('name')])).toEqual([
      ['1500套', false],
      ['500座', false],
      ['900套', true],
    ])
  })

  it('are sure where two sentences say them', () => {
    expect(doubtsIn('到2028年，农贸市场改造率达到60%。另一方案：到2028年，农贸市场改造率达到70%。')).toEqual([
      ['60%'],
      ['70%'],
    ])
  })
})
