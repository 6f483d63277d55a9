import type { Span } from '../../model.js'

/** What is selected in a text, as a stretch of the source; null where nothing is. */
export function selectedSpan(box: HTMLElement | null): Span | null {
  const selection = getSelection()
  if (box === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const start = offsetOf(range.startContainer, range.startOffset)
  const end = offsetOf(range.endContainer, range.endOffset)
  return start === null || end === null || end <= start || !box.contains(range.commonAncestorContainer)
    ? null
    : { start, end }
}

function offsetOf(node: Node, offset: number): number | null {
  const piece = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-at]')
  return piece === null || piece === undefined
    ? null
    : Number(piece.dataset['at']) + (node instanceof Element ? 0 : offset)
}
