import { allMatches } from '../text/all-matches.js'
import { GLUED_SHARE, GLUED_SHARE_HEADS } from '../words/table-cells.js'

/** Fewest names with their shares that show a table. */
const MIN_SHARES = 4

/**
 * Find tables that share something out in a text where they stand run together: heads of names and shares, and behind them names
 * and numbers that take turns (`单位任务数单位任务数卫生院15派出所3…`).
 *
 * @param text the text, folded
 * @returns stretches of the text in order
 */
export function findGluedShares(text: string): readonly { start: number; end: number }[] {
  if (!holdsNumbers(text)) return NONE
  const found: { start: number; end: number }[] = []
  const share = new RegExp(GLUED_SHARE.source, 'uy')
  let behind = 0
  for (const { index, 0: heads } of allMatches(text, GLUED_SHARE_HEADS)) {
    if (index < behind) continue
    let end = index + heads.length
    let count = 0
    for (share.lastIndex = end; share.test(text); end = share.lastIndex) count++
    if (count >= MIN_SHARES) found.push({ start: index, end })
    if (count > 0) behind = end
  }
  return found
}

const NONE: readonly never[] = []

/** Whether a text holds as many numbers as such a table has shares. */
function holdsNumbers(text: string): boolean {
  let numbers = 0
  let isIn = false
  for (let i = 0; i < text.length && numbers < MIN_SHARES; i++) {
    const unit = text.charCodeAt(i)
    const isDigit = unit >= 0x30 && unit <= 0x39
    if (isDigit && !isIn) numbers++
    isIn = isDigit
  }
  return numbers >= MIN_SHARES
}
