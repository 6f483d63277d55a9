import type { Measure, Section } from '../model.js'
import { CUE, type CueTable } from './compile-cues.js'
import { createMatches, type CueMatches } from './cue-matches.js'
import { plainTitle } from './gather-evidence.js'
import { scanCues } from './scan-cues.js'

/** Weights of the headings above a measure, by theme. */
export type ParentReader = (measure: Pick<Measure, 'sectionId' | 'title'>) => ReadonlyMap<number, number>

/** Weight of each cue of a heading. */
type HeadingCues = readonly (readonly [theme: number, weight: number])[]

/** Weight of a cue that a title is about. */
const STRONG = 3

/** So many headings above the one over a measure are asked where those below say nothing. */
const FARTHEST = 2

const NOTHING: ReadonlyMap<number, number> = new Map()

/**
 * A reader of the headings above measures; a heading is scanned once.
 *
 * @param sections sections of the plan
 * @param table compiled cues
 */
export function createParentReader(sections: readonly Section[], table: CueTable): ParentReader {
  const byId = new Map(sections.map((section) => [section.id, section]))
  const parentOf = ({ parent }: Section): Section | undefined => (parent === null ? undefined : byId.get(parent))
  const scanned = new Map<string, HeadingCues>()
  const matches = createMatches(16)
  const scan = (title: string): HeadingCues => {
    const known = scanned.get(title)
    if (known !== undefined) return known
    const cues = scanHeading(title, table, matches)
    scanned.set(title, cues)
    return cues
  }
  return ({ sectionId, title }) => {
    const section = sectionId === null ? undefined : byId.get(sectionId)
    if (section === undefined) return NOTHING
    const weights: (readonly [theme: number, weight: number])[] = []
    const add = (heading: string | null | undefined): void => {
      if (heading) weights.push(...scan(heading))
    }
    let above = parentOf(section)
    add(section.title === title ? null : section.title)
    add(above?.title)
    // 三、加强中医药工作 >（一）总体任务 > 1. …: a heading that says nothing leaves it to the one above
    for (let up = 0; up < FARTHEST && weights.length === 0 && above !== undefined; up++) {
      above = parentOf(above)
      add(above?.title)
    }
    return weights.length === 0 ? NOTHING : sumOf(weights)
  }
}

function sumOf(cues: HeadingCues): ReadonlyMap<number, number> {
  const weights = new Map<number, number>()
  for (const [theme, weight] of cues) weights.set(theme, (weights.get(theme) ?? 0) + weight)
  return weights
}

function scanHeading(title: string, table: CueTable, matches: CueMatches): HeadingCues {
  const { cues, weights } = table
  matches.count = 0
  scanCues(plainTitle(title), table, matches)
  const found: [number, number][] = []
  for (let row = 0; row < matches.count; row++) {
    const cue = matches.cue[row] ?? 0
    found.push([cues[cue + CUE.theme] ?? 0, weights[cues[cue + CUE.heading] ?? 0] ?? 0])
  }
  return found
}

/** What a plan's title says of all its measures. */
export interface PlanSubject {
  /** number of the one theme that the title names; null where it names several or none */
  theme: number | null
  /** whether the title speaks of the vocabulary's field and of no other: 某市卫生健康事业发展规划 */
  ofField: boolean
  /** labels in the title that only say whom or what field the plan is about */
  background: ReadonlySet<number>
}

/**
 * The one theme that a plan's title names: 促进蒙医药发展若干措施. Titles that name several themes have no subject.
 *
 * @param title title of the plan
 * @param table compiled cues
 */
export function findSubject(title: string | null, table: CueTable): PlanSubject {
  const matches = createMatches(16)
  const { cues, weights, family } = table
  const { fieldWords, foreignWords } = scanCues(plainTitle(title ?? ''), table, matches)
  const background = new Set<number>()
  let theme: number | null = null
  let several = false
  for (let row = 0; row < matches.count; row++) {
    const cue = matches.cue[row] ?? 0
    const named = cues[cue + CUE.theme] ?? 0
    if ((weights[cues[cue + CUE.heading] ?? 0] ?? 0) < STRONG || table.isWide[named] === 1) {
      background.add(cues[cue + CUE.label] ?? 0)
      continue
    }
    theme ??= named
    if (family[named] !== family[theme]) several = true
  }
  return { theme: several ? null : theme, ofField: fieldWords > 0 && foreignWords === 0, background }
}
