import type { VNode } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Finding, FindingTier, PlanSummary, Review } from '../../../model.js'
import { tierLabels } from '../../../output/labels.js'
import { FindingCard, FOLDED, TIERS } from '../../../output/parts/finding-card.js'
import { PlanText, type ShownMark } from '../../../output/parts/plan-text.js'
import { shortPlace } from '../../../output/short-place.js'
import type { PagePlan } from '../../protocol.js'
import { planOf } from '../actions.js'
import { useBench, type Bench } from '../context.js'
import { FINDING_KINDS, findingId, kindOf } from '../finding-kinds.js'
import { ChoiceField, Filters, SearchField, TickField } from '../parts/filters.js'
import { Menu } from '../parts/menu.js'
import { TextBox } from '../parts/text-box.js'
import type { State } from '../state.js'
import { Empty } from '../parts/empty.js'
import { scrollToOffset } from '../../../output/parts/scroll-to-offset.js'

/** The findings of the draft beside its text. */
export function ReviewView(): VNode {
  const { state } = useBench()
  const { review } = state
  const plan = planOf(state, review?.draft)
  if (review === null || plan === null) return <NoDraft />
  return <Findings key={review.draft} review={review.data} plan={plan} draft={review.draft} />
}

function NoDraft(): VNode {
  const { state, act } = useBench()
  const ready = state.entries.filter(({ state: at }) => at === 'ready')
  return (
    <Empty title={act.say(state.busy ? 'working' : 'noDraft')} note={act.say('noDraftNote')}>
      <a class="button primary" href="#plans">
        {act.say('addDraft')}
      </a>
      {ready.length > 0 && (
        <label>
          {act.say('orTake')}
          <select
            value=""
            onChange={(event) => {
              void act.setRole(event.currentTarget.value, 'draft')
            }}
          >
            <option value="">—</option>
            {ready.map(({ key, plan, name }) => (
              <option key={key} value={key}>
                {plan?.label ?? name}
              </option>
            ))}
          </select>
        </label>
      )}
    </Empty>
  )
}

