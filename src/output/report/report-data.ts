import type { Lang, VerdictResult } from '../../model.js'
import type { TextBlock } from '../parts/text-block.js'

/**
 * What the page's script reads, embedded once as JSON. Numbers that name a plan, an item or a string are positions in
 * the lists here. Offsets are UTF-16 units into the plan's `source`, end exclusive.
 */
export interface ReportData {
  lang: Lang
  words: Record<string, string>
  plans: ReportPlan[]
  /** every place the page can open */
  items: Item[]
  /** texts that several items share */
  strings: string[]
  /** rows of the side-by-side table, in the order of the page */
  rows: RowData[]
  /** theme → plan → items under it, strongest first; measures after targets */
  themes: ThemeData[]
  /** item → how it stands to others */
  verdicts: Record<number, ItemVerdict[]>
}

export interface ReportPlan {
  label: string
  title: string
  /** the citation without the place */
  citation: string
  /** what stands between the citation and the place */
  join: string
  source: string
  blocks: TextBlock[]
}

/** A place in a plan: a target has a value with its words, evidence without a number has none. */
export type Item = [
  plan: number,
  start: number,
  end: number,
  /** place inside the document, a string */
  place: number,
  /** what is promised, a string; -1 for none */
  title: number,
  /** value as shown, a string; -1 for none */
  value: number,
  valueStart: number,
  valueEnd: number,
  /** sentence around it */
  sentenceStart: number,
  sentenceEnd: number,
]

/** -1 stands for the median of the peers. */
export type ItemVerdict = [other: number, result: VerdictResult, text: number]

export interface RowData {
  /** position in {@link ReportData.themes}, -1 for none */
  theme: number
  /** plan, item, year (0 where none is stated) */
  stated: [plan: number, item: number, year: number][]
}

export interface ThemeData {
  name: string
  cells: { targets: number[]; measures: number[] }[]
}
