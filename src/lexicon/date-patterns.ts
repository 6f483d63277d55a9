/** Patterns of words around deadlines, and of lists that share one. Written in folded form; source: the annotation guidelines and the language of 党政机关公文. */

/** Nothing but a joint between two values of a list. */
export const LIST_JOINT: RegExp = /^(?:[、，和及与并]|以及)?$/u

/** A sentence that begins another task, not the next line of a list. */
export const NEW_TASK: RegExp =
  /^(?:加强|加快|推进|推动|完善|健全|实施|开展|支持|鼓励|落实|建立|深化|强化|优化|重点|探索|积极|[对在按以]|每年|通过)/u

/** A clause that states a value. */
export const VALUE_SIGN: RegExp = /[\d%]|全部|普遍|全覆盖/u

/** Tails that hold no month. */
export const PART_OF_YEAR: RegExp = /[上下]半年|季度/u

/** 三年内. */
export const WITHIN: RegExp = /^(?:左右)?(?:之内|以内|内)/u

/** 用三年时间. */
export const TIME_SPAN: RegExp = /^(?:左右)?的?时间/u

/** Hedges that stand with the date that governs a sentence. */
export const STRIVES: RegExp = /力争|争取/u

/** 从2022年的58%提高到…: the date is a baseline. */
export const FROM_LEVEL: RegExp = /^[^，。；]{0,12}(?:提高|提升|增加|降低|下降|减少|上升|增长|扩大)/u

/** 具体指标：到2025年，…: what is behind the colon is a list of goals. */
export const LABELLED_GOALS: RegExp = /^[^，。；：]{0,6}(?:指标|目标)(?:是|为)?：/u

/** What begins a member of a list that is no numbered unit of its own. */
export const LIST_BULLET: RegExp =
  /^(?:[—–●○■□◆◇▲△★☆▪•·*\-①-⑳]|[一二三四五六七八九十]是|其[一二三四五六七八九十]，|\d{1,2}[.、．]|（\d{1,2}）)/u

/** 达到78.9岁（2020年为77.9岁）: what stands behind the year of a report in a bracket, and what the value before it ends in. */
export const REPORTS: RegExp = /[为是：]/u
export const VALUE_END: RegExp = /[\d%‰岁人张名个所家项台辆元次天上下内右点]/u
