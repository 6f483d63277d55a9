import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { decodeBytes } from '../../src/source/decode-bytes.js'
import { detectTextFormat } from '../../src/source/detect-format.js'
import { readDocx } from '../../src/source/read-docx.js'
import { readHtml } from '../../src/source/read-html.js'
import { isUnreadable } from '../../src/source/is-unreadable.js'
import { readPdf } from '../../src/source/read-pdf.js'
import { makeDocx, paragraph } from '../source/make-docx.js'
import { makePdf } from '../source/make-pdf.js'
import { showBlocks } from '../source/show-blocks.js'

/** Far above what linear work takes, far below what quadratic work on these sizes takes. */
const LIMIT = 900_000
const N = 10_000

describe('HTML', () => {
  test.each<[string, string]>([
    ['divs nested ten thousand deep', '<div>'.repeat(N) + '正文' + '</div>'.repeat(N)],
    ['divs never closed', '<div>'.repeat(50 * N) + '正文'],
    ['lists nested ten thousand deep', '<ul><li>'.repeat(N) + '正文' + '</li></ul>'.repeat(N)],
    ['tables nested ten thousand deep', '<table><tr><td>'.repeat(N) + '正文'],
    ['formatting never closed', Array.from({ length: N }, (_, i) => `<p><b a=${i}>`).join('') + '正文'],
    ['fonts never closed', Array.from({ length: N }, (_, i) => `<font x=${i}><p>`).join('') + '正文'],
    ['tags never ended', '正文' + '<a'.repeat(50 * N)],
    ['comments never ended', '正文' + '<!--'.repeat(20 * N)],
    ['end tags alone', '</p></div></b></a>'.repeat(5 * N) + '正文'],
    ['attributes by the thousand', `<p ${Array.from({ length: N }, (_, i) => `a${i}=1`).join(' ')}>正文</p>`],
    ['selects and templates', '<select><template><svg><math>'.repeat(N) + '</math></svg></template></select>正文'],
  ])(
    '%s',
    (_name, html) => {
      const { text, blocks } = readHtml(html)
      for (const { span } of blocks) expect(text.slice(span.start, span.end).trim()).not.toBe('')
      expect(text.includes('正文')).toBe(!html.includes('<select>'))
    },
    LIMIT,
  )

  test('text in the depths is kept', () => {
    expect(showBlocks(readHtml('<div>'.repeat(N) + '正文' + '</div>'.repeat(N) + '<p>后文</p>'))).toEqual([
      '正文',
      '后文',
    ])
  })

  test('a page of usual depth with scripts full of tags is not touched', () => {
    const script = `<script>var x = "${'<div>'.repeat(N)}"</script>`
    expect(showBlocks(readHtml(`${script}<p>甲<b>乙</b>丙</p><!-- ${'<div>'.repeat(N)} -->`))).toEqual(['甲乙丙'])
  })

  test(
    'spans that claim a thousand columns and rows stay bounded',
    () => {
      const cell = '<td colspan="1000" rowspan="65000">格</td>'
      const { blocks } = readHtml(`<table>${`<tr>${cell.repeat(3)}</tr>`.repeat(N)}</table>`)
      const cells = blocks.reduce((sum, block) => sum + (block.cells?.length ?? 0), 0)
      expect(blocks.length).toBe(N)
      expect(cells).toBeLessThan(400_000)
    },
    LIMIT,
  )

  test(
    'a table of a hundred thousand rows',
    () => {
      const { blocks } = readHtml(`<table>${'<tr><td>1</td><td>任务</td><td>单位</td></tr>'.repeat(10 * N)}</table>`)
      expect(blocks.length).toBe(10 * N)
    },
    LIMIT,
  )

  test('zero bytes, lone surrogates and direction marks keep exact places', () => {
    const { text, blocks } = readHtml('<p>\u202e甲\ud800乙\u0000丙\u200f</p><p>&#xd800;&#0;丁</p>')
    const quotes = blocks.map(({ span }) => text.slice(span.start, span.end))
    expect(quotes).toHaveLength(2)
    expect(quotes[0]).toContain('甲\ud800乙')
    expect(quotes[1]?.endsWith('丁')).toBe(true)
  })
})

/** The text that is read, or why nothing is. */
function outcomeOf(docx: Uint8Array): string {
  try {
    return readDocx(docx).text
  } catch (error) {
    return isUnreadable(error) ? error.reason : String(error)
  }
}

