import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlanNode, PlanTree } from '../../src/model.js'
import { readRecords } from '../../src/plan/read-records.js'
import { isBlank } from '../../src/source/is-blank.js'
import { readSource } from '../../src/source/read-source.js'
import { buildTree } from '../../src/tree/build-tree.js'

const root = new URL('../../corpus/', import.meta.url).pathname
const plans = readdirSync(root)
  .filter((file) => /\.(?:txt|md)$/u.test(file))
  .map((file) => ({ file, text: readFileSync(root + file, 'utf8') }))

/** Non-blank characters that stand in no leaf and are no markup, or stand in two leaves. */
function findLost(text: string, format: 'text' | 'markdown'): string[] {
  const source = readSource(text, { format })
  const { tree } = buildTree(source)
  const leaves = new Uint8Array(source.text.length)
  const marks = new Uint8Array(source.text.length)
  for (const block of source.blocks) for (const mark of block.marks) marks.fill(1, mark.start, mark.end)
  const visit = (node: PlanNode | PlanTree): void => {
    if ('children' in node) {
      node.children.forEach(visit)
      return
    }
    const { span, holes } = node.data
    const outside = new Uint8Array(span.end - span.start)
    for (const hole of holes) outside.fill(1, Math.max(0, hole.start - span.start), Math.max(0, hole.end - span.start))
    for (let i = 0; i < outside.length; i++)
      if (outside[i] === 0) leaves[span.start + i] = (leaves[span.start + i] ?? 0) + 1
  }
  visit(tree)
  const lost: string[] = []
  for (let i = 0; i < leaves.length; i++) {
    const count = leaves[i] ?? 0
    if (isBlank(source.text.charCodeAt(i)) || count === 1 || (count === 0 && marks[i] === 1)) continue
    lost.push(`${count} at ${i}: ${source.text.slice(i - 10, i + 10)}`)
  }
  return lost
}

const NUMBERS = [
  '一、',
  '（一）',
  '1.',
  '1．',
  '（1）',
  '①',
  '第一章',
  '第二节',
  '2.1',
  '附件1',
  '专栏1 ',
  '二、',
  '(三)',
  '10.',
]

/** One change of the kind that converters, OCR and people make. */
const mutation: fc.Arbitrary<(text: string) => string> = fc.oneof(
  fc.constant((text: string) => text.replace(/\n+/gu, '')),
  fc.constant((text: string) => text.replace(/\n+/gu, '　　')),
  fc.constant((text: string) => text.replace(/\n/gu, '<br>')),
  fc.constant((text: string) => text.replace(/\n/gu, '\r\n')),
  fc.constant((text: string) => text.replace(/\n\n/gu, '\n')),
  fc
    .integer({ min: 8, max: 60 })
    .map((width) => (text: string) => text.replace(new RegExp(`([^\\n]{${width}})`, 'gu'), '$1\n')),
  fc.integer({ min: 3, max: 40 }).map(
    (every) => (text: string) =>
      text
        .split('\n')
        .map((line, i) => (i % every === every - 1 ? `— ${Math.floor(i / every) + 1} —\n${line}` : line))
        .join('\n'),
  ),
  fc.tuple(fc.nat(), fc.nat()).map(([a, b]) => (text: string) => {
    const [from = 0, to = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y)
    return text.slice(from, to)
  }),
  fc
    .tuple(
      fc.nat(),
      fc.constantFrom(
        ...NUMBERS,
        '**',
        '#',
        '|',
        '\t',
        '（',
        '》',
        '`',
        '[',
        '](x)',
        '<b>',
        '\\',
        '$',
        '\n\n',
        '\u00a0',
        '目录',
        '注：1.',
      ),
    )
    .map(([at, insert]) => (text: string) => {
      const place = at % (text.length + 1)
      return text.slice(0, place) + insert + text.slice(place)
    }),
  fc.tuple(fc.constantFrom(...NUMBERS), fc.constantFrom(...NUMBERS)).map(
    ([a, b]) =>
      (text: string) =>
        text.replaceAll(a, b),
  ),
)

const mutated = fc
  .tuple(
    fc.constantFrom(...plans.map((plan) => plan.text)),
    fc.nat(),
    fc.array(mutation, { minLength: 1, maxLength: 4 }),
  )
  .map(([text, at, changes]) => {
    const from = at % text.length
    return changes.reduce((value, change) => change(value), text.slice(from, from + 2500))
  })

describe('nothing is lost', () => {
  for (const { file, text } of plans)
    it(`${file}: every character is in one leaf or is markup`, () => {
      expect(findLost(text, 'text')).toEqual([])
      expect(findLost(text, 'markdown')).toEqual([])
    })

  it('mutated plans: every character is in one leaf or is markup, and nothing throws', () => {
    fc.assert(
      fc.property(mutated, fc.constantFrom('text' as const, 'markdown' as const), (text, format) => {
        expect(findLost(text, format)).toEqual([])
      }),
      { numRuns: Number(process.env.RUNS ?? 400) },
    )
  })

  it('any text: nothing throws and nothing is lost', () => {
    const signs = fc.constantFrom(
      ...'一二三、（）()1234567890.．：；。，第章节条①②附件目录责任单位牵头|#*\t \n\u3000$\\<>[]`'.split(''),
    )
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 300 }), (text) => {
        expect(findLost(text, 'text')).toEqual([])
        expect(findLost(text, 'markdown')).toEqual([])
        const source = readSource(text)
        readRecords(buildTree(source).tree, source.text)
      }),
      { numRuns: Number(process.env.RUNS ?? 400) },
    )
  })
})

describe('Markdown and plain text', () => {
  const outline = (text: string, format: 'text' | 'markdown'): object => {
    const source = readSource(text, { format })
    const records = readRecords(buildTree(source).tree, source.text)
    return {
      sections: records.sections,
      bodies: records.measures.map(({ number, lead, responsible, deadline }) => ({
        number,
        lead,
        responsible,
        deadline,
      })),
    }
  }
  // without signs of Markdown there is nothing for its grammar to tell; bold that nothing closes is text on a plain page
  // and markup on one that is Markdown
  const isPlain = (text: string): boolean => readSource(text).format === 'text' && !text.includes('**')
  for (const { file, text } of plans.filter((plan) => isPlain(plan.text)))
    it(`${file}: the same sections and bodies`, () => {
      expect(outline(text, 'markdown')).toEqual(outline(text, 'text'))
    })

  it('mutated plans: the same sections and bodies', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        fc.pre(isPlain(text))
        expect(outline(text, 'markdown')).toEqual(outline(text, 'text'))
      }),
      { numRuns: Number(process.env.RUNS ?? 200) },
    )
  })
})
