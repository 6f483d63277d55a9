import { handMark } from '../hand-mark.js'
import type { Lang, Measure, Plan, Section, Target } from '../../model.js'
import { formatValue } from '../../compare/format-value.js'
import { showControls } from '../../text/show-controls.js'
import { doubtLegend } from './doubt-legend.js'
import { doubtSign } from './doubt-sign.js'
import { headOf } from './head-of.js'
import { plain, type Paint } from './paint.js'
import { textWidth, wrapText } from './wrap-text.js'

export interface TerminalOptions {
  /** columns of the terminal; default 100 */
  width?: number
  lang?: Lang
  /** puts colours on; default none */
  paint?: Paint
}

/**
 * A plan as a readable outline: its head, its sections with how many measures and targets each holds, the targets
 * under their measures, and what was odd.
 *
 * @param plan the plan
 * @param options width, language and colours
 */
export function renderOutline(plan: Plan, options: TerminalOptions = {}): string {
  const { width = 100, lang = 'zh', paint = plain } = options
  const lines = [...headLines(plan, lang, paint, width), '']
  const targets = groupBy(plan.targets, (target) => target.measureId ?? sectionAt(plan.sections, target))
  const measures = groupBy(plan.measures, (measure) => measure.sectionId)
  const push = (indent: number, text: string, style?: (line: string) => string): void => {
    for (const line of wrapText(text, width - indent)) lines.push(' '.repeat(indent) + (style?.(line) ?? line))
  }
  const pushTargets = (id: string | null, indent: number): void => {
    for (const target of targets.get(id) ?? []) {
      const { indicator, valueText } = target
      const full = formatValue(target, lang) + doubtSign(target) + handMark(target, lang)
      // the value of a milestone is its own words, often the last ones of its name
      const said = target.kind === 'milestone' && indicator.endsWith(valueText)
      const value = said ? full.slice(valueText.length).trimStart() : full
      push(indent, `${indicator}${said ? '' : '  '}${value}`, (line) => paintValue(line, value, paint))
    }
  }
  const pushMeasure = (measure: Measure, indent: number, headed: boolean): void => {
    if (!headed) push(indent, headText(measure.number, measure.title ?? firstWords(measure.text)))
    const bodies = [...measure.lead, ...measure.responsible].map((body) => body.name)
    if (bodies.length > 0) push(indent + 2, `→ ${bodies.join('、')}`, (line) => paint('dim', line))
    pushTargets(measure.id, indent + 2)
  }
  pushTargets(null, 0)
  for (const section of plan.sections) {
    const indent = (section.path.length - 1) * 2
    push(indent, headText(section.number, section.title ?? firstWords(plan.source.slice(section.span.start))), (line) =>
      paint('bold', line),
    )
    pushTargets(section.id, indent + 2)
    for (const measure of measures.get(section.id) ?? [])
      pushMeasure(measure, measure.number === section.number ? indent : indent + 2, measure.number === section.number)
  }
  for (const measure of measures.get(null) ?? []) pushMeasure(measure, 0, false)
  const legend = doubtLegend(plan.targets, lang)
  if (legend !== null) lines.push('', ...wrapText(legend, width).map((line) => paint('yellow', line)))
  if (plan.messages.length > 0) lines.push('')
  for (const message of plan.messages) push(0, `! ${message.text[lang]}`, (line) => paint('yellow', line))
  return lines.join('\n')
}

function headLines(plan: Plan, lang: Lang, paint: Paint, width: number): string[] {
  const { meta } = plan
  const counts = {
    zh: `${plan.sections.length} 个章节，${plan.measures.length} 项举措，${plan.targets.length} 个目标，${plan.exclusions.length} 个非目标数字`,
    en: `${plan.sections.length} sections, ${plan.measures.length} measures, ${plan.targets.length} targets, ${plan.exclusions.length} numbers left out`,
  }
  const draft = meta.status === 'draft' ? { zh: '征求意见稿', en: 'draft' }[lang] : null
  const facts = [meta.issuer, meta.docNumber, meta.issuedOn, draft].filter((fact) => fact !== null)
  return [
    ...wrapText(headOf(plan.label, meta.planTitle ?? meta.title ?? plan.id), width).map((line) => paint('bold', line)),
    ...(facts.length > 0 ? wrapText(facts.join('  '), width).map((line) => paint('dim', line)) : []),
    ...wrapText(counts[lang], width),
  ]
}

/** Marker and title; a title made of the first words begins with the marker already. */
function headText(number: string | null, title: string): string {
  if (number !== null && title.startsWith(number)) return title
  return `${number ?? ''}${number !== null && /[.\d]$/u.test(number) ? ' ' : ''}${title}`
}

function firstWords(text: string): string {
  const line = showControls(
    text
      .slice(0, 200)
      .trim()
      .split(/\r?\n|\r/u)[0] ?? '',
  )
  return textWidth(line) > 60 ? `${line.slice(0, 29)}…` : line
}

function paintValue(line: string, value: string, paint: Paint): string {
  const at = value === '' ? -1 : line.lastIndexOf(value)
  return at < 0 ? line : line.slice(0, at) + paint('cyan', value) + line.slice(at + value.length)
}

/** The deepest section a target of no measure stands in. */
function sectionAt(sections: readonly Section[], target: Target): string | null {
  let found: string | null = null
  for (const section of sections)
    if (section.span.start <= target.span.start && target.span.end <= section.span.end) found = section.id
  return found
}

function groupBy<T>(items: readonly T[], key: (item: T) => string | null): Map<string | null, T[]> {
  const groups = new Map<string | null, T[]>()
  for (const item of items) {
    const k = key(item)
    const group = groups.get(k)
    if (group === undefined) groups.set(k, [item])
    else group.push(item)
  }
  return groups
}
