import type { ScopeReader } from '../read-scopes.js'
import type {
  Cell,
  ChainIndicator,
  ChainStatus,
  ComparisonRow,
  Labels,
  Lang,
  Plan,
  Target,
  Vocabulary,
  VerdictReason,
} from '../../model.js'
import { chainStatusLabels, chainTexts } from '../../words/chain-texts.js'
import { barReasons } from '../../words/verdict-reasons.js'
import { lineUpPlans } from '../line-up-plans.js'
import { formatValue } from '../format-value.js'
import { judgePair } from '../judge-targets.js'
import { partnerOf } from '../judge-row.js'
import { pickAnswer } from '../make-cells.js'
import { sameQuantity } from '../same-quantity.js'
import { pairSides, readSide, type Side } from '../verdict-rules.js'
import type { FoundWords } from './find-words.js'
import { judgeLink } from './judge-link.js'

/** The two plans of a link, with what finds words in each. */
export interface LinkSides {
  plan: Plan
  upstream: Plan
  find: (target: Target, from: Plan) => FoundWords | null
  findAbove: (target: Target, from: Plan) => FoundWords | null
  /** populations and kinds of institution of the vocabulary */
  scopes: ScopeReader
}

type Found = Pick<ChainIndicator, 'status' | 'upstream' | 'own' | 'place' | 'reasons'>

/**
 * What a plan makes of each indicator of the plan above it, and which it adds. Dated outcomes without a number are listed
 * where both plans have them.
 *
 * @param sides the two plans
 * @param vocabulary themes and indicators
 */
export function linkIndicators(sides: LinkSides, vocabulary: Vocabulary): ChainIndicator[] {
  const { plan, upstream } = sides
  const comparison = lineUpPlans([plan, upstream], { vocabulary })
  const [ownId = '', aboveId = ''] = comparison.plans.map(({ id }) => id)
  const told = new Set<Target>()
  const targets = new Map([...plan.targets.map((one) => [`own ${one.id}`, one] as const), ...upstream.targets.map((one) => [`above ${one.id}`, one] as const)]) // prettier-ignore
  return comparison.rows.flatMap((row) => {
    const [own, above] = [row.cells[ownId], row.cells[aboveId]]
    const found: Found[] =
      above?.status === 'stated'
        ? own?.status === 'stated'
          ? linkCells(own.targets, above.targets, row, sides)
          : goneFrom(above, own, row, sides, (id) => targets.get(`own ${id}`))
        : own?.status === 'stated'
          ? addedBy(own, above, row, sides, (id) => targets.get(`above ${id}`))
          : []
    return found
      .filter((one) => isNews(one, told))
      .map((one) => ({ ...one, indicator: row.indicator, theme: row.theme, text: write(one, row.indicator.label) }))
  })
}

/** A target that was told in one row is not told again in another. */
function isNews({ upstream, own, status }: Found, told: Set<Target>): boolean {
  const known = status === 'not-comparable' && [upstream, own].some((target) => target !== null && told.has(target))
  for (const target of [upstream, own]) if (target !== null) told.add(target)
  return !known
}

function linkCells(
  own: readonly Target[],
  above: readonly Target[],
  { better }: ComparisonRow,
  sides: LinkSides,
): Found[] {
  const free = groupSides(own, sides.plan, sides.scopes)
  const found: Found[] = []
  const left: Side[][] = []
  for (const group of groupSides(above, sides.upstream, sides.scopes)) {
    const [first] = group
    const partner =
      first === undefined
        ? undefined
        : partnerOf(
            first,
            free.flatMap(([one]) => one ?? []),
          )
    const at = free.findIndex(([one]) => one !== undefined && one === partner)
    const [pair] = free.splice(at, at < 0 ? 0 : 1)
    const chosen = pair === undefined ? null : choosePair(pair, group)
    if (chosen === null) left.push(group)
    else
      found.push({
        ...judgeLink(chosen.own, chosen.above, better),
        own: chosen.own.target,
        upstream: chosen.above.target,
        place: null,
      })
  }
  for (const group of left) {
    const [one, other] = [answerOf(free[0] ?? []), answerOf(group)]
    if (other === undefined || isDated(other)) continue
    if (one === undefined) found.push(missing(other.target, sides))
    else found.push({ ...bar(one, other, better), own: one.target, upstream: other.target, place: null })
    free.shift()
  }
  for (const group of free) {
    const one = answerOf(group)
    if (one !== undefined && !isDated(one)) found.push(added(one.target, sides))
  }
  return found
}

/** Values of one quantity, whatever their years. */
function groupSides(targets: readonly Target[], { label, meta }: Plan, scopes: ScopeReader): Side[][] {
  const groups: Side[][] = []
  for (const target of targets) {
    const side = readSide(target, scopes, label, meta.region?.level ?? null, meta.region?.code ?? null)
    const group = groups.find(([other]) => other !== undefined && sameQuantity(other, side) && isDated(other) === isDated(side)) // prettier-ignore
    if (group === undefined) groups.push([side])
    else group.push(side)
  }
  return groups
}

