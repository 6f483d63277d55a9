import type { ComponentChildren, VNode } from 'preact'
import { useBench } from '../context.js'

/** The filters of a view; what they hold stands in the address. */
export function Filters({ children }: { children: ComponentChildren }): VNode {
  return (
    <form
      class="filters"
      onSubmit={(event) => {
        event.preventDefault()
      }}
    >
      {children}
    </form>
  )
}

interface FieldProps {
  /** parameter of the address */
  name: string
  label: string
}

/** Words to search for. */
export function SearchField({ name, label, clears = [] }: FieldProps & { clears?: readonly string[] }): VNode {
  const { state, act } = useBench()
  const { params } = state.route
  const shown = [name, ...clears].map((each) => params[each] ?? '').find((value) => value !== '')
  return (
    <label class="wide">
      <span class="unseen">{label}</span>
      <input
        type="search"
        placeholder={label}
        value={shown ?? ''}
        onInput={(event) => {
          const cleared = Object.fromEntries(clears.map((each) => [each, '']))
          act.setParams({ ...cleared, [name]: event.currentTarget.value })
        }}
      />
    </label>
  )
}

/** One of several; the first is not in the address. */
export function ChoiceField({
  name,
  label,
  choices,
}: FieldProps & { choices: readonly (readonly [value: string, text: string])[] }): VNode {
  const { state, act } = useBench()
  return (
    <label>
      <span class="unseen">{label}</span>
      <select
        value={state.route.params[name] ?? ''}
        onChange={(event) => {
          act.setParams({ [name]: event.currentTarget.value })
        }}
      >
        {choices.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Yes or no. */
export function TickField({ name, label }: FieldProps): VNode {
  const { state, act } = useBench()
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={state.route.params[name] === '1'}
        onChange={(event) => {
          act.setParams({ [name]: event.currentTarget.checked ? '1' : '' })
        }}
      />
      {label}
    </label>
  )
}
