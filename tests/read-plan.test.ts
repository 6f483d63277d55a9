import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import type { TableNode } from '../src/model.js'
import { parsePlan } from '../src/parse-plan.js'
import { readPlan } from '../src/read-plan.js'
import { isUnreadable } from '../src/source/is-unreadable.js'
import { makeDocx } from './source/make-docx.js'

const formats = join(import.meta.dirname, '../fixtures/formats')
const file = (name: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(join(formats, name)))
const text = readFileSync(join(formats, 'plan.txt'), 'utf8')
const outline = ['一、工作目标', '二、重点任务', '（一）加强基层医疗卫生服务', '（二）壮大卫生人才队伍']

describe('one plan in every format and encoding', () => {
  test.each([
    'plan.txt',
    'plan-bom.txt',
    'plan-crlf.txt',
    'plan-utf16le.txt',
    'plan-utf16le-bom.txt',
    'plan-utf16be.txt',
    'plan-utf16be-bom.txt',
    'plan-gb18030.txt',
    'plan.md',
    'plan.html',
    'plan-gb2312.html',
    'plan.docx',
    'plan.pdf',
  ])('%s has the same outline, and every place is exact', async (name) => {
    const plan = await readPlan(file(name), { name })
    expect(plan.sections.map(({ number, title }) => `${number ?? ''}${title ?? ''}`)).toEqual(outline)
    for (const section of plan.sections) {
      const printed = plan.source.slice(section.span.start, section.span.end).replace(/^#+ /u, '')
      expect(printed.startsWith(section.number ?? '')).toBe(true)
      if (section.titleSpan !== null)
        expect(plan.source.slice(section.titleSpan.start, section.titleSpan.end)).toContain(section.title)
    }
    for (const target of plan.targets) expect(plan.source.slice(target.span.start, target.span.end)).toBe(target.quote)
  })

  test('text is read as parsePlan reads it', async () => {
    expect(await readPlan(file('plan-gb18030.txt'))).toEqual(parsePlan(text))
  })
})

describe('what holds the bytes does not matter', () => {
  test.each(readdirSync(formats))('%s', async (name) => {
    const said = async (bytes: Parameters<typeof readPlan>[0]): Promise<unknown> => {
      try {
        return await readPlan(bytes, { name })
      } catch (error) {
        return isUnreadable(error) ? error.reason : error
      }
    }
    const bytes = file(name)
    const expected = await said(bytes)
    expect(expected).not.toBeInstanceOf(Error)
    const larger = Buffer.concat([Buffer.alloc(7), bytes, Buffer.alloc(5)])
    expect(await said(readFileSync(join(formats, name)))).toEqual(expected)
    expect(await said(larger.subarray(7, 7 + bytes.length))).toEqual(expected)
    expect(await said(bytes.slice().buffer)).toEqual(expected)
    expect(await said(new Blob([bytes]))).toEqual(expected)
    expect(larger.subarray(7, 7 + bytes.length).equals(bytes)).toBe(true)
  })
})

test('a PDF whose fonts are embedded keeps the tables of every page', async () => {
  const { tree, targets } = await readPlan(file('tables.pdf'))
  const rows: number[] = []
  visit(tree, 'table', (table: TableNode) => {
    rows.push(table.children.length)
  })
  expect(rows).toEqual([3, 3, 3])
  expect(targets).toHaveLength(8)
})

test('a byte order mark is not part of the text', async () => {
  expect((await readPlan(file('plan-bom.txt'))).source).toBe(text)
})

test('the options reach the plan', async () => {
  expect(await readPlan(file('plan.html'), { id: 'linchuan', label: '临川' })).toMatchObject({
    id: 'linchuan',
    label: '临川',
  })
})

test('text that is said to be text is not taken for HTML', async () => {
  const plan = await readPlan(file('plan.html'), { format: 'text' })
  expect(plan.source).toContain('<script>')
})

test('damaged bytes are reported with their place', async () => {
  const bytes = file('plan.txt')
  bytes[10] = 0xff
  const plan = await readPlan(bytes)
  const message = plan.messages.find(({ ruleId }) => ruleId === 'damaged-bytes')
  expect(plan.source.slice(message?.span?.start, message?.span?.end)).toBe('\ufffd')
})

describe('files that hold no text', () => {
  test.each<[string, Uint8Array, RegExp]>([
    ['empty', new Uint8Array(), /下载.*download/u],
    ['legacy-office', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), /另存为 DOCX.*as DOCX/u],
    ['image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), /OCR.*OCR/u],
    ['archive', Uint8Array.of(0x1f, 0x8b, 8), /解压.*Unpack/u],
    [
      'broken-text',
      new TextEncoder().encode('MIME-Version: 1.0\nContent-Type: multipart/related\n\n'),
      /另存为 DOCX 或 HTML/u,
    ],
    ['encrypted-pdf', file('encrypted.pdf'), /密码.*password/u],
    ['unknown-binary', Uint8Array.from({ length: 500 }, (_, i) => i % 7), /另存为/u],
  ])('%s: the message says what to do', async (reason, bytes, advice) => {
    const error: unknown = await readPlan(bytes).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(Error)
    expect(error).toMatchObject({ code: 'unreadable', reason })
    expect((error as Error).message).toMatch(advice)
  })
})

test('the lock file of an office program, named directly, says so', async () => {
  const bytes = Uint8Array.from({ length: 162 }, (_, i) => (i < 12 ? 0x41 : 0))
  for (const name of ['~$青禾市方案.docx', '/plans/~$方案.doc', '.~lock.方案.odt#'])
    await expect(readPlan(bytes, { name })).rejects.toMatchObject({ reason: 'lock-file' })
  await expect(
    readPlan(new TextEncoder().encode('一、目标\n建成医院2家。'), { name: '方案~$.txt' }),
  ).resolves.toMatchObject({ targets: [{ valueText: '2家' }] })
})

test('a document that a Word file takes in when it is opened is told of', async () => {
  const body = '<w:p><w:r><w:t>一、目标</w:t></w:r></w:p><w:altChunk r:id="rId9"/>'
  const { messages } = await readPlan(await makeDocx({ body }))
  expect(messages.map(({ ruleId, actual }) => [ruleId, actual])).toContainEqual(['unread-part', '1'])
})

test('a PDF that only forbids copying opens without a password', async () => {
  expect((await readPlan(file('restricted.pdf'))).source).toContain('县域内就诊率达到90%以上')
})

test.each(['gbk-font.pdf', 'unigb-font.pdf'])('%s: Chinese fonts that are not embedded are decoded', async (name) => {
  expect((await readPlan(file(name))).source).toBe('一、工作目标和重点任务\n到2026年，覆盖率达到90%以上。\n')
})
