import type { Source } from '../../src/model.js'

/** Blocks as short lines: `h2 标题`, `正文`, `[甲 | ^甲]` with ^ for a covered cell; line breaks shown as ⏎. */
export function showBlocks({ text, blocks }: Source): string[] {
  const quote = ({ span }: { span: { start: number; end: number } }): string =>
    text.slice(span.start, span.end).replaceAll('\n', '⏎')
  return blocks.map((block) => {
    if (block.kind === 'row')
      return `[${(block.cells ?? []).map((cell) => (cell.merged === true ? '^' : '') + quote(cell)).join(' | ')}]`
    return block.kind === 'heading' ? `h${block.level ?? 0} ${quote(block)}` : quote(block)
  })
}
