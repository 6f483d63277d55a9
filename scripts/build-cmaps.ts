/**
 * Pack the character maps that PDFs with Chinese fonts which are not embedded refer to by name, from the package that
 * scripts/cmaps.json names. It is fetched for this alone: 40 MB that nothing else needs.
 * Run: npx tsx scripts/build-cmaps.ts
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import source from './cmaps.json' with { type: 'json' }

const folder = mkdtempSync(join(tmpdir(), 'cmaps-'))
try {
  const name = `${source.package}@${source.version}`
  const file = execFileSync('npm', ['pack', name, '--silent'], { cwd: folder, encoding: 'utf8' }).trim()
  const integrity = `sha512-${createHash('sha512')
    .update(readFileSync(join(folder, file)))
    .digest('base64')}`
  if (integrity !== source.integrity) throw new Error(`${name} is not the package that cmaps.json names: ${integrity}`)
  execFileSync('tar', ['-xzf', file, 'package/cmaps'], { cwd: folder })
  const maps = join(folder, 'package/cmaps')
  const notice = readFileSync(join(maps, 'LICENSE'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => ` * ${line.replace(/^%+Copyright: ?/u, '').trim()}`.trimEnd())
  const entries = Object.keys(source.files).map(
    (map) => `  '${map}':\n    '${readFileSync(join(maps, map)).toString('base64')}',`,
  )
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
} finally {
  rmSync(folder, { recursive: true, force: true })
}
