import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Comparator, TargetFields } from '../../../model.js'
import { useBench } from '../context.js'

const COMPARATORS: readonly Comparator[] = ['>=', '<=', '>', '<', '=', '~', 'range']

/** What can be said of a target, field by field; only what was changed is handed on. */
export function FieldsForm({
  start,
  submit,
  cancel,
}: {
  start: TargetFields
  submit: (fields: TargetFields) => void
  cancel: () => void
}): VNode {
  const { state, act } = useBench()
  const first = useRef<HTMLInputElement>(null)
  const [fields, setFields] = useState<TargetFields>({})
  useEffect(() => {
    first.current?.focus()
  }, [])
  const now = { ...start, ...fields }
  const number = (text: string): number | null => (text.trim() === '' ? null : Number(text))
  const themes = Object.entries(state.terms)
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault()
        const { min = null, max = null } = now
        if (Number.isNaN(min) || Number.isNaN(max) || (now.indicator ?? '').trim() === '') return
        // of a target that was read nothing is said but what was changed; of a missed one all that was guessed
        submit(start.indicator === undefined ? now : fields)
      }}
    >
      <label class="wide">
        {act.say('indicator')}
        <input
          ref={first}
          required
          value={now.indicator ?? ''}
          onInput={(event) => {
            setFields({ ...fields, indicator: event.currentTarget.value })
          }}
        />
      </label>
      <label>
        {act.say('comparator')}
        <select
          value={now.comparator ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget
            setFields({ ...fields, comparator: COMPARATORS.find((each) => each === value) ?? null })
          }}
        >
          <option value="">—</option>
          {COMPARATORS.map((each) => (
            <option key={each} value={each}>
              {act.say(`comparator-${each}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {act.say('min')}
        <input
          inputMode="decimal"
          value={now.min ?? ''}
          onInput={(event) => {
            setFields({ ...fields, min: number(event.currentTarget.value) })
          }}
        />
      </label>
      <label>
        {act.say('max')}
        <input
          inputMode="decimal"
          value={now.max ?? ''}
          onInput={(event) => {
            setFields({ ...fields, max: number(event.currentTarget.value) })
          }}
        />
      </label>
      <label>
        {act.say('unit')}
        <input
          value={now.unit ?? ''}
          onInput={(event) => {
            const { value } = event.currentTarget
            setFields({ ...fields, unit: value === '' ? null : value })
          }}
        />
      </label>
      <label>
        {act.say('year')}
        <input
          inputMode="numeric"
          pattern="(19|20|21)\d\d"
          value={now.year ?? ''}
          onInput={(event) => {
            setFields({ ...fields, year: number(event.currentTarget.value) })
          }}
        />
      </label>
      <label>
        {act.say('theme')}
        <select
          value={now.theme ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget
            setFields({ ...fields, theme: value === '' ? null : value })
          }}
        >
          <option value="">—</option>
          {themes.map(([id, label]) => (
            <option key={id} value={id}>
              {label[state.lang]}
            </option>
          ))}
        </select>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={now.perYear ?? false}
          onChange={(event) => {
            setFields({ ...fields, perYear: event.currentTarget.checked })
          }}
        />
        {act.say('perYear')}
      </label>
      <p class="buttons">
        <button type="submit" class="primary">
          {act.say('keep')}
        </button>
        <button type="button" onClick={cancel}>
          {act.say('cancel')}
        </button>
      </p>
    </form>
  )
}
