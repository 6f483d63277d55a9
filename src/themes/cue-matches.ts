/**
 * Cues found in texts, a column for each thing known of them: a plan holds thousands, and an object for each would cost
 * more than finding it. A text's cues are a stretch of rows; see {@link CueRows}.
 */
export interface CueMatches {
  count: number
  /** place in the text that was scanned, UTF-16 units, end exclusive */
  start: Int32Array
  end: Int32Array
  /** number of the cue in `CueTable.cues` */
  cue: Int32Array
  /** share of its weight that its place in the sentence leaves it; 1 until the text is weighed */
  factor: Float64Array
  /** numbers of the sentence and of the clause inside the text; 0 until the text is weighed */
  sentence: Int32Array
  clause: Int32Array
}

/** Weight in the body from which on a cue is a settled word of its theme. */
export const SETTLED = 0.9

/** The rows of one text's cues in order of their start, end exclusive. */
export interface CueRows {
  first: number
  last: number
}

/**
 * Make an empty table of matches.
 *
 * @param room rows to make room for; it grows by itself
 */
export function createMatches(room: number): CueMatches {
  return {
    count: 0,
    start: new Int32Array(room),
    end: new Int32Array(room),
    cue: new Int32Array(room),
    factor: new Float64Array(room),
    sentence: new Int32Array(room),
    clause: new Int32Array(room),
  }
}

/** Room that the last plan has left for the next one; of a long text it is not kept. */
let spare: CueMatches | null = null
const MOST_KEPT = 16384

/**
 * Take an empty table for a plan, whose room is that of the plan before where it was given back.
 *
 * @param room rows to make room for where none was
 */
export function takeMatches(room: number): CueMatches {
  const matches = spare ?? createMatches(room)
  spare = null
  matches.count = 0
  return matches
}

/** Give the table of a plan back when nobody reads it any longer. */
export function giveBack(matches: CueMatches): void {
  if (matches.start.length <= MOST_KEPT) spare = matches
}

/** Add a cue that is not weighed yet. */
export function addMatch(matches: CueMatches, start: number, end: number, cue: number): void {
  const row = matches.count++
  if (row >= matches.start.length) grow(matches)
  matches.start[row] = start
  matches.end[row] = end
  matches.cue[row] = cue
  matches.factor[row] = 1
  matches.sentence[row] = 0
  matches.clause[row] = 0
}

function grow(matches: CueMatches): void {
  const wider = createMatches(matches.start.length * 2)
  for (const column of ['start', 'end', 'cue', 'factor', 'sentence', 'clause'] as const)
    wider[column].set(matches[column])
  Object.assign(matches, { ...wider, count: matches.count })
}

/**
 * Rows that are kept of a text's cues, copied to the end of the table.
 *
 * @param matches the table
 * @param rows the text's rows
 * @param isKept whether a cue is kept
 */
export function keepRows(matches: CueMatches, rows: CueRows, isKept: (cue: number) => boolean): CueRows {
  const first = matches.count
  for (let row = rows.first; row < rows.last; row++) {
    const cue = matches.cue[row] ?? 0
    if (!isKept(cue)) continue
    addMatch(matches, matches.start[row] ?? 0, matches.end[row] ?? 0, cue)
    const copy = matches.count - 1
    matches.factor[copy] = matches.factor[row] ?? 0
    matches.sentence[copy] = matches.sentence[row] ?? 0
    matches.clause[copy] = matches.clause[row] ?? 0
  }
  return { first, last: matches.count }
}
