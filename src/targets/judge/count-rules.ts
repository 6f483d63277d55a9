import {
  VOLTAGE,
  BOUND_BEHIND,
  BY_SIGN,
  CASE_END,
  CASE_LEAD,
  CONDITION_TAIL,
  COVERED_WHOLE,
  DESCRIBED_AREA,
  DIVIDED,
  DOES,
  DONE_FOR,
  EACH_OF,
  EACH_SIGN,
  GIVEN,
  HAVING,
  HOURS,
  LEADING_TO_HOURS,
  LIST_ADJECTIVES,
  LIST_ITEMS,
  LIST_JOINTS,
  LIST_TOTAL,
  LIST_TOTAL_UNIT,
  MADE_OF,
  MUST,
  NATIONAL,
  NOT_YET,
  NOUN_ENDS,
  ONE_OF,
  OWN_PARTS,
  OWN_PARTS_LEAD,
  OF_SIGN,
  PACKAGE,
  PERIOD_UNIT,
  PERMITTED,
  POPULATED,
  RANKED_END,
  RATE_NAME,
  STANDARD_LEAD,
  TOWN_END,
  YARDSTICK_LEAD,
} from '../../words/judge-patterns.js'
import { KIND_UNIT } from '../../words/quantity-words.js'
import { undertakings } from '../../words/actions.js'
import { comparatorsBefore } from '../../words/comparators.js'
import { coverageVerbs, coverageWords } from '../../words/coverage-words.js'
import {
  andOthers,
  areaCues,
  areaNouns,
  choosingVerbs,
  commonly,
  conditionCues,
  drivingVerbs,
  existingCues,
  existingLookalikes,
  inAll,
  listNouns,
  loneListNouns,
  outcomeVerbs,
  reachingVerbs,
  rewardVerbs,
  ruleCues,
} from '../../words/exclusions.js'
import { regionUnits } from '../../words/phrase-words.js'
import { endsAt, matchStart, startsAt } from '../../text/affix.js'
import { isSignAt, makeSigns } from '../../text/signs.js'
import { hasWord, matchAt, matchBefore, wordList, type WordHit } from '../../text/word-table.js'
import { hasDensity } from '../density-in.js'
import { firstFrom } from '../../text/first-from.js'
import { lastBefore } from '../../text/last-before.js'
import { lastDate } from '../last-date.js'
import { language } from '../../words/language.js'
import type { Reading } from '../../clause/reading.js'
import type { Clause } from '../../clause/split-sentences.js'
import { structureOf } from '../../clause/structure-of.js'
import {
  isDue,
  isDueOrListed,
  isUndertaken,
  isUndertakenHere,
  lead,
  tail,
  tailStarts,
  leadEnds,
  type Question,
} from './question.js'
import { isWhere } from './is-where.js'
import type { JudgeRule } from './rule.js'

/** What no rule is counted in. */
const RULED: ReadonlySet<string> = new Set(['bed', 'person', 'money'])
const existing = wordList(existingCues)
const lookalikes = wordList(existingLookalikes)
const rules = wordList(ruleCues)
const distant = wordList(comparatorsBefore.filter(([, { touch }]) => touch !== true).map(([word]) => word))
const lists = wordList(listNouns)
const loneLists = wordList(loneListNouns)
const areas = wordList(areaNouns)
const choosing = wordList(choosingVerbs)
const undertaking = wordList(undertakings)
const conditions = wordList(conditionCues)
const rewards = wordList(rewardVerbs)
const reaching = wordList(reachingVerbs)
const areaWords = wordList(areaCues)
const driving = wordList(drivingVerbs)
const outcomes = wordList(outcomeVerbs)
const everybody = wordList(
  coverageWords.filter(({ shape }) => shape === 'before-verb' || shape === 'either').map(({ word }) => word),
)
const everybodyDoes = wordList(coverageVerbs)
const countsRegions: ReadonlySet<string | null> = new Set(regionUnits)

const STOPS = makeSigns('，；')
const NOUN_STOPS = makeSigns('，。；、：）')
/** Longest name between a count and the value of the rate that it is part of. */
const LONGEST_RATE = 24

