import type { ComponentChildren, VNode } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { formatValue } from '../../../compare/format-value.js'
import { PlanText, type ShownMark } from '../../../output/parts/plan-text.js'
import type { PagePlan } from '../../protocol.js'
import { useBench } from '../context.js'
import { Menu } from '../parts/menu.js'
import { OfPlan } from '../parts/of-plan.js'
import { PlanPicker } from '../parts/plan-picker.js'
import { TextBox } from '../parts/text-box.js'
import { spotOf } from '../route.js'
import { scrollToOffset } from '../../../output/parts/scroll-to-offset.js'

/** A plan as it is written, with its numbers, bodies and measures marked. */
export function TextView(): VNode {
  return <OfPlan draw={Text} />
}

function Text({ plan }: { plan: PagePlan }): VNode {
  const { state, act } = useBench()
  const { params } = state.route
  const box = useRef<HTMLDivElement>(null)
  const at = params['at']
  const spot = spotOf(at)
  const marks = useMemo(() => marksOf(plan, spot, state.lang), [plan, at, state.lang])
  const margin = useMemo(() => marginOf(plan, state.terms, state.lang), [plan, state.terms, state.lang])
  useEffect(() => {
    if (spot !== null && spot.key === plan.key) scrollToOffset(box.current, spot.start)
    // only when the page is opened there: a click on a mark must not move the text
  }, [plan.key])
  // two states of one text: what a person has brought besides this one
  const others = state.entries.filter(
    ({ key, plan: other, origin }) => other !== null && origin !== 'corpus' && key !== plan.key,
  )
  const sections = plan.sections.filter(({ depth, title, number }) => depth <= 2 && (title ?? number) !== null)
  return (
    <div class="reader">
      <nav class="outline" aria-label={act.say('outline')}>
        <PlanPicker view="text" chosen={plan.key} />
        <ol>
          {sections.map(({ id, number, title, depth, span }) => (
            <li key={id} class={`depth-${depth}`}>
              <button
                type="button"
                class="plain"
                onClick={() => {
                  scrollToOffset(box.current, span.start)
                }}
              >
                {number}
                {title}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <TextBox
        box={box}
        label={act.say('planText')}
        choose={(mark) => {
          const [start = 0, end = 0] = mark.split('-').map(Number)
          act.openSpot({ key: plan.key, start, end })
        }}
      >
        <div class="text-head">
          <p class="legend">
            <mark class="num">{act.say('legendNumber')}</mark>
            <mark class="num doubtful">{act.say('legendDoubt')}</mark>
            <span class="who">{act.say('legendBody')}</span>
            <span class="theme-tag">{act.say('legendTheme')}</span>
          </p>
          <Menu label={act.say('export')}>
            <button type="button" onClick={() => void act.exportTargets(plan.key, 'xlsx')}>
              {act.say('exportTargetsXlsx')}
            </button>
            <button type="button" onClick={() => void act.exportTargets(plan.key, 'csv')}>
              {act.say('exportTargetsCsv')}
            </button>
            {others.map(({ key, name, plan: other }) => (
              <button key={key} type="button" onClick={() => void act.exportChanges(key, plan.key)}>
                {/* two drafts of one city are told apart by their files */}
                {act.say('exportChanges', { name: other === null || other.label === plan.label ? name : other.label })}
              </button>
            ))}
            <button type="button" onClick={act.print}>
              {act.say('print')}
            </button>
          </Menu>
        </div>
        <PlanText source={plan.source} blocks={plan.blocks} marks={marks} margin={margin} />
      </TextBox>
    </div>
  )
}

/** Numbers that are targets, and the bodies. */
function marksOf(
  plan: PagePlan,
  spot: { key: string; start: number; end: number } | null,
  lang: 'zh' | 'en',
): ShownMark[] {
  const marks: ShownMark[] = []
  if (spot !== null && spot.key === plan.key) {
    const target = plan.targets.find(({ valueSpan }) => valueSpan.start === spot.start && valueSpan.end === spot.end)
    marks.push({ ...(target?.span ?? { start: spot.start, end: spot.end }), look: 'quote' })
  }
  for (const { lead, responsible } of plan.measures)
    for (const { span, inherited } of [...lead, ...responsible]) if (!inherited) marks.push({ ...span, look: 'body' })
  for (const target of plan.targets) {
    const { start, end } = target.valueSpan
    const look = target.doubts.length > 0 ? 'num doubtful' : 'num'
    marks.push({ start, end, look, id: `${start}-${end}`, title: `${target.indicator} ${formatValue(target, lang)}` })
  }
  return marks
}

/** The theme of each measure, beside the paragraph in which it begins. */
function marginOf(
  plan: PagePlan,
  terms: Record<string, { zh: string; en: string }>,
  lang: 'zh' | 'en',
): Map<number, ComponentChildren> {
  const margin = new Map<number, ComponentChildren>()
  for (const { primaryTheme, span, table } of plan.measures) {
    if (primaryTheme === null || table) continue
    const block = plan.blocks.find(({ kind, leaves }) => kind !== 'r' && (leaves.at(-1)?.[2] ?? 0) > span.start)
    const start = block?.leaves[0]?.[1]
    if (start === undefined) continue
    margin.set(
      start,
      <a class="theme-tag" href={`#compare?theme=${primaryTheme}`}>
        {terms[primaryTheme]?.[lang] ?? primaryTheme}
      </a>,
    )
  }
  return margin
}
