import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { comparePlans } from '../../src/compare/compare-plans.js'
import type { Plan, Verdict, VerdictReason, VerdictResult } from '../../src/model.js'
import { parsePlan } from '../../src/parse-plan.js'

function plan(place: string, sentence: string): Plan {
  const text = `${place}卫生健康服务体系建设实施方案\n\n一、重点任务\n（一）提升服务能力。${sentence}（责任单位：市卫生健康委）\n`
  return parsePlan(text, { id: place, label: place })
}

function judge(a: string, b: string): Verdict[] {
  const plans = [plan('甲市', a), plan('乙市', b)]
  return comparePlans(plans).rows.flatMap((row) => row.verdicts)
}

/** One sentence each of two cities, how the first stands to the second, and the reason that a reader must be given. */
type Pair = [a: string, b: string, result: VerdictResult, reason?: VerdictReason]

const pairs: Pair[] = [
  // shares
  ['到2027年，家庭医生签约率达到70%。', '到2027年，家庭医生签约率达到60%。', 'stricter'],
  ['到2027年，产前筛查率达到85%以上。', '到2027年，产前筛查率不低于90%。', 'looser'],
  ['到2027年，电子健康档案建档率达到95%以上。', '到2027年，电子健康档案建档率≥95%。', 'same'],
  ['到2027年，家庭医生签约率超过75%。', '到2027年，家庭医生签约率达到75%以上。', 'stricter'],
  ['到2027年，居民健康素养水平达到32%左右。', '到2027年，居民健康素养水平达到32%。', 'looser'],
  ['到2027年，60%的乡镇卫生院达到推荐标准。', '到2027年，达到推荐标准的乡镇卫生院占比达到50%。', 'stricter'],
  ['到2027年，村卫生室中医药服务覆盖率达到100%。', '到2027年，村卫生室中医药服务实现全覆盖。', 'same'],
  // rates that are to fall
  ['到2027年，孕产妇死亡率控制在10/10万以下。', '到2027年，孕产妇死亡率控制在12/10万以下。', 'stricter'],
  ['到2027年，婴儿死亡率控制在5‰以内。', '到2027年，婴儿死亡率控制在4‰以内。', 'looser'],
  ['到2027年，婴儿死亡率控制在4‰以内。', '到2027年，婴儿死亡率控制在0.4%以内。', 'same', 'unit'],
  ['到2027年，个人卫生支出占卫生总费用的比重降到26%以下。', '到2027年，个人卫生支出占卫生总费用的比重降到25%以下。', 'looser'],
  ['到2027年，平均住院日不超过8天。', '到2027年，平均住院日不超过7.5天。', 'looser'],
  ['到2027年，15岁以上人群吸烟率降至22%以下。', '到2027年，15岁以上人群吸烟率降至20%以下。', 'looser'],
  ['到2027年，门诊平均等候时间缩短至20分钟以内。', '到2027年，门诊平均等候时间缩短至15分钟以内。', 'looser'],
  // reductions and rises
  ['到2027年，重大慢性病过早死亡率降低20%。', '到2027年，重大慢性病过早死亡率降低30%。', 'looser'],
  ['到2027年，公立医院单位面积能耗下降10%。', '到2027年，公立医院单位面积能耗下降8%。', 'stricter'],
  ['到2027年，平均住院日缩短0.5天。', '到2027年，平均住院日缩短1天。', 'looser'],
  ['家庭医生签约率每年提高2个百分点。', '家庭医生签约率每年提高3个百分点。', 'looser'],
  ['居民健康素养水平每年提升1个百分点以上。', '居民健康素养水平每年提升1个百分点。', 'same'],
  ['医疗费用年均增幅控制在5%以内。', '医疗费用年均增幅控制在8%以内。', 'stricter'],
  ['到2027年，重大慢性病过早死亡率较2015年下降20%。', '到2027年，重大慢性病过早死亡率较2020年下降20%。', 'not-comparable', 'baseline'],
  // changes against levels
  ['家庭医生签约率每年提高2个百分点。', '到2027年，家庭医生签约率达到75%。', 'not-comparable', 'baseline'],
  ['到2027年，婴儿死亡率下降10%。', '到2027年，婴儿死亡率控制在5‰以内。', 'not-comparable'],
  ['到2027年，平均住院日缩短1天。', '到2027年，平均住院日控制在7天以内。', 'not-comparable', 'baseline'],
  // proportions
  ['到2027年，医护比达到1:1.35。', '到2027年，医护比达到1:2。', 'looser'],
  ['到2027年，全市医护比达到1:1.5以上。', '到2027年，医护比达到1:1.3。', 'stricter'],
  ['到2027年，床护比达到1:0.6。', '到2027年，床护比不低于1:0.65。', 'looser'],
  ['到2027年，床护比达到1∶0.7。', '到2027年，床护比达到1：0.7。', 'same'],
  ['到2027年，托育机构师生比达到1:5。', '到2027年，托育机构师生比达到1:7。', 'stricter'],
  // ranges
  ['到2027年，家庭医生签约率达到70%—75%。', '到2027年，家庭医生签约率达到72%。', 'looser'],
  ['到2027年，基层诊疗量占比达到60%-65%。', '到2027年，基层诊疗量占比达到60%以上。', 'same', 'comparator'],
  // populations, institutions, levels
  ['到2027年，家庭医生签约全人群覆盖率达到60%。', '到2027年，家庭医生签约重点人群覆盖率达到80%。', 'not-comparable', 'subject'],
  ['到2027年，高血压患者规范管理率达到75%。', '到2027年，高血压患者规范管理率达到70%。', 'stricter'],
  ['到2027年，二级医院临床路径管理率达到60%。', '到2027年，三级医院临床路径管理率达到70%。', 'not-comparable', 'subject'],
  ['到2027年，建成省级重点专科5个。', '到2027年，建成市级重点专科5个。', 'not-comparable'],
  // totals
  ['到2027年，建成社区医院6所。', '到2027年，建成社区医院10所。', 'not-comparable', 'size'],
  ['到2027年，建成社区医院6所。', '到2027年，建成社区医院6家。', 'same'],
  ['到2027年，建成社区医院6所。', '到2027年，30%的社区卫生服务中心建成社区医院。', 'not-comparable', 'unit'],
  ['到2027年，组建家庭医生团队28支。', '到2027年，组建家庭医生团队120支。', 'not-comparable', 'size'],
  ['到2027年，新增护理床位0.2万张。', '到2027年，新增护理床位2000张。', 'same', 'unit'],
  ['到2027年，培训全科医生500名。', '每年培训全科医生100名。', 'not-comparable', 'per-year'],
  ['到2027年，培训乡村医生300人。', '到2027年，培训乡村医生0.05万人次。', 'not-comparable'],
  // for each of several
  ['到2027年，每个县建成2个急救站。', '到2027年，每个县建成3个急救站。', 'looser'],
  ['到2027年，每个县建成2个急救站。', '到2027年，全市建成12个急救站。', 'not-comparable', 'per'],
  ['到2027年，每个乡镇卫生院至少配备2名全科医生。', '到2027年，每个乡镇卫生院配备3名全科医生。', 'looser'],
  // densities
  ['到2027年，每千人口执业（助理）医师数达到3.5人。', '到2027年，每千人口执业（助理）医师数达到3.2人。', 'stricter'],
  ['到2027年，每万人口全科医生数达到4人。', '到2027年，每千人口全科医生数达到0.4人。', 'same', 'unit'],
  ['到2027年，每千人口床位数达到7张。', '到2027年，每千人口床位数达到6.8张。', 'stricter'],
  ['到2027年，每千人口3岁以下婴幼儿托位数达到4.5个。', '到2027年，每千人口3岁以下婴幼儿托位数达到4个。', 'stricter'],
  // money
  ['基本公共卫生服务经费人均补助标准提高到95元。', '基本公共卫生服务经费人均补助标准提高到90元。', 'stricter'],
  ['家庭医生签约服务费每人每年20元。', '家庭医生签约服务费每人每年12元。', 'not-comparable', 'direction'],
  ['家庭医生签约服务费每人每年20元。', '市财政每年安排家庭医生签约服务费500万元。', 'not-comparable'],
  // time limits
  ['到2027年，急救平均反应时间控制在12分钟以内。', '到2027年，急救平均反应时间控制在15分钟以内。', 'stricter'],
  ['急诊留观时间不超过48小时。', '急诊留观时间不超过72小时。', 'stricter'],
  // milestones and numbers
  ['到2026年，市第二人民医院建成三级医院。', '到2027年，市第二人民医院建成三级医院。', 'stricter', 'year'],
  // certainty and years
  ['到2027年，家庭医生签约率力争达到75%。', '到2027年，家庭医生签约率达到75%。', 'same', 'certainty'],
  ['到2025年，家庭医生签约率达到70%。', '到2030年，家庭医生签约率达到75%。', 'looser', 'year'],
  ['家庭医生签约率达到70%。', '到2030年，家庭医生签约率达到70%。', 'same', 'year'],
] // prettier-ignore

/** Further pairs, written before they were judged. */
const fresh = ['fresh', 'kept-back'].flatMap(
  (name) =>
    JSON.parse(readFileSync(join(import.meta.dirname, `../../fixtures/compare/pairs/${name}.json`), 'utf8')) as Pair[],
)

test.each([...pairs, ...fresh])('%s / %s: %s', (a, b, result, reason) => {
  const verdicts = judge(a, b)
  expect(verdicts.map((verdict) => verdict.result)).toEqual([result])
  if (reason !== undefined) expect(verdicts[0]?.reasons).toContain(reason)
})
