import { behindCues, pastCues } from '../../words/past-cues.js'
import type { TimeCue } from '../../words/time-words.js'
import { isLoose } from '../time/is-loose.js'
import { pastReason } from './past-rules.js'
import { timeOf, type Question } from './question.js'
import type { JudgeRule } from './rule.js'

type TimeRule = Pick<TimeCue, 'id' | 'example' | 'counterexample' | 'place' | 'counterplace' | 'note'>

/** Dates, and what runs on from earlier sentences. */
const dateRules: readonly TimeRule[] = [
  {
    id: 'past-period',
    example: '“十三五”期间，服务体系不断完善。建成社区医院12家。',
    counterexample: '“十五五”期间，服务体系不断完善。建成社区医院12家。',
    place: 'issued=2022',
    note: 'a paragraph that a period before the plan opens, up to the next date',
  },
  {
    id: 'up-to-date',
    example: '截至2023年底，建成社区医院12家。',
    counterexample: '到2023年底，建成社区医院12家。',
    note: '截至 opens a report',
  },
  {
    id: 'before-plan',
    example: '服务不断改善，2020年签约率达到40%。',
    counterexample: '2026年，签约率达到40%。',
    place: 'issued=2024',
    note: 'a date before the plan begins',
  },
  {
    id: 'told-year',
    example: '2024年，财政补助场馆350个。截至2024年底，全市共有场馆900个。',
    counterexample: '2025年，财政补助场馆350个。截至2024年底，全市共有场馆900个。',
    note: 'a year that the text itself shows to be over',
  },
  {
    id: 'runs-on',
    example: '街道已建成站点30个。开设门诊12个。',
    counterexample: '街道建成站点30个。开设门诊12个。',
    place: 'zone=other',
    note: 'running text goes on behind a report',
  },
]

/** Told of the past: plainly, or in running text without parts by what stands before. */
export const isPast = (question: Question): boolean => {
  const { tense, lean } = timeOf(question)
  return tense === 'past' && (!lean || isLoose(question.reading.passage))
}

const pickPlaces = ({ place, counterplace }: Partial<TimeRule>): Pick<JudgeRule, 'place' | 'counterplace'> => ({
  ...(place === undefined ? {} : { place }),
  ...(counterplace === undefined ? {} : { counterplace }),
})

/** What the sentence tells of the past: a rule for each kind of word and date that says so. */
export const timeRules: readonly JudgeRule[] = [...dateRules, ...pastCues, ...behindCues].map(
  ({ id, example, counterexample, note, ...places }) => ({
    id,
    when: (question) => timeOf(question).why === id,
    then: pastReason,
    example,
    counterexample,
    note,
    ...pickPlaces(places),
  }),
)
