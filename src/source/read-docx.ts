import { strToU8, zipSync, type Zippable } from 'fflate'
import mammoth from 'mammoth'
import type { Limits, Source } from '../model.js'
import { checkText } from './check-text.js'
import { inlineNumbering } from './inline-numbering.js'
import { decodePart, openZip } from './open-zip.js'
import { readHtml } from './read-html.js'
import { unreadable } from './unreadable.js'

/** Parts that hold text or say how to read it; media, fonts, macros and embedded files are not even inflated. */
const WANTED = /^(?:[^/]+\/)?(?:_rels\/[^/]*\.rels|[^/]+\.xml)$/u
const MAIN_RELATION = /<(?:\w+:)?Relationship\s[^>]*\/officeDocument"[^>]*>/u
const TARGET = /\sTarget="\/?([^"]+)"/u

/** Beside mammoth's own map: titles, and headings of Chinese templates that do not use the built-in names. */
const STYLE_MAP = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='标题'] => h1:fresh",
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='标题 ${level}'] => h${level}:fresh`),
]

/**
 * Read a Word document. The numbers of automatic numbering, which are not in the text, are first written into it from
 * the numbering part; then mammoth reads text, tables, notes and tracked changes as a reader sees them (what is
 * inserted stays, what is deleted goes), and its HTML is read into blocks. Media are not unpacked, links not followed.
 *
 * @param bytes the file
 * @param limits other limits than the usual ones
 * @returns the text that is kept and its blocks
 * @throws an {@link UnreadableError} where the file is damaged, too large or no word-processor document
 */
export async function readDocx(bytes: Uint8Array, limits?: Partial<Limits>): Promise<Source> {
  const { names, parts } = openZip(bytes, (name) => WANTED.test(name))
  const texts = new Map([...parts].map(([name, part]) => [name, decodePart(part)]))
  const main = findMain(texts)
  const document = texts.get(main)
  if (document === undefined) throw unreadable(refuseZip(names))
  checkText(document, 'word', limits)
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const styles = texts.get(`${folder}styles.xml`) ?? null
  try {
    const numbered = inlineNumbering(document, texts.get(`${folder}numbering.xml`) ?? null, styles)
    const slim = packDocx(texts, folder, main, numbered)
    const html = await convert(slim)
    return readHtml(html, 'docx')
  } catch (error) {
    throw unreadable('broken-docx', error)
  }
}

function findMain(texts: ReadonlyMap<string, string>): string {
  const relation = MAIN_RELATION.exec(texts.get('_rels/.rels') ?? '')?.[0] ?? ''
  const target = TARGET.exec(relation)?.[1] ?? ''
  return target.endsWith('.xml') && texts.has(target) && !/^(?:xl|ppt)\//u.test(target) ? target : 'word/document.xml'
}

/** What mammoth needs, under the names it looks for; without the numbering part, whose work is done. */
function packDocx(
  texts: ReadonlyMap<string, string>,
  folder: string,
  main: string,
  document: string,
): Uint8Array<ArrayBuffer> {
  const slim: Zippable = {
    'word/document.xml': strToU8(document),
    'word/_rels/document.xml.rels': strToU8(
      texts.get(`${folder}_rels/${main.slice(folder.length)}.rels`) ?? NO_RELATIONS,
    ),
  }
  for (const name of ['styles.xml', 'footnotes.xml', 'endnotes.xml']) {
    const text = texts.get(folder + name)
    if (text !== undefined) slim[`word/${name}`] = strToU8(text)
    const relations = texts.get(`${folder}_rels/${name}.rels`)
    if (relations !== undefined) slim[`word/_rels/${name}.rels`] = strToU8(relations)
  }
  return zipSync(slim, { level: 0 })
}

const NO_RELATIONS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'

async function convert(docx: Uint8Array<ArrayBuffer>): Promise<string> {
  // Node's mammoth takes `buffer`, the browser's `arrayBuffer`; each overlooks the other.
  const arrayBuffer = docx.buffer.slice(docx.byteOffset, docx.byteOffset + docx.byteLength)
  const input = { arrayBuffer, buffer: docx } as unknown as { arrayBuffer: ArrayBuffer }
  const { value } = await mammoth.convertToHtml(input, {
    styleMap: STYLE_MAP,
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
  })
  return value
}

/** Name the kind of zip by its parts. */
function refuseZip(names: readonly string[]): 'ofd' | 'other-office' | 'archive' {
  if (names.includes('OFD.xml')) return 'ofd'
  const office = names.some((name) => name === '[Content_Types].xml' || name === 'mimetype' || name === 'content.xml')
  return office ? 'other-office' : 'archive'
}
