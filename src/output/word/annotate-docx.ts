import type { Finding, Lang, Origin, ParseOptions, Review, Source, Span } from '../../model.js'
import { commentWords } from './comment-words.js'
import { addComments, greatestCommentId, type NewComment } from './comments-part.js'
import { MAIN_NS, OFFICE_NS, PACKAGE_NS, STRICT_MAIN_NS, STRICT_OFFICE_NS, WORD_TYPE, XML_HEAD } from './docx-names.js'
import { insertInRuns, type Insertion } from './insert-in-runs.js'
import { listRuns, type FileRun } from './list-runs.js'

export interface AnnotateOptions extends Pick<ParseOptions, 'changes' | 'limits'> {
  /** name that the comments carry; default `duizhao 对照` */
  author?: string
  /** ISO 8601; by default the comments have no date, so that the same input gives the same file */
  date?: string
  lang?: Lang
}

/**
 * The Word file of a draft with the findings as comments at the very words, each with what the peers say, their sources
 * and the advice. Only comments are added: text, numbering, tables, pictures, earlier comments and tracked changes stay
 * byte for byte. Doubts of the reading are left out; findings that have no place in the draft (something is missing) stand
 * together in one comment at its first words; what stands in a text box is commented where the box is tied to the text,
 * since Word takes no comments inside one. Hints without a place are only counted.
 *
 * @param bytes the DOCX that the draft was read from
 * @param findings a review, or findings of one; their spans are offsets into the draft's `source`
 * @param options author, date and language; `changes` as the draft was read with
 * @returns the bytes of the commented file
 * @throws an `UnreadableError` where the bytes are no DOCX
 */
export async function annotateDocx(
  bytes: Uint8Array,
  findings: Pick<Review, 'findings'> | readonly Finding[],
  options: AnnotateOptions = {},
): Promise<Uint8Array> {
  const [{ readDocx }, { decodePart, openZip }, { zipSync, strToU8 }] = await Promise.all([
    import('../../source/read-docx.js'),
    import('../../source/open-zip.js'),
    import('fflate'),
  ])
  const { lang = 'zh', author = 'duizhao 对照', date = null } = options
  const source = readDocx(bytes, options)
  const { names, parts } = openZip(bytes, () => true)
  const text = (name: string): string | null => {
    const part = parts.get(name)
    return part === undefined ? null : decodePart(part)
  }
  const main = mainPart(text)
  const xml = text(main) ?? ''
  const runs = listRuns(xml)
  const isStrict = xml.includes(STRICT_MAIN_NS)
  const relations = relationsOf(main)
  const known = /<[^<>]*\/comments["'][^<>]*>/u.exec(text(relations) ?? '')?.[0]
  const named = known === undefined ? null : (/Target\s*=\s*["']([^"']+)["']/u.exec(known)?.[1] ?? null)
  const target = named === null ? resolve(main, 'comments.xml') : resolve(main, named)
  const before = text(target)
  const { comments, insertions } = place('findings' in findings ? findings.findings : findings, source, runs, {
    lang,
    first: greatestCommentId(before, xml) + 1,
    namespace: isStrict ? STRICT_MAIN_NS : MAIN_NS,
  })
  if (comments.length === 0) return bytes
  const written = new Map<string, string>([
    [main, insertInRuns(xml, runs, insertions)],
    [target, addComments(before, comments, { author, date }, isStrict ? STRICT_MAIN_NS : MAIN_NS)],
  ])
  if (known === undefined) {
    written.set(
      relations,
      withRelation(text(relations), isStrict ? STRICT_OFFICE_NS : OFFICE_NS, relativeTo(main, target)),
    )
    written.set('[Content_Types].xml', withType(text('[Content_Types].xml') ?? '', target))
  }
  const files: Record<string, Uint8Array> = {}
  for (const name of new Set([...names, ...written.keys()])) {
    const changed = written.get(name)
    const part = changed === undefined ? parts.get(name) : strToU8(changed)
    if (part !== undefined) files[name] = part
  }
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) })
}

interface Placing {
  lang: Lang
  /** id of the first comment */
  first: number
  namespace: string
}

interface Placed {
  comments: NewComment[]
  insertions: Insertion[]
}

