import { DOMParser } from '@xmldom/xmldom'
import { createMessage } from '../messages.js'
import type { PlanMessage, Source } from '../model.js'
import { arrangePage } from './arrange-page.js'
import { childrenOf, numbersOf, type OfdDrawing, readObjects } from './ofd-objects.js'
import { decodePart, openZip } from './open-zip.js'
import { writePages } from './pdf-pages.js'
import type { PageText } from './pdf-piece.js'
import { findRuledTables } from './pdf-tables.js'
import { createSourceBuilder } from './source-builder.js'
import { unfoldColumns } from './unfold-columns.js'
import { unreadable } from './unreadable.js'

const WANTED = /\.xml$/iu
/** Fewer characters a page than this are a stamp or a page number on a scan. */
const MIN_CHARACTERS = 10
const POINTS = 72 / 25.4
/** A4, where the file gives no page size; in millimetres. */
const A4_WIDTH = 210

/** Parts of the package as XML; a part that is none is as good as absent. */
type Parts = (path: string) => Element | null

/**
 * Read an OFD document (GB/T 33190-2016): the text objects of each page with its templates, glyph by glyph as placed,
 * lines in reading order, and tables by their drawn lines. Several documents of one file follow each other. Seals and
 * signatures are named in a message, not checked; images, attachments and annotations are not read.
 *
 * @param bytes the file
 * @returns the text that is kept and its blocks
 * @throws an {@link UnreadableError} where the file is damaged, encrypted, too large or holds no text
 */
export function readOfd(bytes: Uint8Array): Source {
  const { names, parts } = openZip(bytes, (name) => WANTED.test(name))
  const open = openParts(parts)
  if (names.some((name) => /(?:^|\/)encryptions?\.xml$/iu.test(name))) throw unreadable('encrypted-ofd')
  const root = open('OFD.xml')
  if (root === null) throw unreadable('broken-ofd')
  const messages: PlanMessage[] = []
  const builder = createSourceBuilder('ofd')
  let [characters, images, count, tables] = [0, 0, 0, 0]
  for (const body of childrenOf(root, 'DocBody')) {
    const path = resolvePath('', textOf(body, 'DocRoot') ?? '')
    const document = open(path)
    if (document === null) {
      messages.push(createMessage('broken-document', null, path))
      continue
    }
    const pages: PageText[] = []
    for (const drawing of readDocument(document, folderOf(path), open, messages, count)) {
      pages.push(toPage(drawing.width, drawing))
      characters += drawing.runs.reduce((sum, run) => sum + run.text.replace(/\s/gu, '').length, 0)
      images += drawing.images
    }
    tables = writePages(pages, builder, { pages: count, tables })
    count += pages.length
    if (childrenOf(body, 'Signatures').length > 0) messages.push(createMessage('signed-document', null))
  }
  if (count === 0) throw unreadable('broken-ofd')
  if (characters < MIN_CHARACTERS * count && characters < 400 && images > 0) throw unreadable('scanned-ofd')
  return builder.finish(messages)
}

function openParts(parts: ReadonlyMap<string, Uint8Array>): Parts {
  const byName = new Map([...parts].map(([name, part]) => [resolvePath('', name).toLowerCase(), part]))
  return (path) => {
    const part = byName.get(path.toLowerCase())
    if (part === undefined) return null
    try {
      const parser = new DOMParser({ errorHandler: () => undefined })
      return parser.parseFromString(decodePart(part), 'text/xml').documentElement
    } catch {
      return null
    }
  }
}

/** A path inside the package: from the root where it begins with `/`, else from a folder; `..` leads up. */
function resolvePath(folder: string, path: string): string {
  const whole = path.startsWith('/') ? path : `${folder}/${path}`
  const steps: string[] = []
  for (const step of whole.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

function textOf(parent: Element, name: string): string | null {
  return childrenOf(parent, name)[0]?.textContent.trim() ?? null
}

interface OfdPage extends OfdDrawing {
  /** in points */
  width: number
}

function* readDocument(
  document: Element,
  folder: string,
  open: Parts,
  messages: PlanMessage[],
  before: number,
): Generator<OfdPage> {
  const [common] = childrenOf(document, 'CommonData')
  const templates = new Map<string, string>()
  for (const template of common === undefined ? [] : childrenOf(common, 'TemplatePage'))
    templates.set(template.getAttribute('ID') ?? '', resolvePath(folder, template.getAttribute('BaseLoc') ?? ''))
  const composites = readComposites(common, folder, open)
  const usual = common === undefined ? null : widthOf(common)
  const listed = childrenOf(document, 'Pages').flatMap((pages) => childrenOf(pages, 'Page'))
  for (const [i, { path }] of listed.map((page) => ({ path: page.getAttribute('BaseLoc') ?? '' })).entries()) {
    const page = open(resolvePath(folder, path))
    const drawing: OfdPage = {
      width: (((page === null ? null : widthOf(page)) ?? usual ?? A4_WIDTH) * POINTS) | 0,
      runs: [],
      horizontal: [],
      vertical: [],
      downwards: 0,
      images: 0,
    }
    if (page === null) {
      messages.push(createMessage('broken-page', null, String(before + i + 1)))
    } else {
      for (const { id } of childrenOf(page, 'Template').map((use) => ({ id: use.getAttribute('TemplateID') ?? '' }))) {
        const template = open(templates.get(id) ?? '')
        for (const content of template === null ? [] : childrenOf(template, 'Content'))
          readObjects(content, composites, drawing)
      }
      for (const content of childrenOf(page, 'Content')) readObjects(content, composites, drawing)
      if (drawing.downwards > 0) messages.push(createMessage('vertical-text', null, String(before + i + 1)))
    }
    yield drawing
  }
}

/** Drawings that several pages share, from the resource files of the document. */
function readComposites(common: Element | undefined, folder: string, open: Parts): Map<string, Element> {
  const found = new Map<string, Element>()
  if (common === undefined) return found
  for (const resource of [...childrenOf(common, 'PublicRes'), ...childrenOf(common, 'DocumentRes')]) {
    const list = open(resolvePath(folder, resource.textContent.trim()))
    for (const units of list === null ? [] : childrenOf(list, 'CompositeGraphicUnits'))
      for (const unit of childrenOf(units, 'CompositeGraphicUnit')) found.set(unit.getAttribute('ID') ?? '', unit)
  }
  return found
}

/** Width of a page area in millimetres. */
function widthOf(parent: Element): number | null {
  const [area] = [...childrenOf(parent, 'Area'), ...childrenOf(parent, 'PageArea')]
  const [, , width] = area === undefined ? [] : numbersOf(textOf(area, 'PhysicalBox'))
  return width ?? null
}

function toPage(width: number, { runs, horizontal, vertical }: OfdDrawing): PageText {
  const tables = findRuledTables(horizontal, vertical)
  const unfolded = tables.length === 0 ? unfoldColumns(runs, width) : null
  // pages of one width share their margins; those of two columns have their own
  if (unfolded !== null) return { width: width + 0.5, pieces: arrangePage(unfolded, []) }
  return { width, pieces: arrangePage(runs, tables) }
}
