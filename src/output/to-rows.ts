import type { Audit, Comparison, Lang, Plan, PlanChain, PlanDiff, Review, Vocabulary } from '../model.js'
import { chainCountRows, chainRows, chainSentenceRows } from './rows/chain-rows.js'
import { cellRows, themeRows, verdictRows } from './rows/comparison-rows.js'
import { auditRows, changeRows, findingRows } from './rows/finding-rows.js'
import { bodyRows, measureRows } from './rows/measure-rows.js'
import { hitRows } from './rows/hit-rows.js'
import { exclusionRows, messageRows } from './rows/message-rows.js'
import { planRows } from './rows/plan-rows.js'
import type { Row } from './rows/row.js'
import { sectionRows } from './rows/section-rows.js'
import { targetRows } from './rows/target-rows.js'
import { suggest } from '../text/suggest.js'
import { inLanguageOf } from '../words/spoken-language.js'

export type PlanRow = ReturnType<typeof planRows>[number]
export type TargetRow = ReturnType<typeof targetRows>[number]
export type SectionRow = ReturnType<typeof sectionRows>[number]
export type HitRow = ReturnType<typeof hitRows>[number]
export type MeasureRow = ReturnType<typeof measureRows>[number]
export type BodyRow = ReturnType<typeof bodyRows>[number]
export type MessageRow = ReturnType<typeof messageRows>[number]
export type ExclusionRow = ReturnType<typeof exclusionRows>[number]
export type CellRow = ReturnType<typeof cellRows>[number]
export type VerdictRow = ReturnType<typeof verdictRows>[number]
export type ThemeCellRow = ReturnType<typeof themeRows>[number]
export type ChainRow = ReturnType<typeof chainRows>[number]
export type ChainSentenceRow = ReturnType<typeof chainSentenceRows>[number]
export type ChainCountRow = ReturnType<typeof chainCountRows>[number]
export type FindingRow = ReturnType<typeof findingRows>[number]
export type ChangeRow = ReturnType<typeof changeRows>[number]
export type AuditRow = ReturnType<typeof auditRows>[number]

/** What {@link toRows} can make rows of. */
export type Tabular = Plan | readonly Plan[] | Comparison | Review | PlanDiff | Audit | PlanChain

/**
 * What one row stands for: of plans `targets` (default), `sections`, `measures`, `bodies`, `hits` (a theme of a measure),
 * `plans`, `messages` or `exclusions`; of a comparison `cells` (default), `verdicts` or `themes`; of a chain `links`
 * (default), `sentences` or `counts`.
 */
export type RowsOf =
  | 'targets'
  | 'sections'
  | 'measures'
  | 'bodies'
  | 'hits'
  | 'plans'
  | 'messages'
  | 'exclusions'
  | 'cells'
  | 'verdicts'
  | 'themes'
  | 'links'
  | 'sentences'
  | 'counts'

export interface RowOptions<Of extends RowsOf = RowsOf> {
  of?: Of
  /** language of words in values (`左右`, `about`) and sentences; keys never change */
  lang?: Lang
  /** cells of a comparison: a row also for each absent one; default false */
  absent?: boolean
  /** what the plans were read with: keys of quantities fold words as its language does; default the built-in one */
  vocabulary?: Vocabulary
}

/**
 * Tidy rows: arrays of flat plain objects with stable English keys, ready for CSV, a data frame or a plot.
 *
 * @param value plans, a comparison, a review, a diff, an audit or a chain
 * @param options what one row stands for, the language of words, and the vocabulary that the plans were read with
 * @throws an error that names what there is, where `of` does not fit the value
 * @returns one row a target, measure, body, message or plan of plans; a cell, verdict or theme of a comparison; a finding of a
 *   review; a change of a diff; a finding of an audit; an indicator, sentence or
 *   count of a chain
 */
