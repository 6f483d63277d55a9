import { cutLeaf, type TextMark } from '../cut-leaf.js'
import type { Item, Leaf, ReportPlan, TextBlock } from '../report-data.js'
import { make } from './page.js'

interface Highlight extends TextMark {
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

function renderLeaf(leaf: Leaf, source: string, highlights: readonly Highlight[]): (Node | string)[] {
  return cutLeaf(leaf, source, highlights).map(({ text, marks }) => {
    const names = marks.map((each) => each.className)
    if (names.length === 0) return text
    return make(names.includes('quote') ? 'mark' : 'span', names.join(' '), text)
  })
}
