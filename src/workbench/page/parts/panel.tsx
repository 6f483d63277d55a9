import type { VNode } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { formatValue } from '../../../compare/format-value.js'
import type { Measure, Target } from '../../../model.js'
import { citeTarget } from '../../../output/cite-target.js'
import { Cite, Verdicts, WhatName } from '../../../output/parts/place-facts.js'
import { PlanText, type ShownMark } from '../../../output/parts/plan-text.js'
import { quoted } from '../../../output/parts/quoted.js'
import { sentenceAt } from '../../../output/parts/sentence-at.js'
import type { PagePlan } from '../../protocol.js'
import { planOf } from '../actions.js'
import { useBench } from '../context.js'
import { spotOf } from '../route.js'
import type { Spot } from '../state.js'
import { scrollToOffset } from '../../../output/parts/scroll-to-offset.js'
import { standingOf } from '../standing.js'
import { TargetFacts } from './target-facts.js'

/** Paragraphs shown before and behind the sentence. */
const REACH = 14

/** The panel beside a view: one place of a plan with its citation, its verdicts and the text around it. */
export function Panel(): VNode | null {
  const { state, act } = useBench()
  const spot = spotOf(state.route.params['at'])
  const plan = planOf(state, spot?.key)
  const open = spot !== null && plan !== null
  useEffect(() => {
    document.body.classList.toggle('with-panel', open)
  }, [open])
  useEffect(() => {
    if (!open) return
    const close = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) act.openSpot(null)
    }
    document.addEventListener('keydown', close)
    return () => {
      document.removeEventListener('keydown', close)
    }
  }, [open, act])
  if (!open) return null
  return <Opened key={`${spot.key}${spot.start}`} spot={spot} plan={plan} />
}

function Opened({ spot, plan }: { spot: Spot; plan: PagePlan }): VNode {
  const { state, act } = useBench()
  const head = useRef<HTMLHeadingElement>(null)
  const text = useRef<HTMLDivElement>(null)
  const back = useRef(document.activeElement)
  useLayoutEffect(() => {
    scrollToOffset(text.current, spot.start)
    head.current?.focus({ preventScroll: true })
    // the table is narrower now: what was clicked stays in sight
    requestAnimationFrame(() => {
      document
        .querySelector('.sheet .value[aria-pressed="true"], .reader mark.quote')
        ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    })
    const from = back.current
    return () => {
      if (from instanceof HTMLElement && from.isConnected) from.focus({ preventScroll: true })
    }
  }, [])
  const { targets, place, marks, sentence } = findSpot(plan, spot)
  const citation = citeTarget(plan, place, state.lang)
  const inText = state.route.view === 'text'
  const verdicts = targets.flatMap((target) => standingOf(state.comparison, plan.key, target.id))
  return (
    <div class={inText ? 'panel short' : 'panel'} role="dialog" aria-labelledby="panel-title">
      <div class="panel-bar">
        <h2 id="panel-title" ref={head} tabIndex={-1}>
          {plan.label}
        </h2>
        <button
          type="button"
          onClick={() => {
            act.openSpot(null)
          }}
        >
          {act.say('close')}
        </button>
      </div>
      <div class="panel-head">
        {targets.map((target) => (
          <div class="what" key={target.id}>
            <WhatName name={target.indicator} value={formatValue(target, state.lang)} />
            <TargetFacts target={target} />
            <p class="links">
              <a href={`#compare?row=${encodeURIComponent(target.indicator)}`}>{act.say('inCompare')}</a>
              <a href={`#check?plan=${plan.key}&target=${target.id}`}>{act.say('inCheck')}</a>
            </p>
          </div>
        ))}
        {targets.length === 0 && <p class="what">{act.say('evidence')}</p>}
        <Verdicts
          lang={state.lang}
          verdicts={verdicts.map(({ result, text: why }) => ({ standing: result, why: why[state.lang] }))}
        />
        <Cite citation={citation}>
          <button type="button" onClick={() => void act.copy(quoted(plan.source, sentence, citation, state.lang))}>
            {act.say('copyQuote')}
          </button>
          <button type="button" class="quiet" onClick={() => void act.copy(citation)}>
            {act.say('copyCitation')}
          </button>
          {!inText && (
            <a class="button quiet" href={`#text?plan=${plan.key}&at=${spot.key}:${spot.start}-${spot.end}`}>
              {act.say('inText')}
            </a>
          )}
        </Cite>
      </div>
      {!inText && (
        <div class="panel-text" ref={text} tabIndex={0} role="region" aria-label={act.say('planText')}>
          <PlanText
            source={plan.source}
            blocks={plan.blocks}
            marks={marks}
            around={{ start: spot.start, end: spot.end, reach: REACH }}
          />
        </div>
      )}
    </div>
  )
}

interface Found {
  targets: Target[]
  place: Pick<Target | Measure, 'location'> & { page?: number }
  sentence: { start: number; end: number }
  marks: ShownMark[]
}

/** What stands at a spot: targets with that value, else the measure around it. */
function findSpot(plan: PagePlan, { start, end }: Spot): Found {
  const targets = plan.targets.filter(({ valueSpan }) => valueSpan.start === start && valueSpan.end === end)
  const measure = plan.measures.findLast(({ span }) => span.start <= start && end <= span.end)
  const [first] = targets
  const inner = first?.span ?? { start, end }
  const sentence = first === undefined ? inner : sentenceAt(plan.source, plan.blocks, inner, measure?.span)
  const marks: ShownMark[] = [
    { ...sentence, look: 'sentence' },
    { ...inner, look: 'quote' },
    ...(first === undefined ? [] : [{ start, end, look: 'number' }]),
  ]
  return { targets, place: first ?? measure ?? { location: '' }, sentence, marks }
}
