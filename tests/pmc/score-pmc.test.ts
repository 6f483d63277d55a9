import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, View } from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import { describe, expect, test } from 'vitest'
import { parsePlan } from '../../src/parse-plan.js'
import { familyDoctorSheet } from '../../src/pmc/family-doctor-sheet.js'
import type { PmcScore, PmcSheet } from '../../src/pmc/pmc.js'
import { pmcIndex } from '../../src/pmc/pmc-index.js'
import { pmcSurface, pmcSurfaceSpec } from '../../src/pmc/pmc-surface.js'
import { readPmcSheet } from '../../src/pmc/read-pmc-sheet.js'
import { scorePmc } from '../../src/pmc/score-pmc.js'

const root = join(import.meta.dirname, '../..')
const table = JSON.parse(readFileSync(join(root, 'fixtures/pmc/table-6.json'), 'utf8')) as {
  rows: { plan: string; values: number[]; pmc: string; grade: string }[]
}

test('the built-in sheet has ten first-level and 41 second-level variables', () => {
  expect(familyDoctorSheet.dimensions.map(({ variables }) => variables.length)).toEqual([5, 4, 6, 6, 4, 5, 3, 4, 4, 0])
  const ids = familyDoctorSheet.dimensions.flatMap(({ id, variables }) => [id, ...variables.map((each) => each.id)])
  expect(new Set(ids).size).toBe(51)
})

test.each(table.rows)('Table 6 of the study: $plan is $pmc, $grade', ({ values, pmc, grade }) => {
  const result = pmcIndex(values, familyDoctorSheet)
  expect([result.printed, result.grade?.labels.zh]).toEqual([pmc, grade])
})

test('values as printed would not give the six sums: 0.67 stands for 2/3', () => {
  const [first] = table.rows
  const sum = (first?.values ?? []).reduce((a, b) => a + b, 0)
  expect(sum.toFixed(2)).toBe('7.89')
  expect(() => pmcIndex([1, 2], familyDoctorSheet)).toThrow('2 values for 10')
  expect(() => pmcIndex([2, ...Array<number>(9).fill(0)], familyDoctorSheet)).toThrow('between 0 and 1')
})

const made = `临川市人民政府办公室关于印发临川市家庭医生签约服务实施方案的通知

临政办〔2024〕3号

为贯彻落实《江南省推进家庭医生签约服务工作方案》（江政办〔2023〕9号），制定本方案。

一、重点任务

（一）做好签约服务。到2027年，全人群签约率达到70%以上。鼓励社区卫生服务中心开展签约。（牵头单位：市卫生健康委；责任单位：市财政局、市医保局）

（二）加强人才培养。每年培训全科医生20名。（市卫生健康委负责）

临川市人民政府办公室
2024年3月5日
`
const plan = parsePlan(made, { id: 'linchuan' })
const score = scorePmc(plan, familyDoctorSheet)
const answer = (id: string, of: PmcScore = score) => {
  const found = of.answers.find((each) => each.id === id)
  if (found === undefined) throw new Error(`no answer ${id}`)
  return found
}

describe('a plan', () => {
  test('each 1 has its words, each 0 what was looked for, and every quote is the text', () => {
    for (const { score: said, why, evidence, looked, id } of score.answers) {
      if (said === 1) expect([id, why, evidence === null]).toEqual([id, 'found', false])
      else expect([id, why, evidence]).toEqual([id, said === 0 ? 'absent' : 'open', null])
      if (said === 0 && !id.startsWith('X9') && !id.startsWith('X2')) expect(looked.length).toBeGreaterThan(0)
      if (evidence !== null) expect(plan.source.slice(evidence.span.start, evidence.span.end)).toBe(evidence.quote)
    }
    expect(answer('X1:3').evidence?.quote).toContain('鼓励社区卫生服务中心开展签约')
    expect(answer('X9:1').evidence?.quote).toBe('全人群签约率达到70%以上')
    expect(answer('X9:2').evidence?.quote).toContain('江南省推进家庭医生签约服务工作方案')
  })

  test('the name of a body and the title of another document say nothing', () => {
    // 市财政局, and 工作方案 in the title
    expect(answer('X5:1')).toMatchObject({ score: 0, why: 'absent' })
    expect(answer('X1:5')).toMatchObject({ score: 0 })
  })

  test('one of the four times is true, by the years the plan prints', () => {
    expect(['X2:1', 'X2:2', 'X2:3', 'X2:4'].map((id) => answer(id).score)).toEqual([0, 1, 0, 0])
    const undated = scorePmc(parsePlan(made.replace('2024年3月5日', ''), { id: 'u' }), familyDoctorSheet)
    expect(answer('X2:2', undated).score).toBeNull()
  })

  test('what a text cannot tell is open and counted, never guessed', () => {
    expect(answer('X9:4')).toMatchObject({ score: null, why: 'open', evidence: null })
    expect(score.open).toBe(score.answers.filter((each) => each.score === null).length)
    expect(score.open).toBeGreaterThan(1)
    expect(score.index).toBeNull()
    expect(score.high - score.low).toBeCloseTo(
      score.dimensions.reduce((sum, { value, high, low }) => sum + (value === null ? high - low : 0), 0),
      12,
    )
  })

  test('a coder closes what is open, and goes before the text', () => {
    const open = score.answers.filter((each) => each.score === null).map(({ id }) => id)
    const answers = Object.fromEntries(open.map((id) => [id, 1 as const]))
    const closed = scorePmc(plan, familyDoctorSheet, { answers: { ...answers, 'X1:3': 0 } })
    expect([closed.open, answer('X1:3', closed).score, answer('X1:3', closed).why]).toEqual([0, 0, 'coder'])
    expect(closed.index).toBeCloseTo(score.high - 0.2, 12)
    expect(closed.grade).not.toBeNull()
  })

  test('grades are a parameter; one that the open answers can change is not given', () => {
    const grade = (from: number) => ({ id: String(from), labels: { zh: '', en: '' }, from })
    const between = (score.low + score.high) / 2
    expect(scorePmc(plan, familyDoctorSheet, { grades: [grade(0), grade(between)] }).grade).toBeNull()
    expect(scorePmc(plan, familyDoctorSheet, { grades: [grade(0)] }).grade?.id).toBe('0')
  })
})

