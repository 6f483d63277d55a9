import { describe, expect, it } from 'vitest'
import { nameLikeness } from '../../scripts/eval/name-likeness.js'

describe('nameLikeness', () => {
  const gold = { indicator: '高血压患者规范管理率', subject: '高血压患者' }

  it('is 1 for equal names, whatever 的 and a closing 率 do', () => {
    expect(nameLikeness(gold, { indicator: '高血压患者的规范管理', subject: null })).toBe(1)
  })

  it('takes the subject as part of the name where that is more alike', () => {
    expect(nameLikeness(gold, { indicator: '规范管理率', subject: '高血压患者' })).toBe(1)
    expect(nameLikeness(gold, { indicator: '规范管理率', subject: null })).toBeLessThan(0.6)
  })

  it('takes the best of the annotator’s names', () => {
    const also = { ...gold, nameAlso: ['慢病管理率'] }
    expect(nameLikeness(also, { indicator: '慢病管理率', subject: null })).toBe(1)
  })

  it('is 0 for an empty name', () => {
    expect(nameLikeness({ indicator: '', subject: null }, { indicator: '', subject: null })).toBe(0)
  })
})
