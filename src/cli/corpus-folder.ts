import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Where the five plans of the corpus lie: in the folder of the package, be it installed or a clone.
 *
 * @returns the folder, or null where the package was taken apart (bundled into another program)
 */
export function corpusFolder(): string | null {
  let folder = dirname(fileURLToPath(import.meta.url))
  for (;;) {
    if (existsSync(join(folder, 'corpus')) && existsSync(join(folder, 'package.json'))) return join(folder, 'corpus')
    const above = dirname(folder)
    if (above === folder) return null
    folder = above
  }
}
