import type { Item, Leaf, ReportPlan, TextBlock } from '../report-data.js'
import { make } from './page.js'

/** A stretch to show in its own way; of two that overlap the inner one is listed last. */
interface Highlight {
  start: number
  end: number
  className: 'sentence' | 'quote' | 'number'
}

/**
 * The text of a plan with one place marked.
 *
 * @param plan the plan
 * @param item the place; its quote is in `<mark>` elements, its sentence is tinted
 * @returns a fragment of headings, paragraphs and tables
 */
export function renderPlan(plan: ReportPlan, item: Item): DocumentFragment {
  const [, start, end, , , , valueStart, valueEnd, sentenceStart, sentenceEnd] = item
  const highlights: Highlight[] = [
    { start: sentenceStart, end: sentenceEnd, className: 'sentence' },
    { start, end, className: 'quote' },
    { start: valueStart, end: valueEnd, className: 'number' },
  ]
  const fragment = document.createDocumentFragment()
  let table: HTMLTableSectionElement | null = null
  for (const block of plan.blocks) {
    if (block.kind !== 'r') {
      table = null
      fragment.append(renderBlock(block, plan.source, highlights))
      continue
    }
    if (table === null) {
      table = make('tbody', '')
      fragment.append(make('div', 'table', make('table', '', table)))
    }
    table.append(
      make('tr', '', ...block.leaves.map((leaf) => make('td', '', ...renderLeaf(leaf, plan.source, highlights)))),
    )
  }
  return fragment
}

/** Headings are paragraphs with a role: they belong to the plan, not to the outline of the page. */
function renderBlock({ kind, leaves }: TextBlock, source: string, highlights: readonly Highlight[]): HTMLElement {
  const children = leaves.flatMap((leaf) => {
    const parts = renderLeaf(leaf, source, highlights)
    if (leaf[0] === 't' || kind.startsWith('h')) return parts
    return [make('span', leaf[0] === 'h' ? 'run-in' : 'who', ...parts)]
  })
  return make('p', kind, ...children)
}

/** The leaf's text without its holes, cut where a highlight begins or ends. */
function renderLeaf(
  [, start, end, ...holes]: Leaf,
  source: string,
  highlights: readonly Highlight[],
): (Node | string)[] {
  const cuts = new Set([start, end])
  for (const cut of [...holes, ...highlights.flatMap((each) => [each.start, each.end])])
    if (cut > start && cut < end) cuts.add(cut)
  const edges = [...cuts].sort((a, b) => a - b)
  const parts: (Node | string)[] = []
  for (const [i, from] of edges.entries()) {
    const to = edges[i + 1]
    if (to === undefined || inHole(from, holes)) continue
    const text = source.slice(from, to)
    const names = highlights.filter((each) => each.start <= from && to <= each.end).map((each) => each.className)
    if (names.length === 0) parts.push(text)
    else parts.push(make(names.includes('quote') ? 'mark' : 'span', names.join(' '), text))
  }
  return parts
}

function inHole(at: number, holes: readonly number[]): boolean {
  for (let i = 0; i + 1 < holes.length; i += 2) if ((holes[i] ?? 0) <= at && at < (holes[i + 1] ?? 0)) return true
  return false
}
