import { expect, test } from 'vitest'
import { auditPlan } from '../../src/compare/audit-plan.js'
import { chainPlans } from '../../src/compare/chain/chain-plans.js'
import { comparePlans } from '../../src/compare/compare-plans.js'
import { diffPlans } from '../../src/compare/diff-plans.js'
import { reviewDraft } from '../../src/compare/review-draft.js'
import type { Finding, Labels, Plan, Review, Target } from '../../src/model.js'
import { renderAudit } from '../../src/output/terminal/render-audit.js'
import { smallNumbers } from '../../src/words/verdict-reasons.js'
import { chainOfPlans, corpusPlans, madeDrafts, madePlans, versions } from './made-plans.js'

/** A sentence, what it was made from, and every number that it may print. */
interface Said {
  about: string
  text: Labels
  numbers: ReadonlySet<string>
}

const corpus = corpusPlans()
const made = madePlans()
const drafts = madeDrafts()
const chain = chainOfPlans()

const numbersIn = (text: string): string[] =>
  (text.normalize('NFKC').match(/\d+(?:\.\d+)?/gu) ?? []).map((one) => String(Number(one)))

/** The numbers of a target: bounds, year, month, base year, and those that its words, unit and value print. */
function numbersOf(targets: readonly (Target | null)[]): string[] {
  return targets.flatMap((target) => {
    if (target === null) return []
    const { min, max, year, month, baseline, yearText, unit, valueText, indicator, frame } = target
    const facts = [min, max, year, month, baseline].flatMap((fact) => (fact === null ? [] : [String(fact)]))
    const printed = numbersIn([yearText, unit, valueText, indicator, frame === null ? '' : target.quote].join(' '))
    return [...facts, ...printed, ...unitNumbers(unit)]
  })
}

/** Units are printed in words of their own in English: 万元 is ×10,000 yuan, 人/千人口 is per 1,000 people. */
function unitNumbers(unit: string | null): string[] {
  if (unit === null) return []
  const words: [RegExp, string[]][] = [
    [/万/u, ['10', '000']],
    [/亿/u, ['100']],
    [/千/u, ['1', '000']],
    [/百|10万|十万/u, ['100', '000']],
    [/[35]万/u, ['30', '50', '000']],
  ]
  return words.flatMap(([pattern, numbers]) => (pattern.test(unit) ? numbers : [])).map((one) => String(Number(one)))
}

function gapOf(a: Target | null, b: Target | null): string[] {
  return a?.year == null || b?.year == null ? [] : [String(Math.abs(a.year - b.year))]
}

/** A proportion of several members prints all of them. */
const runAfter = (target: Target | null, { source }: Plan): string[] =>
  target === null ? [] : numbersIn(source.slice(target.valueSpan.start, target.valueSpan.end + 12))

function saidByVerdicts(plans: readonly Plan[], against?: string): Said[] {
  const comparison = comparePlans([...plans], against === undefined ? {} : { against })
  // a pair that stands in two rows is judged in one of them
  const targets = new Map(
    comparison.plans.flatMap(({ id }, i) => (plans[i]?.targets ?? []).map((target) => [`${id} ${target.id}`, target] as const)), // prettier-ignore
  )
  return comparison.rows.flatMap((row) => {
    const stated = Object.values(row.cells).flatMap((cell) => (cell.status === 'stated' ? cell.targets : []))
    const all = numbersOf(stated)
    return row.verdicts.map(({ a, b, targetA, targetB, text, result, reasons }) => {
      const [one, other] = [targets.get(`${a} ${targetA}`) ?? null, targets.get(`${b} ${targetB}`) ?? null]
      const own = [...numbersOf([one, other]), ...gapOf(one, other)]
      // a median is made of the values of the row
      const median = other === null ? [...all, ...middles(all), ...Array.from({ length: 20 }, (_, i) => String(i))] : []
      return { about: `verdict ${result} ${reasons.join()}`, text, numbers: new Set([...own, ...median]) }
    })
  })
}

