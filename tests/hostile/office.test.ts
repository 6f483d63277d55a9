import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import JSZip from 'jszip'
import { describe, expect, test } from 'vitest'
import { readPlan } from '../../src/read-plan.js'
import { openOle } from '../../src/source/open-ole.js'
import { parseXml, scanXml } from '../../src/source/parse-xml.js'
import { readDocx } from '../../src/source/read-docx.js'
import { readOdt } from '../../src/source/read-odt.js'
import { readRtf } from '../../src/source/read-rtf.js'
import { readXlsx } from '../../src/source/read-xlsx.js'
import { isUnreadable } from '../../src/source/is-unreadable.js'
import { makeDocx, paragraph } from '../source/make-docx.js'
import { showBlocks } from '../source/show-blocks.js'

/** Only what hangs is ended. */
const LIMIT = 900_000
const N = 10_000
const formats = join(import.meta.dirname, '../../fixtures/formats')
const file = (name: string): Uint8Array => new Uint8Array(readFileSync(join(formats, name)))

/** `text` or the reason of a refusal; anything else is a fault. */
async function outcomeOf(bytes: Uint8Array): Promise<string> {
  try {
    await readPlan(bytes)
    return 'text'
  } catch (error) {
    if (isUnreadable(error)) return error.reason
    throw error
  }
}

async function zipOf(files: Record<string, string>): Promise<Uint8Array> {
  const zip = new JSZip()
  for (const [name, content] of Object.entries(files)) zip.file(name, content)
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

const sheet = (rows: string, more = ''): Promise<Uint8Array> =>
  zipOf({
    'xl/workbook.xml':
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="表" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData>${more}</worksheet>`,
  })

describe.each(['hard.doc', 'table.xls', 'hard.rtf', 'hard.odt', 'table.xlsx', 'hard.uot'])('%s', (name) => {
  const whole = file(name)

  test(
    'cut at any place is text or a refusal',
    async () => {
      for (let i = 0; i <= 12; i++)
        expect(await outcomeOf(whole.subarray(0, Math.floor((whole.length * i) / 12)))).not.toBe('')
    },
    LIMIT,
  )

  test(
    'with bytes changed is text or a refusal',
    async () => {
      let seed = 7
      const next = (below: number): number => (seed = (seed * 48_271) % 0x7fffffff) % below
      for (let i = 0; i < 40; i++) {
        const bytes = whole.slice()
        for (let k = 0; k < 30; k++) bytes[512 + next(bytes.length - 512)] = next(256)
        expect(await outcomeOf(bytes)).not.toBe('')
      }
    },
    LIMIT,
  )
})

describe('compound files', () => {
  test('whose sectors run in a circle end', () => {
    for (const name of ['hard.doc', 'table.xls']) {
      const bytes = file(name)
      const view = new DataView(bytes.buffer, bytes.byteOffset)
      const fat = (view.getUint32(76, true) + 1) * 512
      for (let i = 0; i < 128; i++) view.setUint32(fat + i * 4, (i + 1) % 3, true)
      const ole = openOle(bytes)
      for (const stream of ole.names) expect(ole.stream(stream).length).toBeLessThanOrEqual(bytes.length)
    }
  })

  test('whose directory and tables name themselves over and over end', () => {
    const bytes = file('hard.doc')
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    for (let i = 0; i < 109; i++) view.setUint32(76 + i * 4, 0, true)
    view.setUint32(68, 0, true)
    view.setUint32(72, 0xffffff, true)
    expect(openOle(bytes).names.length).toBeLessThan(1000)
  })

  test('of a header alone hold nothing', () => {
    expect(openOle(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)).names).toEqual([])
  })
})

describe('sheets', () => {
  test(
    'of a million cells are read in part, and say so',
    async () => {
      const row = (i: number): string => `<row r="${i + 1}">${'<c><v>1</v></c>'.repeat(20)}</row>`
      const { blocks, messages } = readXlsx(await sheet(Array.from({ length: 5 * N }, (_, i) => row(i)).join('')))
      expect(blocks).toHaveLength(N)
      expect(messages.map(({ ruleId }) => ruleId)).toEqual(['sheet-cut'])
    },
    LIMIT,
  )

  test(
    'whose merged cells cover everything many times stay bounded',
    async () => {
      const rows = Array.from({ length: 2000 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c><c r="XFD${i + 1}"><v>2</v></c></row>`) // prettier-ignore
      const merges = '<mergeCell ref="A1:XFD1048576"/>'.repeat(N)
      const { blocks } = readXlsx(await sheet(rows.join(''), `<mergeCells>${merges}</mergeCells>`))
      expect(blocks.reduce((sum, { cells }) => sum + (cells?.length ?? 0), 0)).toBeLessThan(300_000)
    },
    LIMIT,
  )

  test(
    'a bomb of a workbook is refused',
    async () => {
      const bytes = await sheet('<row><c><v>1</v></c></row>', ' '.repeat(70 * 1024 * 1024))
      expect(await outcomeOf(bytes)).toBe('too-large')
    },
    LIMIT,
  )

  test(
    'of OpenDocument that repeat rows and columns without end stay bounded',
    async () => {
      const cell = '<table:table-cell table:number-columns-repeated="16384"><text:p>满</text:p></table:table-cell>'
      const xml = `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:BODY><table:table><table:table-row table:number-rows-repeated="1048576">${cell.repeat(100)}</table:table-row></table:table></office:BODY></office:body></office:document-content>`
      for (const kind of ['spreadsheet', 'text']) {
        const { text } = readOdt(await zipOf({ 'content.xml': xml.replaceAll('BODY', kind) }))
        expect(text.length).toBeLessThan(2_000_000)
      }
    },
    LIMIT,
  )
})

