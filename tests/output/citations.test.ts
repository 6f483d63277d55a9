import { expect, test } from 'vitest'
import { citeTarget } from '../../src/output/cite-target.js'
import { referenceOf } from '../../src/output/reference-of.js'
import { toAnnotation } from '../../src/output/to-annotation.js'
import { makePlan, spanOf } from './sample.js'

const plan = makePlan()
const [target] = plan.targets
const [, measure] = plan.measures
if (target === undefined || measure === undefined) throw new Error('the sample has targets and measures')

test('a citation can be pasted as it is', () => {
  expect(citeTarget(plan, target)).toBe(
    '云岭市人民政府办公室：《云岭市健康服务行动方案》（云政办〔2024〕7号），二、（一）1.',
  )
  expect(citeTarget(plan, measure, 'en')).toBe(
    '云岭市人民政府办公室: 《云岭市健康服务行动方案》 (云政办〔2024〕7号), 二、（一）2.',
  )
})

test('a citation leaves out what the document does not print', () => {
  const bare = { ...plan, meta: { ...plan.meta, issuer: null, docNumber: null } }
  expect(citeTarget(bare, { location: '云岭市 一、3.' })).toBe('《云岭市健康服务行动方案》，一、3.')
})

test('a reference follows GB/T 7714', () => {
  expect(referenceOf(plan)).toBe('云岭市人民政府办公室. 云岭市健康服务行动方案: 云政办〔2024〕7号[Z]. 2024-03-05.')
  expect(referenceOf(plan, { url: 'https://example.org/7', accessedOn: '2026-01-02' })).toBe(
    '云岭市人民政府办公室. 云岭市健康服务行动方案: 云政办〔2024〕7号[Z/OL]. (2024-03-05)[2026-01-02]. https://example.org/7.',
  )
})

test('an annotation quotes the text with what stands around it', () => {
  const { target: place } = toAnnotation(plan, target.span, { context: 6 })
  expect(place.source).toBe('urn:duizhao:yunling')
  expect(place.selector[0]).toEqual({
    type: 'TextQuoteSelector',
    exact: '居民签约率达到60%以上',
    prefix: '2025年，',
    suffix: '，每县新增社',
  })
  expect(place.selector[1]).toEqual({ type: 'TextPositionSelector', ...spanOf('居民签约率达到60%以上') })
})

test('an annotation counts code points and never cuts a character', () => {
  const text = { id: 'a b', source: '𠮷𠮷目标𠮷' }
  const { target: place } = toAnnotation(text, { start: 4, end: 6 }, { context: 1 })
  expect(place.source).toBe('urn:duizhao:a%20b')
  const [quote, position] = place.selector
  expect(position).toEqual({ type: 'TextPositionSelector', start: 2, end: 4 })
  expect(quote.prefix).toBe('')
  expect([quote.exact, quote.suffix]).toEqual(['目标', '𠮷'])
})

test('an annotation is complete: id, body, target and who made it', () => {
  const annotation = toAnnotation(plan, target, { creator: { type: 'Person', name: '甲' } })
  expect(annotation).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    motivation: 'describing',
    body: [
      {
        type: 'TextualBody',
        value: '居民签约率 ≥60%（2025）',
        format: 'text/plain',
        language: 'zh',
        purpose: 'describing',
      },
      { value: 'family-doctors', purpose: 'tagging' },
      { purpose: 'tagging' },
    ],
    creator: { type: 'Person', name: '甲' },
    generator: { type: 'Software', name: 'duizhao' },
  })
  expect(annotation.id).toMatch(/^urn:duizhao:yunling:\d+-\d+-t\d+$/u)
  expect(new Set(plan.targets.map((each) => toAnnotation(plan, each).id)).size).toBe(plan.targets.length)
})

test('an annotation of a measure has its themes as tags, one of a stretch has no body', () => {
  expect(toAnnotation(plan, measure).body.map(({ purpose }) => purpose)).toEqual([
    'describing',
    ...measure.themes.map(() => 'tagging'),
  ])
  const bare = toAnnotation(plan, target.span)
  expect([bare.body, bare.motivation, 'creator' in bare]).toEqual([[], 'highlighting', false])
})
