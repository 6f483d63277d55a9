/** What the page and its worker say to each other: everything here passes through `postMessage`. */
import type { TextBlock } from '../output/parts/text-block.js'
import type { Comparison, Correction, Labels, Lang, Plan, Region, Review } from '../model.js'

/** A plan as the page holds it: without what only the engine needs, and laid out for reading. */
export interface PagePlan extends Omit<Plan, 'tree' | 'origins'> {
  /** first characters of the SHA-256 of the file: names the plan in addresses */
  key: string
  blocks: TextBlock[]
  /** a Word file, which can take comments */
  word: boolean
}

/** What a person can set right about a plan as a whole. */
export interface PlanSettings {
  label?: string
  /** GB/T 2260 */
  region?: string
}

/** Names of themes and indicators, sent once. */
export interface Terms {
  themes: Record<string, Labels>
}

/** Which plans a comparison is of, and what it shows. */
export interface Shown {
  keys: readonly string[]
  against: string | null
  /** plans that are shown, in the order in which they are shown */
  columns: readonly string[]
  /** positions of the rows that are shown, in the order in which they are shown */
  rows: readonly number[]
}

export type ExportKind = 'xlsx' | 'csv' | 'docx'

/** A file that the page hands to the person. */
export interface MadeFile {
  name: string
  type: string
  bytes: Uint8Array
}

/** Every request with what it is answered by. */
export interface Calls {
  terms: { ask: object; answer: Terms }
  key: { ask: { bytes: Uint8Array }; answer: string }
  unpack: { ask: { bytes: Uint8Array }; answer: { name: string; bytes: Uint8Array }[] }
  read: {
    ask: {
      key: string
      name: string
      bytes: Uint8Array
      settings: PlanSettings
      corrections: readonly Correction[]
    }
    answer: PagePlan
  }
  correct: {
    ask: { key: string; settings: PlanSettings; corrections: readonly Correction[] }
    answer: PagePlan
  }
  forget: { ask: { key: string }; answer: null }
  regions: { ask: { words: string }; answer: Region[] }
  compare: { ask: { keys: readonly string[]; against: string | null }; answer: Comparison }
  review: { ask: { draft: string; peers: readonly string[]; upstream: string | null }; answer: Review }
  exportComparison: { ask: Shown & { kind: ExportKind; lang: Lang }; answer: MadeFile }
  exportReview: {
    ask: { review: Review; kind: ExportKind | 'comments'; lang: Lang; author: string; draft: string }
    answer: MadeFile
  }
  exportTargets: { ask: { key: string; kind: 'xlsx' | 'csv'; lang: Lang }; answer: MadeFile }
  exportChanges: { ask: { from: string; to: string; lang: Lang; author: string }; answer: MadeFile }
}

export type CallName = keyof Calls

export type Request = { [Name in CallName]: { id: number; name: Name; ask: Calls[Name]['ask'] } }[CallName]

/** Why a call failed, in words for the person. */
export interface Failure {
  text: Labels
  /** a fault of the program, not of the file */
  fault: boolean
}

export type FromWorker =
  | { kind: 'answer'; id: number; answer: unknown }
  | { kind: 'failure'; id: number; failure: Failure }
  /** a part of the program that is unpacked only when a file needs it */
  | { kind: 'part'; part: string }

export type ToWorker = Request | { part: string; code: string }
