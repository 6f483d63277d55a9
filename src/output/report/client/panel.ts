import type { Item } from '../report-data.js'
import { copyText } from './copy-text.js'
import { data, element, make, makeButton, say } from './page.js'
import { renderPlan } from './plan-text.js'

const panel = element('panel', HTMLDialogElement)
const title = element('panel-title', HTMLHeadingElement)
const head = element('panel-head', HTMLDivElement)
const cite = element('panel-cite', HTMLDivElement)
const citation = element('citation', HTMLParagraphElement)
const copyState = element('copy-state', HTMLSpanElement)
const text = element('panel-text', HTMLDivElement)

/** On a screen of this width the panel covers the page, and is modal. */
const narrow = matchMedia('(max-width: 56rem)')

/** What opened the panel, to give the focus back to. */
let opener: HTMLElement | null = null
let shown: Item | null = null

/** Make the panel close and copy. */
export function startPanel(): void {
  element('panel-close', HTMLButtonElement).addEventListener('click', closePanel)
  panel.addEventListener('close', giveFocusBack)
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && panel.open && !event.defaultPrevented) closePanel()
  })
  element('copy', HTMLButtonElement).addEventListener('click', () => void copy(citation.textContent))
  element('copy-quote', HTMLButtonElement).addEventListener('click', () => void copy(quoteWithCitation()))
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
  title.focus({ preventScroll: true })
}

/** Open the targets and measures of one place under one theme. */
export function openTheme(theme: number, plan: number, from: HTMLElement | null): void {
  const row = data.themes[theme]
  const cell = row?.cells[plan]
  if (row === undefined || cell === undefined) return
  show(from)
  title.textContent = `${data.plans[plan]?.label ?? ''} · ${row.name}`
  head.replaceChildren()
  cite.hidden = true
  const again = (): void => {
    openTheme(theme, plan, null)
  }
  const entry = (items: readonly number[]): HTMLElement => {
    const times = items.length > 1 ? `　${say('timesStated', { n: items.length })}` : ''
    return make('li', '', makeButton(nameOf(items[0] ?? -1) + times, 'entry', () => { openText(items, null, again) })) // prettier-ignore
  }
  const { targets, measures } = cell
  const parts: Node[] = []
  if (targets.length > 0)
    parts.push(
      make('h3', '', `${say('targets')} ${targets.length}`),
      make('ol', 'entries', ...groupAlike(targets).map(entry)),
    )
  if (measures.length > 0)
    parts.push(
      make('h3', '', `${say('measures')} ${measures.length}`),
      make('ul', 'entries', ...measures.map((item) => entry([item]))),
    )
  text.replaceChildren(...parts)
  text.scrollTop = 0
  title.focus({ preventScroll: true })
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

function closePanel(): void {
  panel.close()
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
  shown = item
  const [, , , place, what, value] = item
  title.textContent = plan.label
  const parts: (Node | string)[] = []
  if (back !== undefined) parts.push(makeButton(`← ${say('back')}`, 'back', back))
  if (what >= 0) {
    const words = make('p', 'what', `${data.strings[what] ?? ''}　`, make('strong', '', data.strings[value] ?? ''))
    words.lang = 'zh-CN'
    parts.push(words)
  } else parts.push(make('p', 'what', say('evidence')))
  if (all.length > 1) parts.push(chooser(number, all, back))
  const verdicts = data.verdicts[number] ?? []
  if (verdicts.length > 0) {
    const lines = verdicts.map(([, , words]) => make('li', '', data.strings[words] ?? ''))
    parts.push(make('details', 'beside', make('summary', '', say('comparisons')), make('ul', '', ...lines)))
  }
  head.replaceChildren(...parts)
  const at = data.strings[place] ?? ''
  citation.textContent = at === '' ? plan.citation : plan.citation + plan.join + at
  copyState.textContent = ''
  cite.hidden = false
  text.replaceChildren(make('p', 'plan-title', plan.title), renderPlan(plan, item))
  const mark = text.querySelector('mark') ?? text.querySelector('.sentence')
  text.scrollTop = 0
  if (mark instanceof HTMLElement) text.scrollTop = mark.offsetTop - text.clientHeight / 3
}

/** Buttons for the places of a value that the plan states more than once. */
function chooser(number: number, all: readonly number[], back?: () => void): HTMLElement {
  const buttons = all.map((each, i) => {
    const button = makeButton(say('occurrence', { n: i + 1 }), '', () => {
      showItem(each, all, back)
      title.focus({ preventScroll: true })
    })
    button.setAttribute('aria-pressed', String(each === number))
    return button
  })
  return make('p', 'chooser', `${say('occurrences', { n: all.length })} `, ...buttons)
}

/** A target by what it promises; a measure by its own first words. */
function nameOf(number: number): string {
  const item = data.items[number]
  if (item === undefined) return ''
  const [plan, start, end, , what, value] = item
  if (what >= 0) return `${data.strings[what] ?? ''}　${data.strings[value] ?? ''}`
  return sourceOf(plan, start, end)
    .replace(/[\s*#|]+/gu, ' ')
    .trim()
}

function quoteWithCitation(): string {
  if (shown === null) return citation.textContent
  const [plan, , , , , , , , start, end] = shown
  const quote = sourceOf(plan, start, end).replace(/\n\s*/gu, '').replace(/[*|]+/gu, '').trim()
  return data.lang === 'zh' ? `“${quote}”（${citation.textContent}）` : `“${quote}” (${citation.textContent})`
}

function sourceOf(plan: number, start: number, end: number): string {
  return data.plans[plan]?.source.slice(start, end) ?? ''
}

async function copy(words: string): Promise<void> {
  const copied = await copyText(words)
  copyState.textContent = say(copied ? 'copied' : 'copyFailed')
}
