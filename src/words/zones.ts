import { prefix, suffix, type Prefix, type Suffix } from '../text/affix.js'
/** Kinds of parts that headings announce; `tasks` is what a part is when its heading says nothing else. */
export type PartKind = 'background' | 'goals' | 'principles' | 'tasks' | 'safeguards' | 'organisation' | 'steps'

/**
 * Headings of the parts of a plan, folded; the first pattern that fits decides. Source: the usual division of plans
 * (总体要求, 主要任务, 保障措施, 实施步骤) and the annotation guidelines on what carries measures.
 */
export const partHeadings: readonly { kind: PartKind; pattern: RegExp }[] = [
  {
    kind: 'background',
    pattern:
      /^(?:(?:充分|深刻)认识[^。]*(?:意义|重要性|必要性|作用|任务|紧迫性)$|(?:规划|编制|实施|工作|发展|政策|制定|建设|改革|总体|当前|主要|基本)?(?:背景|基础|现状|形势|成效|成就|成绩|环境|机遇|挑战|回顾|依据|缘由|必要性|意义)(?:[与和及、].*|分析|评估|评价)?$|十[一二三四五]五(?:时期|期间|以来|规划)?(?:.{0,20}(?:成就|成效|成绩|回顾|进展|基础|现状|情况|评估)|取得.{0,12})$|(?!夯实|筑牢|打牢|强化|巩固|优化|改善|营造|完善|提升|加强|推进|打造|创造|促进|健全|构建|提高|适应|应对|防范|查找|解决|整治|扩大|展示|宣传|建设|治理)[^，]{0,20}(?:面临的?(?:形势|机遇|挑战|环境)|(?:发展|工作)(?:基础|现状|形势|环境|成效|成就|回顾)|形势|主要(?:成就|成绩|成效|问题)|取得的?(?:主要)?(?:成效|成就|成绩|进展)|存在的?(?:主要|突出)?(?:问题|短板|困难)(?:与.{1,8})?|(?:现状|问题|机遇|形势)[与和及、](?:问题|挑战|机遇|短板|形势)|(?:重要|重大)意义|(?:编制|制定|规划)(?:依据|背景)|现状(?:分析|与评价|与问题)?|基本情况|形势分析|工作背景|前期工作|新形势|新机遇|积极进展|显著成效)$|新阶段新起点)|^(?:20\d\d年度?)?(?:上半年|全年)?(?:主要|重点)?(?:工作|任务)?(?:开展|完成|进展|落实|推进|总体|实施|执行)情况(?:回顾|总结)?$|^(?:主要)?(?:工作)?做法[与和及](?:工作)?(?:成效|经验)|^20\d\d年度?[^，。]{0,14}(?:工作)?(?:回顾|总结)$/u,
  },
  {
    kind: 'principles',
    pattern: /^(?:基本|工作|总体|主要|实施|遵循|坚持|建设|发展|编制|规划)?的?原则(?:要求)?$|^(?:基本|工作|总体)原则/u,
  },
  {
    kind: 'goals',
    pattern:
      /^(?:总体(?:要求|目标|思路|部署|考虑|安排|方针)|指导(?:思想|方针)|(?:工作|主要|发展|战略|具体|阶段性?|预期|行动|改革|建设|规划|任务|绩效|基本|年度|创建|实施)目标|目标(?:任务|要求|定位|指标|与任务|和任务)?$|目标[与和及]|(?:主要|发展|核心|规划|工作|评价|考核)指标|(?:基本|发展|总体|工作)(?:思路|理念|定位|方针|要求和目标)|战略(?:目标|主题|定位|思想|任务$)|发展战略|(?:适用|实施|规划|工作|改革|试点|参保)(?:范围|对象|期限|时间|区域(?=$|[、，。：（和及与]))|愿景|远景|(?!实现|锚定|聚焦|围绕|完成|落实|对照)[^，、]{0,10}目标$|.{0,14}(?:指导思想|总体要求|主要目标|基本原则|发展目标|总体思路|工作目标|指导方针))/u,
  },
  {
    kind: 'steps',
    pattern:
      /^(?:实施|工作|推进|方法|时间|进度|活动|行动|具体|改革|创建|试点|整治|阶段|评估|考核)?(?:步骤|阶段|进度|时序)(?:安排|步骤|[与和及]|$)|^(?:时间|进度|阶段|步骤)(?:安排|步骤|进度|节点|计划)|^(?:实施|工作|方法)步骤|^(?:工作|实施|时间|进度)安排$|^(?:实施|工作)(?:进度|流程|程序)|^实施时间|^附则$/u,
  },
  {
    kind: 'organisation',
    pattern:
      /^(?:加强|成立|强化|建立|健全|切实加强)?(?:组织|领导)(?:领导|机构|体系|架构|保障|管理|机制)?(?:机构|小组|及(?:职责|分工).*|和职责.*|与职责.*|与分工.*)?$|^(?:领导小组|工作专班|组织架构|工作机构|机构设置|人员组成|(?:职责|责任|任务|部门|工作)(?:分工|职责)(?!明细|一览|分解|及|清单|任务|台账|表)|主要职责)/u,
  },
  {
    kind: 'safeguards',
    pattern:
      /保障(?:措施|机制|体系|条件|制度|$)|^(?:组织|实施|工作|相关|其他|有关|政策|支撑)?(?:保障|要求|实施)$|^组织(?:实施|保障|领导)|^(?:工作|有关|相关|组织|实施|几点|其他|监督|纪律)要求|^(?:规划|方案|计划)?的?(?:组织)?(?:实施|落实)(?:[与和及]|机制|保障|$)|^强化(?:组织|保障|规划)|^(?:加强|强化|完善|健全|做好|狠抓)?(?:组织|规划|实施|支撑|制度)(?:保障|实施|落实)|督导(?:考核|检查|评估)|^监督(?:管理|检查|考核|评估)$|^(?:健全|完善)?(?:规划)?实施(?:机制|保障)/u,
  },
]

