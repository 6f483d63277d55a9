import { linesWithRole } from './flow-lines.js'
import type { FlowBlock, FlowLine } from './flow.js'

/** Only a page number: — 3 —, 第 3 页 共 9 页. */
const PAGE_NUMBER = /^[\s\d\-–—―－・·.第页共/]*$/u

/**
 * The heads or feet of pages: each line once, without page numbers.
 *
 * @param blocks what stands there
 * @param role head or foot
 */
export function pageLines(blocks: readonly FlowBlock[], role: 'header' | 'footer'): FlowLine[] {
  const lines = new Map<string, FlowLine>()
  for (const line of linesWithRole(blocks, role)) {
    const text = line.text.trim()
    if (!PAGE_NUMBER.test(text) && !lines.has(text)) lines.set(text, line)
  }
  return [...lines.values()]
}
