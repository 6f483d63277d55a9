import type { IndicatorConcept } from '../model.js'
import { INDICATOR_SOURCES, type IndicatorRow } from './indicator-rows.js'
import { NATIONAL_INDICATORS } from './indicators-national.js'
import { SHARED_INDICATORS } from './indicators-shared.js'

const words = (list: string | undefined): string[] => (list ?? '').split(' ').filter((word) => word !== '')

function toConcept([id, zh, en, theme, unit, better, source, all, none, alt, scope]: IndicatorRow): IndicatorConcept {
  return {
    id,
    prefLabel: { zh, en },
    altLabel: words(alt).filter((label) => label !== zh),
    hiddenLabel: [],
    definition: zh,
    source: INDICATOR_SOURCES[source],
    theme,
    unitFamily: unit,
    better,
    scope: scope ?? null,
    allOf: words(all).map((group) => group.split('|')),
    noneOf: words(none),
  }
}

/** Shared indicators of the annotation guidelines and of national documents. */
export const indicators: IndicatorConcept[] = [...SHARED_INDICATORS, ...NATIONAL_INDICATORS].map(toConcept)