/** Beside 总体目标 under 目标任务: what stands under it is to be done. */
export const TASK_PART = /^(?:主要|重点|工作|具体)任务$/u

/** A heading that may say what is done or when, and what its parts begin with in the second case. */
/** Over a table these share out tasks; in running text they say who is responsible for what. */
export const SHARES_TASKS = /^(?:重点)?(?:任务|工作|责任)分工$/u
export const WORK_ORDER = /^工作安排$/u
export const STAGE = /^[^。，]{0,14}(?:阶段|步骤|[上中下]旬|季度|\d{1,2}月|20\d\d年)/u

/** Titles inside a text that tell what follows: a report on a year that is over, or what is planned. */
export const SUMMARY_TITLE: Prefix = prefix(/^(?:19|20)\d\d年[^，。；：《》]{0,24}总结$/u)
export const AHEAD_TITLE: Prefix = prefix(/^(?:19|20)\d\d年[^，。；：《》]{0,24}(?:要点|计划|安排|打算|思路|任务)$/u)
/** … and a heading that does: 二、下一步工作打算. */
export const AHEAD_HEADING: RegExp = /下一步|(?:要点|计划|安排|打算|思路|任务|目标)$/u

/** 完成11个卫生院建设任务，其中：东山县2个: a sentence goes on behind its colon. */
export const TAKES_PARTS: Suffix = suffix(/其中$/u)

/** What a closing clause says: what a word means here, from when it holds, who explains it. Source: 附则 of official documents. */
export const CLOSING_CLAUSE =
  /^(?:本\p{Script=Han}{0,6}(?:意见|方案|办法|措施|规定|细则|规划|计划|通知|决定|纲要|政策|条例|标准)中?(?:自[^。]{0,20}(?:施行|实施|执行|生效|试行)|[由的][^。]{2,40}负责解释|所[指称]|[^。]{0,8}有效期|未尽事宜|[^。]{0,12}(?:印发|发布|下发|公布)之日)|(?:此前|以前|过去|之前)[^。]{0,24}与本[^。]{1,12}不一致|各[^。，]{2,20}可(?:根据|结合)[^。]{2,20}制定(?:实施细则|具体(?:办法|方案)))/u

/** Headings that mean the situation even inside a part that gives no sign of it. */
export const BACKGROUND_PART =
  /^(?:(?:规划|工作|发展|改革|建设|主要)?(?:背景|基础|现状|形势|成效|成就|成绩|环境|回顾)(?:[与和及、](?:背景|现状|形势|成效|成就|环境|问题|挑战|机遇|短板|不足|趋势).*|分析|评估|评价)?|十[一二三四五]五(?:时期|期间|以来|规划)?(?:.{0,20}(?:成就|成效|成绩|回顾|进展|评估)|取得.{0,12})|面临的?.{0,6}(?:形势|机遇|挑战|问题).*|存在的?(?:主要|突出)?(?:问题|短板|困难).*|(?:问题|机遇|挑战)[与和及、].{0,4}(?:问题|挑战|机遇|短板)|取得的?(?:主要)?(?:成效|成就|成绩|进展))$/u

/** Headings so common that they end a heading even where nothing else does (一、总体要求坚持以…). */
export const commonHeadings: readonly string[] = [
  '总体要求和主要目标', '总体目标要求', '总体目标和要求', '总体要求', '总体目标', '总体思路', '指导思想', '基本原则', '工作原则', '基本思路', '工作目标', '主要目标', '发展目标', '目标任务',
  '主要任务', '重点任务', '工作任务', '重点工作', '主要工作', '工作内容', '主要内容', '工作措施', '主要措施', '具体措施', '重点举措', '主要举措', '政策措施',
  '保障措施', '组织实施', '组织保障', '组织领导', '工作要求', '有关要求', '实施步骤', '工作步骤', '工作安排', '实施范围', '适用范围', '规划背景', '发展基础',
  '发展环境', '面临形势', '工作机制', '监督管理', '附则',
] // prettier-ignore

/** What begins a sentence and stands in no heading, for texts in which nothing parts the two. */
export const SENTENCE_START =
  /^(?:要(?:进一步|积极|加[强快大]|[把将以]|按照?|严格|坚持|切实|充分|高度|认真|建立|完善|不断|大力|结合|合理|逐步)|各(?:[镇县市区乡级]|地[区要方]?|有关|相关|部门|单位)|(?:到|力争到)?20\d\d年|我[省市县区]|全[省市县区][各要将建]|坚持以|以习近平)/u

/** A heading does not end in these. */
export const NO_HEADING_END =
  /(?:[、和与及的对为在由从向于以并等各]|完善|加强|推进|健全|落实|强化|建立|开展|做好|提高|提升|支持|鼓励|引导|规范|优化|深化|加快|加大|推动|促进|明确|严格|发挥|重视|形成|实现|保障|确保)$/u

/** 《实施计划》目标任务: a text about a plan names it in its headings. */
export const NAMES_PLAN_FIRST = /^《[^《》]{1,40}》的?(?=.)/u