/** Counts, densities, amounts and lengths. */
export const countRules: readonly JudgeRule[] = [
  {
    id: 'heading',
    // 孕产妇死亡率控制在18/10万以下 and 到2025年，每个县建成1所… promise in the heading itself
    when: (question) =>
      question.reading.passage.role === 'heading' &&
      question.quantity.comparator === null &&
      question.quantity.family !== 'density' &&
      !isDue(question),
    then: 'not-a-commitment',
    example: '推进3个中心建设',
    counterexample: '到2025年，建成3个中心',
    place: 'role=heading',
    note: 'a heading names what it is about',
  },
  {
    id: 'preamble',
    when: (question) =>
      (question.reading.passage.zone === 'preamble' || question.reading.passage.zone === 'principles') &&
      !isDueOrListed(question),
    then: 'not-a-commitment',
    example: '建成3个中心，经验得到推广。',
    counterexample: '到2025年，建成3个中心。',
    place: 'zone=preamble',
    note: 'the opening and the principles of a plan promise nothing without a date',
  },
  {
    id: 'case-of',
    when: ({ text, quantity }) => text[quantity.end] === OF_SIGN && isSignAt(STOPS, text, quantity.end + 1),
    then: 'definition',
    example: '中标企业为2家的，采购周期为1年。',
    counterexample: '中标企业为2家。',
    note: 'a case that a rule is made for',
  },
  {
    id: 'case',
    when: ({ text, quantity, clause, reading }) =>
      quantity.comparator !== null &&
      CASE_LEAD.test(text.slice(clause.start, clause.start + 3)) &&
      CASE_END.test(text.slice(quantity.end, Math.min(quantity.end + CASE_REACH, endOfSentence(reading, clause)))),
    then: 'definition',
    example: '对常住人口不足三百人、距卫生院不超过2公里的行政村，可不单独设站。',
    counterexample: '每年组织活动200天以上。',
    note: 'a case in which something is given or done',
  },
  {
    id: 'standard-of',
    when: ({ text, clause, reading }) => {
      const first = structureOf(reading).sentences[clause.sentence]?.clauses[0]
      return (
        first !== undefined &&
        first !== clause &&
        first.ends === '：' &&
        endsAt(STANDARD_LEAD, text, Math.max(first.start, first.end - 6), first.end)
      )
    },
    then: 'definition',
    example: '示范点标准为：4张以上室外球台，配有健身器材。',
    counterexample: '示范点目标为：4张以上室外球台。',
    note: 'the conditions that a standard names behind its colon',
  },
  {
    id: 'populated',
    when: (question) => tailStarts(POPULATED, question, 8),
    then: 'definition',
    example: '在30万以上人口的县建设医院。',
    counterexample: '覆盖人口30万以上。',
    note: 'the number says which places',
  },
  {
    id: 'numbered-programme',
    when: ({ text, quantity: { comparator, start, end }, from }) =>
      comparator === null &&
      (matchBefore(language().programmes, text, start, from) !== null ||
        // 9类国家基本公共卫生服务项目
        matchAt(language().programmes, text, end + (matchStart(NATIONAL, text, end, end + 3)?.[0].length ?? 0)) !==
          null),
    then: 'programme-name',
    example: '落实基本公共卫生服务12类项目。',
    counterexample: '落实惠民服务12类。',
    note: 'the kinds of service of a standing programme',
  },
  {
    id: 'everybody',
    when: isEverybody,
    then: 'existing-count',
    example: '乡镇14个卫生院均设置中医馆。',
    counterexample: '新建14个卫生院。',
    note: 'the count says who all are, 均 is the value',
  },
  {
    id: 'part-of-rate',
    when: isPartOfRate,
    then: 'definition',
    example: '新生儿48项遗传代谢病筛查率达到98%。',
    counterexample: '开展48项检查，筛查率达到98%。',
    note: 'the count belongs to the name of the rate',
  },
  {
    id: 'list-noun',
    when: ({ text, quantity }) => matchAt(lists, text, quantity.end) !== null,
    then: 'existing-count',
    example: '从6个方面推进工作。',
    counterexample: '建设6个方舱。',
    note: 'what a rule or a list counts, not a plan',
  },
  {
    id: 'list-total',
    when: (question) =>
      startsAt(LIST_TOTAL_UNIT, question.quantity.unit ?? '') &&
      (leadEnds(LIST_TOTAL, question, 16) || LIST_ITEMS.test(tail(question, 24))),
    then: 'existing-count',
    example: '2026年民生实事项目共10项，情况如下。',
    counterexample: '2026年民生实事新增站点10个，情况如下。',
    note: 'how many deeds the list itself holds',
  },
  {
    id: 'one-of',
    when: (question) => question.quantity.comparator === null && ONE_OF.test(tail(question, 34)),
    then: 'existing-count',
    example: '控烟是30个专项行动之一。',
    counterexample: '新建30个示范点，控烟是重点之一。',
    note: 'how many there are of which one is meant',
  },
  {
    id: 'ranked-end',
    when: (question) => leadEnds(RANKED_END, question, 12),
    then: 'definition',
    example: '对排名后3位的县予以通报。',
    counterexample: '对3位名医予以奖励。',
    note: 'who stands last or first in a ranking',
  },
  {
    id: 'own-parts',
    when: (question) => startsAt(OWN_PARTS, question.quantity.unit ?? '') && OWN_PARTS_LEAD.test(lead(question, 4)),
    then: 'existing-count',
    example: '纲要共设18篇，部署未来工作。',
    counterexample: '发表论文18篇。',
    note: 'the parts of the document itself',
  },
  {
    id: 'divided',
    when: (question) =>
      question.quantity.family === 'item' &&
      (leadEnds(DIVIDED, question, 4) ||
        endsAt(MADE_OF, question.text, Math.max(0, question.quantity.start - 44), question.quantity.start)),
    then: 'definition',
    example: '服务人群可分为3类。',
    counterexample: '服务项目增加3类。',
    note: 'what a thing is divided into or made of',
  },
  {
    id: 'sized-area',
    when: ({ text, quantity: { family, start, numberStart, numberEnd, end } }) =>
      family === 'person' && end > numberEnd && start === numberStart && matchAt(areas, text, end) !== null,
    then: 'definition',
    example: '实现20户以上自然村广播覆盖率达到90%。',
    counterexample: '每个自然村服务20户以上。',
    note: 'how many people live in the areas that are meant',
  },
  {
    id: 'described-area',
    when: ({ text, quantity: { family, start, numberEnd, end }, from, to }) => {
      if ((family !== 'person' && family !== 'other') || end === numberEnd) return false
      const described = DESCRIBED_AREA.exec(text.slice(end, Math.min(to, end + 30)))
      if (described === null || hasWord(undertaking, text, from, start)) return false
      return (matchAt(areas, text, end + described[0].length)?.word.length ?? 0) > 1
    },
    then: 'definition',
    example: '50名以上老人且有入住需求的行政村建设安居点。',
    counterexample: '50名以上老人入住安居点。',
    note: 'how many there must be in the areas that are meant',
  },
  {
    id: 'covered-whole',
    when: ({ text, quantity: { end, comparator, family } }) =>
      comparator === null && family !== 'percent' && COVERED_WHOLE.test(text.slice(end, end + 18)),
    then: 'existing-count',
    example: '工作站实现12个街镇全覆盖。',
    counterexample: '工作站在12个街镇建成。',
    note: 'how many they all are that are covered',
  },
  {
    id: 'yardstick',
    when: ({ text, clause, from }) => clause.start === from && startsAt(YARDSTICK_LEAD, text, from, from + 2),
    then: 'definition',
    example: '对照30个站点建设标准开展自评。',
    counterexample: '完成30个站点建设自评。',
    note: 'a clause that names a yardstick',
  },
  {
    id: 'lone-list-noun',
    when: ({ text, quantity }) => {
      const adjectives = matchStart(LIST_ADJECTIVES, text, quantity.end, quantity.end + 8)?.[0].length ?? 0
      const hit = matchAt(loneLists, text, quantity.end) ?? matchAt(loneLists, text, quantity.end + adjectives)
      return hit !== null && isAlone(text, hit.end)
    },
    then: 'existing-count',
    example: '提出25项具体措施，推进工作。',
    counterexample: '提出25项措施清单。',
    note: 'what a list counts when it stands alone',
  },
  {
    id: 'package-noun',
    when: ({ text, quantity }) =>
      text[quantity.end] === '“' && PACKAGE.test(text.slice(quantity.end, quantity.end + 4)),
    then: 'programme-name',
    example: '建设四个“五大中心”。',
    counterexample: '建设四个中心。',
    note: 'a package named by a number',
  },
  {
    id: 'rewarded',
    when: isRewarded,
    then: 'definition',
    example: '每建成1家社区医院奖补100万元。',
    counterexample: '每年建成1家社区医院。',
    note: 'the count is what the money is given for',
  },
  {
    id: 'area',
    when: (question) => {
      const { text, quantity } = question
      const area = matchAt(areas, text, quantity.end)
      return (
        area !== null &&
        quantity.start === quantity.numberStart &&
        quantity.comparator === null &&
        !isBound(question) &&
        !isChosen(question) &&
        isAlone(text, endOfArea(text, area))
      )
    },
    then: 'existing-count',
    example: '指导12个县（市、区）开展工作。',
    counterexample: '遴选12个县（市、区）开展试点。',
    note: 'areas that exist promise nothing unless the plan chooses or founds them',
  },
  {
    id: 'counted-area',
    when: (question) => countsRegions.has(question.quantity.unit) && !isChosen(question),
    then: 'existing-count',
    example: '在5县推广经验。',
    counterexample: '覆盖5县。',
    note: 'areas counted without a counter',
  },
  {
    id: 'chinese-where',
    when: isWhere,
    then: 'existing-count',
    example: '新增资源优先向两个新城、三个副中心配置。',
    counterexample: '新增两个新城服务点、三个副中心服务点。',
    note: 'a Chinese numeral behind 向, 在, 从 or 于, or in a list that such a one opens, says where',
  },
  {
    id: 'some-more',
    when: (question) =>
      question.quantity.inexact &&
      !isUndertaken(question) &&
      !isDue(question) &&
      !hasWord(undertaking, question.text, question.quantity.end, question.to),
    then: 'existing-count',
    example: '500余家机构参与活动。',
    counterexample: '培训骨干500余名。',
    note: '余, 多 and 几 count what is there, unless a verb or a date promises it',
  },
  {
    id: 'rule-kept',
    when: (question) => {
      const cue = cueOf(question)
      // 落实1万张床位, 落实资金300万元: beds, persons and money are found, not kept
      if (RULED.has(question.quantity.family ?? 'none')) return false
      return cue !== null && matchAt(rules, cue.word, 0) !== null && !isExcused(question, cue)
    },
    then: 'definition',
    example: '严格执行18项规范。',
    counterexample: '制定18项规范。',
    note: 'what is kept or carried out is there already',
  },
  {
    id: 'voltage',
    when: ({ quantity, clause }) => startsAt(VOLTAGE, quantity.unit ?? '') && quantity.end < clause.end,
    then: 'grade',
    example: '建设110千伏变电站。',
    counterexample: '建设变电站3座。',
    note: 'the class of a line or station',
  },
  {
    id: 'existing',
    when: (question) => {
      const cue = cueOf(question)
      return cue !== null && matchAt(rules, cue.word, 0) === null && !isExcused(question, cue)
    },
    then: 'existing-count',
    example: '依托12个站点提供服务。',
    counterexample: '新建12个站点提供服务。',
    note: 'a word of having right before the number',
  },
  {
    id: 'bound-behind-noun',
    when: (question) => BOUND_BEHIND.test(tail(question, 9)),
    then: 'definition',
    example: '在600名学生以上的学校设置医务室。',
    counterexample: '培训600名学生以上。',
    note: 'the bound stands behind the noun',
  },
  {
    id: 'describes',
    // 床位100张以上的医院 says which; 建成2个以上的专科 says how many
    when: (question) => {
      const { text, quantity } = question
      return (
        text[quantity.end] === OF_SIGN &&
        (quantity.end > quantity.numberEnd ||
          quantity.comparator === '>' ||
          quantity.comparator === '<' ||
          (quantity.comparator === null && isAmountOf(text, quantity))) &&
        !isUndertakenHere(question)
      )
    },
    then: 'definition',
    example: '产值1亿元以上的企业优先安排。',
    counterexample: '建成2个以上的专科。',
    note: 'a number that says which things are meant',
  },
  {
    id: 'permitted',
    when: (question) => question.quantity.comparator === null && leadEnds(PERMITTED, question, 8),
    then: 'not-a-commitment',
    example: '有条件的可增设1处。',
    counterexample: '有条件的增设1处。',
    note: 'what may be done is not promised',
  },
  {
    id: 'for-each',
    when: ({ text, quantity }) =>
      text.charAt(quantity.start - 1) === EACH_SIGN &&
      (quantity.comparator === null || quantity.start === quantity.numberStart) &&
      !PERIOD_UNIT.test(quantity.unit ?? ''),
    then: 'definition',
    example: '每3个村设1所站点。',
    counterexample: '每3年评价1次。',
    note: 'for how many something is counted',
  },
  {
    id: 'condition',
    when: ({ text, quantity }) =>
      quantity.comparator !== null &&
      CONDITION_TAIL.test(text.slice(quantity.end, quantity.end + 6)) &&
      hasWord(conditions, text, Math.max(0, quantity.start - 14), quantity.start),
    then: 'definition',
    example: '服务半径超过1.5公里且人口密集的村增设站点。',
    counterexample: '服务半径不超过1.5公里。',
    note: 'a condition that a place or person meets',
  },
  {
    id: 'describes-count',
    when: describesCount,
    then: 'definition',
    example: '培育100家年收入1亿元以上企业。',
    counterexample: '培育企业100家，年收入1亿元以上。',
    note: 'a bound behind a count of the same phrase says which are counted',
  },
  {
    id: 'sized-subject',
    when: ({ text, quantity: { family, start, numberStart, numberEnd, end }, clause, reading: { passage } }) =>
      SIZES.has(family) &&
      end > numberEnd &&
      start === numberStart &&
      start <= Math.max(clause.start, passage.markerLength) &&
      MUST.test(text.slice(end, Math.min(clause.end, end + SUBJECT_REACH))),
    then: 'definition',
    example: '50户以上木楼连片寨要完成改造。',
    counterexample: '50户以上完成改造。',
    note: 'the number says how large those are that must do something',
  },
  {
    id: 'bare-hours',
    when: ({ text, quantity }) =>
      quantity.unit === HOURS &&
      quantity.start === quantity.numberStart &&
      quantity.comparator === null &&
      !LEADING_TO_HOURS.test(text.slice(Math.max(0, quantity.start - 1), quantity.start)),
    then: 'period',
    example: '提供24小时服务。',
    counterexample: '反应时间缩短到24小时。',
    note: 'hours that no verb leads to',
  },
]

