import type { IndicatorConcept, Measure, Section, Target, Vocabulary } from '../model.js'
import type { Passage } from '../plan/passage.js'
import type { Records } from '../plan/records.js'
import { sliceMapped } from '../text/mapped-text.js'
import { simplify } from '../text/traditional.js'
import { chooseTargetTheme } from './choose-target-theme.js'
import { compileCues, type CueTable } from './compile-cues.js'
import { createContextReader } from './read-context.js'
import { fieldDensity, judgeField, type Field } from './judge-field.js'
import { matchIndicator } from './match-indicator.js'
import { scanCues, type CueMatch } from './scan-cues.js'
import { scoreMeasure, type ThemeEvidence } from './score-measure.js'
import { weighMatches } from './weigh-matches.js'

/**
 * Give measures and targets their themes and targets their shared indicator.
 *
 * @param records measures and passages
 * @param targets targets of the same plan, without theme
 * @param vocabulary themes and indicators to use
 * @returns the same measures and targets with `themes`, `primaryTheme`, `theme` and `indicatorId` filled
 */
export function assignThemes(
  records: Records,
  targets: readonly Target[],
  vocabulary: Vocabulary,
): { measures: Measure[]; targets: Target[] } {
  const table = compileCues(vocabulary)
  const evidence = gatherEvidence(records, table)
  const subject = findSubject(records.meta.planTitle ?? records.meta.title, table)
  const whole = fieldDensity([...evidence.values()].flat())
  const fields = new Map<string | null, Field>([[null, judgeField([], whole)]])
  const readParents = createParentReader(records.sections, table)
  const measures = records.measures.map((measure) => {
    const own = evidence.get(measure.id) ?? []
    const carried = measure.rowOf === null ? [] : (evidence.get(measure.rowOf) ?? []).filter((e) => e.heading)
    const all = [...carried, ...own]
    const field = judgeField(all, whole)
    fields.set(measure.id, field)
    return { ...measure, ...scoreMeasure(all, table, readParents(measure), field, subject) }
  })
  const readAround = createContextReader(records.passages)
  const byId = new Map(measures.map((measure) => [measure.id, measure]))
  const themed = targets.map((target) => {
    const around = readAround(target)
    const indicator = matchIndicator(target, vocabulary, around)
    const measureThemes = listThemes(byId.get(target.measureId ?? ''))
    if (fields.get(target.measureId) === 'none') return themeForeign(target, indicator, measureThemes, vocabulary)
    const theme = chooseTargetTheme({ target, indicator, measureThemes, around }, table)
    return { ...target, theme, indicatorId: indicator?.id ?? null }
  })
  return { measures: addTargetThemes(measures, themed), targets: themed }
}

/** In a text of another field only what the catalogue knows, or the theme a user added, says something. */
function themeForeign(
  target: Target,
  indicator: IndicatorConcept | null,
  measureThemes: readonly string[],
  vocabulary: Vocabulary,
): Target {
  const theme = vocabulary.themes.find((t) => t.id === indicator?.theme)
  if (indicator !== null && theme !== undefined && theme.generic !== true)
    return { ...target, theme: theme.id, indicatorId: indicator.id }
  return { ...target, theme: measureThemes[0] ?? null, indicatorId: null }
}

/** Primary theme first, then by score. */
function listThemes(measure: Measure | undefined): string[] {
  if (measure === undefined) return []
  const ids = measure.themes.map(({ id }) => id)
  return measure.primaryTheme === null
    ? ids
    : [measure.primaryTheme, ...ids.filter((id) => id !== measure.primaryTheme)]
}

/** A target's theme is always among its measure's. */
function addTargetThemes(measures: readonly Measure[], targets: readonly Target[]): Measure[] {
  const missing = new Map<string, Map<string, Target>>()
  for (const target of targets)
    if (target.measureId !== null && target.theme !== null) {
      const themes = missing.get(target.measureId) ?? new Map<string, Target>()
      if (!themes.has(target.theme)) themes.set(target.theme, target)
      missing.set(target.measureId, themes)
    }
  return measures.map((measure) => {
    const added = [...(missing.get(measure.id) ?? [])]
      .filter(([id]) => !measure.themes.some((hit) => hit.id === id))
      .map(([id, target]) => ({ id, score: 1, cues: [{ text: target.quote, span: target.span }] }))
    if (added.length === 0) return measure
    return {
      ...measure,
      themes: [...measure.themes, ...added],
      primaryTheme: measure.primaryTheme ?? added[0]?.id ?? null,
    }
  })
}