function Findings({ review, plan, draft }: { review: Review; plan: PagePlan; draft: string }): VNode {
  const { state, act } = useBench()
  const { params } = state.route
  const [unfolded, setUnfolded] = useState<ReadonlySet<FindingTier>>(new Set())
  const list = useRef<HTMLDivElement>(null)
  const text = useRef<HTMLDivElement>(null)
  const places = useMemo(() => placesOf(review, plan), [review, plan])
  const shown = useMemo(
    () => review.findings.filter((finding) => isShown(finding, state, params, plan)),
    [review, state.remarks, params['kind'], params['place'], params['q'], params['open']],
  )
  const selected = params['f'] ?? ''
  const select = (id: string, from: 'list' | 'text'): void => {
    act.setParams({ f: id })
    const finding = review.findings.find((each) => findingId(each) === id)
    if (finding === undefined) return
    if (FOLDED.includes(finding.tier)) setUnfolded(new Set([...unfolded, finding.tier]))
    if (from === 'list' && finding.span !== null) scrollToOffset(text.current, finding.span.start)
    // what unfolds under the title stays in sight
    requestAnimationFrame(() => {
      list.current?.querySelector(`[data-id="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest' })
    })
  }
  useEffect(() => {
    const finding = review.findings.find((each) => findingId(each) === selected)
    if (finding?.span != null) scrollToOffset(text.current, finding.span.start)
  }, [])
  const marks = useMemo(
    () =>
      shown.flatMap((finding): ShownMark[] => {
        if (finding.span === null) return []
        const id = findingId(finding)
        const look = `finding-mark ${finding.tier}${id === selected ? ' selected' : ''}`
        return [{ ...finding.span, look, id, title: finding.title[state.lang] }]
      }),
    [shown, selected, state.lang],
  )
  const done = review.findings.filter((finding) => state.remarks[findingId(finding)]?.done === true).length
  const faults = review.findings.filter(({ tier }) => !FOLDED.includes(tier)).length
  const exported = (): Review => ({ ...review, findings: withNotes(shown, state) })
  return (
    <div class="split">
      <section class="side" aria-labelledby="review-head">
        <div class="side-head">
          <div class="section-head">
            <h2 id="review-head">{act.say('reviewOf', { name: plan.label })}</h2>
            <Menu label={act.say('export')} primary>
              {plan.word && (
                <button type="button" onClick={() => void act.exportReview('comments', exported(), draft)}>
                  {act.say('exportComments')}
                </button>
              )}
              <button type="button" onClick={() => void act.exportReview('docx', exported(), draft)}>
                {act.say('exportFindings')}
              </button>
              <button type="button" onClick={() => void act.exportReview('xlsx', exported(), draft)}>
                {act.say('exportXlsx')}
              </button>
              <button type="button" onClick={() => void act.exportReview('csv', exported(), draft)}>
                {act.say('exportCsv')}
              </button>
              <button type="button" onClick={act.print}>
                {act.say('print')}
              </button>
            </Menu>
          </div>
          <p class="note">
            {act.say('reviewNote', {
              n: faults,
              more: review.findings.length - faults,
              done,
              peers: review.peers.map(({ label }) => label).join('、') || '—',
            })}
          </p>
          <Filters>
            <SearchField name="q" label={act.say('searchFindings')} />
            <ChoiceField
              name="kind"
              label={act.say('kind')}
              choices={[['', act.say('allKinds')], ...kindsOf(review, act.say)]}
            />
            <ChoiceField
              name="place"
              label={act.say('place')}
              choices={[['', act.say('allPlaces')], ...places.map(({ id, name }) => [id, name] as const)]}
            />
            <TickField name="open" label={act.say('onlyOpen')} />
          </Filters>
        </div>
        <div class="finding-list" ref={list}>
          {TIERS.map((tier) => {
            const own = shown.filter((finding) => finding.tier === tier)
            if (own.length === 0) return null
            const folded = FOLDED.includes(tier) && !unfolded.has(tier) && !state.printing
            return (
              <section class={`tier ${tier}`} key={tier}>
                <h3>
                  {FOLDED.includes(tier) ? (
                    <button
                      type="button"
                      class="fold"
                      aria-expanded={!folded}
                      onClick={() => {
                        const next = new Set(unfolded)
                        if (!next.delete(tier)) next.add(tier)
                        setUnfolded(next)
                      }}
                    >
                      {tierLabels[tier][state.lang]} <span class="count">{own.length}</span>
                    </button>
                  ) : (
                    <>
                      {tierLabels[tier][state.lang]} <span class="count">{own.length}</span>
                    </>
                  )}
                </h3>
                {!folded &&
                  own.map((finding) => (
                    <FindingItem
                      key={findingId(finding)}
                      finding={finding}
                      selected={findingId(finding) === selected}
                      select={() => {
                        select(findingId(finding), 'list')
                      }}
                    />
                  ))}
              </section>
            )
          })}
          {shown.length === 0 && (
            <p class="nothing">{act.say(review.findings.length === 0 ? 'noFindings' : 'nothingMatches')}</p>
          )}
        </div>
      </section>
      <TextBox
        box={text}
        label={act.say('draftText')}
        choose={(mark) => {
          select(mark, 'text')
        }}
      >
        <PlanText source={plan.source} blocks={plan.blocks} marks={marks} />
      </TextBox>
    </div>
  )
}

/** The kinds that there are findings of, with their number. */
function kindsOf({ findings }: Review, say: Bench['act']['say']): (readonly [string, string])[] {
  return FINDING_KINDS.flatMap((kind) => {
    const n = findings.filter((finding) => kindOf(finding) === kind).length
    return n === 0 ? [] : [[kind, `${say(`kind-${kind}`)} ${n}`] as const]
  })
}

function FindingItem({
  finding,
  selected,
  select,
}: {
  finding: Finding
  selected: boolean
  select: () => void
}): VNode {
  const { state, act } = useBench()
  const { lang } = state
  const id = findingId(finding)
  const remark = state.remarks[id] ?? {}
  const [noting, setNoting] = useState(false)
  return (
    <FindingCard
      {...{ finding, id, lang, say: act.say }}
      draft={state.review?.data.draft.id ?? ''}
      open={selected || state.printing}
      state={[selected ? 'selected' : '', remark.done === true ? 'done' : ''].join(' ').trim()}
      place={finding.location === null ? null : shortLocation(finding.location, state.review?.data.draft)}
      opensPeer={({ planId, quote }) => {
        const at = findPeer(state, planId, quote)
        if (at === null) return null
        return {
          onClick: () => {
            act.openSpot(at)
          },
        }
      }}
      before={
        <label class="tick">
          <input
            type="checkbox"
            checked={remark.done === true}
            onChange={(event) => {
              act.remark(id, { done: event.currentTarget.checked })
            }}
          />
          <span class="unseen">{act.say('done')}</span>
        </label>
      }
      title={
        <button type="button" class="plain" aria-expanded={selected || state.printing} onClick={select}>
          {finding.title[lang]}
        </button>
      }
    >
      {finding.span !== null && (
        <p class="links narrow-only">
          <button
            type="button"
            class="plain link"
            onClick={() => {
              if (finding.span !== null && state.review !== null)
                act.openSpot({ key: state.review.draft, ...finding.span })
            }}
          >
            {act.say('inText')}
          </button>
        </p>
      )}
      {noting || remark.note !== undefined ? (
        <label class="note-field">
          {act.say('note')}
          <textarea
            rows={2}
            value={remark.note ?? ''}
            onInput={(event) => {
              act.remark(id, { note: event.currentTarget.value })
            }}
          />
        </label>
      ) : (
        <button
          type="button"
          class="plain link"
          onClick={() => {
            setNoting(true)
          }}
        >
          {act.say('addNote')}
        </button>
      )}
    </FindingCard>
  )
}

/** The place without the names that the head of the list has said. */
function shortLocation(location: string, draft: PlanSummary | undefined): string {
  if (draft === undefined) return location
  const { label, docNumber, title } = draft
  return shortPlace(location, { label, docNumber, title: title ?? label })
}

/** Where a peer's words stand: its target with that quote, else the words themselves. */
function findPeer(state: State, planId: string, quote: string): { key: string; start: number; end: number } | null {
  const { comparison } = state
  const at = comparison?.data.plans.findIndex(({ id }) => id === planId) ?? -1
  const key = comparison?.keys[at]
  const plan = planOf(state, key)
  if (plan === null || key === undefined) return null
  const target = plan.targets.find((each) => each.quote === quote)
  if (target !== undefined) return { key, ...target.valueSpan }
  const start = plan.source.indexOf(quote)
  return start < 0 ? null : { key, start, end: start + quote.length }
}

function isShown(finding: Finding, state: State, params: Readonly<Record<string, string>>, plan: PagePlan): boolean {
  if (params['kind'] !== undefined && params['kind'] !== kindOf(finding)) return false
  if (params['open'] === '1' && state.remarks[findingId(finding)]?.done === true) return false
  if (params['place'] !== undefined && params['place'] !== placeOf(finding, plan)) return false
  const wanted = (params['q'] ?? '').normalize('NFKC').toLowerCase().split(/\s+/u)
  const said = [finding.title[state.lang], finding.reason[state.lang], finding.quote ?? '', finding.location ?? '']
    .join(' ')
    .normalize('NFKC')
    .toLowerCase()
  return wanted.every((word) => said.includes(word))
}

/** The top section that a finding stands in; `none` for what is missing. */
function placeOf({ span }: Finding, { sections }: PagePlan): string {
  if (span === null) return 'none'
  return sections.findLast(({ parent, span: own }) => parent === null && own.start <= span.start)?.id ?? 'front'
}

function placesOf({ findings }: Review, plan: PagePlan): { id: string; name: string }[] {
  const used = new Set(findings.map((finding) => placeOf(finding, plan)))
  const { sections } = plan
  return [
    ...(used.has('none') ? [{ id: 'none', name: '—' }] : []),
    ...sections
      .filter(({ parent, id }) => parent === null && used.has(id))
      .map(({ id, number, title }) => ({ id, name: `${number ?? ''}${title ?? ''}`.slice(0, 24) })),
  ]
}

/** The person's notes go out with the advice. */
function withNotes(findings: readonly Finding[], state: State): Finding[] {
  return findings.map((finding) => {
    const note = state.remarks[findingId(finding)]?.note?.trim() ?? ''
    if (note === '') return finding
    const { advice } = finding
    return { ...finding, advice: { zh: `${advice.zh}（备注：${note}）`, en: `${advice.en} (Note: ${note})` } }
  })
}
