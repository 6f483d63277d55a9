import { scanXml } from '../../source/parse-xml.js'

/** A child of a run, by its offsets in the file. */
export interface RunPart {
  start: number
  end: number
  /** `t`, or another child that counts as one unit or none */
  kind: 't' | 'sign' | 'other'
  /** units of the run that it holds */
  units: number
  /** a text's content, by its offsets in the file */
  inner: { start: number; end: number } | null
}

/** A run of the main part of a Word file, by its offsets in the file. */
export interface FileRun {
  start: number
  end: number
  /** end of the start tag, with which a second run of the same kind can begin */
  openEnd: number
  properties: { start: number; end: number } | null
  parts: RunPart[]
  /** the run that holds it (a text box stands in a drawing of a run); null for one that stands in a paragraph itself */
  host: number | null
}

const SIGNS = new Set(['w:tab', 'w:ptab', 'w:br', 'w:cr', 'w:noBreakHyphen', 'w:softHyphen', 'w:sym'])

/**
 * All runs of the main part in document order, numbered as {@link Origin} numbers them, with where they stand in the file,
 * so that a change touches nothing else.
 *
 * @param xml the main part
 * @returns the runs inside the body
 * @throws Error where the part is not well-formed
 */
export function listRuns(xml: string): FileRun[] {
  const runs: FileRun[] = []
  /** numbers of the open runs */
  const open: number[] = []
  /** open elements, each with the number of the run it is a child of */
  const stack: { name: string; start: number; end: number; child: number | null; text: string }[] = []
  let hasBody = /<(?:[\w.-]+:)?body[\s>]/u.test(xml) ? 0 : 1
  scanXml(xml, {
    open(name, _attributes, start, end) {
      if (name === 'w:body') hasBody++
      const inside = stack.at(-1)
      const child = inside?.name === 'w:r' ? (open.at(-1) ?? null) : null
      if (name === 'w:r' && hasBody > 0) {
        runs.push({ start, end, openEnd: end, properties: null, parts: [], host: open[0] ?? null })
        open.push(runs.length - 1)
      }
      stack.push({ name, start, end, child, text: '' })
    },
    close(name, start, end) {
      const element = stack.pop()
      if (name === 'w:body') hasBody--
      if (name === 'w:r') {
        const run = runs[open.pop() ?? -1]
        if (run !== undefined) run.end = end
      }
      if (element === undefined || element.child === null) return
      const run = runs[element.child]
      if (run === undefined) return
      if (name === 'w:rPr') run.properties = { start: element.start, end }
      else {
        const isText = name === 'w:t' || name === 'w:delText'
        const units = isText ? element.text.length : SIGNS.has(name) ? 1 : 0
        // a text in a CDATA section is not cut
        const isPlain = isText && start > element.start && !xml.slice(element.end, start).includes('<')
        const inner = isPlain ? { start: element.end, end: start } : null
        run.parts.push({ start: element.start, end, kind: isText ? 't' : units === 1 ? 'sign' : 'other', units, inner })
      }
    },
    text(text) {
      const inside = stack.at(-1)
      if (inside !== undefined) inside.text += text
    },
  })
  return runs
}
