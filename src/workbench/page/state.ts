import type { Comparison, Correction, Labels, Lang, Review } from '../../model.js'
import type { PagePlan, PlanSettings } from '../protocol.js'

/** What a plan is to the draft on the desk. */
export type Role = 'draft' | 'peer' | 'upstream' | 'off'

/** A file of the list, read or not. */
export interface Entry {
  /** first characters of the SHA-256 of the file */
  key: string
  name: string
  size: number
  /** brought by the person, given with the page, or one of the five of the corpus */
  origin: 'own' | 'given' | 'corpus'
  role: Role
  settings: PlanSettings
  state: 'waiting' | 'reading' | 'ready' | 'refused'
  /** why it cannot be read and what to do */
  refusal: Labels | null
  plan: PagePlan | null
}

export type View = 'plans' | 'review' | 'compare' | 'text' | 'check'

export const VIEWS: readonly View[] = ['plans', 'review', 'compare', 'text', 'check']

/** A stretch of a plan that the panel shows. */
export interface Spot {
  key: string
  start: number
  end: number
}

/** What the address holds: the view with its filters, and the open stretch. */
export interface Route {
  view: View
  params: Readonly<Record<string, string>>
}

/** What the person has said of a finding. */
export interface Remark {
  done?: boolean
  note?: string
}

export interface State {
  lang: Lang
  route: Route
  entries: readonly Entry[]
  terms: Record<string, Labels>
  comparison: { keys: readonly string[]; data: Comparison } | null
  review: { draft: string; data: Review } | null
  /** something is being read or compared */
  busy: boolean
  corrections: readonly Correction[]
  /** corrections that were taken back, last first */
  undone: readonly Correction[]
  /** finding → what was said of it */
  remarks: Readonly<Record<string, Remark>>
  who: string
  toast: string | null
  /** everything is drawn, however long, because the page is being printed */
  printing: boolean
}
