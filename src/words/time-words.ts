import { prefix, suffix, type Prefix, type Suffix } from '../text/affix.js'
import type { RuleId } from '../model.js'

/** What a sentence tells of: what is over or stands now, or what is to come. */
export type Tense = 'past' | 'ahead'

/**
 * What a cue reaches: a number close behind it, the rest of its clause or sentence, what follows as well, or only what stands
 * before it.
 */
export type CueReach = 'near' | 'clause' | 'sentence' | 'on' | 'back'

/** One kind of word that places a sentence in time. */
export interface TimeWord {
  id: RuleId
  /** null for a word behind which a text of the press begins anew */
  tense: Tense | null
  reach: CueReach
  words: readonly string[]
  /** what has to, and what must not, stand right before the word */
  left?: RegExp
  notLeft?: RegExp
  /** what has to, and what must not, stand right behind it */
  right?: RegExp
  notRight?: RegExp
  /** it counts only at the head of its sentence, perhaps behind an area */
  head?: true
  /** only behind a year without 到, 底 or 前, and so many units behind it at most */
  ofYear?: number
  /** only of money */
  ofMoney?: true
  /** what is to come may be meant: not among goals, not with a bound, not behind an outlook */
  weak?: true
  /** it tells of the number before it in its clause, too */
  behind?: true
  /** only in running text without parts: plans use the word of what they set */
  loose?: true
  note: string
}

/** A kind that makes a rule of the judge: with a text that it decides, and a like one that it does not. */
export interface TimeCue extends TimeWord {
  example: string
  counterexample: string
  place?: string
  counterplace?: string
}

/** Words that look ahead. Source: the same. */
export const aheadCues: readonly TimeWord[] = [
  {
    id: 'will',
    tense: 'ahead',
    reach: 'on',
    words: ['将', '拟'],
    notLeft: /[已曾即均]$|已经$/u,
    // 将|设施建设列入民生实事: what is put somewhere stands behind 将, not a deed to come
    notRight:
      /^(?:[近军领来士]|(?!全[部面力]|逐步|陆续|统一|继续|进一步|优先|重点|同步|不断|分批|积极|加快|[也还再新不])[^，。；]{2,60}?(?:[列纳写融]入|[列作]为|放在|摆在|贯穿|分解|划转|移交|交由))/u,
    note: '将新增20张床位',
  },
  {
    id: 'aims',
    tense: 'ahead',
    reach: 'on',
    words: ['力争', '争取', '确保', '预计', '预期', '有望', '即将', '下一步', '今后', '未来', '接下来', '下一阶段', '下阶段', '下步', '届时', '展望', '旨在', '务必', '必须', '应当', '下一年', '新的一年'], // prettier-ignore
    // 争取|国家资金300万元: what is got from above
    notRight: /^寿命|^了|^[到得]?(?:国家|中央|上级|省级|部级|省市|财政)/u,
    note: '力争达到90%',
  },
  {
    id: 'bound-set',
    tense: 'ahead',
    reach: 'sentence',
    words: ['不低于', '不少于', '不超过', '不高于', '不得', '控制在', '原则上'],
    note: 'a bound is set to be kept',
  },
  {
    id: 'once-more',
    tense: 'ahead',
    reach: 'sentence',
    words: ['再'],
    right: /^[补建增新选培创添打完改扩投引招]/u,
    note: '再建成20个',
  },
  {
    id: 'plans-to',
    tense: 'ahead',
    reach: 'on',
    words: ['计划'],
    right:
      /^(?:年内|今年|明年|[到至在于从由用再将为]|总?投[资入]|新[建增设改]|建[设成]|完成|实现|开[展工]|培[训养育]|改造|引进|安排|实施|打造|筹集|推出|配置|增加|采购|提高|提升|组织|招[聘录收]|接种|选[派送拔]|筛查|检查|发放|救助|免费|创[建成]|举办|遴选|面向|配备|投放|扩[大建])/u,
    note: '计划投资300万元',
  },
  {
    id: 'has-to',
    tense: 'ahead',
    reach: 'on',
    words: ['要'],
    notLeft: /[需主重只必简纪概摘就若都首不]$/u,
    right:
      /^(?:[在到把将达建新按以使让提]|实现|完成|力争|确保|努力|全面|进一步|基本|加快|继续|重点|着力|坚持|推进|推动|深入|扎实|切实|大力|统筹)/u,
    note: '要达到90%',
  },
  {
    id: 'sets-out',
    tense: 'ahead',
    reach: 'on',
    words: ['提出', '明确', '要求', '部署', '规定'],
    right:
      /^(?:提出|[，：了到要将在从力达]|今年|20\d\d|[\d一二三四五六七八九十]{1,3}[项个类]\p{Script=Han}{0,6}(?:指标|目标))/u,
    note: '《规划》提出，…; 《纲要》提出8项约束性指标',
  },
  {
    id: 'goal-is',
    tense: 'ahead',
    reach: 'on',
    words: ['目标', '指标'],
    right: /^(?:任务)?(?:[是为：]|包括|——)/u,
    note: '主要目标是…',
  },
  {
    id: 'deeds-listed',
    tense: 'ahead',
    reach: 'on',
    words: ['实事'],
    // 连续三年列入省政府民生|实事: where deeds were put that are told for themselves
    notLeft: /(?:这一|这项|该项?|上述)(?:民生|惠民)?$|[列纳]入[^，。；]{0,10}$/u,
    notRight:
      /^(?:求是|(?:项目|工作|任务)?(?:的?(?:各类|各项)?(?:意见|建议|提案|线索|征集)|总体|全部|均已?|已|完成|进展|落实|情况|办理))/u,
    note: '确定10项民生实事',
  },
]

/** Words behind which a text of the press begins anew: what ran on before holds no longer. */
export const freshWords: readonly TimeWord[] = [
  {
    id: 'told-anew',
    tense: null,
    reach: 'on',
    words: ['据了解', '据介绍', '据悉', '记者了解到', '获悉'],
    loose: true,
    note: '据了解，…',
  },
  {
    id: 'told-anew',
    tense: null,
    reach: 'on',
    words: ['规划', '安排', '打算', '目标'],
    left: /有(?:了|着)?(?:更|新|更为|更加)?(?:明确|具体|清晰|详细|长远|进一步)?的?$/u,
    right: /^(?:$|[。：；])/u,
    loose: true,
    note: '对健康管理有更明确的规划。',
  },
]

/** 问：, 记者：: somebody asks. */
export const ASKS: Prefix = prefix(/^(?:问|记者问?|主持人|网友|Q\d{0,2})[：:]/u)
/** …标准是多少？: a paragraph that is a question. */
export const IS_QUESTION: Suffix = suffix(/[？?]$/u)
