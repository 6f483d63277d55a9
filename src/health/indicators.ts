import type { IndicatorConcept } from '../model.js'
import { INDICATOR_SOURCES, type IndicatorRow } from './indicator-rows.js'
import { NATIONAL_INDICATORS } from './indicators-national.js'
import { SHARED_INDICATORS } from './indicators-shared.js'
import { layWords } from './lay-words.js'
import { nationalValues } from './national-values.js'

const words = (list: string | undefined): string[] => (list ?? '').split(' ').filter((word) => word !== '')

function toConcept([id, zh, en, theme, unit, better, source, all, none, alt, scope]: IndicatorRow): IndicatorConcept {
  const national = nationalValues(id)
  return {
    id,
    prefLabel: { zh, en },
    altLabel: words(alt).filter((label) => label !== zh),
    hiddenLabel: [],
    ...(layWords[id] === undefined ? {} : { lookupLabel: layWords[id].split('|') }),
    definition: zh,
    source: INDICATOR_SOURCES[source],
    theme,
    unitFamily: unit,
    better,
    scope: scope ?? null,
    allOf: words(all).map((group) => group.split('|')),
    noneOf: words(none),
    ...SPECIAL[id],
    ...(CLOSED.has(id) ? { closed: true } : {}),
    ...(national.length > 0 ? { national } : {}),
  }
}

/**
 * Rates and levels of a population that plans name by one short noun phrase: a further word in the name is another population,
 * area or measure (农村孕产妇住院分娩率). Names of institutions and of services are clauses of many words; their slots bind them.
 */
const CLOSED: ReadonlySet<string> = new Set(
  `life-expectancy healthy-life-expectancy health-literacy infant-mortality under-five-mortality neonatal-mortality premature-mortality
  hypertension-management diabetes-management hypertension-diabetes-management hypertension-control diabetes-control
  hypertension-awareness diabetes-awareness copd-management maternal-management child-health-management child-systematic-management
  elderly-health-management elderly-standard-management elderly-tcm-management child-tcm-management hospital-delivery
  womens-disease-screening cervical-screening breast-screening exclusive-breastfeeding smoking-rate exercise-share physical-standard
  child-myopia student-fitness vaccination-rate hpv-vaccination tb-management tb-treatment-success mental-management depression-treatment
  cancer-survival fd-coverage-all bed-use sports-area-per-head antibiotic-rate infection-rate nurse-ratio tcm-literacy`.split(
    /\s+/u,
  ),
)

/** Quantities whose theme their words tell, and those that count anybody. Source: the annotation guidelines, “Target theme goes with the indicator”. */
const SPECIAL: Readonly<Record<string, Pick<IndicatorConcept, 'placed' | 'unthemed' | 'themeWhere' | 'open'>>> = {
  'beds-per-1000': { placed: true },
  'surgery-share': { placed: true },
  'health-industry-scale': { unthemed: true },
  'level4-surgery-share': { placed: true },
  'tcm-techniques': { open: ['per', 'who', 'level'] },
  'fd-coverage-key': { open: ['who'] },
  'community-hospitals': { open: ['who'] },
  'long-prescription': { open: ['who'] },
  'pay-fixed-share': { open: ['who'] },
  'staff-cost-share': { open: ['who'] },
  'patient-satisfaction': { open: ['level'] },
  'lab-recognition': { open: ['level'] },
  'cancer-early-diagnosis': { themeWhere: [{ words: ['宫颈癌', '乳腺癌', '两癌'], theme: 'maternal-child' }] },
  'talent-recruitment': {
    open: ['who', 'level'],
    themeWhere: [
      { words: ['乡村医生', '大学生村医'], theme: 'rural-doctors' },
      { words: ['全科'], theme: 'general-practice' },
      { words: ['中医', '中藏医', '中（藏）医', '中（蒙）医', '蒙医', '藏医'], theme: 'traditional-medicine' },
    ],
  },
  ...Object.fromEntries(
    ['drg-fund-share', 'drg-institution-coverage', 'drg-disease-coverage', 'drg-grouping-rate'].map((id) => [
      id,
      {
        themeWhere: [
          { words: ['DRG'], theme: 'drg' },
          { words: ['DIP'], theme: 'dip' },
        ],
      },
    ]),
  ),
}

/** Shared indicators of the annotation guidelines and of national documents. */
export const indicators: IndicatorConcept[] = [...SHARED_INDICATORS, ...NATIONAL_INDICATORS].map(toConcept)