/** The values of the latest year that both set; without one, the answers of both. */
function choosePair(own: readonly Side[], above: readonly Side[]): { own: Side; above: Side } | null {
  const years = new Set(above.map(({ target }) => target.year))
  const common = own.map(({ target }) => target.year).filter((year) => year !== null && years.has(year))
  const year = common.length === 0 ? null : Math.max(...common.map((one) => one ?? 0))
  const of = (sides: readonly Side[]): Side | undefined =>
    answerOf(year === null ? sides : sides.filter(({ target }) => target.year === year))
  const [one, other] = [of(own), of(above)]
  return one === undefined || other === undefined ? null : { own: one, above: other }
}

function answerOf(sides: readonly Side[]): Side | undefined {
  const answer = pickAnswer(sides.map(({ target }) => target))
  return sides.find(({ target }) => target === answer)
}

function isDated({ target }: Side): boolean {
  return target.kind === 'milestone'
}

function bar(
  own: Side,
  above: Side,
  better: ComparisonRow['better'],
): { status: ChainStatus; reasons: VerdictReason[] } {
  const judged = judgePair(pairSides(own, above, better))
  return { status: 'not-comparable', reasons: judged.result === 'not-comparable' ? judged.reasons : ['subject'] }
}

function goneFrom(
  above: Cell & { status: 'stated' },
  own: Cell | undefined,
  { better }: ComparisonRow,
  sides: LinkSides,
  byId: (id: string) => Target | undefined,
): Found[] {
  const near = own?.status === 'elsewhere' ? byId(own.targetId) : undefined
  return groupSides(above.targets, sides.upstream, sides.scopes).flatMap((group): Found[] => {
    const answer = answerOf(group)
    if (answer === undefined || isDated(answer)) return []
    if (near === undefined) return [missing(answer.target, sides)]
    const [side] = groupSides([near], sides.plan, sides.scopes)[0] ?? []
    if (side === undefined) return []
    return [{ ...bar(side, answer, better), own: near, upstream: answer.target, place: null }]
  })
}

/** A value of the plan above that no target of the plan lines up with. */
function missing(target: Target, { upstream, find }: LinkSides): Found {
  const words = find(target, upstream)
  const status = words === null ? 'dropped' : words.numbered ? 'not-comparable' : 'no-number'
  return { status, reasons: [], own: null, upstream: target, place: words?.place ?? null }
}

function addedBy(
  own: Cell & { status: 'stated' },
  above: Cell | undefined,
  { better }: ComparisonRow,
  sides: LinkSides,
  byId: (id: string) => Target | undefined,
): Found[] {
  const near = above?.status === 'elsewhere' ? byId(above.targetId) : undefined
  return groupSides(own.targets, sides.plan, sides.scopes).flatMap((group): Found[] => {
    const answer = answerOf(group)
    if (answer === undefined || isDated(answer)) return []
    const [side] = near === undefined ? [] : (groupSides([near], sides.upstream, sides.scopes)[0] ?? [])
    if (near === undefined || side === undefined) return [added(answer.target, sides)]
    return [{ ...bar(answer, side, better), own: answer.target, upstream: near, place: null }]
  })
}

/** A value that the plan above does not set; where it has a number with the same words, nothing is said of it. */
function added(target: Target, { plan, findAbove }: LinkSides): Found {
  const words = findAbove(target, plan)
  const status = words?.numbered === true ? 'not-comparable' : 'added'
  return { status, reasons: [], own: target, upstream: null, place: null }
}

/** Which sentence tells it. */
function frameOf({ status, upstream, own, place }: Found): 'pair' | 'gone' | 'added' | 'unaligned' | 'unalignedAbove' {
  if (upstream === null) return status === 'added' ? 'added' : 'unalignedAbove'
  if (own !== null) return 'pair'
  return status === 'not-comparable' && place !== null ? 'unaligned' : 'gone'
}

function write(found: Found, label: string): Labels {
  const { status, upstream, own } = found
  const text = (lang: Lang): string => {
    const fillings: Record<string, string> = {
      status: chainStatusLabels[status][lang],
      indicator: lang === 'zh' ? label : `“${label}”`,
      upstream: upstream === null ? '' : formatValue(upstream, lang),
      own: own === null ? '' : formatValue(own, lang),
    }
    const core = fill(chainTexts[frameOf(found)][lang], fillings)
    const notes = notesOf(found, lang)
    if (notes.length === 0) return core
    return lang === 'zh' ? `${core}（${notes.join('，')}）` : `${core} (${notes.join(', ')})`
  }
  return { zh: text('zh'), en: text('en') }
}

/** Why two values are not comparable, how much later one is, and that a reading is not sure. */
function notesOf({ status, upstream, own, reasons }: Found, lang: Lang): string[] {
  const notes = status === 'not-comparable' ? reasons.map((reason) => barReasons[reason][lang]) : []
  const gap = upstream?.year == null || own?.year == null ? 0 : own.year - upstream.year
  if (gap !== 0 && (status === 'raised' || status === 'lowered'))
    notes.push(fill(chainTexts[gap > 0 ? 'later' : 'earlier'][lang], { years: yearsOf(Math.abs(gap), lang) }))
  if ([upstream, own].some((target) => target !== null && target.doubts.length > 0))
    notes.push(chainTexts.doubtful[lang])
  return notes
}

const yearsOf = (count: number, lang: Lang): string =>
  lang === 'zh' ? String(count) : `${String(count)} ${count === 1 ? 'year' : 'years'}`

function fill(text: string, fillings: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/gu, (hole, name: string) => fillings[name] ?? hole)
}
