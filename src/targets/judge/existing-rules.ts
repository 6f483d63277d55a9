import {
  COVERED_AT_LAST,
  COVERED_FOR,
  COVERED_WHOLE,
  COVERS_ALL,
  DONE_THERE,
  NAME_JOINT,
  NAMES_ONLY,
  TAKEN_IN,
  DOES,
  DONE_FOR,
  EACH_OF,
  HAVING,
  ITS_PROGRESS,
  NOT_YET,
  RADIATES,
  REGISTERED,
  TEAM_OF,
  THERE_ALREADY,
  TIMES_SIGN,
  TOWN_END,
  TRIED_THERE,
} from '../../words/judge-patterns.js'
import { undertakings } from '../../words/actions.js'
import { comparatorsBefore } from '../../words/comparators.js'
import { coverageVerbs, coverageWords } from '../../words/coverage-words.js'
import {
  andOthers,
  areaCues,
  areaNouns,
  choosingVerbs,
  commonly,
  drivingVerbs,
  existingCues,
  existingLookalikes,
  inAll,
  leftOvers,
  theOthers,
  outcomeVerbs,
  reachingVerbs,
  ruleCues,
} from '../../words/exclusions.js'
import { regionUnits } from '../../words/phrase-words.js'
import { endsAt, startsAt } from '../../text/affix.js'
import { hasWord, matchAt, matchBefore, wordList, type WordHit } from '../../text/word-table.js'
import { hasDensity } from '../density-in.js'
import { lastBefore } from '../../text/last-before.js'
import { lastDate } from '../last-date.js'
import { isDue, isUndertaken, leadEnds, type Question } from './question.js'
import { isAlone } from './is-alone.js'
import type { JudgeRule } from './rule.js'
import { whereRules } from './where-rules.js'

/** How far before a number of people the word may stand that says how far something is felt. */
const RADIATES_REACH = 24
/** What no rule is counted in. */
const RULED: ReadonlySet<string> = new Set(['bed', 'person', 'money'])
const existing = wordList(existingCues)
const lookalikes = wordList(existingLookalikes)
const rules = wordList(ruleCues)
const distant = wordList(comparatorsBefore.filter(([, { touch }]) => touch !== true).map(([word]) => word))
const areas = wordList(areaNouns)
const choosing = wordList(choosingVerbs)
const undertaking = wordList(undertakings)
const reaching = wordList(reachingVerbs)
const areaWords = wordList(areaCues)
const driving = wordList(drivingVerbs)
const outcomes = wordList(outcomeVerbs)
const everybody = wordList(
  coverageWords.filter(({ shape }) => shape === 'before-verb' || shape === 'either').map(({ word }) => word),
)
const leftOver = wordList(leftOvers)
const others = wordList(theOthers)
const LIST_PAUSE = '、'
const everybodyDoes = wordList(coverageVerbs)
const countsRegions: ReadonlySet<string | null> = new Set(regionUnits)

/** Counts of what is there already. */
export const existingRules: readonly JudgeRule[] = [
  {
    id: 'everybody',
    when: isEverybody,
    then: 'existing-count',
    example: '乡镇14个卫生院均设置中医馆。',
    counterexample: '新建14个卫生院。',
    note: 'the count says who all are, 均 is the value',
  },
  {
    id: 'covered-whole',
    when: ({ text, quantity: { start, end, comparator, family } }) =>
      comparator === null &&
      family !== 'percent' &&
      (COVERED_WHOLE.test(text.slice(end, end + 18)) ||
        COVERS_ALL.test(text.slice(end, end + 28)) ||
        (COVERED_FOR.test(text.charAt(start - 1)) && COVERED_AT_LAST.test(text.slice(end, end + 32)))),
    then: 'existing-count',
    example: '工作站实现12个街镇全覆盖。',
    counterexample: '工作站在12个街镇建成。',
    note: 'how many they all are that are covered',
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
    id: 'named-before',
    when: isNamedBefore,
    then: 'existing-count',
    example: '瑞洪、康山、石口3个乡镇重点洲滩的密度压到0.01只以下。',
    counterexample: '建成瑞洪、康山、石口3个重点洲滩站点。',
    note: 'as many as are named right before: who is meant',
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
    id: 'sped-up',
    when: ({ text, quantity: { end, comparator, unit }, to }) =>
      comparator === null && unit !== TIMES_SIGN && startsAt(ITS_PROGRESS, text, end, to),
    then: 'existing-count',
    example: '加快76个项目建设进度。',
    counterexample: '加快建设76个项目。',
    note: 'what goes on faster is going on',
  },
  {
    id: 'radiates',
    when: (question) => question.quantity.family === 'person' && leadEnds(RADIATES, question, RADIATES_REACH),
    then: 'existing-count',
    example: '医疗辐射毗邻地区300万人。',
    counterexample: '培训毗邻地区300人。',
    note: 'for how many people a place is near',
  },
  ...whereRules,
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
    id: 'registered',
    when: (question) =>
      question.quantity.comparator === null && isRegistered(question) && !isUndertaken(question) && !isDue(question),
    then: 'existing-count',
    example: '全县在册严重精神障碍患者4027人。',
    counterexample: '全县随访严重精神障碍患者4027人。',
    note: 'how many are on a register',
  },
  {
    id: 'existing',
    when: (question) => {
      const cue = cueOf(question)
      return cue !== null && matchAt(rules, cue.word, 0) === null && !isExcused(question, cue)
    },
    then: 'existing-count',
    example: '其余12个站点提供服务。',
    counterexample: '新建12个站点提供服务。',
    note: 'a word of having right before the number',
  },
]

