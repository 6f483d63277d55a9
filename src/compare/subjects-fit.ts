import { relateScopes, type Scopes } from './read-scopes.js'

/** What a name is about. */
export interface Scoped {
  scopes: Scopes
  /** whom its theme is about */
  implied: readonly string[]
  /** what it is about where its name leaves it out */
  topic: string | null
  /** its name says how something is dealt with and not what */
  vague: boolean
}

/** 规范管理率 of 结核病 is none of 艾滋病, and none of nothing that is said. */
export function topicsFit(group: Scoped, { topic, vague }: Scoped): boolean {
  if (topic === group.topic) return true
  return !vague && !group.vague && (topic === null || group.topic === null)
}

/** One subject: a rate of 中小学生 is none of everybody, but one under 老年健康 need not say that it is of 老年人. */
export function scopesFit(group: Scoped, { scopes, implied }: Scoped): boolean {
  const relation = relateScopes(scopes, group.scopes)
  if (relation === 'disjoint' || relation === 'overlap') return false
  if (scopes.narrow === group.scopes.narrow) return true
  const [named, open] = scopes.narrow ? [scopes, group.implied] : [group.scopes, implied]
  return named.population.every((atom) => open.includes(atom))
}