/** A cell that names the group of rows: （三）健全分级诊疗体系. */
const GROUP_CELL = /^（[一二三四五六七八九十]+）[^。；]{0,30}$/u

/** The scanned texts of each measure, headings first. */
function gatherEvidence(records: Records, table: CueTable): Map<string, ThemeEvidence[]> {
  // a row without a number is named by its first cell
  const titles = new Map(records.measures.map((m) => [m.id, plain(m.title ?? (m.table ? m.number : null) ?? '')]))
  const evidence = new Map<string, ThemeEvidence[]>()
  for (const passage of records.passages) {
    if (passage.measureId === null || passage.role === 'responsibility' || passage.role === 'furniture') continue
    const title = titles.get(passage.measureId) ?? ''
    if (passage.role === 'cell' && GROUP_CELL.test(passage.text.text)) continue
    const list = evidence.get(passage.measureId) ?? []
    for (const part of splitHeading(passage, title)) list.push(scanPart(part, table))
    evidence.set(passage.measureId, list)
  }
  return evidence
}

interface Part {
  passage: Passage
  /** units of the passage's text, end exclusive */
  from: number
  to: number
  heading: boolean
}

/** A run-in heading and the text behind it are weighed apart. */
function splitHeading(passage: Passage, title: string): Part[] {
  const { text } = passage.text
  const whole = { passage, from: passage.markerLength, to: text.length, heading: passage.role === 'heading' }
  if (whole.heading || title === '') return [whole]
  let at = 0
  while (at <= passage.markerLength + 4 && !text.startsWith(title, at)) at++
  if (at > passage.markerLength + 4) return [whole]
  return [
    { ...whole, to: at + title.length, heading: true },
    { ...whole, from: at + title.length },
  ]
}

function scanPart({ passage, from, to, heading }: Part, table: CueTable): ThemeEvidence {
  const text = sliceMapped(passage.text, from, to)
  const { matches, fieldWords, foreignWords } = scanCues(text.text, table)
  const safeguard = passage.zone === 'safeguards'
  weighMatches(text.text, matches)
  return { text, heading, safeguard, fieldWords, foreignWords, matches }
}

function plain(title: string): string {
  return simplify(title.replace(/\s/gu, ''))
}

/** The one theme that a plan's title names: 促进蒙医药发展若干措施. Titles that name several themes have no subject. */
function findSubject(title: string | null, table: CueTable): number | null {
  const named = scanCues(plain(title ?? ''), table).matches.filter((m) => m.weight.body >= 1)
  const first = named[0]?.theme
  if (first === undefined) return null
  const family = (theme: number): number => table.family[theme] ?? theme
  return named.every((m) => family(m.theme) === family(first)) ? first : null
}

/** Weights of the headings above a measure, by theme; a heading is scanned once. */
function createParentReader(
  sections: readonly Section[],
  table: CueTable,
): (measure: Measure) => ReadonlyMap<number, number> {
  const byId = new Map(sections.map((section) => [section.id, section]))
  const scanned = new Map<string, CueMatch[]>()
  const scan = (title: string): CueMatch[] => {
    const known = scanned.get(title)
    if (known !== undefined) return known
    const { matches } = scanCues(plain(title), table)
    scanned.set(title, matches)
    return matches
  }
  return ({ sectionId, title }) => {
    const weights = new Map<number, number>()
    const section = byId.get(sectionId ?? '')
    const parent = byId.get(section?.parent ?? '')
    for (const above of [section?.title === title ? null : section?.title, parent?.title])
      if (above)
        for (const { theme, weight } of scan(above)) weights.set(theme, (weights.get(theme) ?? 0) + weight.heading)
    return weights
  }
}
