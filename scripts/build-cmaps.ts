/**
 * Pack the character maps that PDFs with Chinese fonts which are not embedded refer to by name.
 * Run `tsx scripts/build-cmaps.ts DIR` where DIR is the folder `cmaps` of the package pdfjs-dist.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Source: ISO 32000-1, table 118, simplified Chinese; and the map from Adobe-GB1 to Unicode. */
const NAMES = [
  'Adobe-GB1-UCS2',
  ...['GB-EUC', 'GBpc-EUC', 'GBK-EUC', 'GBKp-EUC', 'GBK2K', 'UniGB-UCS2', 'UniGB-UTF16'].flatMap((name) => [
    `${name}-H`,
    `${name}-V`,
  ]),
]

const folder = process.argv[2]
if (folder === undefined) throw new Error('Name the folder of the character maps: tsx scripts/build-cmaps.ts DIR')
const notice = readFileSync(join(folder, 'LICENSE'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => ` * ${line.replace(/^%+Copyright: ?/u, '').trim()}`.trimEnd())
const entries = NAMES.map((name) => {
  const data = readFileSync(join(folder, `${name}.bcmap`)).toString('base64')
  return `  '${name}.bcmap':\n    '${data}',`
})
writeFileSync(
  join(import.meta.dirname, '../src/source/pdf-cmaps-data.ts'),
  [
    '/*!',
    ...notice,
    ' */',
    '/** Character maps by file name, in the binary form of pdf.js, base64. Written by scripts/build-cmaps.ts. */',
    'export const CHARACTER_MAPS: Readonly<Record<string, string>> = {',
    ...entries,
    '}',
    '',
  ].join('\n'),
)