/** Families of amounts that say what the counted things have, and of what says how large they are. */
const AMOUNTS: ReadonlySet<string | null> = new Set(['money', 'time', 'other'])
const SIZES: ReadonlySet<string | null> = new Set(['person', 'bed', 'other', 'money'])

/** How far behind the size of a subject its modal verb is looked for. */
const SUBJECT_REACH = 24

/** How far behind a number the noun may stand that it is a condition of. */
const CASE_REACH = 60

const endOfSentence = (reading: Reading, clause: Clause): number =>
  structureOf(reading).sentences[clause.sentence]?.end ?? clause.end

/** 全市不少于10个, 至少包括1名: a bound before the number is none of what exists. */
const isBound = ({ text, from, quantity: { comparator, start, numberStart } }: Question): boolean =>
  (comparator === '>=' || comparator === '<=') && start < numberStart
    ? true
    : hasWord(distant, text, Math.max(from, start - 6), start)

/** 选择5个县, 推广到全市12个县. */
function isChosen({ text, from, quantity: { start } }: Question): boolean {
  if (matchBefore(choosing, text, start, from) !== null) return true
  const area = matchBefore(areaWords, text, start, from)
  return area !== null && matchBefore(reaching, text, area.start, from) !== null
}

type Cue = WordHit<true>

