import type { Reading } from '../../clause/reading.js'
import { structureOf } from '../../clause/structure-of.js'
import { endsAt, suffix } from '../../text/affix.js'
import { LIST_BULLET } from '../../words/date-patterns.js'
import { COMES_FROM, EFFECT, POPULATION, RISEN_TO_YEAR, ROUGHLY_COUNTED } from '../../words/doubt-patterns.js'
import { HEADING, HEADS_FOR, MEANS_OPENS, MEANS_SERVES } from '../../words/judge-patterns.js'
import { isLoose } from '../time/is-loose.js'
import { isLine } from '../is-line.js'
import { marksOf } from '../time/marks-of.js'
import { standardAt } from '../frames/standard-of.js'
import type { DoubtQuestion, DoubtRule } from './doubt-rule.js'

const FROM = suffix(COMES_FROM)

/** How much of a clause says that something is a means, and how far behind a number the word of heading stands. */
const MEANS_REACH = 80
const HEADING_REACH = 20

/** How far before a value the one that it comes from may stand. */
const FROM_REACH = 28

/** How far before a number of people the word that expects them may stand. */
const EFFECT_REACH = 30

/** A value of running text without parts that neither a date nor a word of its sentence puts ahead. */
function isUndatedNews({ reading, item: { start }, target: { year } }: DoubtQuestion): boolean {
  return year === null && isLoose(reading.passage) && !looksAhead(reading, start)
}

/** A word or date of the sentence puts it ahead. */
const looksAhead = (reading: Reading, start: number): boolean =>
  marksOf(reading, structureOf(reading).clauseAt(start).sentence).some(({ tense }) => tense === 'ahead')

/** Rules that doubt promises: the value may be a fact, a condition or an example. */
export const promiseDoubts: readonly DoubtRule[] = [
  {
    id: 'standard-of-share',
    doubt: 'promise',
    when: ({ reading, item }) => standardAt(reading, item) !== null,
    example: '98%以上的县区患病率小于1/10万。',
    counterexample: '县区患病率小于1/10万。',
    note: 'what each of those has to reach that a share is taken of may be only what the share means',
  },
  {
    id: 'level-of-year',
    doubt: 'promise',
    when: ({ reading: { text }, item: { start } }) =>
      endsAt(RISEN_TO_YEAR, text, Math.max(0, start - FROM_REACH), start),
    example: '达标率由2021年的62%提高到2023年的88%。',
    counterexample: '达标率到2023年提高到88%。',
    note: 'from one year to another a report tells as often as a plan',
  },
  {
    id: 'quoted-value',
    doubt: 'promise',
    when: ({ reading: { text }, item: { start, end } }) => text.charAt(start - 1) === '“' && text[end] === '”',
    example: '渔船数量保持“零增长”。',
    counterexample: '渔船数量保持零增长。',
    note: 'a value in quotes is a watchword as often as a number',
  },
  {
    id: 'headline',
    doubt: 'promise',
    when: ({ reading: { passage, text, dates } }) =>
      passage.zone === 'other' &&
      passage.sectionId === null &&
      passage.cell === null &&
      // 2027年人均预期寿命达79岁: a headline of what is promised
      dates.length === 0 &&
      !LIST_BULLET.test(text) &&
      isLine(text),
    example: '青禾市体检率将达到80%',
    counterexample: '青禾市印发行动计划，体检率将达到80%。',
    place: 'zone=other',
    note: 'a line without a stop in a text without parts may be a headline',
  },
  {
    id: 'by-means',
    doubt: 'promise',
    when: ({ reading, item: { start, end } }) => {
      const { text } = reading
      const clause = structureOf(reading).clauseAt(start)
      return (
        MEANS_OPENS.test(text.slice(clause.start, Math.min(start, clause.start + MEANS_REACH))) &&
        MEANS_SERVES.test(text.slice(end, Math.min(clause.end, end + MEANS_REACH)))
      )
    },
    example: '到2027年，以建设3个中心为抓手推动发展。',
    counterexample: '到2027年，以建设3个中心为目标推动发展。',
    note: 'what is built by the way, as the means of something else',
  },
  {
    id: 'heads-for-due',
    doubt: 'promise',
    when: ({ reading: { text }, item: { start, end } }) =>
      endsAt(HEADS_FOR, text, Math.max(0, start - 4), start) && HEADING.test(text.slice(end, end + HEADING_REACH)),
    example: '到2027年，产业规模向500亿元迈进。',
    counterexample: '到2027年，产业规模超过500亿元。',
    note: 'where something is heading by then, which it need not reach',
  },
  {
    id: 'before-parts',
    doubt: 'promise',
    when: ({ reading, item, target: { year } }) =>
      reading.passage.zone === 'preamble' &&
      reading.passage.cell === null &&
      item.quantity !== null &&
      (year === null ? !looksAhead(reading, item.start) : year <= (reading.years.told ?? -Infinity)),
    example: '区民生实事项目\n\n新建社区医院3家。\n\n一、教育\n\n1.新建学校2所。',
    counterexample: '区民生实事项目\n\n2027年新建社区医院3家。\n\n一、教育\n\n1.新建学校2所。',
    place: 'plan',
    note: 'a deed before the first part of a text, without a date or with one that the text shows to be over',
  },
  {
    id: 'roughly-told',
    doubt: 'promise',
    when: (question) => {
      const { text } = question.reading
      const { start, end } = question.item
      const isTold =
        ROUGHLY_COUNTED.test(text.slice(start, end)) || endsAt(FROM, text, Math.max(0, start - FROM_REACH), start)
      return isTold && isUndatedNews(question)
    },
    example: '青禾市力争签约率达到80%。\n\n为老人服务的机构达到4万多家。',
    counterexample: '青禾市力争签约率达到80%。\n\n为老人服务的机构将达到4万多家。',
    place: 'zone=other',
    note: 'running text says how many there are about, or where they come from, without a date or a word that looks ahead',
  },
  {
    id: 'effect',
    doubt: 'promise',
    when: ({ reading: { text }, item: { start, quantity } }) =>
      quantity?.family === 'person' && EFFECT.test(text.slice(Math.max(0, start - EFFECT_REACH), start)),
    example: '2027年新建社区医院3家，预计可惠及居民20万人。',
    counterexample: '2027年新建社区医院3家，服务居民20万人。',
    note: 'whom a deed is expected to reach is its effect, which nobody promises',
  },
  {
    id: 'foreseen',
    doubt: 'promise',
    when: ({ target: { kind, comparator, indicator } }) =>
      kind === 'count' && comparator !== '<=' && comparator !== '<' && endsAt(POPULATION, indicator),
    example: '到2027年，全市老年人口达到120万人。',
    counterexample: '到2027年，全市老年人口控制在120万人以内。',
    note: 'how many people there will be is foreseen more often than it is promised',
  },
]
