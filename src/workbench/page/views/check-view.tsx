import type { VNode } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { formatValue } from '../../../compare/format-value.js'
import type { Span, Target } from '../../../model.js'
import { WhatName } from '../../../output/parts/place-facts.js'
import { PlanText, type ShownMark } from '../../../output/parts/plan-text.js'
import type { PagePlan } from '../../protocol.js'
import { useBench } from '../context.js'
import { guessValue } from '../guess-value.js'
import { FieldsForm } from '../parts/fields-form.js'
import { Menu } from '../parts/menu.js'
import { OfPlan } from '../parts/of-plan.js'
import { PlanPicker } from '../parts/plan-picker.js'
import { scrollToOffset } from '../../../output/parts/scroll-to-offset.js'
import { TargetFacts } from '../parts/target-facts.js'
import { selectedSpan } from '../selected-span.js'
import { useKeys } from '../use-keys.js'

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
                      start={guessValue(plan.source.slice(picked.start, picked.end))}
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
