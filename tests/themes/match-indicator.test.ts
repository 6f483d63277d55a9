import { describe, expect, it } from 'vitest'
import { defaultVocabulary } from '../../src/health/vocabulary.js'
import type { Target } from '../../src/model.js'
import { matchIndicator } from '../../src/themes/match-indicator.js'
import { makeTarget } from './made-records.js'

const idOf = (target: Partial<Target>): string | null =>
  matchIndicator(makeTarget(target), defaultVocabulary)?.id ?? null

describe('matchIndicator', () => {
  it.each([
    [{ indicator: '全市常住居民家庭医生签约率' }, 'fd-coverage-all'],
    [{ indicator: '重点人群家庭医生签约服务覆盖率' }, 'fd-coverage-key'],
    [{ indicator: '县域就诊率' }, 'county-visit-rate'],
    [{ indicator: '县域内住院人次占比' }, 'county-inpatient-share'],
    [{ indicator: '基层医疗卫生机构诊疗量占总诊疗量比例' }, 'primary-visit-share'],
    [{ indicator: '每千常住人口执业（助理）医师数', kind: 'density', unit: '人/千人口' }, 'physicians-per-1000'],
    [{ indicator: '注册护士数', kind: 'density', unit: '人/千人口' }, 'nurses-per-1000'],
    [{ indicator: '每千常住人口医疗卫生机构床位数', kind: 'density', unit: '张/千人口' }, 'beds-per-1000'],
    [{ indicator: '设置老年医学科的二级及以上综合性医院比例' }, 'geriatric-dept'],
    [{ indicator: '孕产妇死亡率', kind: 'density', unit: '/10万' }, 'maternal-mortality'],
    [{ indicator: '检查检验结果互认项目数', kind: 'count', unit: '项' }, 'lab-recognition-items'],
    [{ indicator: '二级以上医院检查检验结果互认覆盖率', kind: 'coverage' }, 'lab-recognition'],
    [{ indicator: '村卫生室设置中医阁的比例' }, 'tcm-clinic'],
    [{ indicator: '乡镇卫生院中医馆覆盖率', kind: 'coverage' }, 'tcm-clinic-township'],
    [{ indicator: '医护比', kind: 'proportion', unit: '1:2' }, 'nurse-ratio'],
    [{ indicator: '引进高层次人才数', kind: 'count', unit: '名' }, 'talent-recruitment'],
    [{ indicator: '省级临床重点专科数', kind: 'count', unit: '个' }, 'key-specialties-province'],
  ] as const)('%j is %s', (target, id) => {
    expect(idOf(target)).toBe(id)
  })

  it.each([
    [{ indicator: '家庭医生签约服务覆盖率年提升幅度', kind: 'change', unit: '个百分点' }],
    [{ indicator: '引进高层次人才团队数', kind: 'count', unit: '个' }],
    [{ indicator: '培训基层医务人员人次', kind: 'count', unit: '人次' }],
    [{ indicator: '旗舰中医馆数', kind: 'count', unit: '个' }],
    [{ indicator: '建成社区医院', kind: 'milestone', unit: null }],
    [{ indicator: '县级重点专科数', kind: 'count', unit: '个' }],
    [{ indicator: '每所医院特色专科数', kind: 'count', unit: '个' }],
  ] as const)('%j is no indicator of the catalogue', (target) => {
    expect(idOf(target)).toBeNull()
  })

  it('reads a bare phrase with the sentence before it only where it names the measure', () => {
    const around = { clause: '', sentence: '家庭医生签约服务提质增效，四级手术占比提高' }
    const bare = (indicator: string): string | null =>
      matchIndicator(makeTarget({ indicator }), defaultVocabulary, around)?.id ?? null
    expect(bare('满意度')).toBe('fd-satisfaction')
    expect(bare('抢救成功率')).toBeNull()
  })

  it('reads a population that its own words print before one that a neighbour of the list lent', () => {
    const name = '重点人群签约居民满意度'
    expect(idOf({ indicator: name, quote: '签约居民满意度达到90%' })).toBe('fd-satisfaction')
    expect(idOf({ indicator: name, quote: '重点人群签约居民满意度达到90%' })).toBe(null)
  })

  it('takes no population from a sentence that speaks of another', () => {
    const target = makeTarget({ indicator: '健康管理率', quote: '健康管理率达到75%' })
    const read = (sentence: string): string | null =>
      matchIndicator(target, defaultVocabulary, { clause: '健康管理率达到75%', sentence })?.id ?? null
    expect(read('做好老年人健康服务，健康管理率达到75%')).toBe('elderly-health-management')
    expect(read('做好儿童健康服务，健康管理率达到75%')).not.toBe('elderly-health-management')
  })

  it('keeps scopes apart', () => {
    expect(idOf({ indicator: '65岁及以上老年人规范健康管理服务率' })).toBe('elderly-standard-management')
    expect(idOf({ indicator: '65岁及以上老年人健康管理率' })).toBe('elderly-health-management')
    expect(idOf({ indicator: '住院患者抗菌药物使用强度', kind: 'amount', unit: 'DDDs' })).not.toBe('antibiotic-rate')
  })
})