export function toRows(value: Plan | readonly Plan[], options?: RowOptions<'targets'>): TargetRow[]
export function toRows(value: Plan | readonly Plan[], options: RowOptions<'sections'>): SectionRow[]
export function toRows(value: Plan | readonly Plan[], options: RowOptions<'hits'>): HitRow[]
export function toRows(value: Plan | readonly Plan[], options: RowOptions<'measures'>): MeasureRow[]
export function toRows(value: Plan | readonly Plan[], options: RowOptions<'bodies'>): BodyRow[]
export function toRows(value: Plan | readonly Plan[], options: RowOptions<'plans'>): PlanRow[]
export function toRows(value: Plan | readonly Plan[], options: RowOptions<'messages'>): MessageRow[]
export function toRows(value: Plan | readonly Plan[], options: RowOptions<'exclusions'>): ExclusionRow[]
export function toRows(value: Comparison, options?: RowOptions<'cells'>): CellRow[]
export function toRows(value: Comparison, options: RowOptions<'verdicts'>): VerdictRow[]
export function toRows(value: Comparison, options: RowOptions<'themes'>): ThemeCellRow[]
export function toRows(value: Review, options?: Pick<RowOptions, 'lang' | 'vocabulary'>): FindingRow[]
export function toRows(value: PlanDiff, options?: Pick<RowOptions, 'lang' | 'vocabulary'>): ChangeRow[]
export function toRows(value: Audit, options?: Pick<RowOptions, 'lang' | 'vocabulary'>): AuditRow[]
export function toRows(value: PlanChain, options?: RowOptions<'links'>): ChainRow[]
export function toRows(value: PlanChain, options: RowOptions<'sentences'>): ChainSentenceRow[]
export function toRows(value: PlanChain, options: RowOptions<'counts'>): ChainCountRow[]
export function toRows(value: Tabular, options?: RowOptions): Row[]
export function toRows(value: Tabular, options: RowOptions = {}): Row[] {
  checkOf(value, options.of)
  const { vocabulary } = options
  // a caller that already speaks a language (a data set) is not spoken over
  return vocabulary === undefined ? listRows(value, options) : inLanguageOf(vocabulary, () => listRows(value, options))
}

function listRows(value: Tabular, options: RowOptions): Row[] {
  const lang = options.lang ?? 'zh'
  if ('findings' in value) return findingRows(value, lang)
  if ('numerals' in value) return auditRows(value)
  if ('rows' in value) {
    if (options.of === 'verdicts') return verdictRows(value, lang)
    return options.of === 'themes' ? themeRows(value, lang) : cellRows(value, lang, options.absent)
  }
  if ('a' in value) return changeRows(value, lang)
  if ('links' in value) {
    if (options.of === 'sentences') return chainSentenceRows(value)
    return options.of === 'counts' ? chainCountRows(value, lang) : chainRows(value, lang)
  }
  const plans = 'source' in value ? [value] : value
  switch (options.of) {
    case 'sections':
      return sectionRows(plans)
    case 'hits':
      return hitRows(plans)
    case 'measures':
      return measureRows(plans, lang)
    case 'bodies':
      return bodyRows(plans)
    case 'messages':
      return messageRows(plans, lang)
    case 'exclusions':
      return exclusionRows(plans, lang)
    case 'plans':
      return planRows(plans)
    default:
      return targetRows(plans, lang)
  }
}

const OF_PLANS: readonly RowsOf[] = [
  'targets',
  'sections',
  'measures',
  'bodies',
  'hits',
  'plans',
  'messages',
  'exclusions',
]
const OF_COMPARISON: readonly RowsOf[] = ['cells', 'verdicts', 'themes']
const OF_CHAIN: readonly RowsOf[] = ['links', 'sentences', 'counts']

/** A word that does not fit the value would silently give other rows than were asked for. */
function checkOf(value: Tabular, of: RowsOf | undefined): void {
  if (of === undefined) return
  const [name, known]: [string, readonly RowsOf[]] =
    'findings' in value || 'numerals' in value || 'a' in value
      ? ['a review, a diff or an audit', []]
      : 'rows' in value
        ? ['a comparison', OF_COMPARISON]
        : 'links' in value
          ? ['a chain', OF_CHAIN]
          : ['plans', OF_PLANS]
  if (known.includes(of)) return
  const near = suggest(of, known)
  throw new Error(
    `toRows: of ${name} there are no "${of}" rows${near === null ? '' : `, did you mean "${near}"?`}; ` +
      (known.length === 0 ? 'leave `of` out' : `\`of\` takes ${known.join(', ')}`),
  )
}
