import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ResolvedGold } from './gold-model.js'
import type { GoldText } from './list-turned.js'

/**
 * The annotated texts of a folder, by id.
 *
 * @param folder has `gold/ID.resolved.json` and `texts/ID.txt` or `texts/ID.md`
 * @throws where the folder has no annotation, or an annotation has no text
 */
export function readRealTexts(folder: string): GoldText[] {
  const ending = '.resolved.json'
  const names = readdirSync(join(folder, 'gold')).filter((name) => name.endsWith(ending))
  if (names.length === 0) throw new Error(`No *${ending} in ${join(folder, 'gold')}; put the annotations there`)
  return names.sort().map((name) => {
    const id = name.slice(0, -ending.length)
    const file = [`${id}.txt`, `${id}.md`].find((candidate) => existsSync(join(folder, 'texts', candidate)))
    if (file === undefined) throw new Error(`No text for ${id}; there should be ${join(folder, 'texts', `${id}.txt`)}`)
    return {
      id,
      file,
      bytes: new Uint8Array(readFileSync(join(folder, 'texts', file))),
      gold: JSON.parse(readFileSync(join(folder, 'gold', name), 'utf8')) as ResolvedGold,
    }
  })
}
