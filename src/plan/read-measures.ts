import { departmentOf } from './department-of.js'
import type {
  Body,
  LeafNode,
  Measure,
  ParagraphNode,
  PlanNode,
  PlanTree,
  RowNode,
  SectionNode,
  TableNode,
  Vocabulary,
} from '../model.js'
import { isLeaf, leafText } from '../tree/leaf-text.js'
import { createMeasure } from './create-measure.js'
import { MEASURE_ZONES } from './find-zones.js'
import { parseResponsibility } from './parse-responsibility.js'
import type { NamedRole } from './parse-responsibility.js'
import type { Zone } from './passage.js'
import { readRowMeasures } from './read-row-measures.js'
import type { PlanTable } from './read-tables.js'

/** The measures of a plan, and which measure each leaf or row of a table belongs to. */
export interface MeasuresFound {
  measures: Measure[]
  owners: ReadonlyMap<LeafNode | RowNode, string>
}

/**
 * Find the units that carry actions: the deepest numbered units of task and safeguard parts, and the rows of task
 * tables. Source: the annotation guidelines.
 *
 * @param tree sections, paragraphs and tables
 * @param text the source text
 * @param zones part of the plan each section stands in
 * @param tables the tables as they are meant
 * @param vocabulary departments
 */
export function readMeasures(
  tree: PlanTree,
  text: string,
  zones: ReadonlyMap<SectionNode, Zone>,
  tables: ReadonlyMap<TableNode, PlanTable>,
  vocabulary: Vocabulary,
): MeasuresFound {
  const measures: Measure[] = []
  const owners = new Map<LeafNode | RowNode, string>()
  // a plan without numbering has the headings of its format for sections
  const unnumbered = ![...zones.keys()].some((node) => node.data.number !== null)
  let general: NamedRole[] = []
  const known = new Map<string, string | null>()
  const toBody = ({ name, span }: NamedRole, inherited = false): Body => {
    let id = known.get(name)
    if (id === undefined) known.set(name, (id = departmentOf(name, vocabulary)))
    return { name, id, span, inherited }
  }

  const addUnit = (node: SectionNode): void => {
    const id = `m${measures.length + 1}`
    const leaves = leavesOf(node)
    const inherited = general.map((body) => toBody(body, true))
    const measure = createMeasure(id, node.data.id, node.data.number, node.data.title, node.data.span, text)
    for (const leaf of leaves) {
      owners.set(leaf, id)
      if (leaf.type !== 'responsibility') continue
      const found = parseResponsibility(leafText(leaf, text), text)
      addRoles(measure, found.named, toBody)
      addGeneral(found.general, general)
    }
    if (inherited.length > 0) addInherited(measure, inherited)
    measures.push(measure)
  }

  const addTable = (node: TableNode, section: SectionNode | null): void => {
    const read = tables.get(node)
    if (read === undefined) return
    for (const measure of readRowMeasures(read.table, section, text, measures.length, toBody, owners))
      measures.push(measure)
  }

  const visit = (node: SectionNode, outside = false): void => {
    // 以下任务 means the tasks of this part, not what other parts ask for
    if (node.data.depth === 1) general = []
    const children = node.children.filter((child): child is SectionNode => child.type === 'section' && !isBox(child))
    const zone = zones.get(node) ?? 'other'
    // 1.完成6万个村庄的整治。（环境保护部负责）: a goal that has bodies of its own is a task
    const carries = MEASURE_ZONES.has(zone) || (zone === 'goals' && children.length === 0 && hasBodies(node))
    if (
      carries &&
      (node.data.number !== null || unnumbered) &&
      !outside &&
      (children.length === 0 || isOneMeasure(children))
    ) {
      const before = measures.length
      if (unnumbered && isTitledTable(node))
        for (const child of node.children) if (child.type === 'table') addTable(child, node)
      if (measures.length > before) return
      addUnit(node)
      for (const child of node.children) if (child.type === 'table') addTable(child, node)
      return
    }
    for (const child of node.children) {
      if (child.type === 'section')
        visit(child, outside || (!unnumbered && node.data.number === null && !TASK_LIST.test(node.data.title ?? '')))
      else if (child.type === 'table') addTable(child, node)
      else if (carries && child.type === 'paragraph') readGeneral(child, text, general)
    }
  }
  for (const child of tree.children) {
    if (child.type === 'section') visit(child)
    else if (child.type === 'table') addTable(child, null)
  }
  tieTables(measures)
  return { measures, owners }
}