/** The word of having or keeping right before the number, unless a bound or a density stands there. */
function cueOf(question: Question): Cue | null {
  const { text, from, quantity } = question
  const cue = matchBefore(existing, text, quantity.start, from)
  // 实现 ends in 现
  if (cue === null || matchBefore(lookalikes, text, quantity.start, from) !== null) return null
  const { start } = quantity
  const free =
    isBound(question) || TOWN_END.test(text.slice(Math.max(from, start - 2), start)) || hasDensity(text, from, start)
  return free ? null : cue
}

/** What looks like a count of what exists is driven to an outcome, or counts ahead, or ends a list of deeds. */
function isExcused(question: Question, cue: Cue): boolean {
  if (isDriven(question, cue) || isForPeople(question, cue)) return true
  // 每个街道拥有1家以上…, 每个县依托1家医院建设…: of each of them
  if (isDue(question) && HAVING.test(cue.word)) return true
  if (EACH_OF.test(question.text.slice(question.from, cue.start))) return true
  if (cue.word === andOthers) return isUndertaken(question)
  return cue.word === inAll && isDue(question)
}

/** 为全区2.3万名老年人提供上门服务, 对辖区80条街巷进行维修: whom or what something is done for. */
function isForPeople({ text, quantity, to }: Question, cue: Cue): boolean {
  if (matchAt(areaWords, text, cue.start) === null || !DONE_FOR.test(text.charAt(cue.start - 1))) return false
  return hasWord(undertaking, text, quantity.end, to) || DOES.test(text.slice(quantity.end, to))
}

