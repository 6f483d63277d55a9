import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import JSZip from 'jszip'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Plan } from '../src/model.js'
import { readArchive } from '../src/read-archive.js'
import { readPlan } from '../src/read-plan.js'
import { makeHardPlan } from './source/hard-plan.js'

const formats = join(import.meta.dirname, '../fixtures/formats')
const file = (name: string): Uint8Array => new Uint8Array(readFileSync(join(formats, name)))

/** What a reader of the plan is told, with the citations. */
const told = ({ sections, measures, targets, meta }: Plan): unknown => ({
  number: meta.docNumber,
  date: meta.issuedOn,
  sections: sections.map(({ number, title }) => `${number ?? ''}${title ?? ''}`),
  measures: measures.map(({ number, title, lead, responsible }) => [
    number,
    title,
    lead.map(({ name }) => name),
    responsible.map(({ name }) => name),
  ]),
  targets: targets.map(({ indicator, valueText, year, location }) => [indicator, valueText, year, location]),
})

let docx: Uint8Array
let plan: Plan
beforeAll(async () => {
  docx = await makeHardPlan()
  plan = await readPlan(docx)
})

describe('a plan from a word processor', () => {
  test('has its numbers, tables and notes, and nothing that is hidden or deleted', () => {
    expect(plan.source).toMatchInlineSnapshot(`
      "页眉：临政办发〔2026〕12号
      临川市人民政府办公室关于印发临川市健康行动方案的通知
      临政办发〔2026〕12号
      各县（区）人民政府：
      一、工作目标
      到2027年，人均预期寿命达到80岁，“家庭医生”签约率达到75%——以上。
      二、重点任务
      （一）提升能力
      1. 建成社区医院
      到2027年，建成10家。
      2. 培训医师
      ① 培训骨干医师不少于50名。
      ② 培训全科医师不少于200名。
      （二）优化服务
      1. 签约服务。到2028年，重点人群签约率达到85%以上。（责任单位：市医保局、市民政局）
      三、保障措施
      由市财政局牵头负责。
      软回车后的文字。
      序号	任务	牵头单位
      1	建设中心	3个	市卫生健康委
      培训医师	200名
      注：以年底为准。
      附则
      本方案自印发之日起施行。
      临川市人民政府办公室
      2026年3月18日
      口径：2024年为62%。
      "
    `)
  })

  test('of the notes and the head of the pages nothing is a target', () => {
    expect(plan.targets.map(({ valueText }) => valueText)).toEqual([
      '80岁',
      '75%',
      '10家',
      '不少于50名',
      '不少于200名',
      '85%以上',
      '3个',
      '200名',
    ])
  })

  test.each(['hard.doc', 'hard.wps', 'hard.rtf', 'hard.odt'])('%s says the same', async (name) => {
    const other = await readPlan(file(name), { name })
    expect(told(other)).toEqual(told(plan))
    for (const { span, quote } of other.targets) expect(other.source.slice(span.start, span.end)).toBe(quote)
  })

  test('UOF, which has lost the merged cells, says the same of the text', async () => {
    const other = await readPlan(file('hard.uot'))
    expect(other.sections.map(({ number }) => number)).toEqual(plan.sections.map(({ number }) => number))
    expect(other.targets.map(({ valueText }) => valueText)).toEqual(plan.targets.map(({ valueText }) => valueText))
  })

  test('as one XML file it says the same', async () => {
    const zip = await JSZip.loadAsync(docx)
    const parts = await Promise.all(
      Object.keys(zip.files).map(async (name) => {
        const xml = (await zip.files[name]?.async('string')) ?? ''
        return `<pkg:part pkg:name="/${name}"><pkg:xmlData>${xml.replace(/^<\?xml[^<>]*\?>/u, '')}</pkg:xmlData></pkg:part>`
      }),
    )
    const flat = `<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${parts.join('')}</pkg:package>`
    expect(told(await readPlan(new TextEncoder().encode(flat)))).toEqual(told(plan))
  })

  test.each([
    ['DOCX', undefined],
    ['DOC', 'hard.doc'],
    ['RTF', 'hard.rtf'],
  ])('%s: the text before the changes can be read instead', async (_name, name) => {
    const bytes = name === undefined ? docx : file(name)
    const before = await readPlan(bytes, { changes: 'original' })
    expect(before.source).toContain('建成5家。')
    expect(before.source).not.toContain('建成10家')
    expect(before.messages.map(({ ruleId }) => ruleId)).toContain('changes-original')
    expect((await readPlan(bytes)).messages.map(({ ruleId }) => ruleId)).toContain('changes-accepted')
  })

  test.each([
    ['DOCX', undefined],
    ['ODT', 'hard.odt'],
  ])('%s: a comment is kept with its author, its date and its words', async (_name, name) => {
    const { comments, source } = await readPlan(name === undefined ? docx : file(name))
    const [comment] = comments ?? []
    expect(comment).toMatchObject({ author: '李四', text: '请核对牵头单位' })
    expect(comment?.date).toContain('2026-03-02T08:00:00')
    expect(source.slice(comment?.span?.start, comment?.span?.end)).toBe('牵头负责')
  })

  test('each stretch of the text leads back to its run in the file', async () => {
    const xml = (await (await JSZip.loadAsync(docx)).file('word/document.xml')?.async('string')) ?? ''
    const runs = [...xml.matchAll(/<w:r>.*?<\/w:r>(?!<\/w:p><\/w:txbxContent>)/gsu)]
    expect(runs.length).toBeGreaterThan(20)
    const simple = (plan.origins ?? []).filter(({ run }) => run < 20)
    expect(simple.length).toBeGreaterThan(10)
    for (const { start, end, run, offset } of simple) {
      const text = (runs[run]?.[0] ?? '').replaceAll(/<[^<>]*>/gu, '')
      expect(text.slice(offset, offset + end - start)).toBe(plan.source.slice(start, end))
    }
  })
})

