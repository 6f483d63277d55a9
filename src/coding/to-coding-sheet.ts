import { defaultVocabulary } from '../health/vocabulary.js'
import type { Lang, Plan, Vocabulary } from '../model.js'
import type { Row } from '../output/rows/row.js'
import { toXlsx } from '../output/to-xlsx.js'
import { sha256Text } from '../text/sha256.js'
import type { AnswerColumn } from './add-lists.js'
import type { CodingVariable } from './coding.js'
import { codingUnits, type MachineUnit } from './coding-units.js'
import { codingVariables, type CodingUnits } from './coding-variables.js'
import { drawSample } from './draw-sample.js'
import { sampleSize, type WishedInterval } from './sample-size.js'
import { aboutWords, columnWords, howToFill, orderWords, sheetNames } from './sheet-words.js'

export interface CodingSheetOptions {
  /** default `measures` */
  of?: CodingUnits
  /** other questions than those of {@link codingVariables} */
  variables?: readonly CodingVariable[]
  /**
   * `text`: all units as they stand (default without `sample` and `interval`); `random`: a simple random sample (default
   * with one of them); `doubt`: what the machine was least sure of first
   */
  order?: 'text' | 'random' | 'doubt'
  /** how many units */
  sample?: number
  /** instead of `sample`: how well a share is to be known, see {@link sampleSize} */
  interval?: WishedInterval
  /** default 1; the same seed draws the same units */
  seed?: number
  /** without the hidden sheet of what the machine says, so that nobody can look */
  blind?: boolean
  vocabulary?: Vocabulary
  lang?: Lang
}

/** A coding sheet and how it was drawn. */
export interface CodingSheet {
  /** the .xlsx file */
  bytes: Uint8Array
  population: number
  units: number
}

/**
 * A workbook for coders: a row a unit with its quote, place and key, and a column a question with its codes as a drop-down
 * list; the codes with their definitions; how the units were drawn. What the machine says stands in a hidden sheet, so that
 * agreement with it can be taken later from the coder's file alone. The same plans and options give the same bytes.
 *
 * @param plans the plans
 * @param options what is coded, which units, language of heads
 * @throws RangeError where the wished interval makes no sense
 */
export async function toCodingSheet(plans: readonly Plan[], options: CodingSheetOptions = {}): Promise<CodingSheet> {
  const { of = 'measures', seed = 1, lang = 'zh', vocabulary = defaultVocabulary } = options
  const variables = options.variables ?? codingVariables(of, vocabulary)
  const all = codingUnits(plans, of)
  const sized = options.sample ?? (options.interval === undefined ? null : sampleSize(all.length, options.interval))
  const order = options.order ?? (sized === null ? 'text' : 'random')
  const size = sized ?? all.length
  const units =
    order === 'text'
      ? all.slice(0, size)
      : drawSample(all, size, seed, order === 'doubt' ? ({ doubts }) => -doubts : undefined)
  const head = (key: string): string => `${key} · ${columnWords[key]?.[lang] ?? key}`
  const answer = ({ id, labels }: CodingVariable): string => `${id} · ${labels[lang]}`
  const fixed = ['unit', 'plan', 'location', 'quote', ...(of === 'targets' ? ['context'] : [])]
  const coding = units.map((unit): Row => {
    const { plan, location, quote, context } = unit
    const values: Record<string, string> = { unit: unit.unit, plan, location, quote, context }
    const row: Row = Object.fromEntries(fixed.map((key) => [head(key), values[key] ?? '']))
    for (const variable of variables) row[answer(variable)] = null
    row[head('note')] = null
    return row
  })
  const codes = variables.flatMap(({ id, codes: own }) =>
    (own ?? []).map((code): Row => ({
      [head('variable')]: id,
      [head('code')]: printCode(code.id, code.labels[lang]),
      [head('definition')]: code.definition,
    })),
  )
  const about = aboutRows({ of, order, seed, options, population: all.length, units: units.length, lang })
  const rows: Record<string, Row[]> = {
    [sheetNames.coding]: coding,
    [sheetNames.codes]: codes,
    [sheetNames.about]: about,
  }
  if (options.blind !== true) rows[sheetNames.machine] = machineRows(plans, units, variables)
  const bytes = await toXlsx({ rows }, { lang, heads: 'keys' })
  const columns = answerColumns(variables, fixed.length)
  return { bytes: await complete(bytes, columns, units.length), population: all.length, units: units.length }
}

/** What a list shows: the code, and the word for it where it is another. */
function printCode(id: string, label: string): string {
  return id === label ? id : `${id} ${label}`
}

function answerColumns(variables: readonly CodingVariable[], from: number): AnswerColumn[] {
  let row = 2
  return variables.map((variable, i) => {
    const first = row
    row += variable.codes?.length ?? 0
    const list = variable.codes === null ? null : { sheet: sheetNames.codes, first, last: row - 1 }
    return { variable, column: from + i, list }
  })
}

interface About {
  of: CodingUnits
  order: keyof typeof orderWords
  seed: number
  options: CodingSheetOptions
  population: number
  units: number
  lang: Lang
}

function aboutRows({ of, order, seed, options, population, units, lang }: About): Row[] {
  const { interval } = options
  const wish = interval === undefined ? null : `±${interval.halfWidth}, ${(interval.confidence ?? 0.95) * 100}%`
  const rows: [keyof typeof aboutWords, string | number | null][] = [
    ['coder', null],
    ['of', of],
    ['population', population],
    ['units', units],
    ['order', orderWords[order][lang]],
    ['seed', order === 'text' ? null : seed],
    ['wish', wish],
    ['how', howToFill[lang]],
  ]
  return rows.map(([key, value]) => ({
    [`item · ${columnWords['item']?.[lang] ?? ''}`]: `${key} · ${aboutWords[key][lang]}`,
    [`value · ${columnWords['value']?.[lang] ?? ''}`]: value,
  }))
}

function machineRows(
  plans: readonly Plan[],
  units: readonly MachineUnit[],
  variables: readonly CodingVariable[],
): Row[] {
  const hashes = new Map(plans.map(({ id, source }) => [id, sha256Text(source)]))
  return units.map((unit) => ({
    unit: unit.unit,
    text: hashes.get(unit.unit.slice(0, unit.unit.lastIndexOf('#'))) ?? null,
    valueStart: unit.value.start,
    valueEnd: unit.value.end,
    indicator: unit.indicator,
    doubts: unit.doubts,
    ...Object.fromEntries(variables.map(({ id }) => [`code ${id}`, unit.codes[id] ?? null])),
    ...Object.fromEntries(variables.map(({ id, level }) => [`level ${id}`, level])),
  }))
}

/** Lists for the answers, and the machine's sheet out of sight (Excel shows a `veryHidden` one by no menu). */
async function complete(bytes: Uint8Array, columns: readonly AnswerColumn[], rows: number): Promise<Uint8Array> {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import('fflate')
  const { addLists } = await import('./add-lists.js')
  const parts = unzipSync(bytes)
  const change = (name: string, by: (xml: string) => string): void => {
    const part = parts[name]
    if (part !== undefined) parts[name] = strToU8(by(strFromU8(part)))
  }
  change('xl/worksheets/sheet1.xml', (xml) => addLists(xml, columns, rows))
  change('xl/workbook.xml', (xml) =>
    xml.replace(`name="${sheetNames.machine}"`, `name="${sheetNames.machine}" state="veryHidden"`),
  )
  return zipSync(parts, { level: 6, mtime: new Date(1980, 0, 1) })
}