/** 推进我市3家医院入列…基地: what exists is driven to an outcome. */
function isDriven({ text, quantity, from, to }: Question, cue: Cue): boolean {
  if (matchAt(areaWords, text, cue.start) === null) return false
  if (matchBefore(reaching, text, cue.start, from) !== null) return true
  if (matchBefore(driving, text, cue.start, from) === null) return false
  return hasWord(outcomes, text, quantity.end, to)
}

/** 总投资12亿元、占地150亩的新院区: the amount describes the thing; 按30元/人/年的标准 and 200万元的补助 are given. */
function isAmountOf(text: string, { family, unit, start, end }: Question['quantity']): boolean {
  if (family !== 'other' && family !== 'money') return false
  if (text.charAt(start - 1) === BY_SIGN || unit?.includes('/') === true) return false
  return !GIVEN.test(text.slice(end, end + 4))
}

/** 新生儿48项遗传代谢病筛查率98%: the count belongs to the name of the rate. */
function isPartOfRate({ text, reading: { quantities }, quantity, to }: Question): boolean {
  if (quantity.comparator !== null) return false
  const next = quantities[firstFrom(quantities, quantity.end)]
  if (next?.family !== 'percent' || next.start >= to) return false
  const between = text.slice(quantity.end, next.start)
  return between.length < LONGEST_RATE && endsAt(RATE_NAME, between)
}

