import { parsePlan, comparePlans } from '../dist/index.js'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { compareTimes, type Figure } from './measure.js'
import { readCorpus } from './make-plans.js'

/** The whole pipeline and the parser alone, as ratios to bare remark-parse on the same texts. */
export function benchCorpus(): Figure[] {
  const corpus = readCorpus()
  const remark = unified().use(remarkParse)
  const bare = (): unknown => corpus.map(({ text }) => remark.parse(text))
  const encoder = new TextEncoder()
  const bytes = corpus.map(({ name, text }) => ({ name, bytes: encoder.encode(text) }))
  const decoder = new TextDecoder()
  const all = (format?: 'text') => (): unknown =>
    comparePlans(
      bytes.map((file, i) =>
        parsePlan(decoder.decode(file.bytes), {
          id: String(i),
          name: file.name,
          ...(format === undefined ? {} : { format }),
        }),
      ),
    )
  const parse = (): unknown => corpus.map(({ name, text }) => parsePlan(text, { name }))
  return [
    {
      name: 'bytes to comparison, five plans, formats as they are',
      ...asRatio(compareTimes(all(), bare)),
      bound: { most: 1.5 },
    },
    {
      name: 'bytes to comparison, five plans read as plain text',
      ...asRatio(compareTimes(all('text'), bare)),
      bound: { most: 0.3 },
    },
    { name: 'parsePlan alone, formats as they are', ...asRatio(compareTimes(parse, bare)), bound: { most: 1.2 } },
  ]
}

function asRatio({ ratio }: { ratio: number }): { value: number; unit: string } {
  return { value: ratio, unit: '× remark-parse' }
}