/** Attachments whose numbered units are tasks; standards, forms and indicator lists have none. */
const TASK_LIST = /任务|分工|措施|举措|方案|计划|行动|台账|工程|项目/u

/** The title of a table and the table, with what is left of a row: its rows are what is to be done. */
const isTitledTable = ({ children }: SectionNode): boolean =>
  children.some(({ type }) => type === 'table') &&
  children.every((child) => child.type !== 'section' && (child.type !== 'paragraph' || !saysSomething(child)))

const saysSomething = ({ children }: ParagraphNode): boolean => children.some(({ value }) => /[，。；]/u.test(value))

const hasBodies = (node: SectionNode): boolean => leavesOf(node).some(({ type }) => type === 'responsibility')

const isBox = (node: SectionNode): boolean => node.data.number?.startsWith('专') === true

/** （1）（2）… without headings and without bodies of their own are parts of one measure. */
function isOneMeasure(children: readonly SectionNode[]): boolean {
  if (children.some((child) => child.data.title !== null)) return false
  const small = children.every((child) => /^[（(]?\d+[）)]|^[①-⑳]/u.test(child.data.number ?? ''))
  const withBodies = children.filter(hasBodies)
  const [only] = withBodies
  return (
    (small && withBodies.length === 0) || (children.length > 1 && withBodies.length === 1 && only === children.at(-1))
  )
}

/** Every leaf under a node in document order; furniture is nobody's. */
function leavesOf(node: PlanNode, leaves: LeafNode[] = []): LeafNode[] {
  if (isLeaf(node)) {
    if (node.type !== 'furniture') leaves.push(node)
  } else if (node.type !== 'table') for (const child of node.children) leavesOf(child, leaves)
  return leaves
}

function addRoles(measure: Measure, named: readonly NamedRole[], toBody: (named: NamedRole) => Body): void {
  for (const item of named) {
    if (item.role === 'lead') measure.lead.push(toBody(item))
    else if (item.role === 'responsible') measure.responsible.push(toBody(item))
    else if (item.role === 'office') measure.offices.push({ ...toBody(item), id: null })
    else if (measure.deadline === null) {
      measure.deadline = item.name
      measure.deadlineSpan = item.span
    }
  }
}

/** Bodies of general rules that the measure does not name itself. */
function addInherited(measure: Measure, inherited: readonly Body[]): void {
  const own = new Set([...measure.lead, ...measure.responsible].map(({ name }) => name))
  for (const body of inherited) if (!own.has(body.name)) measure.responsible.push(body)
}

/** 以下任务均需各县区政府负责落实 in a paragraph of its own. */
function readGeneral(node: PlanNode, text: string, general: NamedRole[]): void {
  for (const leaf of leavesOf(node)) {
    if (!leaf.value.includes('均') || !/(?:以下|各项)[^。]{0,20}均/u.test(leaf.value)) continue
    addGeneral(parseResponsibility(leafText(leaf, text), text).general, general)
  }
}

/** Bodies of general rules; each is added to every later measure, so that more would fill the memory. */
const MOST_GENERAL = 64

/** A body is added to later measures once, however often the rule is said. */
function addGeneral(found: readonly NamedRole[], general: NamedRole[]): void {
  for (const body of found)
    if (general.length < MOST_GENERAL && !general.some(({ name }) => name === body.name)) general.push(body)
}

/** Rows of a task table belong to the measure of the text with the same number or title. */
function tieTables(measures: readonly Measure[]): void {
  if (!measures.some((measure) => measure.table)) return
  const plain = (value: string | null): string => (value ?? '').replace(/[\s“”"'，、。：；（）()]/gu, '')
  const titles = new Map<string, Measure>()
  const numbers = new Map<string, Measure | null>()
  for (const measure of measures) {
    if (measure.table) continue
    const title = plain(measure.title)
    if (title !== '' && !titles.has(title)) titles.set(title, measure)
    const number = plain(measure.number)
    // a number that several measures share ties nothing
    numbers.set(number, numbers.has(number) ? null : measure)
  }
  for (const row of measures) {
    if (!row.table) continue
    // 扩大监测范围，新增监测点48个: a row may go on behind the title
    const [head = ''] = (row.title ?? '').split(/[，,：:；。]/u)
    const match =
      titles.get(plain(row.title ?? row.number)) ??
      titles.get(plain(head)) ??
      (row.title === null ? null : numbers.get(plain(row.number)))
    row.bodyMeasureId = match?.id ?? null
  }
}
