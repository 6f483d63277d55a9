import type { Finding, FindingTier } from '../../model.js'

/** Two findings of one fault: the rule that gives way, those that tell it as well, and what they share. */
interface Overlap {
  rules: readonly string[]
  by: readonly string[]
  /** what a finding is about: two that have any of it in common are of one fault */
  share: (finding: Finding) => string[]
  example: string
}

const SLIPS = ['review-over-hundred', 'review-out-of-line']

/** One fault is told once, by the rule that says most of it. */
const OVERLAPS: readonly Overlap[] = [
  {
    rules: ['measure-without-body'],
    by: ['review-bare-measure', 'review-no-body'],
    share: placeOf,
    example: 'a lack that reading notices and that the review tells with its targets',
  },
  {
    rules: ['measure-without-deadline'],
    by: ['review-no-deadline'],
    share: placeOf,
    example: 'the same of a deadline',
  },
  {
    rules: ['review-no-deadline', 'measure-without-deadline'],
    by: ['review-bare-measure', 'review-no-body'],
    share: placeOf,
    example: 'a measure with neither body nor deadline: the lack of both is told together',
  },
  {
    rules: ['review-table-differs'],
    by: ['review-years-differ'],
    share: placeOf,
    example: '85% in 2026 in the text, 80% in 2026 and 85% in 2027 in the table',
  },
  {
    rules: ['body-spelling'],
    by: ['review-body-twice'],
    share: placeOf,
    example: '市卫生健康委、市卫健委 in one list',
  },
  {
    rules: ['body-spelling'],
    by: ['review-body-misspelt'],
    share: namesOf,
    example: '市卫生建康委 is another spelling of 市卫生健康委',
  },
  {
    rules: ['review-out-of-line'],
    by: ['review-over-hundred'],
    share: placeOf,
    example: '950% is over a hundred, and ten times what the peers say',
  },
  {
    rules: ['review-values-differ', 'review-table-differs'],
    by: SLIPS,
    share: valuesOf,
    example: '950% in the text and 95% in the table',
  },
  {
    rules: ['review-table-differs'],
    by: ['review-values-differ'],
    share: valuesOf,
    example: '15% and 14% in the text, 15% in the table: one of the text is wrong, and told to be',
  },
  {
    rules: ['review-weaker-than-median'],
    by: [...SLIPS, 'review-weaker-than-upstream'],
    share: placeOf,
    example: 'what is ten times too little is less than the peers promise',
  },
  {
    rules: ['review-missing-theme'],
    by: ['review-missing-indicator'],
    share: ({ theme }) => [theme ?? ''],
    example: 'a theme of which the indicators are told to be missing',
  },
]

const TIERS: readonly FindingTier[] = ['certain', 'likely', 'hint', 'doubt']

/** The findings without those that another, at least as certain one tells. */
export function dropTold(findings: readonly Finding[]): Finding[] {
  const told = OVERLAPS.map(({ by, share }) => {
    const best = new Map<string, number>()
    for (const finding of findings)
      if (by.includes(finding.ruleId))
        for (const key of share(finding)) best.set(key, Math.min(best.get(key) ?? Infinity, rankOf(finding)))
    return best
  })
  const isTold = (finding: Finding, { rules, share }: Overlap, best: ReadonlyMap<string, number>): boolean =>
    rules.includes(finding.ruleId) && share(finding).some((key) => (best.get(key) ?? Infinity) <= rankOf(finding))
  return findings.filter((finding) => !OVERLAPS.some((overlap, i) => isTold(finding, overlap, told[i] ?? new Map())))
}

const rankOf = ({ tier }: Finding): number => TIERS.indexOf(tier)

function placeOf({ span }: Finding): string[] {
  return span === null ? [] : [String(span.start)]
}

/** The values of the draft that a finding speaks of: that of its own place, and the one that it is held against. */
function valuesOf({ quote, peers }: Finding): string[] {
  return [...(quote === null ? [] : [quote]), ...peers.map((peer) => peer.quote)]
}

/** The names of bodies in a finding. */
function namesOf({ quote, title }: Finding): string[] {
  return [...(quote === null ? [] : [quote]), ...[...title.zh.matchAll(/“([^“”]*)”/gu)].map(([, name = '']) => name)]
}
