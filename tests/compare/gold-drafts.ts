import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding, Plan, Span } from '../../src/model.js'
import { parsePlan } from '../../src/parse-plan.js'

/** A stretch of a draft with the rules that may tell its fault; without any it is a trap. */
export interface MarkedFault {
  rules: string[]
  /** a trap of this rule alone */
  only?: string | undefined
  span: Span
  text: string
}

/** A draft whose faults and traps are marked `⟦!rule|text⟧` and `⟦?|text⟧`. */
export interface MarkedDraft {
  name: string
  plan: Plan
  faults: MarkedFault[]
  traps: MarkedFault[]
}

export function readMarkedDrafts(folder: string): MarkedDraft[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readDraft(name.replace('.md', ''), readFileSync(join(folder, name), 'utf8')))
}

function readDraft(name: string, marked: string): MarkedDraft {
  const marks: MarkedFault[] = []
  let text = ''
  let from = 0
  for (const match of marked.matchAll(/⟦([!?])([^|⟦⟧]*)\|([^⟦⟧]+)⟧/gu)) {
    text += marked.slice(from, match.index)
    const inner = match[3] ?? ''
    const span = { start: text.length, end: text.length + inner.length }
    marks.push({
      rules: match[1] === '!' ? (match[2] ?? '').split('/') : [],
      span,
      text: inner,
      ...(match[2] !== '' && { only: match[2] }),
    })
    text += inner
    from = match.index + match[0].length
  }
  text += marked.slice(from)
  const plan = parsePlan(text, { id: name, label: name })
  return { name, plan, faults: marks.filter(({ rules }) => rules.length > 0), traps: marks.filter(({ rules }) => rules.length === 0) } // prettier-ignore
}

/** What a review found of the planted faults, which traps it reported, and what else it said as certain or likely. */
export function scoreFindings({ plan, faults, traps }: MarkedDraft, findings: readonly Finding[]) {
  const lineOf = ({ start, end }: Span): Span => {
    const from = plan.source.lastIndexOf('\n', start) + 1
    const to = plan.source.indexOf('\n', end)
    return { start: from, end: to < 0 ? plan.source.length : to }
  }
  const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
  const tells = (finding: Finding, fault: MarkedFault): boolean =>
    fault.rules.includes(finding.ruleId) &&
    finding.span !== null &&
    (meets(finding.span, lineOf(fault.span)) ||
      finding.peers.some(({ planId, quote }) => planId === plan.id && fault.text.includes(quote)))
  const told = findings.filter(({ tier }) => tier === 'certain' || tier === 'likely')
  // two marks of one rule and one quantity (text and table) are one fault: either place tells it
  const isTold = (fault: MarkedFault): boolean => findings.some((finding) => tells(finding, fault))
  const isPair = (rule: string): boolean => /differ/u.test(rule)
  const found = faults.filter(
    (fault) => isTold(fault) || (fault.rules.some(isPair) && faults.some((other) => other.rules.join() === fault.rules.join() && isTold(other))), // prettier-ignore
  )
  const trapped = traps.filter(
    (trap) =>
    told.some(({ span, quote, ruleId }) => span !== null && (trap.only === undefined || trap.only === ruleId) && meets(span, trap.span) && !faults.some((fault) => fault.rules.includes(ruleId) && meets(lineOf(fault.span), span)) && (quote?.length ?? 0) < 60), // prettier-ignore
  )
  const others = told.filter((finding) => !faults.some((fault) => tells(finding, fault)))
  return { found, missed: faults.filter((fault) => !found.includes(fault)), trapped, others, told }
}
