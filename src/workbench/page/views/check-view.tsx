import type { VNode } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { formatValue } from '../../../compare/format-value.js'
import type { Comparator, Span, Target, TargetFields } from '../../../model.js'
import { WhatName } from '../../../output/parts/place-facts.js'
import { PlanText, type ShownMark } from '../../../output/parts/plan-text.js'
import type { PagePlan } from '../../protocol.js'
import { useBench } from '../context.js'
import { Menu } from '../parts/menu.js'
import { OfPlan } from '../parts/of-plan.js'
import { PlanPicker } from '../parts/plan-picker.js'
import { scrollToOffset } from '../../../output/parts/scroll-to-offset.js'
import { TargetFacts } from '../parts/target-facts.js'

const COMPARATORS: readonly Comparator[] = ['>=', '<=', '>', '<', '=', '~', 'range']

/** The targets of a plan one by one, doubtful ones first: right, wrong, no target, or one that was missed. */
export function CheckView(): VNode {
  return <OfPlan draw={Check} />
}

function Check({ plan }: { plan: PagePlan }): VNode {
  const { state, act } = useBench()
  // the order is that of the first look: a target that was confirmed keeps its place
  const [order] = useState(() => firstOrder(plan))
  const queue = useMemo(() => inOrder(plan.targets, order), [plan, order])
  const wanted = state.route.params['target']
  const at = Math.max(
    0,
    queue.findIndex(({ id }) => id === wanted),
  )
  const target = queue[at]
  const [mode, setMode] = useState<'look' | 'edit' | 'add'>('look')
  const [picked, setPicked] = useState<Span | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const unplaced = plan.messages.filter(({ ruleId }) => ruleId === 'correction-unplaced').length
  const said = queue.filter(({ correction }) => correction !== undefined).length
  const move = (step: number): void => {
    const next = queue[at + step]
    setMode('look')
    if (next !== undefined) act.setParams({ plan: plan.key, target: next.id })
  }
  const say = (kind: 'confirm' | 'not-target'): void => {
    if (target === undefined) return
    const next = queue[at + 1] ?? queue[at - 1]
    setMode('look')
    void act.correct(plan, target, { kind }).then(() => {
      if (next !== undefined) act.setParams({ plan: plan.key, target: next.id })
    })
  }
  useKeys({
    y: () => {
      say('confirm')
    },
    n: () => {
      say('not-target')
    },
    e: () => {
      setMode('edit')
    },
    m: () => {
      setMode('add')
    },
    j: () => {
      move(1)
    },
    k: () => {
      move(-1)
    },
    ArrowDown: () => {
      move(1)
    },
    ArrowUp: () => {
      move(-1)
    },
    u: () => void act.undo(),
    r: () => void act.redo(),
    Escape: () => {
      setMode('look')
    },
  })
  const shownAt = target?.span
  useEffect(() => {
    if (target !== undefined) scrollToOffset(box.current, target.valueSpan.start)
  }, [target?.id, mode])
  const marks = useMemo((): ShownMark[] => {
    if (target === undefined) return []
    return [
      { ...target.span, look: 'quote' },
      { ...target.valueSpan, look: 'number' },
    ]
  }, [target])
  return (
    <div class="split check-split">
      <section class="side" aria-labelledby="check-head">
        <div class="side-head">
          <div class="section-head">
            <h2 id="check-head">{act.say('checkTargets')}</h2>
            <Menu label={act.say('corrections', { n: state.corrections.length })}>
              <button type="button" onClick={act.saveCorrections} disabled={state.corrections.length === 0}>
                {act.say('saveCorrections')}
              </button>
              <label class="file">
                {act.say('loadCorrections')}
                <input
                  type="file"
                  accept=".json,application/json"
                  onChange={(event) => {
                    const [file] = event.currentTarget.files ?? []
                    if (file !== undefined)
                      void file.arrayBuffer().then((buffer) => act.loadCorrections(new Uint8Array(buffer)))
                    event.currentTarget.value = ''
                  }}
                />
              </label>
            </Menu>
          </div>
          <PlanPicker view="check" chosen={plan.key} />
          <p class="note" role="status">
            {act.say('checked', { n: said, all: queue.length })}
          </p>
          {unplaced > 0 && (
            <p class="refusal" role="alert">
              {act.say('unplaced', { n: unplaced })}
            </p>
          )}
          <progress max={Math.max(1, queue.length)} value={said} aria-label={act.say('checkTargets')} />
        </div>
        <ol class="queue">
          {queue.map((each, i) => (
            <li key={each.id}>
              <button
                type="button"
                class={each === target ? 'plain current' : 'plain'}
                {...(each === target ? { 'aria-current': 'true' as const } : {})}
                onClick={() => {
                  move(i - at)
                }}
              >
                <span class={`state ${stateOf(each)}`} aria-hidden="true">
                  {SIGNS[stateOf(each)]}
                </span>
                <span class="unseen">{act.say(`state-${stateOf(each)}`)}</span>
                {each.kind !== 'milestone' && (
                  <span class="queue-name" lang="zh-CN">
                    {each.indicator}
                  </span>
                )}
                <strong>{formatValue(each, state.lang)}</strong>
              </button>
            </li>
          ))}
        </ol>
      </section>
      <div class="beside card-side">
        {target === undefined ? (
          <p class="nothing">{act.say('noTargets')}</p>
        ) : (
          <article class="card" aria-label={target.indicator}>
            <WhatName name={target.indicator} value={formatValue(target, state.lang)} />
            <TargetFacts target={target} />
            {mode === 'look' && (
              <div class="buttons verdict-buttons">
                <button
                  type="button"
                  class="primary"
                  onClick={() => {
                    say('confirm')
                  }}
                >
                  {act.say('right')} <kbd>Y</kbd>
                </button>
                <button
                  type="button"
                  onClick={() => {
                    setMode('edit')
                  }}
                >
                  {act.say('wrong')} <kbd>E</kbd>
                </button>
                <button
                  type="button"
                  onClick={() => {
                    say('not-target')
                  }}
                >
                  {act.say('notTarget')} <kbd>N</kbd>
                </button>
                <button
                  type="button"
                  onClick={() => {
                    setMode('add')
                  }}
                >
                  {act.say('missed')} <kbd>M</kbd>
                </button>
                <button
                  type="button"
                  class="quiet"
                  disabled={state.corrections.length === 0}
                  onClick={() => void act.undo()}
                >
                  {act.say('undo')} <kbd>U</kbd>
                </button>
                <button
                  type="button"
                  class="quiet"
                  disabled={state.undone.length === 0}
                  onClick={() => void act.redo()}
                >
                  {act.say('redo')} <kbd>R</kbd>
                </button>
              </div>
            )}
            {mode === 'edit' && (
              <FieldsForm
                key={target.id}
                start={target}
                submit={(fields) => {
                  setMode('look')
                  // nothing was changed: the target is right as it stands
                  const right = Object.keys(fields).length === 0
                  void act.correct(plan, target, right ? { kind: 'confirm' } : { kind: 'edit', fields })
                }}
                cancel={() => {
                  setMode('look')
                }}
              />
            )}
            {mode === 'add' && (
              <div class="adding">
                <p class="note">{act.say(picked === null ? 'pickFirst' : 'pickedNow')}</p>
                {picked !== null && (
                  <>
                    <blockquote lang="zh-CN">{plan.source.slice(picked.start, picked.end)}</blockquote>
                    <FieldsForm
                      key={picked.start}
                      start={readValue(plan.source.slice(picked.start, picked.end))}
                      submit={({ indicator = '', ...fields }) => {
                        setMode('look')
                        setPicked(null)
                        void act.correct(plan, picked, { kind: 'add', fields: { ...fields, indicator } })
                      }}
                      cancel={() => {
                        setMode('look')
                        setPicked(null)
                      }}
                    />
                  </>
                )}
                {picked === null && (
                  <button
                    type="button"
                    onClick={() => {
                      setMode('look')
                    }}
                  >
                    {act.say('cancel')}
                  </button>
                )}
              </div>
            )}
          </article>
        )}
        <div
          class="check-text"
          ref={box}
          tabIndex={0}
          role="region"
          aria-label={act.say('planText')}
          onMouseUp={() => {
            const span = selectedSpan(box.current)
            if (span === null) return
            setPicked(span)
            setMode('add')
          }}
          onKeyUp={(event) => {
            const span = event.shiftKey ? selectedSpan(box.current) : null
            if (span !== null) setPicked(span)
          }}
        >
          <PlanText
            source={plan.source}
            blocks={plan.blocks}
            marks={marks}
            around={shownAt === undefined || mode === 'add' ? undefined : { ...shownAt, reach: 6 }}
          />
        </div>
      </div>
    </div>
  )
}