/** 每建成1家社区医院奖补100万元: the count is what the money is given for. */
function isRewarded({ text, quantity, to }: Question): boolean {
  if (quantity.max !== 1 || quantity.comparator !== null || quantity.family === 'money') return false
  for (let at = quantity.end; at < to; at++) {
    const hit = matchAt(rewards, text, at, to)
    if (hit !== null) return /\d/u.test(text.slice(hit.end, hit.end + 3))
  }
  return false
}

/** 全旗14个卫生院和3个中心均设置…: the counts say who all are, 均 is the value. */
function isEverybody({ text, quantity, from, to, reading: { dates } }: Question): boolean {
  if (quantity.comparator !== null || quantity.style !== 'arabic') return false
  const head = lastDate(dates, quantity.start, from)?.end ?? from
  // 尚未设馆的4家中心全部…: what is not there yet is no deed
  if (hasWord(undertaking, text, head, quantity.start) && !endsAt(NOT_YET, text, head, quantity.start)) return false
  for (let at = quantity.end; at < to; at++) {
    const hit = matchAt(everybody, text, at, to)
    if (hit === null) continue
    if (hit.word !== commonly && matchAt(everybodyDoes, text, hit.end, to) !== null) return true
    at = hit.end - 1
  }
  return false
}

/** 县（区）: the bracket that the area noun opens closes right behind. */
function endOfArea(text: string, { word, end }: { word: string; end: number }): number {
  if (!word.includes('（')) return end
  const close = text.slice(end, end + 9).indexOf('）')
  return close < 0 ? end : end + close + 1
}

/** The noun ends here: 12个县（市、区） and 5个部门， but not 3个县域次中心. */
function isAlone(text: string, end: number): boolean {
  for (let at = end; ;) {
    // 七项工程22个任务: another count follows
    if (at >= text.length || isSignAt(NOUN_STOPS, text, at) || /\d/u.test(text.charAt(at))) return true
    if (text[at] !== '（') return NOUN_ENDS.test(text.slice(at, at + 2))
    const close = text.slice(at, at + 13).indexOf('）')
    if (close < 0) return true
    at += close + 1
  }
}

/** 培育100家年收入1亿元以上的企业: a bound behind a count of the same phrase says which are counted. */
function describesCount({ text, reading: { quantities }, quantity, from }: Question): boolean {
  if (quantity.end === quantity.numberEnd || quantity.comparator === null) return false
  const last = lastBefore(quantities, quantity.start)
  if (last?.unit == null || last.start < from) return false
  // 建设1所|100张以上床位的机构: nothing between the two; 6类|10项以上 counts one thing twice
  const isSize = last.end === quantity.start && SIZES.has(quantity.family) && !KIND_UNIT.test(last.unit)
  if (!isSize && (last.family === quantity.family || !AMOUNTS.has(quantity.family))) return false
  return (
    !LIST_JOINTS.test(text.slice(last.end, quantity.start)) &&
    quantity.end < text.length &&
    !isSignAt(NOUN_STOPS, text, quantity.end)
  )
}