describe('DOCX', () => {
  test(
    'a bomb of a gigabyte is refused before it is unpacked',
    () => {
      const bomb = zipOf('word/document.xml', deflateRawSync(new Uint8Array(1 << 26)), 1 << 30)
      expect(outcomeOf(bomb)).toBe('too-large')
    },
    LIMIT,
  )

  test(
    'a bomb that hides its size is not unpacked beyond what it declares',
    () => {
      const bomb = zipOf('word/document.xml', deflateRawSync(new Uint8Array(1 << 26)), 1000)
      expect(outcomeOf(bomb)).toBe('broken-docx')
    },
    LIMIT,
  )

  test(
    'a bomb beside the text is not unpacked at all',
    async () => {
      const docx = await makeDocx({ body: paragraph('正文'), files: { 'word/media/a.bin': new Uint8Array(1 << 26) } })
      expect(showBlocks(readDocx(docx))).toEqual(['正文'])
    },
    LIMIT,
  )

  test(
    'content controls nested ten thousand deep',
    async () => {
      const depth = '<w:sdt><w:sdtContent>'.repeat(N)
      const docx = await makeDocx({
        body: depth + paragraph('正文') + '</w:sdtContent></w:sdt>'.repeat(N),
        numbering: '',
      })
      expect(outcomeOf(docx)).toBe('正文\n')
    },
    LIMIT,
  )

  test('entities of a document type are not expanded or fetched', async () => {
    const xml =
      '<!DOCTYPE d [<!ENTITY a "啊啊啊啊"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]>' +
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>正文&b;&f;</w:t></w:r></w:p></w:body></w:document>'
    const docx = await makeDocx({ body: '', files: { 'word/document.xml': xml } })
    expect(outcomeOf(docx)).toBe('正文&b;&f;\n')
  })

  test(
    'paragraphs by the ten thousand, each numbered',
    async () => {
      const item =
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>任务</w:t></w:r></w:p>'
      const numbering =
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
      const { blocks } = readDocx(await makeDocx({ body: item.repeat(2 * N), numbering }))
      expect(blocks).toHaveLength(2 * N)
    },
    LIMIT,
  )

  test('numbering that links to itself ends', async () => {
    const docx = await makeDocx({
      body: '<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>正文</w:t></w:r></w:p>',
      numbering:
        '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="s"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      styles:
        '<w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
        '<w:style w:type="numbering" w:styleId="s"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    })
    expect(showBlocks(readDocx(docx))).toEqual(['正文'])
  })
})

describe('PDF', () => {
  const lines = Array.from({ length: 20 }, (_, i) => ({ x: 85, y: 780 - i * 28, text: `第${i}行：建设目标和任务` }))
  const whole = makePdf([{ texts: lines }, { texts: lines }])

  test(
    'cut at any place: text or a message, never anything else',
    async () => {
      for (let i = 1; i <= 24; i++) {
        const cut = whole.subarray(0, Math.floor((whole.length * i) / 25))
        const outcome: unknown = await readPdf(cut).catch((error: unknown) => error)
        expect(outcome).toSatisfy(
          (o: { blocks?: unknown; code?: unknown }) => Array.isArray(o.blocks) || o.code === 'unreadable',
        )
      }
    },
    LIMIT,
  )

  test(
    'pages that name themselves as their parent end',
    async () => {
      const text = String.fromCharCode(...whole).replace(/\/Kids \[[^\]]*\]/u, '/Kids [2 0 R 2 0 R]')
      const outcome: unknown = await readPdf(Uint8Array.from(text, (c) => c.charCodeAt(0))).catch((e: unknown) => e)
      expect(outcome).toSatisfy(
        (o: { blocks?: unknown; code?: unknown }) => Array.isArray(o.blocks) || o.code === 'unreadable',
      )
    },
    LIMIT,
  )

  test(
    'a page of fifty thousand lines is a drawing, its text is read',
    async () => {
      const rules = Array.from({ length: 5 * N }, (_, i): [number, number, number, number] => [
        i % 595,
        0,
        i % 595,
        840,
      ])
      const { blocks } = await readPdf(makePdf([{ texts: lines, rules }]))
      expect(blocks.length).toBeGreaterThan(0)
    },
    LIMIT,
  )
})

describe('bytes', () => {
  test.each<[string, Uint8Array]>([
    ['zero bytes', new Uint8Array(1 << 20)],
    ['one byte over and over', new Uint8Array(1 << 20).fill(0x81)],
    ['lead bytes without end', Uint8Array.from({ length: 1 << 20 }, (_, i) => (i % 2 === 0 ? 0xe4 : 0xb8))],
  ])(
    '%s are text or refused',
    (_name, bytes) => {
      let outcome: unknown
      try {
        outcome = decodeBytes(bytes).encoding
      } catch (error) {
        outcome = (error as { code: unknown }).code
      }
      expect(typeof outcome).toBe('string')
    },
    LIMIT,
  )

  test(
    'telling the format of a long line takes no time',
    () => {
      for (const unit of ['<', '<div', ' ', '\n ', '</p ', '<p>'])
        expect(['html', 'text']).toContain(detectTextFormat(unit.repeat(50 * N)))
    },
    LIMIT,
  )
})

/** A zip with one part whose declared size is up to the caller. */
function zipOf(name: string, data: Uint8Array, size: number): Uint8Array {
  const encoded = new TextEncoder().encode(name)
  const head = (signature: number, length: number, at: number): DataView => {
    const view = new DataView(new ArrayBuffer(length + encoded.length))
    view.setUint32(0, signature, true)
    view.setUint16(at, 20, true)
    view.setUint16(at + 4, 8, true) // deflate
    view.setUint32(at + 14, data.length, true)
    view.setUint32(at + 18, size, true)
    view.setUint16(at + 22, encoded.length, true)
    new Uint8Array(view.buffer).set(encoded, length)
    return view
  }
  const local = new Uint8Array(head(0x04034b50, 30, 4).buffer)
  const central = new Uint8Array(head(0x02014b50, 46, 6).buffer)
  const end = new DataView(new ArrayBuffer(22))
  end.setUint32(0, 0x06054b50, true)
  end.setUint16(8, 1, true)
  end.setUint16(10, 1, true)
  end.setUint32(12, central.length, true)
  end.setUint32(16, local.length + data.length, true)
  return new Uint8Array([...local, ...data, ...central, ...new Uint8Array(end.buffer)])
}