describe('XML', () => {
  test(
    'nested a hundred thousand deep is read or refused',
    () => {
      const deep = (name: (i: number) => string): string =>
        Array.from({ length: 10 * N }, (_, i) => `<${name(i)}>`).join('') +
        '正文' +
        Array.from({ length: 10 * N }, (_, i) => `</${name(10 * N - 1 - i)}>`).join('')
      expect(JSON.stringify(parseXml(deep(() => 'a')))).toContain('正文')
      expect(() => parseXml(deep((i) => `a${i}`))).toThrow('nesting')
    },
    LIMIT,
  )

  test.each(['<a', '<a b="', '<a b', '<!--', '<![CDATA[', '<?x', '<a></b>', '</a>', '<', '<a b=c/>', 'text'])(
    '%s is not well-formed',
    (xml) => {
      expect(() => parseXml(xml.repeat(1000))).toThrow()
    },
  )

  test('a quoted > and entities are part of values', () => {
    const seen: string[] = []
    scanXml('<a b="1>2" c=\'"\'>&lt;&#x4e2d;&unknown;</a>', {
      open: (name, attributes) => seen.push(name, ...attributes.values()),
      close: (name) => seen.push(`/${name}`),
      text: (text) => seen.push(text),
    })
    expect(seen).toEqual(['a', '1>2', '"', '<中&unknown;', '/a'])
  })
})

describe('Word', () => {
  test(
    'tables in tables in tables are read',
    async () => {
      const depth = 5000
      const body = '<w:tbl><w:tr><w:tc>'.repeat(depth) + paragraph('正文') + '</w:tc></w:tr></w:tbl>'.repeat(depth)
      expect(showBlocks(readDocx(await makeDocx({ body })))).toEqual(['正文'])
    },
    LIMIT,
  )

  test(
    'cells that claim thousands of columns stay bounded',
    async () => {
      const cell =
        '<w:tc><w:tcPr><w:gridSpan w:val="60000"/><w:vMerge/></w:tcPr><w:p><w:r><w:t>格</w:t></w:r></w:p></w:tc>'
      const { blocks } = readDocx(
        await makeDocx({ body: `<w:tbl>${`<w:tr>${cell.repeat(3)}</w:tr>`.repeat(N)}</w:tbl>` }),
      )
      expect(blocks.reduce((sum, { cells }) => sum + (cells?.length ?? 0), 0)).toBeLessThan(500_000)
    },
    LIMIT,
  )

  test('fields that never end do not swallow the text', async () => {
    const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>'
    const body = `<w:p>${begin}</w:p>${paragraph('一、工作目标')}${paragraph('二、重点任务')}`
    expect(showBlocks(readDocx(await makeDocx({ body })))).toEqual(['一、工作目标', '二、重点任务'])
  })
})

describe('Rich Text', () => {
  const rtf = (text: string): string[] => showBlocks(readRtf(new TextEncoder().encode(text)))

  test(
    'with braces by the hundred thousand is read',
    () => {
      expect(rtf(`{\\rtf1 a\\par ${'{'.repeat(10 * N)}b${'}'.repeat(10 * N)}}`)[0]).toBe('a')
      expect(rtf(`{\\rtf1 ${'}'.repeat(10 * N)}`)).toEqual([])
      expect(rtf(`{\\rtf1 ${'\\cellx1'.repeat(10 * N)}a\\cell\\row}`)).toEqual(['a'])
    },
    LIMIT,
  )

  test('with binary data and numbers out of range is read', () => {
    expect(rtf("{\\rtf1\\ansicpg936\\u-10179?\\u99999999999 ?\\'b8\\'df\\par}")).toHaveLength(1)
  })
})
