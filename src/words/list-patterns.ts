import { prefix, suffix, type Prefix, type Suffix } from '../text/affix.js'

/** Patterns of numbers that count the members of a list or the parts of a text. Written in folded form; source: the annotation guidelines and the language of 党政机关公文. */

/** 服务人群可分为|3类: how a thing is divided; 检查项目涵盖A、B等|19项: what it is made of. */
export const DIVIDED: Suffix = suffix(/(?:[可能]?分[为成]|划分[为成]|归[为成])$/u)

export const MADE_OF: Suffix = suffix(/(?:项目|内容|范围|服务|体系)(?:包括|包含|涵盖|含|囊括)[^，。；]{2,36}等$/u)

/** 四个“五大中心”: a package named by a number. */
export const PACKAGE: RegExp = /^“(?:[一二三四五六七八九十]+|\d+)[大个统项]/u

/** 确定了甲、乙、丙等|6个支撑点: a list that is told whole, and not what will be done. */
export const TOLD_LIST: RegExp =
  /(?:明确|确定|确立|梳理|提炼|归纳|概括|聚焦|围绕|涵盖|涉及|包括|包含|分为|区分)(?![到在])[^，；。、]*、[^，；。]*等$/u

/** 共设|18篇, 分为|6章: the parts of the document itself. */
export const OWN_PARTS: Prefix = prefix(/^(?:[篇章节]|部分|大部分)$/u)

export const OWN_PARTS_LEAD: RegExp = /(?:[共分由]|共分|分为|共设|设有?|共有|包括)$/u

/** 9类|国家|基本公共卫生服务项目. */
export const NATIONAL: Prefix = prefix(/^(?:国家|全国|省)级?/u)

/** 22个|结核病高负担国家之一: how many there are of which one is meant. */
export const ONE_OF: RegExp = /^[^，。；：\d]{1,30}之一/u

/** 民生实事项目共|10项, 候选项目（共|13项）, 结果指标（|3项）: how many deeds or indicators the list itself holds. */
export const LIST_TOTAL: Suffix = suffix(
  /(?:实事|候选项目|实施项目)(?:候选)?(?:项目|清单|事项|任务)*[（(]?(?:数?[共为是有：]|共计|共有|合计|总计|共为|数量为)$|(?:民生|为民办?)实事(?:项目)?(?:\d{1,3}(?:大项|大类|类|个方面))?$|(?:指标|目标|任务|措施|举措|事项|内容)[（(]共?$/u,
)

/** 2次|全覆盖检查: how often. */
export const TIMES_UNIT: Prefix = prefix(/^[次轮遍]$/u)

export const LIST_TOTAL_UNIT: Prefix = prefix(/^(?:[项件个条类]|大项|大类)$/u)

/** 12个|2026年度市政府民生实事候选项目, 38个|项目具体内容. */
export const LIST_ITEMS: RegExp =
  /^[^，。；：、…]{0,18}(?:实事|候选项目)|^(?:实事|候选)?项目的?(?:具体)?(?:内容|清单|名单)/u

/** 三项|创新（规范、机制、模式）: a list by its name, and its members. */
export const NAMED_LIST: RegExp = /^[^，。；：、（）\d]{2,10}（(?<members>[^（）]{3,60})）/u

export const LIST_PAUSE = '、'
