import type { VNode } from 'preact'
import { useBench } from '../context.js'
import type { PagePlan } from '../../protocol.js'
import type { View } from '../state.js'
import { tellApart } from '../tell-apart.js'

/** Which plan a view shows. */
export function PlanPicker({ view, chosen }: { view: View; chosen: string }): VNode {
  const { state, act } = useBench()
  const named = state.entries.flatMap(({ plan }) => (plan === null ? [] : [nameOf(plan)]))
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
                {role === 'draft' ? `（${act.say('draft')}）` : ''} {tellApart(nameOf(plan), named)}
              </option>
            ),
        )}
      </select>
    </label>
  )
}

function nameOf({ label, meta }: PagePlan): { label: string; title: string | null; docNumber: string | null } {
  return { label, title: meta.planTitle ?? meta.title, docNumber: meta.docNumber }
}
