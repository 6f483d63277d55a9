import type { Passage } from '../../plan/passage.js'
import type { Reading } from '../../clause/reading.js'
import { structureOf } from '../../clause/structure-of.js'
import type { Flow } from '../../clause/time-mark.js'
import type { Tense } from '../../words/time-words.js'
import { endsAt, startsAt } from '../../text/affix.js'
import { ASKS, IS_QUESTION } from '../../words/time-words.js'
import { findCues } from './find-cues.js'
import { isLoose } from './is-loose.js'
import { marksOf } from './marks-of.js'

/** How much of a passage without numbers is read. */
const LONGEST = 400
/** 已阅读5页: what a page says of itself runs on nowhere. */
const FURNITURE = 'furniture'
export const NO_FLOW: Flow = { tense: null, why: null }
/** A report in passing, with what goes on behind it. */
const RUNS_ON: Flow = { tense: 'past', why: 'runs-on' }

/**
 * Let what earlier passages of running text say run on into a passage.
 *
 * @param reading the passage
 * @param before what they say
 * @returns what runs on behind it
 */
export function openFlow(reading: Reading, before: Flow): Flow {
  if (!isLoose(reading.passage)) return NO_FLOW
  if (reading.passage.role === FURNITURE) return before
  let flow = asks(reading.passage, before) ? NO_FLOW : before
  const flows = structureOf(reading).sentences.map((_, at) => {
    const here = flow
    flow = behind(reading, at, flow)
    return here
  })
  reading.flows = flows
  return flow
}

/** What the sentences before one of a passage say; in a part of a plan only what the sentence right before it opens. */
export function flowAt(reading: Reading, sentence: number): Flow {
  const flow = reading.flows?.[sentence]
  if (flow !== undefined || sentence === 0) return flow ?? NO_FLOW
  const opened = behind(reading, sentence - 1, NO_FLOW)
  return opened === RUNS_ON ? NO_FLOW : opened
}

/** What runs on behind a passage without a number: 下一步，将重点做好以下工作。 */
export function flowOf(passage: Passage, before: Flow): Flow {
  if (!isLoose(passage)) return NO_FLOW
  if (passage.role === FURNITURE) return before
  const { text } = passage.text
  let flow = asks(passage, before) ? NO_FLOW : before
  for (const { cue } of findCues(text, 0, Math.min(text.length, LONGEST)))
    if (cue.reach === 'on') flow = cue.tense === null ? NO_FLOW : { tense: cue.tense, why: cue.id }
  return flow
}

/** 问：补贴标准是多少？: a question ends what was told before it; what was set goes on. */
const asks = ({ text: { text } }: Passage, { tense }: Flow): boolean =>
  tense === 'past' && (startsAt(ASKS, text) || endsAt(IS_QUESTION, text))

function behind(reading: Reading, sentence: number, before: Flow): Flow {
  let flow = before
  let inPassing: Tense | null = null
  for (const { tense, reach, why, aside, weak, ofMoney } of marksOf(reading, sentence)) {
    if (aside || weak || ofMoney) continue
    if (reach === 'on') flow = tense === null ? NO_FLOW : { tense, why }
    else inPassing = tense
  }
  return inPassing === 'past' && flow.tense === null ? RUNS_ON : flow
}
