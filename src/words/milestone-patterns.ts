import { suffix, type Suffix } from '../text/affix.js'
/** Patterns of words in dated commitments without a number, and in headers of goals. Written in folded form; source: the annotation guidelines and the language of 党政机关公文. */

/** Words that make a milestone an aim. */
export const STRIVE: RegExp = /力争|争取/u

/** 建成并投入使用: the verb has no object. */
export const RUNNING: RegExp =
  /^(?:并|且)?(?:正式|全面|实体化|挂牌)?(?:投入运行|投入使用|投用|启用|运行|使用|完成|开放|运营|挂牌)$/u

/** Before the completing verb: something is moved along. */
export const PROCESS: RegExp = /[推加]进|推动|加快|加强|支持|落实|逐步|鼓励|探索/u

/** 形成与…相适应，…的体系, 建成以居家为基础的，覆盖城乡的体系: the object follows behind a comma. */
export const FITTING: Suffix = suffix(/相适应$|相匹配$|相协调$|的$/u)

/** Completing verbs that are part of nouns (建设项目, 设置标准). */
export const NOUN_VERB: RegExp = /^(?:建设|构建|创建|打造|运行|编制|发布|成为|实现|通过|达)$/u

/** What is passed: 通过三级医院评审. */
export const EXAMINED: RegExp = /(?:评审|评估|验收|认证|复审|复评|评价)$/u

/** Behind the thing that was built. */
export const IN_USE: RegExp = /(?:并|且)?(?:投入)?(?:运行|使用)$/u

/** A grade as the outcome. */
export const GRADE_END: Suffix = suffix(/(?:[一二三四五六\dA-D]级|[甲乙]等)(?:以上|及以上)?(?:水平|标准)?$/u)

/** …方案，2021年底前完成并公布实施: the clause before says what. */
export const DONE: RegExp = /^完成(?:[并且][^，。；]{2,10})?$/u

/** What a cell by itself does not say of a thing: 互认系统 | 达到. */
export const NEEDS_LEVEL: RegExp = /^达到?$/u

/** 完成 and what ends in it completes a deed too: 平台升级 | 完成. */
export const WHOLE_DEED: RegExp = /完成$/u

/** 一批, 一系列: nobody can see how many. */
export const SOME: RegExp = /^一(?:批|系列|些)/u

/** A document or a thing by its name, and what it asks: 达到《…标准》|要求. */
export const NAMED_END: Suffix = suffix(/[》”](?:的?(?:要求|标准|规定))?$/u)

/** Tasks as a whole are no thing to see. */
export const ALL_TASKS: RegExp =
  /各项|目标任务|年度任务|改革任务$|[一二两三四五六七八九十\d][大项个](?:重点|主要)?任务$/u

/** 开通热线并实行值守: what is built ends before 并, unless it is part of a word. */
export const AND_THEN: RegExp = /(?<!合)[并且](?!发)/u

/** 近日|印发《规划》: what has just happened, in a text of the press. */
export const LATELY: RegExp = /近日|日前|近期|[昨今]日|[昨今]天/u

/** 进入|高收入国家行列: a rank among countries that an indicator is to take. */
export const TAKES_RANK: RegExp = /^(?:进入|居于|处于)$/u
export const RANK_END: Suffix = suffix(/国家(?:行列|前列)$/u)
