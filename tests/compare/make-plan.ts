import { defaultVocabulary } from '../../src/health/vocabulary.js'
import type { Body, Measure, Plan, RegionLevel, Target } from '../../src/model.js'
import { betterOfName } from '../../src/themes/better-of-name.js'

/** A target to write into a made plan: its quote must stand in the measure's text. */
export type MadeTarget = Partial<Target> & { quote: string }

export interface MadeMeasure {
  number?: string
  title?: string
  /** the words after the heading */
  text: string
  themes?: string[]
  /** theme cues that stand in the text */
  cues?: Record<string, string>
  lead?: string[]
  responsible?: string[]
  targets?: MadeTarget[]
  table?: boolean
}

export interface MadePlan {
  id?: string
  label?: string
  level?: RegionLevel
  docNumber?: string
  status?: 'final' | 'draft'
  measures: MadeMeasure[]
}

/** A plan as the pipeline would hand it out, built from a few words. */
export function makePlan(made: MadePlan): Plan {
  let source = `${made.label ?? 'made'}实施方案\n`
  const measures: Measure[] = []
  const targets: Target[] = []
  const sections: Plan['sections'] = []
  for (const [i, entry] of made.measures.entries()) {
    const number = entry.number ?? `${i + 1}.`
    const start = source.length
    const title = entry.title ?? null
    const head = `${number}${title === null ? '' : `${title}。`}`
    source += head + entry.text
    const end = source.length
    source += '\n'
    const at = (words: string): { start: number; end: number } => {
      const found = source.indexOf(words, start)
      if (found < 0) throw new Error(`“${words}” is not in measure ${i + 1}`)
      return { start: found, end: found + words.length }
    }
    const body = (name: string): Body => ({ name, id: name, span: at(name), inherited: false })
    const location = `${made.label ?? 'made'} ${number}`
    const sectionId = `s${i + 1}`
    const titleSpan = title === null ? null : at(title)
    sections.push({ id: sectionId, parent: null, number, title, depth: 1, span: { start, end }, titleSpan, path: [sectionId] }) // prettier-ignore
    measures.push({
      id: `m${i + 1}`,
      sectionId,
      number,
      title,
      text: source.slice(start, end),
      table: entry.table ?? false,
      rowOf: null,
      bodyMeasureId: null,
      lead: (entry.lead ?? []).map(body),
      responsible: (entry.responsible ?? []).map(body),
      offices: [],
      deadline: null,
      deadlineSpan: null,
      themes: (entry.themes ?? []).map((id) => {
        const cue = entry.cues?.[id]
        return { id, score: 1, cues: cue === undefined ? [] : [{ text: cue, span: at(cue) }] }
      }),
      primaryTheme: entry.themes?.[0] ?? null,
      span: { start, end },
      location,
    })
    for (const target of entry.targets ?? []) {
      const span = at(target.quote)
      const theme = entry.themes?.[0] ?? null
      const place = { span, valueSpan: span, location, measureId: `m${i + 1}` }
      const table = entry.table === true ? { row: i, column: null } : null
      targets.push(withDirection({ ...blankTarget(`t${targets.length + 1}`), theme, ...place, table, ...target }))
    }
  }
  const level = made.level ?? 'city'
  const name = made.label ?? 'made'
  return {
    id: made.id ?? name,
    label: name,
    source,
    meta: {
      title: `${name}实施方案`,
      planTitle: `${name}实施方案`,
      docNumber: made.docNumber ?? null,
      issuer: null,
      addressee: null,
      issuedOn: null,
      publishedOn: null,
      status: made.status ?? 'final',
      region: { code: '000000', name, level, province: null, city: null, county: null },
      basis: [],
      attachments: [],
      attributes: {},
      spans: {},
    },
    tree: { type: 'root', children: [] },
    sections,
    measures,
    targets,
    exclusions: [],
    messages: [],
  }
}

/** The way that the words of the name say is better, as the pipeline reads it. */
export function withDirection(target: Target): Target {
  const better = target.better ?? betterOfName(target, defaultVocabulary)
  return better === null ? target : { ...target, better }
}

/** A share of 50% or more by 2025, to be overwritten. */
export function blankTarget(id: string): Target {
  return {
    id,
    measureId: null,
    indicator: '',
    indicatorId: null,
    subject: null,
    kind: 'ratio',
    comparator: '>=',
    min: 50,
    max: null,
    unit: '%',
    valueText: '50%以上',
    year: 2025,
    yearText: '到2025年',
    month: null,
    perYear: false,
    baseline: null,
    frame: null,
    why: [],
    doubts: [],
    certainty: 'firm',
    theme: null,
    quote: '',
    span: { start: 0, end: 0 },
    valueSpan: { start: 0, end: 0 },
    table: null,
    location: '',
  }
}