type CheckState = 'doubtful' | 'sure' | 'confirmed' | 'edited'

const SIGNS: Readonly<Record<CheckState, string>> = { doubtful: '?', sure: '·', confirmed: '✓', edited: '✎' }

function stateOf({ doubts, correction }: Target): CheckState {
  if (correction !== undefined) return correction.kind === 'confirm' ? 'confirmed' : 'edited'
  return doubts.length > 0 ? 'doubtful' : 'sure'
}

/** Doubtful ones first, each part in the order of the text; by place, since a name may be set right. */
function firstOrder({ targets }: PagePlan): number[] {
  const doubtful = targets.filter(({ doubts, correction }) => doubts.length > 0 && correction === undefined)
  const rest = targets.filter((target) => !doubtful.includes(target))
  return [...doubtful, ...rest].map(({ valueSpan }) => valueSpan.start)
}

function inOrder(targets: readonly Target[], order: readonly number[]): Target[] {
  const place = new Map<number, number>()
  for (const [i, start] of order.entries()) if (!place.has(start)) place.set(start, i)
  // one that was added stands in front
  const key = ({ valueSpan }: Target): number => place.get(valueSpan.start) ?? -1
  return targets.toSorted((a, b) => key(a) - key(b))
}

/** Keys act where nobody is typing. */
function useKeys(keys: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.altKey || event.defaultPrevented) return
      const undoes = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z'
      if ((event.ctrlKey || event.metaKey) && !undoes) return
      const typing = event.target instanceof Element && event.target.closest('input, select, textarea, details[open]')
      if (typing !== null && typing !== false && event.key !== 'Escape') return
      const inText = event.target instanceof Element && event.target.closest('.check-text') !== null
      if (event.key.startsWith('Arrow') && inText) return
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
      const act = keys[undoes ? (event.shiftKey ? 'r' : 'u') : key]
      if (act === undefined) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', press)
    return () => {
      document.removeEventListener('keydown', press)
    }
  })
}

