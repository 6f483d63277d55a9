import type { CodeValue, CodedUnit, Coding, MeasurementLevel } from './coding.js'
import type { WorkbookCell } from './read-workbook.js'
import { columnWords, sheetNames } from './sheet-words.js'

/** A coder's file: what the coder said, and what the machine says of the same units. */
export interface CodingFile {
  coding: Coding
  /** null for a blind sheet */
  machine: Coding | null
  /** unit → where its value stands in which text; corrections are anchored there */
  places: ReadonlyMap<string, { text: string; start: number; end: number; indicator: string | null }>
  /** rows whose unit was given twice; the first counts */
  repeated: number
  /** answers that are not on the list of codes */
  unknown: { unit: string; variable: string; answer: string }[]
}

/**
 * Read a coding sheet that a coder has filled in. Columns are found by the key in their head, so that rows and columns may
 * have been sorted, hidden or added. The reader of workbooks is loaded when it is needed.
 *
 * @param bytes the .xlsx file
 * @param coder name of the coder where the sheet `about` gives none
 * @throws Error where it is no coding sheet, or an `UnreadableError` where it is no workbook
 */
export async function readCodingSheet(bytes: Uint8Array, coder: string): Promise<CodingFile> {
  const { readWorkbook } = await import('./read-workbook.js')
  const sheets = readWorkbook(bytes)
  const [head = [], ...rows] = sheets.get(sheetNames.coding) ?? []
  const keys = head.map(keyOf)
  const at = (key: string): number => keys.indexOf(key)
  if (at('unit') < 0)
    throw new Error(
      'This is no coding sheet: there is no sheet “coding” with a column “unit”. Write one with toCodingSheet.',
    )
  const codes = readCodes(sheets.get(sheetNames.codes) ?? [])
  const machineRows = readMachine(sheets.get(sheetNames.machine) ?? [])
  const fixed = new Set(Object.keys(columnWords))
  const variables = keys.flatMap((id, column) => {
    if (id === '' || fixed.has(id)) return []
    const label = String(head[column] ?? '').split(' · ')[1] ?? id
    const own = codes.get(id)
    const level: MeasurementLevel = machineRows.levels.get(id) ?? (own === undefined ? 'interval' : 'nominal')
    return [{ id, labels: { zh: label, en: label }, level, column, own }]
  })
  const units = new Map<string, CodedUnit>()
  const unknown: CodingFile['unknown'] = []
  let repeated = 0
  for (const row of rows) {
    const unit = String(row[at('unit')] ?? '')
    if (unit === '') continue
    if (units.has(unit)) {
      repeated++
      continue
    }
    const answers: Record<string, CodeValue> = {}
    for (const { id, level, column, own } of variables) {
      const answer = readAnswer(row[column] ?? null, level, own)
      if (answer === null) continue
      if (answer.known) answers[id] = answer.code
      else unknown.push({ unit, variable: id, answer: String(answer.code) })
    }
    const cell = (key: string): string => String(row[at(key)] ?? '')
    units.set(unit, { unit, location: cell('location'), quote: cell('quote'), codes: answers })
  }
  const told = variables.map(({ id, labels, level }) => ({ id, labels, level }))
  const name = readAbout(sheets.get(sheetNames.about) ?? [])
  const machine: Coding = {
    coder: 'machine',
    variables: told,
    units: [...units.values()].map((unit) => ({ ...unit, codes: machineRows.codes.get(unit.unit) ?? {} })),
  }
  return {
    coding: { coder: name ?? coder, variables: told, units: [...units.values()] },
    machine: machineRows.codes.size === 0 ? null : machine,
    places: machineRows.places,
    repeated,
    unknown,
  }
}

/** Heads are `theme · 主要主题`: key first. */
function keyOf(head: WorkbookCell): string {
  return (
    String(head ?? '')
      .split(' · ')[0]
      ?.trim() ?? ''
  )
}

/** Lists show `family-doctors 家庭医生签约`; the code is the first word. */
function codeOf(shown: WorkbookCell): string {
  return (
    String(shown ?? '')
      .trim()
      .split(/\s/u)[0] ?? ''
  )
}

function readCodes([, ...rows]: readonly WorkbookCell[][]): Map<string, Set<string>> {
  const codes = new Map<string, Set<string>>()
  for (const [variable, code] of rows) {
    const id = String(variable ?? '')
    codes.set(id, (codes.get(id) ?? new Set()).add(codeOf(code ?? null)))
  }
  return codes
}

/** An answer and whether it is one of the codes; null for a cell left open. */
function readAnswer(
  cell: WorkbookCell,
  level: MeasurementLevel,
  codes: ReadonlySet<string> | undefined,
): { code: CodeValue; known: boolean } | null {
  if (cell === null || String(cell).trim() === '') return null
  if (codes !== undefined) {
    const code = codeOf(cell)
    const value = level === 'interval' && Number.isFinite(Number(code)) ? Number(code) : code
    return { code: value, known: codes.has(code) }
  }
  if (level === 'nominal') return { code: String(cell).trim(), known: true }
  const number = Number(String(cell).trim())
  return Number.isFinite(number) ? { code: number, known: true } : { code: String(cell), known: false }
}

function readAbout([, ...rows]: readonly WorkbookCell[][]): string | null {
  const row = rows.find(([item]) => keyOf(item ?? null) === 'coder')
  const name = String(row?.[1] ?? '').trim()
  return name === '' ? null : name
}

function readMachine([head = [], ...rows]: readonly WorkbookCell[][]): {
  codes: Map<string, Record<string, CodeValue>>
  levels: Map<string, MeasurementLevel>
  places: Map<string, { text: string; start: number; end: number; indicator: string | null }>
} {
  const codes = new Map<string, Record<string, CodeValue>>()
  const levels = new Map<string, MeasurementLevel>()
  const places: ReturnType<typeof readMachine>['places'] = new Map()
  const keys = head.map((key) => String(key ?? ''))
  for (const row of rows) {
    const cell = (key: string): WorkbookCell => row[keys.indexOf(key)] ?? null
    const unit = String(cell('unit') ?? '')
    if (unit === '') continue
    const own: Record<string, CodeValue> = {}
    for (const [i, key] of keys.entries()) {
      const value = row[i] ?? null
      if (key.startsWith('level ')) levels.set(key.slice(6), value === 'interval' ? 'interval' : 'nominal')
      if (key.startsWith('code ') && value !== null && value !== '') own[key.slice(5)] = value
    }
    codes.set(unit, own)
    const indicator = cell('indicator')
    places.set(unit, {
      text: String(cell('text') ?? ''),
      start: Number(cell('valueStart')),
      end: Number(cell('valueEnd')),
      indicator: indicator === null ? null : String(indicator),
    })
  }
  return { codes, levels, places }
}
