import type { HeldWords } from './find-words.js'

/** The rule that asked for the most letters, of those whose every group of words is met and that are accepted. */
export type RuleFinder<T> = (held: HeldWords, accepts: (rule: T) => boolean) => T | null

/**
 * A finder of rules by their words: only those are looked at that a word of the text belongs to.
 *
 * @param rules what is found, in the order of preference between equals
 * @param allOf groups of each rule: numbers of words, one of which must stand in the text
 * @param words the words
 */
export function createRuleFinder<T>(
  rules: readonly T[],
  allOf: readonly (readonly (readonly number[])[])[],
  words: readonly string[],
): RuleFinder<T> {
  const ruleOf: number[] = []
  const groupsOf = words.map((): number[] => [])
  allOf.forEach((list, rule) => {
    for (const group of list) {
      for (const word of new Set(group)) groupsOf[word]?.push(ruleOf.length)
      ruleOf.push(rule)
    }
  })
  const groups = Int32Array.from(allOf, (list) => list.length)
  /** letters of the longest word held of each group; groups met of each rule and their letters. All 0 between searches. */
  const longest = new Int32Array(ruleOf.length)
  const met = new Int32Array(rules.length)
  const points = new Int32Array(rules.length)
  const touched = new Int32Array(ruleOf.length)
  return ({ list, count }, accepts) => {
    let size = 0
    for (let i = 0; i < count; i++) {
      const word = list[i] ?? 0
      const length = words[word]?.length ?? 0
      for (const group of groupsOf[word] ?? []) {
        const known = longest[group] ?? 0
        const rule = ruleOf[group] ?? 0
        if (known === 0) {
          touched[size++] = group
          met[rule] = (met[rule] ?? 0) + 1
        }
        if (length <= known) continue
        longest[group] = length
        points[rule] = (points[rule] ?? 0) + length - known
      }
    }
    let best = -1
    let most = 0
    for (let i = 0; i < size; i++) {
      const group = touched[i] ?? 0
      const rule = ruleOf[group] ?? 0
      const sum = points[rule] ?? 0
      const isMet = met[rule] === groups[rule]
      longest[group] = 0
      met[rule] = 0
      points[rule] = 0
      if (!isMet || sum < most || (sum === most && rule > best)) continue
      const found = rules[rule]
      if (found === undefined || !accepts(found)) continue
      most = sum
      best = rule
    }
    return rules[best] ?? null
  }
}
