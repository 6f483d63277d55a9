import type { VNode } from 'preact'
import { useBench } from '../context.js'
import type { View } from '../state.js'

/** Which plan a view shows. */
export function PlanPicker({ view, chosen }: { view: View; chosen: string }): VNode {
  const { state, act } = useBench()
  return (
    <label class="picker">
      <span class="unseen">{act.say('plan')}</span>
      <select
        value={chosen}
        onChange={(event) => {
          act.go(view, { plan: event.currentTarget.value })
        }}
      >
        {state.entries.map(
          ({ key, plan, role }) =>
            plan !== null && (
              <option key={key} value={key}>
                {plan.label}
                {role === 'draft' ? `（${act.say('draft')}）` : ''}
              </option>
            ),
        )}
      </select>
    </label>
  )
}
