import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { defaultVocabulary } from '../../src/health/vocabulary.js'
import { parsePlan } from '../../src/parse-plan.js'
import { assignThemes } from '../../src/themes/assign-themes.js'
import { makeRecords } from './made-records.js'

type Labelled = [text: string, primary: string]
const { headings, sentences } = JSON.parse(
  readFileSync(new URL('../../fixtures/themes/headings.json', import.meta.url), 'utf8'),
) as { headings: Labelled[]; sentences: Labelled[] }

describe('the theme that a heading names', () => {
  const { records } = makeRecords(
    headings.map(([heading]) => `${heading}。按照上级要求，结合医疗卫生工作实际，抓好相关任务的完成。`),
  )
  const { measures } = assignThemes(records, [], defaultVocabulary)
  it.each(headings.map(([heading, primary], at) => ({ heading, primary, at })))('$heading: $primary', (given) => {
    expect(measures[given.at]?.primaryTheme).toBe(given.primary)
  })
})

describe('the theme of a sentence without a heading', () => {
  const items = sentences.map(([text], at) => `${String(at + 1)}.${text}。`).join('\n')
  const { measures } = parsePlan(`云岭市卫生健康工作要点\n\n为做好卫生健康工作，制定本要点。\n\n一、主要任务\n${items}`)
  it.each(sentences.map(([text, primary], at) => ({ text, primary, at })))('$text: $primary', (given) => {
    expect(measures[given.at]?.primaryTheme).toBe(given.primary)
  })
})

describe('the headings above a heading that says nothing', () => {
  const under = (outer: string, inner: string): (string | null)[] =>
    parsePlan(
      `云岭市卫生健康工作要点\n\n一、${outer}\n（一）${inner}\n1.改善条件。添置用品，方便群众。\n2.优化流程。明确步骤，方便办理。\n二、其他\n抓好其他事项。`,
    )
      .measures.slice(0, 2)
      .map((measure) => measure.primaryTheme)

  it('are asked for what the measures under it are about', () => {
    expect(under('促进中医药传承创新发展', '总体任务')).toEqual(['traditional-medicine', 'traditional-medicine'])
  })

  it('do not outweigh one that says it', () => {
    expect(under('促进中医药传承创新发展', '完善药品供应保障')).toEqual(['medicines', 'medicines'])
  })
})
