/** Deepest nesting that is kept. Browsers stop at 512; the parser's tree is walked by recursion. */
const MAX_DEPTH = 256

const TAG = /<(\/?)([a-z][a-z\d:-]*)(?![a-z\d:-])[^<>]*>|<!--/giu
/** Elements that have no end tag, or whose end tag may be left out, say nothing about depth. */
const NOT_COUNTED = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dd dt tr td th thead tbody tfoot colgroup option optgroup html head body'
  ).split(' '),
)
/** Unclosed formatting elements are opened again in every later block, which can grow without bound. */
const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'noscript'])

/**
 * Take the tags away that nest deeper than any real page does, so that parsing stays linear and no stack overflows.
 * The text itself stays; where a tag is dropped a line ends. HTML of usual depth is handed back unchanged.
 *
 * @param html the page
 * @returns HTML that nests at most {@link MAX_DEPTH} deep
 */
export function flattenHtml(html: string): string {
  if (measureDepth(html) <= MAX_DEPTH) return html
  const parts: string[] = []
  let kept = 0
  scanTags(html, (name, depth, start, end) => {
    if (depth <= MAX_DEPTH && !FORMATTING.has(name)) return
    parts.push(html.slice(kept, start))
    if (!FORMATTING.has(name) && start > kept) parts.push('<br>')
    kept = end
  })
  parts.push(html.slice(kept))
  return parts.join('')
}

function measureDepth(html: string): number {
  let deepest = 0
  scanTags(html, (_name, depth) => {
    if (depth > deepest) deepest = depth
  })
  return deepest
}

/** Visit each counted start and end tag with the depth of its element; comments, scripts and styles are skipped. */
function scanTags(html: string, visit: (name: string, depth: number, start: number, end: number) => void): void {
  let depth = 0
  TAG.lastIndex = 0
  for (let match = TAG.exec(html); match !== null; match = TAG.exec(html)) {
    const start = match.index
    if (match[2] === undefined) {
      TAG.lastIndex = skipTo(html, '-->', start + 4)
      continue
    }
    const name = match[2].toLowerCase()
    if (NOT_COUNTED.has(name)) continue
    if (match[1] === '/') {
      visit(name, depth, start, TAG.lastIndex)
      depth = Math.max(0, depth - 1)
    } else {
      depth++
      visit(name, depth, start, TAG.lastIndex)
      if (RAW.has(name)) TAG.lastIndex = skipTo(html, `</${match[2]}`, TAG.lastIndex)
    }
  }
}

function skipTo(html: string, what: string, from: number): number {
  const at = html.indexOf(what, from)
  return at < 0 ? html.length : at
}
