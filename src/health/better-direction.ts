/**
 * Words in an indicator that say less is better, for indicators that the vocabulary does not know.
 * Source: 公立医院高质量发展评价指标 and 健康中国行动 monitoring indicators, where these rates are to be lowered.
 */
export const lowerIsBetterWords: readonly string[] = [
  '死亡率', '发病率', '患病率', '感染率', '发生率', '感染发生率', '负担', '自付', '个人支付', '个人卫生支出', '药占比', '药品占比',
  '耗材占比', '耗材收入占比', '费用增幅', '费用增长', '使用率控制', '使用强度', '管理费用率', '等候时间', '等待时间', '平均住院日',
  '吸烟率', '外转率', '县域外', '差错率', '不良率', '投诉率', '能耗', '资产负债率', '过早死亡', '早死', '近视率', '肥胖率',
  '缺陷率', '响应时间', '反应时间', '下降到', '降低到', '降至', '控制在',
] // prettier-ignore
