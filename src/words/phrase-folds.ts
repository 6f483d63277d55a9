import { planLanguage } from '../health/plan-language.js'

/**
 * Wordings of indicators that say the same, folded before phrases are compared; an empty result drops the word.
 * Longer words stand before the words they contain.
 */
export const phraseFolds: readonly (readonly [string, string])[] = [
  ...planLanguage.folds,
  ['每千常住人口', '每人口'],
  ['每万常住人口', '每人口'],
  ['每千服务人口', '每人口'],
  ['每万服务人口', '每人口'],
  ['每千人口', '每人口'],
  ['每万人口', '每人口'],
  ['每10万人口', '每人口'],
  ['每十万人口', '每人口'],
  ['管理服务率', '管理率'],
  ['评估覆盖率', '评估率'],
  ['检查覆盖率', '检查率'],
  ['培训覆盖率', '培训率'],
  ['城乡社区规范', '规范'],
  ['支付额', '支付'],
  ['总数', '数'],
  ['所占比例', '率'],
  ['所占比重', '率'],
  ['的比例', '率'],
  ['的比重', '率'],
  ['占比', '率'],
  ['比例', '率'],
  ['比重', '率'],
  ['占全部', '占'],
  ['人员数', '人数'],
  ['数量', '数'],
  ['个数', '数'],
  ['全市', ''],
  ['全区', ''],
  ['全县', ''],
  ['全省', ''],
  ['辖区', ''],
  ['二级以上', '二级及以上'],
  ['三级以上', '三级及以上'],
  ['建设', ''],
  ['建成', ''],
  ['建立', ''],
  ['达到', ''],
  ['实现', ''],
  ['开展', ''],
  ['完成', ''],
  ['打造', ''],
  ['创建', ''],
  ['培育', ''],
  ['承担', '支付'],
  ['负担', '支付'],
  ['缴纳', '支付'],
  ['缴费', '支付'],
  ['自付', '支付'],
  ['应用率', '使用率'],
  ['检测率', '检查率'],
  ['满意率', '满意度'],
  ['入户', '上门'],
  ['五年生存', '5年生存'],
  ['Ⅰ类', 'I类'],
  ['提升幅度', '提高幅度'],
  ['降低幅度', '下降幅度'],
  ['达标', '标准'],
  ['按每人', ''],
  ['每人', ''],
  ['收取', ''],
  ['标准中', '中'],
  ['的', ''],
]

/** Words that make a number an addition to what is there, never lined up with the whole. */
export const additionWords: readonly string[] = ['新增', '净增', '增加']

/** 新增病例 are those of a year and no addition. */
export const NEW_CASES: RegExp = /(?:新增|新发|报告新发)(?=\p{Script=Han}{0,8}(?:病例|例数|感染|患者))/u

/** Words that exclude each other: phrases with two words of one group measure different things. */
export const contrasts: readonly (readonly string[])[] = [
  ...planLanguage.contrasts,
  ['国家级', '省级', '市级', '县级', '区级', '自治区级', '国家重点', '省重点', '市重点'],
  ['三级', '二级', '一级'],
  ['城市', '农村', '城镇', '县城'],
  ['引进', '招聘', '培训'],
  ['类', '项'],
  ['大专', '本科', '硕士', '博士'],
  ['男性', '女性'],
  ['常住', '户籍', '流动'],
  ['平均', '最长', '最短', '最高', '最低'],
  ['公办', '民办'],
  ['新建', '改建', '扩建'],
]
