import { prefix, type Prefix } from '../text/affix.js'

/** Patterns of phrases that say where or by what means something is done: what they count is there already. Written in folded form; source: the annotation guidelines (counts of things that already exist are no targets). */

/** 在|44个县800万病区人口(中开展…): what opens a phrase of place at the head of a clause, and what it may hold before the number. */
export const WHERE_LEAD: RegExp =
  /(?:^|[，。；：、）\s将拟并要]|继续|坚持|首先|优先|先行|率先|分别|主要|重点)在(?<between>[^，。；：]{0,30})$/u
/** …中|开展: the end of such a phrase, and what a thing's name goes on with instead: 中心, 中医. */
export const WHERE_ENDS: RegExp = /^[^，。；：]{0,14}?(?:范围内|当中|[中内里])(?![心医药学小专等级青老部央型毒科])/u
/** 62个|病区县部分病区村，: areas at the end of the clause. */
export const WHERE_AREAS: RegExp = /^[^，。；：（）]{1,24}?(?:[县市区旗州镇乡村]|街道|社区|团场)，/u

/** 依托|滇东北、滇南4个区域医疗中心: by what means. */
export const MEANS_LEAD: Prefix = prefix(/^(?:充分|积极|主要|重点|紧紧|[并要可])?(?:依托|依靠|借助|凭借)/u)
