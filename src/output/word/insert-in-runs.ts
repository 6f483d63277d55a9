import type { FileRun, RunPart } from './list-runs.js'

/** Something that is put before a unit of a run, or behind all of them. */
export interface Insertion {
  run: number
  /** UTF-16 units of the run before it */
  offset: number
  xml: string
}

const ENTITY = /&[^;\s]{1,12};/uy

/**
 * Put markup between the runs of a Word file. A run is cut in two of the same kind where the place is inside it; every
 * other character of the file stays as it is.
 *
 * @param xml the main part
 * @param runs its runs
 * @param insertions in the order in which those at one place are to stand
 */
export function insertInRuns(xml: string, runs: readonly FileRun[], insertions: readonly Insertion[]): string {
  const byRun = new Map<number, Insertion[]>()
  for (const insertion of insertions) {
    const own = byRun.get(insertion.run)
    if (own === undefined) byRun.set(insertion.run, [insertion])
    else own.push(insertion)
  }
  const pieces: string[] = []
  let done = 0
  for (const [number, own] of [...byRun].sort(([a], [b]) => a - b)) {
    const run = runs[number]
    if (run === undefined) continue
    pieces.push(xml.slice(done, run.start), cutRun(xml, run, own))
    done = run.end
  }
  pieces.push(xml.slice(done))
  return pieces.join('')
}

function cutRun(xml: string, run: FileRun, insertions: readonly Insertion[]): string {
  const total = run.parts.reduce((sum, { units }) => sum + units, 0)
  const head = xml.slice(run.start, run.openEnd)
  const properties = run.properties === null ? '' : xml.slice(run.properties.start, run.properties.end)
  const tail = xml.slice(xml.lastIndexOf('</', run.end - 1), run.end)
  const join = (own: readonly Insertion[]): string => own.map((insertion) => insertion.xml).join('')
  const before = join(insertions.filter(({ offset }) => offset <= 0))
  const behind = join(insertions.filter(({ offset }) => offset > 0 && offset >= total))
  const inside = insertions.filter(({ offset }) => offset > 0 && offset < total)
  if (inside.length === 0) return before + xml.slice(run.start, run.end) + behind
  const pieces: string[] = [before]
  let from = 0
  for (const cut of [...new Set(inside.map(({ offset }) => offset)), total].sort((a, b) => a - b)) {
    pieces.push(head, properties, partsBetween(xml, run.parts, from, cut, cut === total), tail)
    pieces.push(join(inside.filter(({ offset }) => offset === cut)))
    from = cut
  }
  pieces.push(behind)
  return pieces.join('')
}

/** Children of the run from one unit to another; what counts nothing goes with what follows it, at the end with the last. */
function partsBetween(xml: string, parts: readonly RunPart[], from: number, to: number, isLast: boolean): string {
  const pieces: string[] = []
  let at = 0
  for (const part of parts) {
    const start = at
    at += part.units
    if (part.units === 0) {
      if ((start >= from && start < to) || (isLast && start === to)) pieces.push(xml.slice(part.start, part.end))
    } else if (start >= from && at <= to) pieces.push(xml.slice(part.start, part.end))
    else if (part.inner === null) {
      if (start >= from && start < to) pieces.push(xml.slice(part.start, part.end))
    } else if (at > from && start < to)
      pieces.push(cutText(xml, part, part.inner, Math.max(from - start, 0), Math.min(to - start, part.units)))
  }
  return pieces.join('')
}

/** A part of a `w:t`, whose blanks at the cut are kept. */
function cutText(xml: string, part: RunPart, inner: { start: number; end: number }, from: number, to: number): string {
  const raw = xml.slice(inner.start, inner.end)
  const tag = xml.slice(part.start, inner.start)
  const isKept = tag.includes('xml:space')
  const open = isKept ? tag : tag.replace(/>$/u, ' xml:space="preserve">')
  const cut = raw.slice(rawOffset(raw, from), rawOffset(raw, to))
  // blanks at the ends of a text that does not keep them are none
  const head = isKept || from > 0 ? cut : cut.trimStart()
  return open + (isKept || to < part.units ? head : head.trimEnd()) + xml.slice(inner.end, part.end)
}

/** Where a unit of the text begins in its escaped form. */
function rawOffset(raw: string, units: number): number {
  let at = 0
  for (let i = 0; i < units && at < raw.length; i++) {
    ENTITY.lastIndex = at
    const entity = raw[at] === '&' ? ENTITY.exec(raw)?.[0] : undefined
    at += entity?.length ?? 1
    // an entity beyond the first plane is two units
    if (entity !== undefined && isAstral(entity)) i++
  }
  return at
}

function isAstral(entity: string): boolean {
  const hex = /^&#x([\da-f]+);$/iu.exec(entity)?.[1]
  const code = hex === undefined ? Number(/^&#(\d+);$/u.exec(entity)?.[1] ?? 0) : parseInt(hex, 16)
  return code > 0xffff
}
