import { render, type VNode } from 'preact'
import { copyText } from '../../parts/copy-text.js'
import { Cite, Verdicts, WhatName } from '../../parts/place-facts.js'
import { PlanText, type ShownMark } from '../../parts/plan-text.js'
import { quoted } from '../../parts/quoted.js'
import { scrollToOffset } from '../../parts/scroll-to-offset.js'
import type { Item } from '../report-data.js'
import { data, element, say } from './page.js'

const panel = element('panel', HTMLDialogElement)

/** On a screen of this width the panel covers the page, and is modal. */
const narrow = matchMedia('(max-width: 56rem)')

/** What opened the panel, to give the focus back to. */
let opener: HTMLElement | null = null

/** Make the panel close. */
export function startPanel(): void {
  panel.addEventListener('close', giveFocusBack)
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && panel.open && !event.defaultPrevented) panel.close()
  })
}

/**
 * Open the plan at a value or at a measure.
 *
 * @param items the places of one value; the first is shown, the others can be chosen
 * @param from the element that asked for it
 * @param back what brings the reader back to a list, if the panel showed one
 */
export function openText(items: readonly number[], from: HTMLElement | null, back?: () => void): void {
  const [first] = items
  if (first === undefined) return
  show(from)
  showItem(first, items, back)
}

/** Open the targets and measures of one place under one theme. */
export function openTheme(theme: number, plan: number, from: HTMLElement | null): void {
  const row = data.themes[theme]
  const cell = row?.cells[plan]
  if (row === undefined || cell === undefined) return
  show(from)
  const entry = (items: readonly number[]): VNode => (
    <li>
      <button
        type="button"
        class="plain link"
        onClick={() => {
          openText(items, null, () => {
            openTheme(theme, plan, null)
          })
        }}
      >
        {nameOf(items[0] ?? -1)}
        {items.length > 1 && `　${say('timesStated', { n: items.length })}`}
      </button>
    </li>
  )
  const { targets, measures } = cell
  fill(
    `${data.plans[plan]?.label ?? ''} · ${row.name}`,
    null,
    null,
    <>
      {targets.length > 0 && (
        <>
          <h3>{`${say('targets')} ${targets.length}`}</h3>
          <ol class="entries">{groupAlike(targets).map(entry)}</ol>
        </>
      )}
      {measures.length > 0 && (
        <>
          <h3>{`${say('measures')} ${measures.length}`}</h3>
          <ul class="entries">{measures.map((item) => entry([item]))}</ul>
        </>
      )}
    </>,
  )
}

/** Draw what the panel shows, the text at an offset; the focus is on its title then. */
function fill(title: string, at: number | null, head: VNode | null, text: VNode): void {
  render(
    <>
      <div class="panel-bar">
        <h2 id="panel-title" tabIndex={-1}>
          {title}
        </h2>
        <button
          type="button"
          id="panel-close"
          onClick={() => {
            panel.close()
          }}
        >
          {say('close')}
        </button>
      </div>
      {head !== null && <div class="panel-head">{head}</div>}
      <div class="panel-text" tabIndex={0} role="region" aria-label={say('planText')}>
        {text}
      </div>
    </>,
    panel,
  )
  element('panel-title', HTMLHeadingElement).focus({ preventScroll: true })
  const box = panel.querySelector<HTMLElement>('.panel-text')
  if (at !== null) scrollToOffset(box, at)
  else if (box !== null) box.scrollTop = 0
}

