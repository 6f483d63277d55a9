import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { diffPlans } from '../../src/compare/diff-plans.js'
import type { MeasureChange, Plan, PlanDiff } from '../../src/model.js'
import { parsePlan } from '../../src/parse-plan.js'

const corpus = join(import.meta.dirname, '../../corpus')
const files = readdirSync(corpus).filter((name) => /\.(?:md|txt)$/u.test(name))
const load = (file: string): string => readFileSync(join(corpus, file), 'utf8')

interface Edit {
  start: number
  end: number
  text: string
}

/** Apply edits to a text; offsets are of the text before any edit. */
function applyEdits(text: string, edits: Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, text: words }) => result.slice(0, start) + words + result.slice(end), text)
}

/** What a diff reports beside kept measures and unchanged targets. */
function changesOf(diff: PlanDiff): string[] {
  const lines = diff.measures.flatMap((measure) => {
    const name = nameOf(measure)
    const status = measure.status === 'kept' ? [] : [`${measure.status}${measure.status === 'moved' && measure.reworded ? '+reworded' : ''} ${name}`] // prettier-ignore
    const bodies = measure.bodies.map((body) => `body ${body.op} ${body.name} in ${name}`)
    const targets = measure.targets.filter((target) => target.status !== 'same').map((target) => `target ${target.status} ${target.text.zh}`) // prettier-ignore
    return [...status, ...bodies, ...(['only-a', 'only-b'].includes(measure.status) ? [] : targets)]
  })
  return [...lines, ...diff.targets.filter((target) => target.status !== 'same').map((target) => target.text.zh)]
}

function nameOf({ a, b }: MeasureChange): string {
  return (a ?? b)?.location ?? ''
}

describe.each(files)('%s', (file) => {
  const text = load(file)
  const a = parsePlan(text, { id: 'a' })
  const source = a.source
  const diffWith = (edits: Edit[]): PlanDiff => diffPlans(a, parsePlan(applyEdits(source, edits), { id: 'b' }))
  const bodyMeasures = a.measures.filter((measure) => !measure.table)

  test('against itself nothing changed', () => {
    expect(changesOf(diffWith([]))).toEqual([])
  })

  test('reworded measures are found, with the words', () => {
    const chosen = bodyMeasures.filter((_measure, i) => i % 4 === 1)
    const edits = chosen.map((measure): Edit => {
      const at = source.lastIndexOf('，', measure.span.end - Math.floor((measure.span.end - measure.span.start) / 3))
      return { start: at, end: at, text: '，并做好衔接' }
    })
    const diff = diffWith(edits)
    expect(changesOf(diff).sort()).toEqual(chosen.map((measure) => `reworded ${measure.location}`).sort())
    for (const change of diff.measures.filter((measure) => measure.status === 'reworded')) {
      const inserted = change.words.filter((word) => word.op === 'insert').map((word) => word.text)
      expect(inserted.map((words) => words.split('').sort().join(''))).toEqual([
        '，并做好衔接'.split('').sort().join(''),
      ])
      expect(change.words.some((word) => word.op === 'delete')).toBe(false)
    }
  })

  test('a number raised or lowered is found by meaning', () => {
    const targets = a.targets.filter((t) => t.unit === '%' && t.measureId !== null && /^[1-8]\d%?/u.test(t.valueText))
    const target = targets.find((t) => a.measures.some((m) => m.id === t.measureId && !m.table))
    if (target === undefined) return
    const start = target.valueSpan.start
    const digits = String(Number(source.slice(start, start + 2)) + 5)
    const found = diffWith([{ start, end: start + 2, text: digits }])
      .measures.flatMap((measure) => measure.targets)
      .filter((change) => change.status !== 'same')
    expect(found).toHaveLength(1)
    expect(found[0]?.a?.valueSpan.start).toBe(start)
    expect(['stricter', 'looser', 'changed']).toContain(found[0]?.status)
  })

  test('a body added to a measure is found, its text is kept', () => {
    const measure = bodyMeasures.find(({ responsible, lead }) => responsible.length + lead.length > 0)
    const last = measure === undefined ? undefined : [...measure.lead, ...measure.responsible].find((body) => !body.inherited) // prettier-ignore
    if (measure === undefined || last === undefined) return
    const diff = diffWith([{ start: last.span.end, end: last.span.end, text: '、市体育局' }])
    const changes = changesOf(diff)
    expect(changes).toContain(`body added 市体育局 in ${measure.location}`)
    expect(changes.filter((line) => !line.startsWith('body added 市体育局'))).toEqual([])
  })

  test('two measures that change places are found as moved, not as reworded', () => {
    const i = Math.min(8, bodyMeasures.length - 3)
    const [first, second] = [bodyMeasures[i], bodyMeasures[i + 1]]
    if (first === undefined || second === undefined) throw new Error('too few measures')
    const wordsOf = ({ span, number }: Plan['measures'][number]): string =>
      source.slice(span.start, span.end).replace(number ?? '', '')
    const diff = diffWith([
      { ...first.span, text: (first.number ?? '') + wordsOf(second) },
      { ...second.span, text: (second.number ?? '') + wordsOf(first) },
    ])
    const changed = diff.measures.filter(({ status }) => status !== 'kept')
    expect(changed.length).toBeGreaterThan(0)
    for (const change of changed) {
      expect([change.status, change.reworded]).toEqual(['moved', false])
      expect([first.location, second.location]).toContain(change.a?.location)
    }
  })

  test('a change outside the measures is found under sections', () => {
    const at = source.indexOf('。', source.indexOf('指导'))
    const diff = diffWith([{ start: at, end: at, text: '，久久为功' }])
    const changed = (diff.sections ?? []).filter(({ status }) => status !== 'kept')
    expect(changed.map(({ status, words }) => [status, words.filter(({ op }) => op !== 'equal')])).toEqual([
      ['reworded', [{ op: 'insert', text: '，久久为功' }]],
    ])
    expect(changesOf(diff)).toEqual([])
  })

  test('a dropped measure is found', () => {
    const measure = dropable(a, bodyMeasures)
    const diff = diffWith([{ ...measure.span, text: '' }])
    const gone = diff.measures.filter(({ status }) => status !== 'kept')
    expect(gone.map((change) => [change.status, change.a?.location])).toEqual([['only-a', measure.location]])
  })
})

/** A measure in the middle of a part: its sisters stay, so the numbering around it still reads. */
function dropable(plan: Plan, measures: Plan['measures']): Plan['measures'][number] {
  const middle = measures.slice(2, -2).find((measure, i) => {
    const next = measures[i + 3]
    const own = plan.sections.find((section) => section.id === measure.sectionId)
    const other = plan.sections.find((section) => section.id === next?.sectionId)
    return own !== undefined && other !== undefined && own.parent === other.parent && own.span.end === measure.span.end
  })
  const chosen = middle ?? measures[1]
  if (chosen === undefined) throw new Error('no measures')
  return chosen
}
