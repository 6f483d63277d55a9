import type {
  Lang,
  MeasureChange,
  MeasureChangeStatus,
  MeasureRef,
  PlanDiff,
  PlanSummary,
  TargetChange,
} from '../../model.js'
import { formatValue } from '../../compare/format-value.js'
import { narrowPlace } from '../short-place.js'
import { headOf } from './head-of.js'
import { plain, type Style } from './paint.js'
import type { TerminalOptions } from './render-outline.js'
import { wrapText } from './wrap-text.js'

/** Longest title of a change. */
const LONGEST_TITLE = 40

const statusLabels: Readonly<Record<MeasureChangeStatus, { zh: string; en: string; style: Style }>> = {
  kept: { zh: '保留', en: 'kept', style: 'dim' },
  reworded: { zh: '改写', en: 'reworded', style: 'yellow' },
  moved: { zh: '移动', en: 'moved', style: 'cyan' },
  merged: { zh: '合并', en: 'merged', style: 'yellow' },
  split: { zh: '拆分', en: 'split', style: 'yellow' },
  'only-a': { zh: '仅甲有', en: 'only in A', style: 'red' },
  'only-b': { zh: '仅乙有', en: 'only in B', style: 'green' },
}

/**
 * Two plans measure by measure: what was kept, reworded, moved, dropped or added, with changed values and bodies.
 * Changed text outside measures comes first; measures that were kept as they are are only counted.
 *
 * @param diff the diff
 * @param options width, language and colours
 */
export function renderDiff(diff: PlanDiff, options: TerminalOptions = {}): string {
  const { width = 100, lang = 'zh', paint = plain } = options
  const a = lang === 'zh' ? '甲' : 'A'
  const b = lang === 'zh' ? '乙' : 'B'
  const lines = [
    `${paint('red', a)}  ${headOf(diff.a.label, diff.a.docNumber ?? diff.a.title ?? '')}`,
    `${paint('green', b)}  ${headOf(diff.b.label, diff.b.docNumber ?? diff.b.title ?? '')}`,
    ...countLines(diff, lang),
  ]
  const push = (indent: number, text: string, style?: Style): void => {
    for (const line of wrapText(text, width - indent))
      lines.push(' '.repeat(indent) + (style === undefined ? line : paint(style, line)))
  }
  for (const change of [...(diff.sections ?? []), ...diff.measures]) {
    const targets = change.targets.filter(({ status }) => status !== 'same')
    if (!isListed(change)) continue
    const { style } = statusLabels[change.status]
    lines.push('')
    push(0, `[${statusLabels[change.status][lang]}] ${changeTitle(change, diff)}`, style)
    if (change.words.length > 0 && change.reworded) push(2, changedWords(change))
    for (const { op, role, name } of change.bodies) push(2, bodyLine(op, role, name, lang), 'dim')
    for (const target of targets) push(2, targetLine(target, lang))
  }
  for (const target of diff.targets) if (target.status !== 'same') push(0, targetLine(target, lang))
  return lines.join('\n')
}

/** What is listed below is counted: measures, and text outside them where some of it changed. */
function countLines({ measures, sections = [] }: PlanDiff, lang: Lang): string[] {
  const changed = sections.filter(isListed)
  const lines = [countLine(measures, lang)]
  if (changed.length > 0)
    lines.push(
      lang === 'zh' ? `举措以外的文字：${countLine(changed, lang)}` : `outside measures: ${countLine(changed, lang)}`,
    )
  return lines
}

/** What was kept to the last value and body is counted only. */
function isListed({ status, targets, bodies }: MeasureChange): boolean {
  return status !== 'kept' || bodies.length > 0 || targets.some((target) => target.status !== 'same')
}

function countLine(changes: readonly MeasureChange[], lang: Lang): string {
  return (Object.keys(statusLabels) as MeasureChangeStatus[])
    .flatMap((status) => {
      const count = changes.filter((change) => change.status === status).length
      return count === 0 ? [] : [`${statusLabels[status][lang]} ${count}`]
    })
    .join(lang === 'zh' ? '，' : ', ')
}

function changeTitle({ status, a, b, others = [] }: MeasureChange, diff: PlanDiff): string {
  const name = (side: typeof a, plan: PlanSummary): string | null =>
    side === null ? null : nameOf(side, narrowPlace(side.location, plan))
  if (others.length > 0) {
    const [from, to] = status === 'merged' ? [[a, ...others], [b]] : [[a], [b, ...others]]
    const list = (sides: (typeof a)[], plan: PlanSummary): string => sides.map((side) => name(side, plan)).join(' + ')
    return `${list(from, diff.a)} → ${list(to, diff.b)}`
  }
  const names = [name(a, diff.a), name(b, diff.b)]
  return [...new Set(names.filter((entry) => entry !== null))].join(' → ')
}

/** Title and place; text outside measures has its own words for a title, and can be long. */
function nameOf({ title }: MeasureRef, place: string): string {
  const flat = title.replace(/\s+/gu, ' ').trim()
  const short = flat.length > LONGEST_TITLE ? `${flat.slice(0, LONGEST_TITLE - 1)}…` : flat
  return place === '' ? short : `${short}（${place}）`
}

/** Deleted and added words in signs that can be read without colour. */
function changedWords({ words }: MeasureChange): string {
  return words
    .map(({ op, text }) => {
      const flat = text.replace(/\s+/gu, '')
      if (op === 'delete') return `[-${flat}-]`
      if (op === 'insert') return `{+${flat}+}`
      return flat.length > 24 ? shorten(flat) : flat
    })
    .join('')
}

/** The two ends of a long stretch; a number, a date or a Latin word is never cut. */
function shorten(flat: string): string {
  const whole = /[\d.,:：%‰％a-z年月日]/iu
  let [from, to] = [10, flat.length - 10]
  while (from < to && whole.test(flat.charAt(from - 1)) && whole.test(flat.charAt(from))) from++
  while (to > from && whole.test(flat.charAt(to - 1)) && whole.test(flat.charAt(to))) to--
  return from >= to ? flat : `${flat.slice(0, from)}……${flat.slice(to)}`
}

function bodyLine(op: 'added' | 'removed' | 'role', role: 'lead' | 'responsible', name: string, lang: Lang): string {
  const roles = { lead: { zh: '牵头单位', en: 'lead body' }, responsible: { zh: '责任单位', en: 'responsible body' } }
  const ops = {
    added: { zh: '增加', en: 'added' },
    removed: { zh: '减少', en: 'removed' },
    role: { zh: '改为', en: 'now' },
  }
  return lang === 'zh' ? `${ops[op].zh}${roles[role].zh}：${name}` : `${ops[op].en} ${roles[role].en}: ${name}`
}

/** The sentence of the change, which names indicator and values; without one, the values before and after. */
function targetLine({ a, b, text }: TargetChange, lang: Lang): string {
  if (text[lang] !== '') return text[lang]
  const values = [a, b].map((target) => (target === null ? '—' : formatValue(target, lang)))
  return `${b?.indicator ?? a?.indicator ?? ''}  ${values.join(' → ')}`
}
