import { madeWith } from '../generator.js'
import type { Audit, LeafNode, Plan, PlanNode, Span, Vocabulary } from '../model.js'
import { isLeaf, leafText } from '../tree/leaf-text.js'
import { sourceSpan } from '../text/mapped-text.js'
import { findNumerals } from '../text/numerals.js'
import { checkSpans } from './check-spans.js'
import { reparseTarget } from './reparse-target.js'
import { summarizePlan } from './summarize-plan.js'

/** Options of {@link auditPlan}. */
export interface AuditOptions {
  vocabulary?: Vocabulary
}

/**
 * Show how far a plan can be trusted: whether everything handed out stands in the source where it says, whether values
 * read the same from their own quote alone, which numerals nobody claims, how much of the text the tree holds, and the
 * messages by rule.
 *
 * @param plan a plan with its tree; of a plan read back from JSON without tree, numerals and coverage are empty
 * @param options the vocabulary that the plan was read with; by default the built-in one
 * @returns plain JSON; a sound plan has no `wrong`, `differing` or `unclaimed`, and every character in one leaf
 */
export function auditPlan(plan: Plan, { vocabulary }: AuditOptions = {}): Audit {
  const leaves = listLeaves(plan)
  const messages: Record<string, number> = {}
  for (const { ruleId } of plan.messages) messages[ruleId] = (messages[ruleId] ?? 0) + 1
  return {
    ...madeWith(plan.vocabulary),
    plan: summarizePlan(plan),
    spans: checkSpans(plan, leaves),
    values: checkValues(plan, vocabulary),
    numerals: checkNumerals(plan, leaves),
    coverage: checkCoverage(plan, leaves),
    messages,
    doubtful: plan.targets
      .filter(({ doubts }) => doubts.length > 0)
      .map(({ id, indicator, quote, span, doubts, location }) => {
        return { targetId: id, indicator, quote, span, doubts, location }
      }),
    unread: plan.exclusions
      .filter(({ doubts }) => doubts.length > 0)
      .map(({ text, span, doubts }) => ({ text, span, doubts })),
  }
}

function listLeaves(plan: Plan): LeafNode[] {
  const leaves: LeafNode[] = []
  const visit = (node: PlanNode): void => {
    if (isLeaf(node)) leaves.push(node)
    else node.children.forEach(visit)
  }
  // a plan printed by the command line has no tree unless asked for
  const tree = plan.tree as Plan['tree'] | undefined
  tree?.children.forEach(visit)
  return leaves
}

function checkValues(plan: Plan, vocabulary?: Vocabulary): Audit['values'] {
  const numbers = plan.targets.filter((target) => target.kind !== 'milestone')
  const differing = numbers
    .filter((target) => !reparseTarget(plan, target, vocabulary))
    .map(({ id, quote }) => ({ targetId: id, quote }))
  return { checked: numbers.length, same: numbers.length - differing.length, differing }
}

/** Numerals of the text outside furniture; claimed by a target, an exclusion, a numbering marker or the metadata. */
function checkNumerals(plan: Plan, leaves: readonly LeafNode[]): Audit['numerals'] {
  const isClaimed = coverSpans(claims(plan), plan.source.length)
  const unclaimed: { text: string; span: Span }[] = []
  let found = 0
  for (const leaf of leaves) {
    if (leaf.type === 'furniture') continue
    const mapped = leafText(leaf, plan.source)
    for (const numeral of findNumerals(mapped.text)) {
      const span = sourceSpan(mapped, numeral.start, numeral.end)
      found++
      if (isClaimed(span)) continue
      unclaimed.push({ text: plan.source.slice(span.start, span.end), span })
    }
  }
  return { found, unclaimed }
}

function claims(plan: Plan): Span[] {
  const { meta, sections, measures, targets, exclusions } = plan
  const marker = (start: number, number: string | null): Span => ({ start, end: start + (number?.length ?? 0) + 6 })
  return [
    ...targets.map((target) => target.span),
    ...exclusions.map((exclusion) => exclusion.span),
    ...Object.values(meta.spans),
    ...meta.basis.map((citation) => citation.span),
    ...meta.attachments.map((attachment) => attachment.span),
    ...sections.map(({ span, number }) => marker(span.start, number)),
    ...measures.flatMap(({ span, number, lead, responsible, deadlineSpan }) => [
      marker(span.start, number),
      ...[...lead, ...responsible].map((body) => body.span),
      ...(deadlineSpan === null ? [] : [deadlineSpan]),
    ]),
  ]
}

/** A test whether a span touches any of some spans; prefix sums over the text, linear in both. */
function coverSpans(spans: readonly Span[], length: number): (span: Span) => boolean {
  const depth = new Int32Array(length + 2)
  for (const { start, end } of spans) {
    depth[start] = (depth[start] ?? 0) + 1
    const close = Math.min(end, length + 1)
    depth[close] = (depth[close] ?? 0) - 1
  }
  const covered = new Uint32Array(length + 2)
  for (let i = 0, open = 0; i <= length; i++) {
    open += depth[i] ?? 0
    covered[i + 1] = (covered[i] ?? 0) + (open > 0 ? 1 : 0)
  }
  return ({ start, end }) => (covered[Math.min(end, length)] ?? 0) > (covered[start] ?? 0)
}

/** Signs of Markdown, tables and HTML tags that belong to no leaf. */
const MARKUP = /<\/?[a-zA-Z][^<>]{0,200}>|\]\([^\s()]{0,500}\)|[*#|`<>[\]_~$\\-]/gu

function checkCoverage(plan: Plan, leaves: readonly LeafNode[]): Audit['coverage'] {
  const { source } = plan
  if (leaves.length === 0) return { characters: 0, inLeaves: 0, twice: 0 }
  const times = new Uint8Array(source.length)
  for (const { data } of leaves) {
    for (let i = data.span.start; i < data.span.end; i++) times[i] = Math.min(2, (times[i] ?? 0) + 1)
  }
  const isMarkup = new Uint8Array(source.length)
  for (const match of source.matchAll(MARKUP)) isMarkup.fill(1, match.index, match.index + match[0].length)
  const coverage = { characters: 0, inLeaves: 0, twice: 0 }
  for (let i = 0; i < source.length; i++) {
    if (isMarkup[i] === 1 || /\s/u.test(source.charAt(i))) continue
    coverage.characters++
    if (times[i] !== 0) coverage.inLeaves++
    if (times[i] === 2) coverage.twice++
  }
  return coverage
}
