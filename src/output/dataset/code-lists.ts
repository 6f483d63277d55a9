import { defaultVocabulary } from '../../health/vocabulary.js'
import type {
  Cell,
  Comparator,
  ComparisonRow,
  Concept,
  Labels,
  PlanMeta,
  RegionLevel,
  Target,
  TargetKind,
  Vocabulary,
} from '../../model.js'
import { doubtLabels, exclusionReasonLabels, planStatusLabels, unitFamilyLabels } from '../labels.js'
import { comparatorCode } from '../rows/comparator-code.js'

/** A code as it stands in a column, and what it means. */
export interface Code extends Labels {
  code: string
}

/** A list of codes by its name. */
export interface CodeList {
  name: CodeListName
  entries: readonly Code[]
}

export type CodeListName =
  | 'level'
  | 'planStatus'
  | 'cellStatus'
  | 'role'
  | 'theme'
  | 'department'
  | 'indicator'
  | 'kind'
  | 'comparator'
  | 'better'
  | 'certainty'
  | 'doubts'
  | 'exclusionReason'
  | 'match'
  | 'unitFamily'

const levels: Readonly<Record<RegionLevel, Labels>> = {
  nation: { zh: '国家', en: 'nation' },
  province: { zh: '省级', en: 'province' },
  city: { zh: '地级', en: 'prefecture' },
  district: { zh: '区', en: 'district' },
  county: { zh: '县级', en: 'county' },
}

const kinds: Readonly<Record<TargetKind, Labels>> = {
  ratio: { zh: '比率', en: 'share' },
  count: { zh: '数量', en: 'count' },
  density: { zh: '密度（每千人等）', en: 'density, for so many people' },
  amount: { zh: '金额', en: 'amount of money' },
  change: { zh: '变化量', en: 'change by so much' },
  coverage: { zh: '全覆盖', en: 'full coverage' },
  proportion: { zh: '配比', en: 'proportion' },
  milestone: { zh: '有时限的成果', en: 'dated outcome without a number' },
}

const comparators: Readonly<Record<Comparator, Labels>> = {
  '>=': { zh: '不低于', en: 'at least' },
  '<=': { zh: '不高于', en: 'at most' },
  '>': { zh: '高于', en: 'more than' },
  '<': { zh: '低于', en: 'less than' },
  '=': { zh: '等于', en: 'exactly' },
  '~': { zh: '左右', en: 'about' },
  range: { zh: '区间', en: 'from min to max' },
}

const directions: Readonly<Record<NonNullable<Target['better']>, Labels>> = {
  higher: { zh: '越高越好', en: 'higher is better' },
  lower: { zh: '越低越好', en: 'lower is better' },
}

const certainties: Readonly<Record<Target['certainty'], Labels>> = {
  firm: { zh: '确定', en: 'firm' },
  aim: { zh: '力争', en: 'aim' },
}

const matches: Readonly<Record<ComparisonRow['match'], Labels>> = {
  catalogue: { zh: '指标目录', en: 'indicator of the catalogue' },
  similar: { zh: '措辞相近', en: 'like wordings' },
}

/** Longer than what stands in a cell. */
const cellStatuses: Readonly<Record<Cell['status'], Labels>> = {
  stated: { zh: '写有数值', en: 'a value is stated' },
  'no-number': { zh: '说到此事，没有数字', en: 'the plan speaks of it without a number' },
  elsewhere: { zh: '只写有同一事项的另一种数值', en: 'only another quantity of the same thing is stated' },
  absent: { zh: '未提及', en: 'not mentioned' },
}

const roles: Readonly<Record<'lead' | 'responsible', Labels>> = {
  lead: { zh: '牵头单位', en: 'leads' },
  responsible: { zh: '责任单位', en: 'is responsible' },
}

/**
 * The codes that columns hold, each with its meaning in both languages.
 *
 * @param vocabulary themes, indicators and departments that the plans were read with
 */
export function codeLists(
  vocabulary: Pick<Vocabulary, 'themes' | 'indicators' | 'departments'> = defaultVocabulary,
): Readonly<Record<CodeListName, readonly Code[]>> {
  return {
    level: listOf(levels),
    planStatus: listOf<PlanMeta['status']>(planStatusLabels),
    cellStatus: listOf(cellStatuses),
    role: listOf(roles),
    theme: conceptsOf(vocabulary.themes),
    department: conceptsOf(vocabulary.departments),
    indicator: conceptsOf(vocabulary.indicators),
    kind: listOf(kinds),
    comparator: comparatorList(),
    better: listOf(directions),
    certainty: listOf(certainties),
    doubts: listOf(doubtLabels),
    exclusionReason: listOf(exclusionReasonLabels),
    match: listOf(matches),
    unitFamily: listOf(unitFamilyLabels),
  }
}

function listOf<T extends string>(labels: Readonly<Record<T, Labels>>): Code[] {
  return Object.entries<Labels>(labels).map(([code, { zh, en }]) => ({ code, zh, en }))
}

function conceptsOf(concepts: readonly Concept[]): Code[] {
  return concepts.map(({ id, prefLabel: { zh, en } }) => ({ code: id, zh, en }))
}

/** Data columns hold words for the signs of the model. */
function comparatorList(): Code[] {
  return Object.entries(comparators).map(([sign, { zh, en }]) => ({
    code: comparatorCode(sign as Comparator) ?? sign,
    zh,
    en,
  }))
}
