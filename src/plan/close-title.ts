const MAX_TITLE = 200

/**
 * Find the mark that closes a title; titles inside it may have marks of either kind: 《关于印发〈…〉的通知》.
 *
 * @param text cleaned text
 * @param at unit of the mark that opens, 《 or 〈
 * @returns unit of the mark that closes it, or -1
 */
export function closeTitle(text: string, at: number): number {
  const open = text[at]
  const close = open === '《' ? '》' : '〉'
  let depth = 0
  for (let i = at; i < text.length && i < at + MAX_TITLE; i++) {
    if (text[i] === open) depth++
    else if (text[i] === close && --depth === 0) return i
  }
  return -1
}