/** Each mean of two values. */
function middles(numbers: readonly string[]): string[] {
  // 1500张 and 0.2万张 have a middle of 0.175万张
  const values = [...new Set(numbers)].map(Number).flatMap((one) => [one, one / 1e4])
  return values.flatMap((a) => values.map((b) => String(Number(((a + b) / 2).toPrecision(12)))))
}

/** Rows and themes of the plans beside a draft. */
const counted = new WeakMap<Review, number>()

function saidByReview(draft: Plan, peers: readonly Plan[]): Said[] {
  const review = reviewDraft(draft, peers)
  const { rows, themes } = comparePlans([...peers], { upstream: null })
  counted.set(review, rows.length + themes.length)
  return review.findings.flatMap((finding) => {
    const about = `review ${finding.ruleId}`
    const numbers = new Set(numbersOfFinding(finding, review, draft))
    return [finding.title, finding.reason, finding.advice].map((text) => ({ about, text, numbers }))
  })
}

/** Counts that a finding tells, counted again from the plans. */
function numbersOfFinding(finding: Finding, review: Review, draft: Plan): string[] {
  const { peers, upstream } = review
  const { span, quote, ruleId } = finding
  const here = draft.targets.filter((target) => span !== null && target.span.start < span.end && span.start < target.span.end) // prettier-ignore
  const inPeers = finding.peers.flatMap(({ quote: text, value, label, location }) => numbersIn(`${text} ${value} ${label} ${location}`)) // prettier-ignore
  const named = new Set(finding.peers.map(({ planId }) => planId)).size
  const count = (list: readonly unknown[]): string => String(list.length)
  const titles = numbersIn([draft.meta.title, draft.meta.planTitle, draft.meta.issuedOn, upstream?.title].join(' '))
  const measure = draft.measures.find((one) => span !== null && one.span.start <= span.start && span.start < one.span.end) // prettier-ignore
  const inMeasure = draft.targets.filter(({ measureId }) => measureId !== null && measureId === measure?.id)
  const has = {
    body: draft.measures.filter(({ lead, responsible }) => lead.length + responsible.length > 0).length,
    deadline: draft.measures.filter(({ deadline }) => deadline !== null).length,
    all: draft.measures.length,
  }
  const counts: Partial<Record<string, string[]>> = {
    'review-no-body': [count(inMeasure)],
    'review-no-bodies': [String(has.all - has.body), String(has.all)],
    // those that have none and are none that need one are left out of the count
    'review-no-years': Array.from({ length: draft.targets.filter(({ year }) => year === null).length + 1 }, (_, i) => String(i)).concat(count(draft.targets)), // prettier-ignore
    // siblings of one part: no more than there are
    'review-bare-measure': Array.from({ length: has.all + 1 }, (_, i) => String(i)),
    'review-no-deadline': Array.from({ length: has.all + 1 }, (_, i) => String(i)),
    // no more than the peers state and act on
    'review-other-subject': Array.from({ length: (counted.get(review) ?? 0) + 1 }, (_, i) => String(i)),
    // one peer is cited for each of them
    'review-missing-themes': [String(finding.peers.length)],
    'review-total': numbersIn(String(sumsOf(draft, finding))),
    'more-messages': numbersIn(finding.title.zh),
    'uncertain-year': here.flatMap(({ year }) => (year === null ? [] : [String(year)])),
  }
  return [
    ...numbersOf(here),
    ...numbersIn(`${quote ?? ''} ${finding.location ?? ''} ${draft.label}`),
    ...inPeers,
    ...(ruleId.includes('median') || ruleId.includes('missing') || ruleId.includes('no-number') || ruleId.includes('out-of-line') ? middles(inPeers) : []), // prettier-ignore
    ...titles,
    ...here.flatMap((one) => here.flatMap((other) => gapOf(one, other))),
    ...(counts[ruleId] ?? []),
    ...(ruleId.startsWith('review-missing') || ruleId === 'review-no-number' || ruleId === 'review-vague' || ruleId === 'review-other-department' ? [String(named), count(peers)] : []), // prettier-ignore
    // what the rules themselves say: over 100%, GB/T 9704—2012, 7.2.5, and the deadlines between two years
    ...(ruleId === 'review-over-hundred' ? ['100'] : []),
    ...(ruleId === 'doc-number-brackets' || ruleId === 'numbering-level' ? ['9704', '2012', '7.2', '5', '1'] : []),
    ...(span === null ? [] : numbersIn(draft.source.slice(Math.max(0, span.start - 60), span.end + 300)).filter(() => ruleId === 'numbering-gap' || ruleId === 'numbering-repeat' || ruleId === 'numbering-start' || ruleId === 'body-spelling')), // prettier-ignore
    ...(/^numbering/u.test(ruleId) ? numbersIn(finding.advice.zh) : []),
    ...(/weaker|median/u.test(ruleId) ? smallNumbers.map((_, i) => String(i)) : []),
    ...unitNumbers(here.map(({ unit }) => unit).join('')),
    ...unitNumbers(finding.peers.map(({ value }) => value).join('')),
    // a plan whose title names no years has those of its goals
    ...(/^review-no-years?$/u.test(ruleId) ? draft.targets.flatMap(({ measureId, year }) => (measureId === null ? [String(year)] : [])) : []), // prettier-ignore
    ...(ruleId === 'review-past-year' || ruleId === 'review-later-year' ? numbersIn(draft.meta.issuedOn ?? '') : []),
  ]
}

