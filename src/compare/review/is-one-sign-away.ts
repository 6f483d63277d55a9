/** One sign left out, put in, put in place of another, or two neighbours changed over; the first sign is the level. */
export function isOneSignAway(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const [left, right] = [a.length - start - end, b.length - start - end]
  if (left === 2 && right === 2) return a[start] === b[start + 1] && a[start + 1] === b[start]
  return left <= 1 && right <= 1
}