describe('another sheet', () => {
  const sheet: PmcSheet = {
    id: 'own',
    labels: { zh: '自编', en: 'own' },
    source: 'own',
    dimensions: [
      {
        id: 'A',
        labels: { zh: '甲', en: 'a' },
        variables: [
          { id: 'A1', labels: { zh: '签约', en: 'contracts' }, rule: { kind: 'themes', themes: ['family-doctors'] } },
          {
            id: 'A2',
            labels: { zh: '试点', en: 'pilots' },
            rule: { kind: 'words', words: ['试点'] },
            otherwise: 'ask',
          },
        ],
      },
    ],
    grades: [],
  }

  test('comes as JSON', () => {
    const read = readPmcSheet(JSON.stringify(sheet))
    expect(read).toEqual(sheet)
    const own = scorePmc(plan, read)
    expect(own.answers.map((each) => each.score)).toEqual([1, null])
    expect([own.low, own.high, own.grade]).toEqual([0.5, 1, null])
  })

  test('what is wrong in it is named', () => {
    const broken = (change: (sheet: Record<string, never>) => void): string => {
      const copy = structuredClone(sheet) as unknown as Record<string, never>
      change(copy)
      return JSON.stringify(copy)
    }
    const dimension = (value: Record<string, never>): Record<string, unknown> =>
      (value['dimensions'] as unknown as Record<string, unknown>[])[0] ?? {}
    expect(() => readPmcSheet('{}')).toThrow('a list of dimensions')
    expect(() => readPmcSheet(broken((value) => delete dimension(value)['labels']))).toThrow('A needs labels')
    expect(() =>
      readPmcSheet(
        broken((value) => {
          const [first] = dimension(value)['variables'] as { rule: { kind: string } }[]
          if (first !== undefined) first.rule.kind = 'guess'
        }),
      ),
    ).toThrow('Variable A1 needs a rule whose kind is one of words')
  })

  test('without nine first-level variables there is no surface, and the picture says so', () => {
    expect(pmcSurface(scorePmc(plan, sheet))).toContain('一级变量不足九个')
  })
})

test('the surface is drawn as SVG with each value, and says what is open', async () => {
  const svg = pmcSurface(score, { lang: 'en' })
  for (const { id, low } of score.dimensions.slice(0, 9)) {
    expect(svg).toContain(`>${id}<`)
    expect(svg).toContain(`>${low.toFixed(2)}<`)
  }
  expect(svg).toMatch(/\d answers are open and drawn as 0/u)
  await expect(svg).toMatchFileSnapshot('pictures/surface.svg')
})

test('the surface as Vega-Lite draws as many pieces', async () => {
  const spec = pmcSurfaceSpec(score)
  const svg = await new View(parse(compile(spec as unknown as TopLevelSpec).spec), { renderer: 'none' }).toSVG()
  expect(svg.match(/aria-roledescription="line mark"/gu)).toHaveLength(144)
})

test('hostile text costs no more than its length', () => {
  const text = `一、任务\n\n（一）做好工作。${'《'.repeat(20_000)}${'财政'.repeat(20_000)}\n`
  const hostile = scorePmc(parsePlan(text), familyDoctorSheet)
  expect(hostile.answers).toHaveLength(42)
})
