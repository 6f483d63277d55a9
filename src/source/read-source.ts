import { createMessage } from '../messages.js'
import type { ParseOptions, Source } from '../model.js'
import { readMarkdown } from './read-markdown.js'
import { readText } from './read-text.js'

const MARKDOWN_NAME = /\.(?:md|markdown|mdown)$/iu
/**
 * Signs that plain text has no use for; one is enough for the grammar to be asked. Cells that a page prints one a line are
 * no such signs: `>79`, `- |`, `--- |`, `---` between two lines, `**` for a footnote, `____` for a blank to fill in. Bold may
 * go on over a line break.
 */
const MARKDOWN_SIGNS: readonly RegExp[] = [
  /^#{1,6}(?:[ \t]+\S|[\u3000-\u9fff（])/mu,
  /^>(?![\d=\uff1d])/mu,
  /^[ \t]*[-*+][ \t]+[^\s\d|-]/mu,
  // 20**年, 《**省…办法》: what a template leaves open
  /(?<![\d《])\*\*[^\s*|][^*]{0,400}(?<![\d《])\*\*/u,
  /(?<!_)__[^\s_|][^_]{0,400}__(?!_)/u,
  /~~[^\s~|][^~]{0,400}~~/u,
  /`/u,
  /\]\(/u,
  /<[/!]?[a-z-]/iu,
  /&(?:[a-z]{3,6}|#\d{2,5}|#x[\da-f]{2,4});/iu,
  /\\[\\`*_{}[\]()#+\-.!~>|&]/u,
  /^\|[ \t]*:?-{2,}:?[ \t]*\||^[ \t]*:?-{2,}:?[ \t]*\|[ \t]*:?-/mu,
  /(?:^|\n[ \t]*\r?\n)[ \t]*[-*_~]{3,}[ \t]*(?:\r?\n|$)/u,
  /^[ \t]*={3,}[ \t]*$/mu,
]

/**
 * Turn a text into blocks.
 *
 * @param text the plan's text; a byte order mark is dropped before the text is kept
 * @param options `format` when it is known; otherwise it is found from the name and the text
 * @returns the text as kept and its blocks in document order
 */
export function readSource(text: string, options: ParseOptions = {}): Source {
  const kept = text.startsWith('\ufeff') ? text.slice(1) : text
  const format = options.format ?? findFormat(kept, options.name)
  const source = format === 'markdown' ? readMarkdown(kept) : readText(kept)
  if (source.blocks.length === 0) source.messages.push(createMessage('empty-source', null))
  return source
}

function findFormat(text: string, name: string | undefined): 'text' | 'markdown' {
  if (name !== undefined && MARKDOWN_NAME.test(name)) return 'markdown'
  return MARKDOWN_SIGNS.some((sign) => sign.test(text)) ? 'markdown' : 'text'
}
