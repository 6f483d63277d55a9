import type { Labels } from '../model.js'

/** `nominal`: codes that are alike or not; `interval`: numbers whose distance counts. */
export type MeasurementLevel = 'nominal' | 'interval'

/** A code of a variable. */
export interface CodingCode {
  id: string
  labels: Labels
  /** when it is to be given */
  definition: string
}

/** A question that coders answer for each unit. */
export interface CodingVariable {
  id: string
  labels: Labels
  level: MeasurementLevel
  /** what can be answered; null for a number */
  codes: CodingCode[] | null
}

export type CodeValue = string | number

/** A unit with what one coder said of it. */
export interface CodedUnit {
  /** plan id and offsets, `plan#start-end`: the same unit in every sheet */
  unit: string
  location: string
  quote: string
  /** variable → answer; what was left open is absent */
  codes: Readonly<Record<string, CodeValue>>
}

/** All that one coder said. */
export interface Coding {
  coder: string
  variables: readonly Pick<CodingVariable, 'id' | 'labels' | 'level'>[]
  units: readonly CodedUnit[]
}
