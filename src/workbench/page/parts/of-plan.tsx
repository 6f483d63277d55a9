import type { VNode } from 'preact'
import type { PagePlan } from '../../protocol.js'
import { planOf } from '../actions.js'
import { useBench } from '../context.js'
import { Empty } from './empty.js'

/** What a view draws of the plan that the address names, else of the draft, else of the first that is read. */
export function OfPlan({ draw }: { draw: (props: { plan: PagePlan }) => VNode }): VNode {
  const { state, act } = useBench()
  const first =
    state.entries.find(({ plan, role }) => plan !== null && role === 'draft') ??
    state.entries.find(({ plan }) => plan !== null)
  const plan = planOf(state, state.route.params['plan'] ?? first?.key)
  const Draw = draw
  if (plan !== null) return <Draw key={plan.key} plan={plan} />
  return (
    <Empty title={act.say(state.busy ? 'working' : 'noText')} note={act.say('noTextNote')}>
      <a class="button primary" href="#plans">
        {act.say('addPlans')}
      </a>
    </Empty>
  )
}
