import type { ComponentChildren, VNode } from 'preact'
import { memo } from './memo.js'
import { cutLeaf, type Piece, type TextMark } from './cut-leaf.js'
import type { Leaf, TextBlock } from './text-block.js'

/** What is marked in a text. */
export interface ShownMark extends TextMark {
  /** how it looks */
  look: string
  /** what a click on it names; none where it cannot be clicked */
  id?: string
  title?: string
}

interface Props {
  source: string
  blocks: readonly TextBlock[]
  marks: readonly ShownMark[]
  /** only the blocks around this stretch */
  around?: { start: number; end: number; reach: number } | undefined
  /** what stands in the margin of the block that begins at or holds an offset */
  margin?: ReadonlyMap<number, ComponentChildren> | undefined
}

/**
 * The text of a plan for reading: headings, paragraphs and tables, with stretches marked. Each piece carries its offset
 * (`data-at`), so that what a person selects is a stretch of the source.
 */
export const PlanText = memo(function PlanText({ source, blocks, marks, around, margin }: Props): VNode {
  const shown = around === undefined ? blocks : nearBlocks(blocks, around)
  const sorted = [...marks].sort((a, b) => a.start - b.start)
  const seen = new Set<string>()
  const parts: VNode[] = []
  let rows: TextBlock[] = []
  const flush = (): void => {
    const [first] = rows
    if (first === undefined) return
    parts.push(
      <div class="table" key={startOf(first)}>
        <table>
          <tbody>
            {rows.map((row) => (
              <tr key={startOf(row)}>
                {row.leaves.map((leaf, i) => (
                  <td key={i}>{drawLeaf(leaf, source, sorted, seen)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>,
    )
    rows = []
  }
  for (const block of shown) {
    if (block.kind === 'r') {
      rows.push(block)
      continue
    }
    flush()
    const start = startOf(block)
    const aside = margin?.get(start)
    parts.push(
      <p class={block.kind} key={start} data-block={start}>
        {aside !== undefined && <span class="margin">{aside}</span>}
        {block.leaves.map((leaf) => {
          const drawn = drawLeaf(leaf, source, sorted, seen)
          if (leaf[0] === 't' || block.kind.startsWith('h')) return drawn
          return <span class={leaf[0] === 'h' ? 'run-in' : 'who'}>{drawn}</span>
        })}
      </p>,
    )
  }
  flush()
  return (
    <div class="plan-text" lang="zh-CN">
      {parts}
    </div>
  )
})

function startOf({ leaves }: TextBlock): number {
  return leaves[0]?.[1] ?? 0
}

function endOf({ leaves }: TextBlock): number {
  return leaves.at(-1)?.[2] ?? 0
}

function nearBlocks(
  blocks: readonly TextBlock[],
  { start, end, reach }: { start: number; end: number; reach: number },
): readonly TextBlock[] {
  const first = blocks.findIndex((block) => endOf(block) > start)
  const last = blocks.findLastIndex((block) => startOf(block) < end)
  if (first < 0) return blocks.slice(-reach)
  return blocks.slice(Math.max(0, first - reach), Math.max(first, last) + reach + 1)
}

function drawLeaf(leaf: Leaf, source: string, marks: readonly ShownMark[], seen: Set<string>): ComponentChildren[] {
  return cutLeaf(leaf, source, within(marks, leaf[1], leaf[2])).map((piece) => drawPiece(piece, seen))
}

function drawPiece({ start, text, marks }: Piece<ShownMark>, seen: Set<string>): VNode {
  if (marks.length === 0)
    return (
      <span key={start} data-at={start}>
        {text}
      </span>
    )
  const looks = marks.map(({ look }) => look).join(' ')
  const named = marks.findLast(({ id }) => id !== undefined)
  if (named?.id === undefined) {
    const Tag = marks.some(({ look }) => look === 'quote') ? 'mark' : 'span'
    return (
      <Tag key={start} data-at={start} class={looks}>
        {text}
      </Tag>
    )
  }
  // a mark that markup cuts in two is one stop for the keyboard
  const first = !seen.has(named.id)
  seen.add(named.id)
  return (
    <mark
      key={start}
      data-at={start}
      data-mark={named.id}
      class={looks}
      title={named.title}
      {...(first ? { role: 'button', tabIndex: 0 } : {})}
    >
      {text}
    </mark>
  )
}

/** Marks are sorted by their start; long ones are few. */
function within(marks: readonly ShownMark[], start: number, end: number): ShownMark[] {
  return marks.filter((mark) => mark.start < end && start < mark.end)
}