/** The sum of the parts that stand behind a total, read from the text. */
function sumsOf({ source }: Plan, { span }: Finding): number {
  if (span === null) return 0
  const after = source.slice(span.start)
  const named = after.search(/其中/u)
  const opening = after.search(/[（(]/u)
  const inBracket = opening >= 0 && (named < 0 || opening < named)
  const parts =
    after.slice(inBracket ? opening + 1 : named).split(inBracket ? /[）)]/u : /[。；;\n]|(?<=、[^，]{1,12})，/u)[0] ??
    ''
  return (parts.match(/(?<![\d.])\d+(?:\.\d+)?(?=[^\d%]{1,3}(?:[、，,]|$))/gu) ?? []).reduce(
    (sum, one) => sum + Number(one),
    0,
  )
}

function saidByDiff(a: Plan, b: Plan): Said[] {
  const diff = diffPlans(a, b)
  return [...diff.measures, ...(diff.sections ?? [])]
    .flatMap((change) => change.targets)
    .concat(diff.targets)
    .map((change) => ({
      about: `diff ${change.status}`,
      text: change.text,
      numbers: new Set([...numbersOf([change.a, change.b]), ...runAfter(change.a, a), ...runAfter(change.b, b)]),
    }))
}

/** What an audit prints, line by line; numbers are counted again from the plan, or stand in what it quotes. */
function saidByAudit(plan: Plan): Said[] {
  const audit = auditPlan(plan)
  const [zh, en] = (['zh', 'en'] as const).map((lang) => renderAudit(audit, { lang, width: 10_000 }).split('\n'))
  const counts = [plan.targets.length, plan.targets.filter(({ doubts }) => doubts.length === 0).length]
  const rules = plan.messages.map(({ ruleId }) => plan.messages.filter((one) => one.ruleId === ruleId).length)
  const { spans, values, numerals, coverage } = audit
  const told = [spans.checked, spans.checked - spans.wrong.length, values.checked, values.same, numerals.found, numerals.found - numerals.unclaimed.length, coverage.characters, coverage.inLeaves, coverage.twice] // prettier-ignore
  const quoted = [...audit.doubtful, ...audit.unread, ...numerals.unclaimed].flatMap((one) => [
    ...numbersIn(plan.source.slice(one.span.start, one.span.end)),
    ...('indicator' in one ? numbersIn(`${one.indicator} ${one.location}`) : [String(one.span.start)]),
  ])
  const differing = values.differing.flatMap(({ quote }) => numbersIn(quote))
  const heads = numbersIn(
    `${plan.label} ${plan.meta.docNumber ?? ''} ${plan.meta.planTitle ?? ''} ${plan.meta.title ?? ''}`,
  )
  const numbers = new Set([...[...counts, ...rules, ...told].map(String), ...quoted, ...differing, ...heads])
  return (zh ?? []).map((line, i) => ({ about: 'audit', text: { zh: line, en: en?.[i] ?? '' }, numbers }))
}

