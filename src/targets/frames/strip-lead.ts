import { MASKED_YEAR, NEW_TASK } from '../../words/date-patterns.js'
import { DROPPED_OPENER, keptOpeners } from '../../words/name-words.js'
import {
  AND_THEN,
  AREA_IN_WORD,
  AGAIN_IN_WORD,
  ONCE_DONE,
  OPENER_IN_WORD,
  REACHES_PER,
  YEARLY_LEAD,
} from '../../words/frame-patterns.js'
import {
  BASIC_NOUN,
  DOER,
  NOUN_GOES_ON,
  PLANS_TO,
  SAID_TO_BE,
  SPAN_OF_DEED,
  STRESSED_VERB,
  VERBAL_NOUN,
  WILL,
  WILL_WHERE,
  YEARS_DEED,
} from '../../words/phrase-patterns.js'
import { matchStart, prefix } from '../../text/affix.js'
import { everyYear } from '../../words/deadlines.js'
import { BODY_END, plainAreas } from '../../words/frame-words.js'
import { shortOpeners } from '../../words/phrase-words.js'
import { subjectOf } from '../../clause/subject-of.js'
import { openers } from '../../words/subjects.js'
import { matchAt, wordList } from '../../text/word-table.js'
import { undertakings } from '../../words/actions.js'
import { cutWords, joinWords, type Phrase } from './phrase.js'
import { isVerbs } from './take-verb.js'

const DEED_SPAN = prefix(SPAN_OF_DEED)
const REACHES = prefix(REACHES_PER)

const openerTable = wordList([...openers, ...everyYear])
const areaTable = wordList(plainAreas)
const undertaking = wordList(undertakings)
/** 20**年底前. */
const LONGEST_MASKED = 8
/** So much says that a density is reached. */
const LONGEST_REACHES = 4
/** How much of a clause may say who undertakes it. */
const LONGEST_DOER = 24
/** Longest name of a place without what kind of place it is: 呼和浩特. */
const LONGEST_PLACE = 4
/** 今后十二年. */
const LONGEST_SPAN = 6
/** How much of a clause may say which text says so. */
const LONGEST_SAID = 60
const SHORT_OPENERS = new Set(shortOpeners)

/** 力争全市…, 确保基本…: words that open a clause and the area that the plan is about say nothing of what is measured. */
export function stripLead(words: Phrase): Phrase {
  const { text } = words
  let start = behindDeed(text)
  for (;;) {
    const area = matchAt(areaTable, text, start)
    // 全区域, 全县域: the area is the beginning of another word
    if (
      area !== null &&
      (text.length === area.end || text.length - area.end >= 2) &&
      !AREA_IN_WORD.test(text.slice(area.end))
    ) {
      start = area.end
      continue
    }
    const hit = matchAt(openerTable, text, start)
    // 让|90%的居民: an opener alone is no word of what is measured
    if (hit?.end === text.length && SHORT_OPENERS.has(hit.word)) return cutWords(words, text.length)
    if (hit !== null && hit.end < text.length && !keepsOpener(text, hit.word, hit.end)) {
      start = hit.end
      continue
    }
    const said = SAID_TO_BE.exec(text.slice(start, start + LONGEST_SAID))?.[0].length ?? 0
    if (said > 0 && text.length - start - said >= 2) {
      start += said
      continue
    }
    // 三年|改造卫生院
    const span = matchStart(DEED_SPAN, text, start, start + LONGEST_SPAN)?.[0].length ?? 0
    if (span > 0 && YEARS_DEED.test(text.slice(start + span)) && text.length - start - span >= 3) {
      start += span
      continue
    }
    const once = matchStart(ONCE_DONE, text, start)?.[0].length ?? 0
    if (once > 0 && text.length - start - once >= 2) {
      start += once
      continue
    }
    const yearly = matchStart(YEARLY_LEAD, text, start)?.[0].length ?? 0
    if (yearly > 0) {
      start += yearly
      continue
    }
    const masked = MASKED_YEAR.exec(text.slice(start, start + LONGEST_MASKED))
    if (masked?.index === 0) {
      start += masked[0].length
      continue
    }
    const doer = doerAt(text, start)
    if (doer === start) return withoutWill(cutWords(words, start))
    start = doer
  }
}

/** 完成普查并|将知晓率…: where what is measured begins behind a deed of its own; 达到标准并配备医师的卫生院 describes one thing. */
function behindDeed(text: string): number {
  const { done = '', rest = '' } = AND_THEN.exec(text)?.groups ?? {}
  const isDeed = done !== '' && !isVerbs(done) && (NEW_TASK.test(done) || matchAt(undertaking, done, 0) !== null)
  const start = isDeed ? text.length - rest.length : 0
  return start + (matchStart(REACHES, text, start, start + LONGEST_REACHES)?.[0].length ?? 0)
}

/** 我们计划在全国推动|建设…: end of who undertakes what follows. */
function doerAt(text: string, start: number): number {
  const doer = DOER.exec(text.slice(start, start + LONGEST_DOER))?.[0] ?? ''
  const end = start + doer.length
  return doer !== '' && text.length - end > 2 && matchAt(undertaking, text, end) !== null ? end : start
}

/** 晋江将|增配, 市红十字会|将|培训: a place alone goes with 将, a body stays. */
function withoutWill(words: Phrase): Phrase {
  const { whom = '' } = WILL.exec(words.text.slice(0, LONGEST_DOER))?.groups ?? {}
  const end = whom.length + 1
  if (whom === '' || words.text.length - end <= 2) return words
  if (matchAt(undertaking, words.text, end) === null && !WILL_WHERE.test(words.text.slice(end))) return words
  const isPlace = whom.length <= LONGEST_PLACE && subjectOf(whom) === null && !BODY_END.test(whom)
  return isPlace ? cutWords(words, end) : joinWords(cutWords(words, 0, whom.length), cutWords(words, end))
}

/** 基本医疗 begins with 基本 and keeps it; 重点人群 keeps 重点; 实现 goes. */
function keepsOpener(text: string, word: string, end: number): boolean {
  const next = text.slice(end, end + 2)
  const kept = keptOpeners.get(word)
  if (kept === 'basic') return BASIC_NOUN.test(next)
  if (kept === 'again') return AGAIN_IN_WORD.test(next)
  if (kept === 'stressed') return !STRESSED_VERB.test(next)
  // 全年|计划|新增: what is planned is done
  const deed = end + (matchStart(PLANS_TO, text, end)?.[0].length ?? 0)
  if (kept === 'deed') return !YEARS_DEED.test(text.slice(deed, deed + 2))
  if (kept === 'kept' || word === DROPPED_OPENER) return kept === 'kept'
  if (SHORT_OPENERS.has(word)) return OPENER_IN_WORD.test(next)
  return VERBAL_NOUN.test(word) && NOUN_GOES_ON.test(next)
}
