import type { Finding } from '../../model.js'

/** What a finding is about, as the filter offers it. */
export type FindingKind = 'values' | 'missing' | 'weaker' | 'bodies' | 'years' | 'wording' | 'form'

export const FINDING_KINDS: readonly FindingKind[] = [
  'values',
  'missing',
  'weaker',
  'years',
  'bodies',
  'wording',
  'form',
]

/** By the beginning of the rule's id; what no line names is about the form of the text. */
const RULES: readonly [start: string, kind: FindingKind][] = [
  ['review-values-differ', 'values'],
  ['review-total', 'values'],
  ['review-table-differs', 'values'],
  ['review-over-hundred', 'values'],
  ['review-out-of-line', 'values'],
  ['review-task-only', 'values'],
  ['review-missing', 'missing'],
  ['review-no-number', 'missing'],
  ['review-no-attachment', 'missing'],
  ['review-placeholder', 'missing'],
  ['review-weaker', 'weaker'],
  ['review-later-year', 'weaker'],
  ['review-past-year', 'years'],
  ['review-years-differ', 'years'],
  ['review-no-year', 'years'],
  ['review-no-deadline', 'years'],
  ['review-body', 'bodies'],
  ['review-no-bod', 'bodies'],
  ['review-table-bodies', 'bodies'],
  ['review-bare-measure', 'bodies'],
  ['review-other-department', 'bodies'],
  ['body-', 'bodies'],
  ['review-vague', 'wording'],
  ['review-open-list', 'wording'],
]

export function kindOf({ ruleId }: Finding): FindingKind {
  return RULES.find(([start]) => ruleId.startsWith(start))?.[1] ?? 'form'
}

/** Names a finding in what the browser keeps, also after the draft has changed elsewhere. */
export function findingId({ ruleId, quote, location, title }: Finding): string {
  return [ruleId, quote ?? title.zh, location ?? ''].join('|')
}