/** Targets that promise the same value for the same thing, in the text and in its table, are one entry. */
function groupAlike(targets: readonly number[]): number[][] {
  const groups = new Map<string, number[]>()
  for (const target of targets) {
    const item = data.items[target]
    const key = item === undefined ? '' : `${item[4]} ${item[5]}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [target])
    else group.push(target)
  }
  return [...groups.values()]
}

function show(from: HTMLElement | null): void {
  if (from !== null) opener = from
  if (panel.open) return
  const before = from?.getBoundingClientRect().top ?? 0
  if (narrow.matches) panel.showModal()
  else panel.show()
  document.body.classList.add('with-panel')
  // the page grows longer as it gives way to the panel: keep what was clicked where it was
  if (from !== null && !narrow.matches) keepInPlace(from, before)
}

function keepInPlace(from: HTMLElement, top: number): void {
  window.scrollBy({ top: from.getBoundingClientRect().top - top, behavior: 'instant' })
  from.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' })
}

function giveFocusBack(): void {
  const before = opener?.getBoundingClientRect().top ?? 0
  document.body.classList.remove('with-panel')
  if (opener === null) return
  keepInPlace(opener, before)
  opener.focus({ preventScroll: true })
}

function showItem(number: number, all: readonly number[], back?: () => void): void {
  const item = data.items[number]
  const plan = data.plans[item?.[0] ?? -1]
  if (item === undefined || plan === undefined) return
  const [, start, end, place, what, value, valueStart, valueEnd, sentenceStart, sentenceEnd] = item
  const at = data.strings[place] ?? ''
  const citation = at === '' ? plan.citation : plan.citation + plan.join + at
  const sentence = { start: sentenceStart, end: sentenceEnd }
  const marks: ShownMark[] = [
    { ...sentence, look: 'sentence' },
    { start, end, look: 'quote' },
    { start: valueStart, end: valueEnd, look: 'number' },
  ]
  const verdicts = (data.verdicts[number] ?? []).map(([, standing, why]) => ({
    standing,
    why: data.strings[why] ?? '',
  }))
  fill(
    plan.label,
    sentenceStart,
    <>
      {back !== undefined && (
        <p>
          <button type="button" onClick={back}>
            ← {say('back')}
          </button>
        </p>
      )}
      {what >= 0 ? (
        <WhatName name={data.strings[what] ?? ''} value={data.strings[value] ?? ''} />
      ) : (
        <p class="what">{say('evidence')}</p>
      )}
      {all.length > 1 && <Chooser shown={number} all={all} back={back} />}
      <Verdicts verdicts={verdicts} lang={data.lang} />
      <Cite citation={citation}>
        <button type="button" onClick={() => void copy(quoted(plan.source, sentence, citation, data.lang))}>
          {say('copyQuote')}
        </button>
        <button type="button" class="quiet" onClick={() => void copy(citation)}>
          {say('copyCitation')}
        </button>
        <span id="copy-state" role="status" key={number}></span>
      </Cite>
    </>,
    <>
      <p class="plan-title" lang="zh-CN">
        {plan.title}
      </p>
      <PlanText source={plan.source} blocks={plan.blocks} marks={marks} />
    </>,
  )
}

/** Buttons for the places of a value that the plan states more than once. */
function Chooser({
  shown,
  all,
  back,
}: {
  shown: number
  all: readonly number[]
  back: (() => void) | undefined
}): VNode {
  return (
    <p class="chooser">
      {say('occurrences', { n: all.length })}{' '}
      {all.map((each, i) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === shown}
          onClick={() => {
            showItem(each, all, back)
          }}
        >
          {say('occurrence', { n: i + 1 })}
        </button>
      ))}
    </p>
  )
}

/** A target by what it promises; a measure by its own first words. */
function nameOf(number: number): string {
  const item = data.items[number]
  if (item === undefined) return ''
  const [, , , , what, value] = item
  if (what >= 0) return `${data.strings[what] ?? ''}　${data.strings[value] ?? ''}`
  return sourceOf(item)
    .replace(/[\s*#|]+/gu, ' ')
    .trim()
}

function sourceOf([plan, start, end]: Item): string {
  return data.plans[plan]?.source.slice(start, end) ?? ''
}

async function copy(words: string): Promise<void> {
  const copied = await copyText(words)
  element('copy-state', HTMLSpanElement).textContent = say(copied ? 'copied' : 'copyFailed')
}
