/** Words that tell what part of a sentence sets an action. Engines read clauses with them. */

/**
 * What stands behind these words is the means, the ground or the yardstick of an action, not its object:
 * 以重点专科建设为抓手, 依托远程医疗平台, 将绩效考核结果作为…依据. One alternative a place in the clause.
 */
export const MEANS: RegExp =
  /^(?:[并要应可]|充分|切实|紧紧|坚持|积极|主动)?(?:以|依托|围绕|结合|借助|根据|按照|利用|立足|对照|对标|针对|参照|聚焦|随着|基于|发挥|通过)(?!上)/u

/** First characters of those words: a clause that begins with none of them needs no closer look. */
export const MEANS_SIGNS = '并要应可充切紧坚积主以依围结借根按利立足对针参聚随基发通'

/** 以…为抓手: the means end here. */
export const MEANS_AS: RegExp =
  /为(?:抓手|重点|依托|基础|核心|主体|导向|目标|纽带|切入点|支撑|牵引|引领|契机|载体|龙头|枢纽|骨干|主线|中心|根本|统领|补充|单位|依据|平台)/u

/** Elsewhere the means end where the action begins: 围绕…开展…, 依托…打造…. */
export const MEANS_END: RegExp =
  /开展|推进|建设|加强|实施|培育|培养|发展|建立|提供|强化|完善|提升|推动|形成|构建|打造|健全|组建|设立|开设|落实|扩大|优势|作用/u

/** Results feed something else: 将考核结果作为…依据, 与…挂钩. */
export const YARDSTICK: RegExp = /作为.{0,60}(?:依据|参考|内容|条件|指标)|挂钩|相衔接|有机结合|统筹考虑/u

/** First characters of those words: a clause without any of them needs no closer look. */
export const YARDSTICK_SIGNS: readonly string[] = ['作', '挂', '相', '有', '统']

/** 在就医、转诊、用药、医保等方面: the list shows the breadth, not the actions. */
export const ASPECTS: RegExp = /等(?:各?方面|领域|环节|工作职能|业务)|等\d+个方面/u

/** 财政部门要…, 市人社局负责…: what each department does is how the plan is carried out, not an action of the measure. */
export const DUTY: RegExp =
  /^(?:各级?)?(?:[^，。；部门]{1,14}部门(?![间的之和与职联协])|[省市县区旗州]\p{Script=Han}{1,10}[局委办院会](?:要|负责|应|会同))/u

/** Signs that end a clause. */
export const CLAUSE_END: ReadonlySet<string> = new Set('，。；：！？\n'.split(''))
/** Signs that end a sentence. */
export const SENTENCE_END: ReadonlySet<string> = new Set('。；！？\n'.split(''))
/** Signs and words that join two things in a heading: the first of them is what it is about. */
export const HEADING_JOINTS: ReadonlySet<string> = new Set('和、与及，'.split(''))
/** Between the items of a list, and behind the last of them. */
export const LIST_JOINT = '、'
export const LIST_END = '等'
