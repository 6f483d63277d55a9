import { describe, expect, it } from 'vitest'
import { findTargets } from '../../src/targets/find-targets.js'
import { joinPassages } from '../../src/clause/join-passages.js'
import { makeRecords } from '../targets/make-records.js'

describe('joinPassages', () => {
  const joined = (text: string, furniture = -1): string[] => {
    const passages = [...makeRecords(text).passages]
    const place = passages[furniture]
    if (place !== undefined) place.role = 'furniture'
    return [...joinPassages(passages)].map((passage) => passage.text.text)
  }

  it('puts a cut sentence together again', () => {
    expect(joined('到2026年，持有\n执业资格的村医达到80人。\n另起一段。')).toEqual([
      '到2026年，持有执业资格的村医达到80人。',
      '另起一段。',
    ])
  })
  it('reaches behind a page header, which stays on its own', () => {
    expect(joined('管理费用率\n—3—\n控制在9%以下。', 1)).toEqual(['管理费用率控制在9%以下。', '—3—'])
  })
  it('leaves lines apart that say a whole value each', () => {
    expect(joined('每千人口床位数达到7张以上\n康复床位占比达到10%\n从业人员总量超过3万人\n')).toHaveLength(3)
    expect(joined('全市康复床位占比达到10%\n以上，护理员达到300人。')).toHaveLength(1)
  })
  it('leaves whole paragraphs alone', () => {
    expect(joined('完成建设。\n到2026年。')).toEqual(['完成建设。', '到2026年。'])
  })
  it('gives the value behind the break the year before it, and quotes the source', () => {
    const text = '到2026年，新建社区医院3所，持有\n\n执业资格的村医达到80人。'
    const { targets } = findTargets(makeRecords(text), text)
    expect(targets.map(({ year, min, quote }) => [year, min, quote])).toEqual([
      [2026, 3, '新建社区医院3所'],
      [2026, 80, '持有\n\n执业资格的村医达到80人'],
    ])
  })
})
