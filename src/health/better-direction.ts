/**
 * Words that tell which way a value is better where the vocabulary does not know its indicator.
 * Sources: 公立医院高质量发展评价指标 and 健康中国行动 monitoring indicators for rates that are to be raised or lowered;
 * 三级医院评审标准 and 全国护理事业发展规划 for proportions of staff.
 */

/** Words in an indicator that say less is better. */
export const lowerIsBetterWords: readonly string[] = [
  '死亡率', '发病率', '患病率', '感染率', '发生率', '感染发生率', '负担', '自付', '个人支付', '个人卫生支出', '药占比', '药品占比',
  '耗材占比', '耗材收入占比', '费用增幅', '费用增长', '使用率控制', '使用强度', '管理费用率', '等候时间', '等待时间', '平均住院日',
  '吸烟率', '外转率', '县域外', '差错率', '不良率', '投诉率', '能耗', '资产负债率', '过早死亡', '早死', '近视率', '肥胖率',
  '缺陷率', '响应时间', '反应时间', '死亡人数', '发病人数', '等候时长', '等待时长', '次均费用', '碳排放', '事故', '流失率', '缺勤率',
] // prettier-ignore

/** Words in an indicator that say more is better. */
export const higherIsBetterWords: readonly string[] = [
  '覆盖率', '签约率', '管理率', '合格率', '知晓率', '参保率', '满意度', '满意率', '达标率', '治愈率', '接种率', '筛查率', '建档率',
  '规范率', '控制率', '完成率', '普及率', '及时率', '报告率', '报销比例', '结算率', '互认率', '持证率', '入园率', '就诊率', '素养水平',
  '预期寿命', '优良率', '绿化率', '处理率', '服务率', '随访率', '检查率', '诊断率', '治疗率', '配备率', '设置率', '开设率', '使用普及',
  '补助标准', '补贴标准', '财政补助', '每千人口', '每万人口', '每千常住人口', '每万名', '每千名',
] // prettier-ignore

/** Proportions whose second member is to grow (医护比 1:1.5: nurses a physician), and those where it is to shrink. */
export const secondMoreWords: readonly string[] = ['医护比', '床护比', '床医比', '床人比', '床药比']
export const secondFewerWords: readonly string[] = [
  '师生比',
  '生师比',
  '照护比',
  '护理员',
  '照护人员',
  '保育',
  '医患比',
  '护患比',
  '治疗师',
  '医师与床',
  '医生与床',
  '护士与',
  '护理人员与',
  '药师与床',
  '人员与床',
  '医师与患',
  '护士与患',
  '医生与居民',
  '医师与居民',
  '医师床位',
  '护士床位',
]
