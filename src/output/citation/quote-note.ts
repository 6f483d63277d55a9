import type { CitedQuote } from './bibliography-entries.js'

/** A quote with its place in one line: “居民签约率达到60%以上”（二、（一）1.，第3页）. */
export function quoteNote({ text, section, page }: CitedQuote): string {
  const places = [section, page === null ? '' : `第${page}页`].filter((part) => part !== '')
  return `“${text.replace(/\s+/gu, ' ')}”${places.length === 0 ? '' : `（${places.join('，')}）`}`
}