function place(
  findings: readonly Finding[],
  source: Source,
  runs: readonly FileRun[],
  { lang, first, namespace }: Placing,
): Placed {
  const comments: NewComment[] = []
  const starts: { at: Place; xml: string; length: number }[] = []
  const ends: typeof starts = []
  const declared = `xmlns:w="${namespace}"`
  const origins = source.origins ?? []
  const add = (span: { start: Place; end: Place }, paragraphs: string[], length: number): void => {
    const id = first + comments.length
    comments.push({ id, paragraphs })
    starts.push({ at: span.start, xml: `<w:commentRangeStart ${declared} w:id="${id}"/>`, length })
    ends.push({
      at: span.end,
      xml: `<w:commentRangeEnd ${declared} w:id="${id}"/><w:r ${declared}><w:commentReference w:id="${id}"/></w:r>`,
      length,
    })
  }
  const loose: Finding[] = []
  const hints: Finding[] = []
  for (const finding of findings) {
    if (finding.tier === 'doubt') continue
    const span = finding.span === null ? null : placesOf(finding.span, origins, runs)
    if (finding.span === null || span === null) (finding.tier === 'hint' ? hints : loose).push(finding)
    else add(span, commentWords(finding, lang), finding.span.end - finding.span.start)
  }
  const head = firstLine(source)
  const top = head === null ? null : placesOf(head, origins, runs)
  if (loose.length > 0 && head !== null && top !== null) {
    const title =
      lang === 'zh'
        ? `以下 ${loose.length} 处在文中没有对应的原文`
        : `${loose.length} findings without a place in the text`
    const words = loose.flatMap((finding, i) => {
      const [line = '', ...rest] = commentWords(finding, lang)
      return [`${i + 1}. ${line}`, ...rest]
    })
    const rest = lang === 'zh' ? `另有 ${hints.length} 条参考意见没有列出` : `${hints.length} hints are not listed`
    add(top, [title, ...words, ...(hints.length > 0 ? [rest] : [])], head.end - head.start)
  }
  // at one place ends come before starts, and the shorter stretch lies inside the longer one
  ends.sort((a, b) => a.length - b.length)
  starts.sort((a, b) => b.length - a.length)
  return { comments, insertions: [...ends, ...starts].map(({ at, xml }) => ({ ...at, xml })) }
}

interface Place {
  run: number
  offset: number
}

/** The first words of the file that stand in runs. */
function firstLine({ blocks, origins = [] }: Source): Span | null {
  const [origin] = origins
  if (origin === undefined) return null
  return blocks.find(({ span }) => span.start <= origin.start && origin.start < span.end)?.span ?? origin
}

/** Where a stretch begins and ends among the runs; null where it stands in none (a number that Word makes, a note). */
function placesOf(
  span: Span,
  origins: readonly Origin[],
  runs: readonly FileRun[],
): { start: Place; end: Place } | null {
  const own = origins.filter((origin) => origin.start < span.end && span.start < origin.end)
  const [from] = own
  const to = own.at(-1)
  if (from === undefined || to === undefined) return null
  const start = placeOf(from, Math.max(span.start - from.start, 0), runs, 'start')
  const end = placeOf(to, Math.min(span.end, to.end) - to.start, runs, 'end')
  if (start === null || end === null || end.run < start.run || (end.run === start.run && end.offset <= start.offset))
    return null
  return { start, end }
}

function placeOf(origin: Origin, units: number, runs: readonly FileRun[], side: 'start' | 'end'): Place | null {
  const host = runs[origin.run]?.host ?? null
  if (host === null) return { run: origin.run, offset: origin.offset + units }
  return runs[host] === undefined ? null : { run: host, offset: side === 'start' ? 0 : Number.MAX_SAFE_INTEGER }
}

function mainPart(text: (name: string) => string | null): string {
  for (const [relation] of (text('_rels/.rels') ?? '').matchAll(/<[^<>]*\/officeDocument["'][^<>]*>/gu)) {
    const target = /Target\s*=\s*["']([^"']+)["']/u.exec(relation)?.[1]
    const name = target === undefined ? null : resolve('', target)
    if (name !== null && text(name) !== null) return name
  }
  return 'word/document.xml'
}

function relationsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}

function resolve(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const parts = from.split('/').slice(0, -1)
  for (const step of target.split('/'))
    if (step === '..') parts.pop()
    else if (step !== '.') parts.push(step)
  return parts.join('/')
}

function relativeTo(part: string, target: string): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  return target.startsWith(folder) ? target.slice(folder.length) : `/${target}`
}

function withRelation(part: string | null, office: string, target: string): string {
  const relation = `<Relationship xmlns="${PACKAGE_NS}/relationships" Id="duizhaoComments" Type="${office}/comments" Target="${target}"/>`
  const empty = `${XML_HEAD}<Relationships xmlns="${PACKAGE_NS}/relationships"></Relationships>`
  return beforeEnd(part === null || (/\/>\s*$/u.test(part) && !part.includes('</')) ? empty : part, relation)
}

function withType(part: string, target: string): string {
  const type = `${WORD_TYPE}.comments+xml`
  if (part.includes(type)) return part
  return beforeEnd(part, `<Override xmlns="${PACKAGE_NS}/content-types" PartName="/${target}" ContentType="${type}"/>`)
}

function beforeEnd(xml: string, added: string): string {
  const end = xml.lastIndexOf('</')
  return xml.slice(0, end) + added + xml.slice(end)
}
