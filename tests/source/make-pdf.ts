/** A text on a page: lower left corner and size in points from the lower left corner of the page. */
export interface PdfText {
  x: number
  y: number
  text: string
  size?: number
}

export interface PdfPage {
  texts?: PdfText[]
  /** ruled lines x1 y1 x2 y2 */
  rules?: [number, number, number, number][]
  /** more page operators */
  more?: string
  rotate?: number
}

export interface PdfOptions {
  /** entries of the font dictionary instead of a two-byte font with a ToUnicode map */
  font?: string
  /** write a text as a PDF string; by default UTF-16 code units, which the default font maps to themselves */
  encode?: (text: string) => string
  /** entries added to the trailer */
  trailer?: string
}

const TO_UNICODE =
  '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def ' +
  '1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end'

const hex = (text: string): string =>
  `<${Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('')}>`

/** Bytes of a PDF with a text layer in a font of full-width glyphs that is not embedded, and ruled lines. */
export function makePdf(pages: PdfPage[], { font, encode = hex, trailer = '' }: PdfOptions = {}): Uint8Array {
  const kids = pages.map((_, i) => `${6 + i * 2} 0 R`).join(' ')
  const stream = (data: string): string => `<< /Length ${data.length} >>\nstream\n${data}\nendstream`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font ??
      '<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 ' +
      '/FontDescriptor << /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >> >>',
    stream(TO_UNICODE),
  ]
  for (const { texts = [], rules = [], more = '', rotate = 0 } of pages) {
    const content = [
      more,
      ...rules.map(([x1, y1, x2, y2]) => `${x1} ${y1} m ${x2} ${y2} l S`),
      ...texts.map(({ x, y, text, size = 16 }) => `BT /F1 ${size} Tf ${x} ${y} Td ${encode(text)} Tj ET`),
    ].join('\n')
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${rotate} /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length + 2} 0 R >>`,
      stream(content),
    )
  }
  let text = '%PDF-1.7\n'
  const offsets = objects.map((object, i) => {
    const at = text.length
    text += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const xref = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  for (const at of offsets) text += `${String(at).padStart(10, '0')} 00000 n \n`
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${xref}\n%%EOF\n`
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}
