import type { Cell, Plan } from '../model.js'
import type { RowDraft } from './draft-rows.js'
import { findEvidence, findMention, indexEvidence, type EvidenceIndex } from './find-evidence.js'
import { findClause, indexClauses, mayName, type ClauseIndex } from './index-clauses.js'
import { findThing, readPlainText, type PlainText } from './find-thing.js'
import { holdsValue } from './holds-value.js'
import { evidenceCell, noNumberCell, type UnstatedCells } from './make-cells.js'
import type { ThemeOrder } from './order-themes.js'
import { planByPlan } from './plan-by-plan.js'
import type { ScopeReader } from './read-scopes.js'
import { sentenceAround } from './sentence-around.js'
import { maySpeakOf, speaksOf, tellsApart, type Sought } from './seek-row.js'
import type { SketchedText } from './sketch-pairs.js'

/** Share of a wording that a clause must hold to speak of the thing at all. */
const SPOKEN = 0.45

/** A plan in which rows are looked for. */
interface Searched {
  plan: Plan
  clauses: ClauseIndex
  evidence: EvidenceIndex
  /** read when a row is asked for that nothing else speaks of */
  plain: PlainText | null
}

/**
 * The cells of plans that state no number for a row: the clause that names the indicator without a number, else the
 * sentence of the theme that is nearest to the indicator, else absent.
 *
 * @param plans the plans
 * @param drafts all rows that are asked for
 * @param order the vocabulary's themes
 * @param scopes populations and kinds of institution of the vocabulary
 */
export function nearestCells(
  plans: readonly Plan[],
  drafts: readonly RowDraft[],
  order: ThemeOrder,
  scopes: ScopeReader,
): UnstatedCells {
  return planByPlan(plans, drafts, order, scopes, (plan) => {
    const searched = { plan, clauses: indexClauses(plan), evidence: indexEvidence(plan, order), plain: null }
    return (sought) => unstatedCell(sought, searched)
  })
}

function unstatedCell(sought: Sought, searched: Searched): Cell {
  const { theme, label, wordings, family } = sought
  const { plan, clauses, evidence } = searched
  const isOwn = (_clause: unknown, text: SketchedText): boolean => tellsApart(text, sought)
  const isNamed = mayName(clauses, wordings, SPOKEN)
  const named = isNamed ? findClause(clauses, wordings, family, isOwn) : null
  const isShown = named === null && maySpeakOf(sought, evidence)
  const shown = isShown ? findEvidence(evidence, theme, label) : null
  if (shown !== null && speaksOf(shown, sought, evidence)) return evidenceCell(plan, shown)
  // goals outside the measures have no themes: what speaks of half of the wording speaks of the thing
  const spoken =
    named ??
    (isNamed ? findClause(clauses, wordings, family, isOwn, SPOKEN) : null) ??
    findThing((searched.plain ??= readPlainText(plan, clauses.plain)), sought.whole)
  if (spoken === null) {
    const mention = isShown ? findMention(evidence, theme) : null
    return evidenceCell(plan, mention !== null && speaksOf(mention, sought, evidence) ? mention : null)
  }
  const { span, measure } = spoken
  const sentence = sentenceAround(plan.source, span, measure.span)
  // 新增急救站点8个，缩短平均反应时间: the sentence has a number, of something else
  return noNumberCell(plan, theme, measure, holdsValue(plan, sentence) ? span : sentence)
}