describe('a sheet', () => {
  test.each(['table.xlsx', 'table.xls', 'table.et', 'table.ods'])(
    '%s is a table with values as shown',
    async (name) => {
      const { source, targets, messages } = await readPlan(file(name), { name })
      expect(source).toBe(
        '附件1\n临川市健康行动主要指标\n序号\t指标\t单位\t2024年\t目标\n2027年\t2028年\n1\t家庭医生签约服务覆盖率\t%\t62%\t75%\t80%\n2\t社区医院\t家\t3\t10\t12\n注：2024年为基期。\n',
      )
      for (const value of ['75%', '80%']) expect(targets.map(({ valueText }) => valueText)).toContain(value)
      expect(messages.map(({ ruleId }) => ruleId)).toContain('sheets-hidden')
    },
  )
})

describe('a page saved as one file', () => {
  const page = (encoding: string, body: string): Uint8Array =>
    new TextEncoder().encode(
      `From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----B"\r\n\r\n------B\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n------B\r\nContent-Type: image/png\r\n\r\nx\r\n------B--\r\n`,
    )
  const html =
    '<html><meta charset="utf-8"><body><p>一、工作目标</p><p>到2027年，人均预期寿命达到80岁。</p></body></html>'
  const bytes = new TextEncoder().encode(html)

  test.each([
    ['quoted-printable', Array.from(bytes, (byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('').replaceAll(/(.{72})/gu, '$1=\r\n')], // prettier-ignore
    ['base64', btoa(String.fromCharCode(...bytes)).replaceAll(/(.{76})/gu, '$1\r\n')],
  ])('%s', async (encoding, body) => {
    const { source, targets } = await readPlan(page(encoding, body))
    expect(source).toBe('一、工作目标\n到2027年，人均预期寿命达到80岁。\n')
    expect(targets.map(({ valueText }) => valueText)).toEqual(['80岁'])
  })

  test('without a page it is refused', async () => {
    const text =
      'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: image/png\r\n\r\nx\r\n--b--'
    await expect(readPlan(new TextEncoder().encode(text))).rejects.toMatchObject({ reason: 'broken-text' })
  })
})

describe('a ZIP of files', () => {
  const pack = async (...names: string[]): Promise<Uint8Array> => {
    const zip = new JSZip()
    for (const name of names) zip.file(name, docx)
    return zip.generateAsync({ type: 'uint8array' })
  }

  test('with one document is that document', async () => {
    expect(told(await readPlan(await pack('方案/健康行动.docx', '~$健康行动.docx', '__MACOSX/._a.docx')))).toEqual(
      told(plan),
    )
  })

  test('with several is none, but hands them out', async () => {
    const zip = await pack('乙.docx', '甲/丙.docx')
    await expect(readPlan(zip)).rejects.toMatchObject({ reason: 'archive' })
    expect((await readArchive(zip)).map(({ name }) => name)).toEqual(['乙.docx', '甲/丙.docx'])
  })

  test('with names in GBK is read', async () => {
    const names = '甲市方案.docx'
    const gbk = Uint8Array.of(0xbc, 0xd7, 0xca, 0xd0, 0xb7, 0xbd, 0xb0, 0xb8, ...new TextEncoder().encode('.docx'))
    const zip = new JSZip()
    zip.file('x'.repeat(gbk.length), docx)
    const bytes = await zip.generateAsync({ type: 'uint8array' })
    for (let at = 0; at < bytes.length - gbk.length; at++)
      if (bytes.subarray(at, at + gbk.length).every((byte) => byte === 0x78)) bytes.set(gbk, at)
    expect((await readArchive(bytes)).map(({ name }) => name)).toEqual([names])
  })
})

describe('told by content, not by name', () => {
  test.each(['a.doc', 'a.wps', 'a.xls', 'a.txt', 'a'])('a DOCX that is called %s', async (name) => {
    expect(told(await readPlan(docx, { name }))).toEqual(told(plan))
  })

  test('a page that is called .doc', async () => {
    const html = '<html><body><p>一、工作目标</p></body></html>'
    expect((await readPlan(new TextEncoder().encode(html), { name: 'a.doc' })).source).toBe('一、工作目标\n')
  })
})
