/** The shapes of fixtures/gold: what a person who read the plan says it holds. */
import type { Comparator, TargetKind } from '../../src/model.js'

export interface GoldSection {
  id: string
  parent: string | null
  number: string | null
  title: string | null
  depth: number
}

export interface GoldMeasure {
  id: string
  section: string
  number: string | null
  title: string | null
  /** a row of a task table */
  table?: boolean
  /** id of the row whose merged first cells this row shares */
  rowOf?: string
  lead: string[]
  responsible: string[]
  deadline: string | null
  themes: string[]
  primaryTheme: string | null
}

export interface GoldTarget {
  id: string
  measure: string | null
  /** exact substring of the plan */
  evidence: string
  /** exact substring of the evidence */
  valueText: string
  indicator: string
  subject: string | null
  kind: TargetKind
  comparator: Comparator | null
  min: number | null
  max: number | null
  unit: string | null
  year: number | null
  yearText: string | null
  perYear: boolean
  certainty: 'firm' | 'aim'
  theme: string | null
  indicatorId: string | null
  /** other short names that a clerk would accept */
  nameAlso?: string[]
  /** other spellings of the unit that say the same: 元 where 每人每年 stands beside it */
  unitAlso?: string[]
}

export interface GoldMeta {
  title: string | null
  planTitle: string | null
  docNumber: string | null
  issuer: string | null
  issuedOn: string | null
  region: { province: string | null; city: string | null; county: string | null }
  level: string
  status: 'final' | 'draft'
  basis: string[]
  basisNumbers: string[]
}

/** A gold file as it is written by hand: quotes, no offsets. */
export interface Gold<T extends GoldTarget = GoldTarget> {
  doc: string
  meta: GoldMeta
  sections: GoldSection[]
  measures: GoldMeasure[]
  targets: T[]
}

/** A target with the offsets of evidence and value: UTF-16, end exclusive, into the plan without BOM. */
export interface ResolvedTarget extends GoldTarget {
  start: number
  end: number
  valueStart: number
  valueEnd: number
}

export type ResolvedGold = Gold<ResolvedTarget>
