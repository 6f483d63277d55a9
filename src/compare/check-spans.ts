import type { Audit, LeafNode, Plan, Span } from '../model.js'
import { foldText } from '../text/fold.js'
import { firstFrom } from '../text/first-from.js'

type Wrong = Audit['spans']['wrong'][number]

/**
 * Check that everything a plan hands out with a place stands there. Quotes must be the source, character for
 * character; names and headings, which are cleaned, must be it without white space, markup and differences of width.
 *
 * @param plan the plan
 * @param leaves leaves of its tree, which know what page breaks put inside a sentence
 * @returns how many spans were checked, and those that do not hold what they say
 */
export function checkSpans(plan: Plan, leaves: readonly LeafNode[]): Audit['spans'] {
  const { source } = plan
  const holesIn = indexHoles(leaves)
  const wrong: Wrong[] = []
  let checked = 0
  const exact = (what: string, span: Span, quote: string): void => {
    checked++
    if (!inside(span, source) || source.slice(span.start, span.end) !== quote) wrong.push({ what, span, quote })
  }
  const alike = (what: string, span: Span | null, text: string | null): void => {
    if (span === null || text === null) return
    checked++
    if (!inside(span, source) || clean(source, span, holesIn(span)) !== clean(text, { start: 0, end: text.length }))
      wrong.push({ what, span, quote: text })
  }
  for (const target of plan.targets) {
    exact(`target ${target.id}`, target.span, target.quote)
    alike(`value of target ${target.id}`, target.valueSpan, target.valueText)
  }
  for (const measure of plan.measures) {
    exact(`measure ${measure.id}`, measure.span, measure.text)
    alike(`deadline of measure ${measure.id}`, measure.deadlineSpan, measure.deadline)
    for (const body of [...measure.lead, ...measure.responsible]) alike(`body of ${measure.id}`, body.span, body.name)
    for (const hit of measure.themes)
      for (const cue of hit.cues) alike(`cue of ${hit.id} in ${measure.id}`, cue.span, cue.text)
  }
  for (const section of plan.sections) alike(`heading of section ${section.id}`, section.titleSpan, section.title)
  for (const exclusion of plan.exclusions)
    exact(`number left out (${exclusion.reason})`, exclusion.span, exclusion.text)
  checkMeta(plan, alike)
  for (const { ruleId, span, related } of plan.messages) {
    for (const place of span === null ? related : [span, ...related]) {
      checked++
      if (!inside(place, source)) wrong.push({ what: `message ${ruleId}`, span: place, quote: '' })
    }
  }
  return { checked, wrong }
}

function checkMeta(plan: Plan, alike: (what: string, span: Span | null, text: string | null) => void): void {
  const { meta } = plan
  for (const field of ['title', 'planTitle', 'docNumber', 'issuer', 'addressee'] as const)
    alike(`metadata ${field}`, meta.spans[field] ?? null, meta[field])
  for (const citation of meta.basis) alike('cited document', citation.span, citation.title)
  for (const attachment of meta.attachments) alike('attachment', attachment.span, attachment.title)
}

function inside(span: Span, source: string): boolean {
  return span.start >= 0 && span.start <= span.end && span.end <= source.length
}

/** A stretch without white space, markup, title marks and differences of width. */
function clean(text: string, span: Span, holes: readonly Span[] = []): string {
  return foldText(text, span, holes).text.replace(/<\/?[a-z]{1,10}>|[*#|\s《》]/gu, '')
}

/** What stands inside a stretch and is no part of its text: markup, page numbers and running heads. */
function indexHoles(leaves: readonly LeafNode[]): (span: Span) => Span[] {
  const holes = leaves
    .flatMap((leaf) => (leaf.type === 'furniture' ? [leaf.data.span] : leaf.data.holes))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  return ({ start, end }) => {
    const inside: Span[] = []
    for (let i = firstFrom(holes, start); i < holes.length; i++) {
      const hole = holes[i]
      if (hole === undefined || hole.start >= end) break
      if (hole.start >= (inside.at(-1)?.end ?? 0) && hole.end <= end) inside.push(hole)
    }
    return inside
  }
}