/** What can be said of a target, field by field; only what was changed is handed on. */
function FieldsForm({
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

/** A first guess at a value that a person has marked. */
function readValue(text: string): TargetFields {
  const [, digits, unit] = /(\d+(?:\.\d+)?)\s*([%‰]|\p{Script=Han}{0,3})/u.exec(text) ?? []
  if (digits === undefined) return { valueText: text }
  const value = Number(digits)
  const least = /以上|不低于|不少于|至少|达到/u.test(text)
  const most = /以下|不超过|不高于|以内/u.test(text)
  const bare = unit?.replace(/以[上下内]$|左右$/u, '') ?? ''
  return {
    valueText: text,
    comparator: least ? '>=' : most ? '<=' : '=',
    min: most ? null : value,
    max: least ? null : value,
    unit: bare === '' ? null : bare,
  }
}

/** What is selected in a text, as a stretch of the source; null where nothing is. */
function selectedSpan(box: HTMLElement | null): Span | null {
  const selection = getSelection()
  if (box === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const start = offsetOf(range.startContainer, range.startOffset)
  const end = offsetOf(range.endContainer, range.endOffset)
  return start === null || end === null || end <= start || !box.contains(range.commonAncestorContainer)
    ? null
    : { start, end }
}

function offsetOf(node: Node, offset: number): number | null {
  const piece = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-at]')
  return piece === null || piece === undefined
    ? null
    : Number(piece.dataset['at']) + (node instanceof Element ? 0 : offset)
}
