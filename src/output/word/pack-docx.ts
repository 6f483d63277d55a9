import type { Lang } from '../../model.js'
import { MAIN_NS, OFFICE_NS, PACKAGE_NS, WORD_TYPE, XML_HEAD } from './docx-names.js'

export interface DocxPage {
  lang: Lang
  /** A4 across, for wide tables */
  landscape?: boolean
}

/** Width between the margins, in twentieths of a point. */
export const TEXT_WIDTH = { portrait: 9638, landscape: 14570 } as const

const W = `xmlns:w="${MAIN_NS}"`

/**
 * The bytes of a Word file: A4, page numbers at the foot, the fonts of official documents. Own code and not a library,
 * since it is a screen of markup, and libraries for it stamp the time of day. The same body gives the same bytes.
 *
 * @param body children of `w:body`
 * @param page language, and whether the page lies across
 */
export async function packDocx(body: string, { lang, landscape = false }: DocxPage): Promise<Uint8Array> {
  const { strToU8, zipSync } = await import('fflate')
  const [wide, high] = landscape ? [16838, 11906] : [11906, 16838]
  const across = landscape ? ' w:orient="landscape"' : ''
  const section = `<w:sectPr><w:footerReference xmlns:r="${OFFICE_NS}" w:type="default" r:id="rId2"/><w:pgSz w:w="${wide}" w:h="${high}"${across}/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>`
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `${XML_HEAD}<Types xmlns="${PACKAGE_NS}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD_TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD_TYPE}.styles+xml"/><Override PartName="/word/footer1.xml" ContentType="${WORD_TYPE}.footer+xml"/></Types>`,
    '_rels/.rels': `${XML_HEAD}<Relationships xmlns="${PACKAGE_NS}/relationships"><Relationship Id="rId1" Type="${OFFICE_NS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${XML_HEAD}<w:document ${W}><w:body>${body}${section}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `${XML_HEAD}<Relationships xmlns="${PACKAGE_NS}/relationships"><Relationship Id="rId1" Type="${OFFICE_NS}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${OFFICE_NS}/footer" Target="footer1.xml"/></Relationships>`,
    'word/styles.xml': styles(lang),
    'word/footer1.xml': `${XML_HEAD}<w:ftr ${W}><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t xml:space="preserve">— </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>`,
  }
  const parts = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))
  return zipSync(parts, { level: 6, mtime: new Date(1980, 0, 1) })
}

function styles(lang: Lang): string {
  const language = lang === 'zh' ? 'zh-CN' : 'en-GB'
  const fonts =
    '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体" w:cs="Times New Roman"/>'
  const heading =
    '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="黑体" w:cs="Times New Roman"/>'
  return `${XML_HEAD}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="${language}" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="80" w:line="300" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:after="160"/><w:jc w:val="center"/></w:pPr><w:rPr>${heading}<w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="200" w:after="80"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr>${heading}<w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr></w:style><w:style w:type="paragraph" w:customStyle="1" w:styleId="Cell"><w:name w:val="Cell"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="20" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="19"/><w:szCs w:val="19"/></w:rPr></w:style></w:styles>`
}
