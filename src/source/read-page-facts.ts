import type { Element, ElementContent, Root, RootContent } from 'hast'
import { pageFacts } from '../words/furniture.js'

/** Longest text of a page that is looked through for what its head says. */
const MAX_TEXT = 0x20000
const DAY = /^((?:19|20)\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})/u

/**
 * What the head of a government site's page tells machines and the page itself does not print: the title, the day.
 * Source: 政府网站发展指引, 附件2 (ArticleTitle, PubDate).
 *
 * @param root the parsed page
 * @returns lines to put above its text
 */
export function readPageFacts(root: Root): string[] {
  const facts = new Map<string, string>()
  const texts: string[] = []
  let length = 0
  const stack: (Root | RootContent | ElementContent)[] = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'text' && length < MAX_TEXT) {
      texts.push(node.value)
      length += node.value.length
    } else if (node.type === 'element' && node.tagName === 'meta') noteMeta(node, facts)
    else if (node.type === 'root' || (node.type === 'element' && node.tagName !== 'title'))
      for (let i = node.children.length - 1; i >= 0; i--) {
        const child = node.children[i]
        if (child !== undefined) stack.push(child)
      }
  }
  if (facts.size === 0) return []
  const printed = texts.join('').replace(/\s/gu, '')
  return pageFacts.flatMap(({ name, label }) => {
    const value = facts.get(name)
    return value === undefined || isPrinted(value, printed) ? [] : [label + value]
  })
}

function noteMeta({ properties: { name, content } }: Element, facts: Map<string, string>): void {
  if (typeof name !== 'string' || typeof content !== 'string' || content.trim() === '') return
  const key = name.toLowerCase()
  if (!facts.has(key)) facts.set(key, content.trim())
}

function isPrinted(value: string, printed: string): boolean {
  const [, year, month, day] = DAY.exec(value) ?? []
  if (year === undefined) return printed.includes(value.replace(/\s/gu, ''))
  return new RegExp(`${year}[-/.年]0?${Number(month)}[-/.月]0?${Number(day)}`, 'u').test(printed)
}
