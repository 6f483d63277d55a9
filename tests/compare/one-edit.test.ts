import { expect, test } from 'vitest'
import { diffPlans } from '../../src/compare/diff-plans.js'
import type { TargetChangeStatus } from '../../src/model.js'
import { parsePlan } from '../../src/parse-plan.js'

const plan = (sentence: string) =>
  parsePlan(
    `云岭市卫生健康行动方案\n\n一、主要任务\n（一）加强服务能力建设。${sentence}（责任单位：市卫生健康委）\n（二）加强组织领导。各县区要落实责任。\n`,
  )

/** One sentence, the same after one edit, and what a reader must be told. */
const edits: [string, string, TargetChangeStatus][] = [
  ['每季度开展1次应急演练。', '每半年开展1次应急演练。', 'changed'],
  ['每月开展2次巡回医疗。', '每季度开展2次巡回医疗。', 'changed'],
  ['2026年6月底前建成3个急救站。', '2026年12月底前建成3个急救站。', 'year'],
  ['2027年3月底前完成系统建设项目。', '2027年9月底前完成系统建设项目。', 'year'],
  ['到2027年，65岁及以上老年人健康管理率达到70%。', '到2027年，60岁及以上老年人健康管理率达到70%。', 'changed'],
  ['到2027年，0—6岁儿童健康管理率达到95%。', '到2027年，0—3岁儿童健康管理率达到95%。', 'changed'],
  ['到2026年，每个县建成2个示范门诊。', '到2026年，全市建成2个示范门诊。', 'changed'],
  ['到2026年，每个乡镇配备3名全科医生。', '到2026年，每个县配备3名全科医生。', 'changed'],
  ['到2027年，二级医院床护比达到1:0.5。', '到2027年，三级医院床护比达到1:0.5。', 'changed'],
  ['到2027年，签约服务覆盖率达到75%以上。', '到2027年，签约服务覆盖率≥75%。', 'same'],
  ['到2027年，签约服务覆盖率达到75%以上。', '到2027年，签约服务覆盖率不低于75%。', 'same'],
  ['到2027年，签约服务覆盖率达到75%。', '到2027年，签约服务覆盖率提高到75%。', 'same'],
  ['到2027年，培训骨干医师1200名。', '到2027年，培训骨干医师1,200名。', 'same'],
  ['到2027年，培训骨干医师1200名。', '到2027年，培训骨干医师1200人。', 'same'],
  ['到2027年，培训骨干医师1.2万人。', '到2027年，培训骨干医师12000人。', 'same'],
  ['到2027年，签约服务覆盖率达到75%。', '到2027年，签约服务覆盖率达到80%。', 'stricter'],
  ['到2027年，签约服务覆盖率达到75%。', '到2027年，签约服务覆盖率达到70%。', 'looser'],
  ['到2027年，签约服务覆盖率达到75%。', '到2028年，签约服务覆盖率达到75%。', 'year'],
  ['到2027年，签约服务覆盖率达到75%。', '到2027年，签约服务覆盖率力争达到75%。', 'firmness'],
  ['到2027年，抗菌药物使用率控制在40%以下。', '到2027年，抗菌药物使用率控制在45%以下。', 'looser'],
  ['到2027年，平均住院日缩短至7天以内。', '到2027年，平均住院日缩短至8天以内。', 'looser'],
  ['到2027年，医护比达到1:1.5。', '到2027年，医护比达到1:1.3。', 'looser'],
  ['到2027年，医护比达到1:1.3。', '到2027年，医护比达到1:1.5。', 'stricter'],
]

test.each(edits)('%s → %s', (before, after, status) => {
  const { measures, targets } = diffPlans(plan(before), plan(after))
  const changes = [...measures.flatMap((change) => change.targets), ...targets]
  expect(changes.map((change) => change.status)).toEqual([status])
})

/** Another indicator is one dropped and one added. */
const replaced: [string, string][] = [
  ['到2027年，建成省级重点专科5个。', '到2027年，建成市级重点专科5个。'],
  ['到2027年，高血压患者规范管理率达到75%。', '到2027年，糖尿病患者规范管理率达到75%。'],
]

test.each(replaced)('%s → %s', (before, after) => {
  const changes = diffPlans(plan(before), plan(after)).measures.flatMap((change) => change.targets)
  expect(changes.map((change) => change.status)).toEqual(['only-a', 'only-b'])
})
