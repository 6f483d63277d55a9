import { comparePlans } from '../../src/compare/compare-plans.js'
import type { Comparison, Plan } from '../../src/model.js'
import { parsePlan } from '../../src/parse-plan.js'

const yunling = `云岭市人民政府办公室文件

云政办〔2024〕7号

云岭市健康服务行动方案

二、重点任务

（一）做好家庭医生签约服务

1. 扩大签约。到2025年，全人群家庭医生签约服务覆盖率达到60%以上，重点人群家庭医生签约服务覆盖率达到80%以上。（牵头单位：市卫生健康委；责任单位：市医保局、市财政局）

2. 方便老人就医。到2025年，85%以上的医疗机构建成老年友善医疗机构。（责任单位：市卫生健康委）

（二）推进支付方式改革

3. 推行按病组付费。到2027年，DRG付费医保基金占住院医保基金支出的比例达到70%。（牵头单位：市医保局）
`

const pinghu = `平湖市人民政府文件

平政发〔2025〕3号

平湖市卫生事业发展方案

一、主要任务

（一）家庭医生签约服务

1. 签约提升。到2027年，全人群家庭医生签约服务覆盖率达到75%以上。（牵头单位：市卫生健康局；责任单位：各区县政府）

2. 中医药服务。发挥中医药作用，开展家庭医生签约服务。到2027年，建成旗舰中医馆3个。（责任单位：市中医药管理局）

3. 老年健康服务。推进老年友善医疗机构建设，方便老年人就医。（责任单位：市卫生健康局）
`

const luoshan = `罗山市人民政府文件

罗政发〔2024〕11号

罗山市医疗卫生提升方案

一、主要任务

（一）签约和老年健康

1. 签约管理。到2025年，全人群家庭医生签约服务覆盖率控制在50%至55%。（牵头单位：市卫生健康局）

2. 老年友善。到2025年，90%以上的医疗机构建成老年友善医疗机构。（牵头单位：市卫生健康局）
`

/** Three small plans and their comparison. */
export function samplePlans(): { plans: Plan[]; comparison: Comparison } {
  const plans = [yunling, pinghu, luoshan].map((text, i) =>
    parsePlan(text, { id: ['yunling', 'pinghu', 'luoshan'][i] ?? '', label: ['云岭市', '平湖市', '罗山市'][i] ?? '' }),
  )
  return { plans, comparison: comparePlans(plans) }
}