/** 全市不少于10个, 至少包括1名: a bound before the number is none of what exists. */
const isBound = ({ text, from, quantity: { comparator, start, numberStart } }: Question): boolean =>
  (comparator === '>=' || comparator === '<=') && start < numberStart
    ? true
    : hasWord(distant, text, Math.max(from, start - 6), start)

/** 选择5个县, 推广到全市12个县. */
function isChosen(question: Question): boolean {
  const { text, from, to } = question
  const { start, end } = question.quantity
  if (matchBefore(choosing, text, start, from) !== null) return true
  // 2026年，在2个县启动试点
  if (startsAt(TRIED_THERE, text, end, to) && isDue(question)) return true
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
  // 2026年底|前|6家: the end of a date
  if ((lastBefore(question.reading.dates, start)?.end ?? 0) > cue.start) return null
  const free =
    isBound(question) || TOWN_END.test(text.slice(Math.max(from, start - 2), start)) || hasDensity(text, from, start)
  return free ? null : cue
}

/** What looks like a count of what exists is driven to an outcome, or counts ahead, or ends a list of deeds. */
function isExcused(question: Question, cue: Cue): boolean {
  if (isDriven(question, cue) || isForPeople(question, cue)) return true
  // 形成一支由100名名医、500名骨干组成的队伍: of whom what is formed will be made
  if (TEAM_OF.test(question.text.slice(question.quantity.end, question.to)) && isUndertaken(question)) return true
  // 每个街道拥有1家以上…, 每个县依托1家医院建设…: of each of them
  if (isDue(question) && HAVING.test(cue.word)) return true
  if (EACH_OF.test(question.text.slice(question.from, cue.start))) return true
  if (cue.word === andOthers) {
    const { text, quantity, to } = question
    // 2022年，在市人民医院等6家医院启动模拟运行: those who do it by then
    const isTaken = startsAt(TAKEN_IN, text, quantity.end, to)
    return isTaken || isUndertaken(question) || (isDue(question) && startsAt(DONE_THERE, text, quantity.end, to))
  }
  // （艾草20个、山茱萸16个、|其他|12个）: the rest of a list
  if (matchAt(others, cue.word, 0) !== null && question.text.charAt(cue.start - 1) === LIST_PAUSE) return true
  // 完成|剩余|47个卫生室建设: what is still to be done
  if (matchAt(leftOver, cue.word, 0) !== null) return hasWord(undertaking, question.text, question.from, cue.start)
  // 累计突破500个品种 is bound
  return cue.word === inAll && (isDue(question) || question.quantity.comparator !== null)
}

/** How far before a number a register may be named. */
const REGISTER_REACH = 40

/** 在册患者|4027人, 现已登记在册的验方|186首. */
function isRegistered({ text, clause, quantity: { family, start } }: Question): boolean {
  const before = text.slice(Math.max(clause.start, start - REGISTER_REACH), start)
  return (family === 'person' && REGISTERED.test(before)) || THERE_ALREADY.test(before)
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

/** 瑞洪、康山、石口|3个|乡镇: the clause begins with as many areas as are counted, and they are not what something is done to. */
function isNamedBefore({ text, from, quantity: { start, numberStart, end, min, comparator } }: Question): boolean {
  if (comparator !== null || start !== numberStart || matchAt(areas, text, end) === null) return false
  const words = text.slice(from, start)
  if (!NAMES_ONLY.test(words) || hasWord(undertaking, text, from, start)) return false
  return words.split(NAME_JOINT).length === min
}
