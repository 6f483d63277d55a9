import type { VNode } from 'preact'
import type { Target } from '../../../model.js'
import { doubtLabels } from '../../../output/labels.js'
import { localTime } from '../../local-time.js'
import { useBench } from '../context.js'

/** Under the value: theme, doubts, what a person has said. */
export function TargetFacts({ target }: { target: Target }): VNode {
  const { state, act } = useBench()
  const { theme, doubts, correction, certainty } = target
  return (
    <p class="facts">
      {theme !== null && <span>{state.terms[theme]?.[state.lang] ?? theme}</span>}
      {certainty === 'aim' && <span>{act.say('aim')}</span>}
      {doubts.length > 0 && (
        <span class="doubt">
          {act.say('doubtful', { what: doubts.map((doubt) => doubtLabels[doubt][state.lang]).join('、') })}
        </span>
      )}
      {correction !== undefined && (
        <span class="by-hand">
          {act.say(`hand-${correction.kind}`, {
            who: correction.who,
            when: localTime(new Date(correction.when)).slice(0, 10),
          })}
        </span>
      )}
    </p>
  )
}
