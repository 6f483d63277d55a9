/** Ranges of places in the file with the properties that hold there, ascending. */
export interface DocRuns {
  /** place where a run begins */
  starts: number[]
  ends: number[]
  /** style (paragraphs only; 0 for text) and list of properties */
  styles: number[]
  properties: Uint8Array[]
}

const PAGE = 512
const EMPTY = new Uint8Array(0)

/**
 * Read the pages that say which properties text and paragraphs have. Source: MS-DOC 2.8.25, 2.8.26 (PlcBte), 2.9.33 (FKP).
 *
 * @param file the WordDocument stream
 * @param plc the table of pages
 * @param kind of text or of paragraphs
 */
export function readDocRuns(file: Uint8Array, plc: Uint8Array, kind: 'text' | 'paragraphs'): DocRuns {
  const runs: DocRuns = { starts: [], ends: [], styles: [], properties: [] }
  const table = viewOf(plc)
  const view = viewOf(file)
  const pages = Math.floor((plc.length - 4) / 8)
  const seen = new Set<number>()
  for (let i = 0; i < pages; i++) {
    const page = (table.getUint32((pages + 1) * 4 + i * 4, true) & 0x3fffff) * PAGE
    if (page + PAGE > file.length || seen.has(page)) continue
    seen.add(page)
    const count = file[page + PAGE - 1] ?? 0
    const width = kind === 'text' ? 1 : 13
    const first = (count + 1) * 4
    if (first + count * width > PAGE) continue
    for (let run = 0; run < count; run++) {
      runs.starts.push(view.getUint32(page + run * 4, true))
      runs.ends.push(view.getUint32(page + (run + 1) * 4, true))
      const offset = (file[page + first + run * width] ?? 0) * 2
      const { style, properties } = offset === 0 ? { style: 0, properties: EMPTY } : readEntry(file, page, offset, kind)
      runs.styles.push(style)
      runs.properties.push(properties)
    }
  }
  return sortRuns(runs)
}

/** The entry whose run holds a place, or -1. */
export function findRun({ starts, ends }: DocRuns, place: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low > 0 && place < (ends[low - 1] ?? 0) ? low - 1 : -1
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function readEntry(
  file: Uint8Array,
  page: number,
  offset: number,
  kind: 'text' | 'paragraphs',
): { style: number; properties: Uint8Array } {
  const at = page + offset
  const end = page + PAGE
  const first = file[at] ?? 0
  if (kind === 'text') return { style: 0, properties: file.subarray(at + 1, Math.min(end, at + 1 + first)) }
  // an even number of bytes has its count behind a zero
  const [start, length] = first === 0 ? [at + 2, (file[at + 1] ?? 0) * 2] : [at + 1, first * 2 - 1]
  const style = (file[start] ?? 0) | ((file[start + 1] ?? 0) << 8)
  return { style, properties: file.subarray(start + 2, Math.min(end, start + length)) }
}

function sortRuns(runs: DocRuns): DocRuns {
  if (runs.starts.every((start, i) => i === 0 || start >= (runs.starts[i - 1] ?? 0))) return runs
  const order = runs.starts.map((_, i) => i).sort((a, b) => (runs.starts[a] ?? 0) - (runs.starts[b] ?? 0))
  return {
    starts: order.map((i) => runs.starts[i] ?? 0),
    ends: order.map((i) => runs.ends[i] ?? 0),
    styles: order.map((i) => runs.styles[i] ?? 0),
    properties: order.map((i) => runs.properties[i] ?? EMPTY),
  }
}
