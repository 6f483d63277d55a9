import { parsePlan, comparePlans } from '../dist/index.js'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { compareTimes, type Figure } from './measure.js'
import { readCorpus } from './make-plans.js'

/**
 * The library's own work beside bare remark-parse on the same texts, as ratios: from bytes to a comparison, as Markdown
 * less what the Markdown parser takes, and as plain text, where no Markdown parser runs.
 */
export function benchCorpus(): Figure[] {
  const corpus = readCorpus()
  const remark = unified().use(remarkParse)
  const bare = (): unknown => corpus.map(({ text }) => remark.parse(text))
  const encoder = new TextEncoder()
  const bytes = corpus.map(({ name, text }) => ({ name, bytes: encoder.encode(text) }))
  const decoder = new TextDecoder()
  const all = (format: 'text' | 'markdown') => (): unknown =>
    comparePlans(
      bytes.map((file, i) => parsePlan(decoder.decode(file.bytes), { id: String(i), name: file.name, format })),
    )
  const parse = (): unknown => corpus.map(({ name, text }) => parsePlan(text, { name }))
  const markdown = compareTimes(all('markdown'), bare)
  return [
    {
      name: 'bytes to comparison less remark-parse, five plans read as Markdown',
      ...asRatio({ ratio: markdown.ratio - 1 }),
      bound: { most: 1 },
    },
    {
      name: 'bytes to comparison, five plans read as plain text',
      ...asRatio(compareTimes(all('text'), bare)),
      bound: { most: 1 },
    },
    { name: 'parsePlan alone, formats as they are', ...asRatio(compareTimes(parse, bare)), bound: { most: 1.2 } },
  ]
}

function asRatio({ ratio }: { ratio: number }): { value: number; unit: string } {
  return { value: ratio, unit: '× remark-parse' }
}
