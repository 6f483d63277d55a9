import type { PageStart, Target } from '../model.js'
import { firstIndex } from '../text/first-index.js'

/**
 * Say of each target on which page of the file its value stands.
 *
 * @param targets targets of a plan
 * @param pages where the pages begin, in order
 * @returns the targets with their pages; one before the first page has none
 */
export function withPages(targets: readonly Target[], pages: readonly PageStart[]): Target[] {
  return targets.map((target) => {
    const after = firstIndex(0, pages.length, (i) => (pages[i]?.start ?? 0) > target.valueSpan.start)
    const page = pages[after - 1]
    return page === undefined ? target : { ...target, page: page.number }
  })
}
