/** How places stand in a picture. */
export type PlotOrder = 'given' | 'value' | 'name'

/**
 * Indexes of places in the order asked for. By value the greatest stands first and who has none last; by name in the order
 * of pinyin.
 *
 * @param labels names of the places
 * @param order how
 * @param valueOf value of a place, null where it has none
 */
export function planOrder(
  labels: readonly string[],
  order: PlotOrder,
  valueOf: (plan: number) => number | null,
): number[] {
  const plans = labels.map((_, plan) => plan)
  if (order === 'name') {
    const collator = new Intl.Collator('zh-u-co-pinyin')
    plans.sort((a, b) => collator.compare(labels[a] ?? '', labels[b] ?? '') || a - b)
  }
  if (order === 'value') plans.sort((a, b) => (valueOf(b) ?? -Infinity) - (valueOf(a) ?? -Infinity) || a - b)
  return plans
}