const audited = [...corpus, ...made, ...drafts].flatMap(saidByAudit)

test('every number that an audit prints is counted from the plan or quoted from it', () => {
  const wrong = audited.flatMap(({ text, numbers }) =>
    [text.zh, text.en].flatMap((line) => {
      const lost = numbersIn(line).filter((one) => !numbers.has(one))
      return lost.length === 0 ? [] : [`[${lost.join(' ')}] ${line}`]
    }),
  )
  expect(audited.length).toBeGreaterThan(200)
  expect([...new Set(wrong)]).toEqual([])
  expect(audited.filter(({ text }) => numbersIn(text.zh).join() !== numbersIn(text.en).join())).toEqual([])
})

const said: Said[] = [
  ...[corpus, made.slice(0, 8), made.slice(8)].flatMap((plans) => [...saidByVerdicts(plans), ...saidByVerdicts(plans, 'median')]), // prettier-ignore
  ...drafts.flatMap((draft) => [...saidByReview(draft, []), ...saidByReview(draft, made.slice(0, 8))]),
  ...corpus.flatMap((plan) => saidByReview(plan, corpus.filter((other) => other !== plan))), // prettier-ignore
  ...chain.slice(1).flatMap((plan, i) => saidByReview(plan, chain.slice(i, i + 1))),
  ...versions().flatMap(([a, b]) => saidByDiff(a, b)),
  ...chainPlans(chain).links.flatMap(
    ({ indicators }) =>
    indicators.map(({ status, text, upstream, own }) => ({ about: `chain ${status}`, text, numbers: new Set([...numbersOf([upstream, own]), ...gapOf(upstream, own)]) })), // prettier-ignore
  ),
  ...[...corpus, ...made, ...drafts].flatMap(({ messages, source }) =>
    messages.map(({ ruleId, text, span, actual, expected }) => ({
      about: `message ${ruleId}`,
      text,
      numbers: new Set(numbersIn([actual ?? '', ...expected, span === null ? '' : source.slice(span.start, span.end), '9704 2012 7.2.5 1'].join(' '))), // prettier-ignore
    })),
  ),
]

test('there is a sentence of every kind', () => {
  const kinds = new Set(said.map(({ about }) => about.split(' ')[0]))
  expect([...kinds].sort()).toEqual(['chain', 'diff', 'message', 'review', 'verdict'])
  expect(new Set(said.map(({ about }) => about)).size).toBeGreaterThan(50)
})

/** Factors of units and names, which each language prints in its own way. */
const SCALES = /×10,000|×100 million|\b1(?:00|0)?,000 (?:people|population)|[35]0,000 people/gu

test('every number of a sentence is a number of what it was made from', () => {
  const wrong = said.flatMap(({ about, text, numbers }) =>
    (['zh', 'en'] as const).flatMap((lang) => {
      const lost = numbersIn(text[lang].replace(SCALES, '')).filter((one) => !numbers.has(one)) // prettier-ignore
      return lost.length === 0 ? [] : [`${about} [${lost.join(' ')}] ${text[lang]}`]
    }),
  )
  expect([...new Set(wrong)]).toEqual([])
})

