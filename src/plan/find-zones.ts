import { prefix, startsAt } from '../text/affix.js'
import {
  BACKGROUND_PART,
  CLOSING_CLAUSE,
  NAMES_PLAN_FIRST,
  partHeadings,
  SHARES_TASKS,
  STAGE,
  TASK_PART,
  WORK_ORDER,
} from '../words/zones.js'
import type { PartKind } from '../words/zones.js'
import type { PlanTree, SectionNode } from '../model.js'
import { foldText } from '../text/fold.js'
import { readMarker } from '../tree/read-marker.js'
import type { Zone } from './passage.js'

const CLOSING = prefix(CLOSING_CLAUSE)

/** Zones that carry measures. */
export const MEASURE_ZONES: ReadonlySet<Zone> = new Set<Zone>(['tasks', 'safeguards'])

const LIST_TITLE = /名单|成员|通讯录|人员组成|组成人员|领导小组|评分|申报|申请|登记|统计表|流程图|示意图|名词解释|术语/u

/**
 * The part of the plan each section stands in. A part is a task part unless its heading says otherwise; a heading
 * inside background or aims can change the part (发展基础, 指导思想 and 主要目标 in one chapter), a heading inside tasks
 * only where it can mean nothing else.
 *
 * @param tree sections, paragraphs and tables
 */
export function findZones(tree: PlanTree): Map<SectionNode, Zone> {
  const zones = new Map<SectionNode, Zone>()
  const visit = (node: SectionNode, above: Zone | null): void => {
    const zone = findZone(node, above)
    zones.set(node, zone)
    for (const child of node.children) if (child.type === 'section') visit(child, zone)
  }
  for (const child of tree.children) if (child.type === 'section') visit(child, null)
  return zones
}

function findZone(node: SectionNode, above: Zone | null): Zone {
  const printed = node.data.title ?? ''
  const title = foldText(printed, { start: 0, end: printed.length })
    .text.replace(/[\s“”"]/gu, '')
    .replace(NAMES_PLAN_FIRST, '')
  if (node.data.number === null && LIST_TITLE.test(title)) return 'organisation'
  if (isClosing(node)) return 'steps'
  if (isMixed(above) && TASK_PART.test(title)) return 'tasks'
  if (above === null || isMixed(above))
    return toZone(readKind(title, partHeadings) ?? (isMixed(above) ? above : null), node)
  if (above !== 'tasks') return above
  const kind = readKind(title, insideTasks)
  if (kind === 'goals' || kind === 'principles') return kind
  // 第一节 发展基础 of a chapter whose own heading says nothing
  if (node.data.depth === 2 && BACKGROUND_PART.test(title)) return 'background'
  return above
}

/** 本意见由市卫生健康委负责解释 is no measure. */
function isClosing(node: SectionNode): boolean {
  return !node.children.some((child) => child.type === 'section') && startsAt(CLOSING, opening(node))
}

/** The first words of a section behind its number. */
function opening({ children: [first] }: SectionNode): string {
  const leaf = first?.type === 'paragraph' ? first.children[0] : first
  if (leaf?.type !== 'text' && leaf?.type !== 'heading') return ''
  return leaf.value.slice(readMarker(leaf.value, 0)?.length ?? 0)
}

const isMixed = (zone: Zone | null): zone is Zone => zone === 'background' || zone === 'goals'

/** The first pattern that fits decides: inside tasks those after the last that can change the part say nothing. */
const insideTasks = partHeadings.slice(
  0,
  partHeadings.findLastIndex(({ kind }) => kind === 'goals' || kind === 'principles') + 1,
)

function readKind(title: string, headings: typeof partHeadings): PartKind | null {
  if (title !== '') for (const { kind, pattern } of headings) if (pattern.test(title)) return kind
  return null
}

/**
 * 组织领导 with numbered parts is safeguards; undivided it names people and duties. 工作安排 whose parts name no stage or
 * month says what is done, not when.
 */
function toZone(kind: Zone | null, node: SectionNode): Zone {
  if (kind === null) return 'tasks'
  if (kind === 'steps' && WORK_ORDER.test(node.data.title ?? '')) {
    const parts = node.children.filter((child) => child.type === 'section')
    if (parts.length > 0 && !parts.some((part) => STAGE.test(part.data.title ?? opening(part)))) return 'tasks'
  }
  if (kind === 'organisation' && node.children.some((child) => child.type === 'section')) return 'safeguards'
  // 任务分工 over a table shares out what is to be done
  if (
    kind === 'organisation' &&
    SHARES_TASKS.test(node.data.title ?? '') &&
    node.children.some(({ type }) => type === 'table')
  )
    return 'tasks'
  return kind
}