test('zh and en print the same numbers', () => {
  const wrong = said.filter(({ text }) => {
    const [zh, en] = [text.zh, text.en].map((one) => numbersIn(one.replace(SCALES, '').replace(/GB\/T[^)）]*/gu, '')))
    return en?.some((number) => !zh?.includes(number)) === true
  })
  expect([...new Set(wrong.map(({ text }) => `${text.zh} | ${text.en}`))]).toEqual([])
})

/** What no sentence may look like. */
const DEFECTS: [name: string, pattern: RegExp, lang: 'zh' | 'en' | 'both'][] = [
  ['two marks where one belongs', /[。．，、；：,;:][。．，、；：,;:]|\.\.(?!\.)|[。.]”。”/u, 'both'],
  ['an empty pair', /“”|《》|（）|\(\)|\[\]/u, 'both'],
  ['a hole that was not filled', /\{\w+\}|undefined|\bnull\b|NaN/u, 'both'],
  ['quotes in quotes', /“[^“”]*“/u, 'both'],
  ['two spaces', / {2}/u, 'both'],
  ['a space before a mark', / [。，、；：）”]| [,;:.)](?!\d)/u, 'both'],
  ['one of many', /\b1 (?:targets|measures|peers|people|institutions|times|items|days|years|teams|kinds|rounds|beds)\b/u, 'en'], // prettier-ignore
  ['many of one', /\b(?:[2-9]|\d{2,}) (?:target|measure|peer|person|institution|time|item|day|year|team|kind|round|bed)\b(?!-)/u, 'en'], // prettier-ignore
  ['an article before a vowel', /\ba [aeiou](?!ne\b|nd\b|lso\b|s\b|t\b|re\b|niversity|sed\b)\w+/iu, 'en'],
]

test.each(DEFECTS)('no sentence has %s', (_name, pattern, lang) => {
  const langs = lang === 'both' ? (['zh', 'en'] as const) : [lang]
  const wrong = said.flatMap(({ about, text }) => langs.flatMap((one) => (pattern.test(text[one]) ? [`${about} ${text[one]}`] : []))) // prettier-ignore
  expect([...new Set(wrong)]).toEqual([])
})

test('what peers say is told in both languages', () => {
  const findings = corpus.flatMap((plan) => reviewDraft(plan, corpus.filter((other) => other !== plan)).findings) // prettier-ignore
  const values = findings.flatMap(({ peers }) =>
    peers.flatMap(({ values: both }) => (both === undefined ? [] : [both])),
  )
  expect(values.length).toBeGreaterThan(50)
  expect(values.filter(({ en }) => /[（），。]|左右|以上|以下|每年/u.test(en.replace(/“[^“”]*”/gu, '')))).toEqual([])
})

test('Chinese stands in English sentences only as a quote, a name of a place or a unit that has no word', () => {
  const labels = [...corpus, ...made, ...drafts, ...chain].map(({ label }) => label)
  const units = [...corpus, ...made, ...drafts, ...chain].flatMap(({ targets }) =>
    targets.map(({ unit }) => unit ?? ''),
  )
  const milestones = [...corpus, ...made, ...drafts, ...versions().flat()].flatMap(({ targets }) => targets.flatMap(({ kind, valueText, yearText }) => (kind === 'milestone' || kind === 'coverage' ? [valueText, yearText ?? ''] : [yearText ?? '']))) // prettier-ignore
  const words = [...new Set([...labels, ...units, ...milestones])].sort((a, b) => b.length - a.length).filter((one) => one !== '') // prettier-ignore
  const wrong = said.flatMap(({ about, text }) => {
    let rest = text.en.replace(/“[^“”]*”/gu, '').replace(/GB\/T[^)]*\)|\d{4}年\d+月.*$/u, '')
    for (const word of words) if (rest.includes(word)) rest = rest.replaceAll(word, '')
    return /\p{Script=Han}/u.test(rest) ? [`${about} ${text.en}`] : []
  })
  expect([...new Set(wrong)]).toEqual([])
})
