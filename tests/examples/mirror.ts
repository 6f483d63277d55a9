import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'tsup'

const root = join(import.meta.dirname, '../..')

/**
 * Build the library into a folder of its own, with the examples beside it, so that they run as in the repository
 * whatever stands in dist/.
 *
 * @returns the folder of the examples, and a function that takes everything away
 */
export async function mirrorExamples(): Promise<{ examples: string; remove: () => Promise<void> }> {
  // below the repository, so that the packages are found
  await mkdir(join(root, 'node_modules/.cache'), { recursive: true })
  const folder = await mkdtemp(join(root, 'node_modules/.cache/duizhao-examples-'))
  const examples = join(folder, 'examples')
  await build({
    config: join(root, 'tsup.config.ts'),
    outDir: join(folder, 'dist'),
    dts: false,
    clean: false,
    silent: true,
  })
  await mkdir(examples)
  for (const name of ['show.mjs', 'compare-targets.mjs', 'review-draft.mjs', 'research-kit.mjs'])
    await cp(join(root, 'examples', name), join(examples, name))
  await symlink(join(root, 'corpus'), join(folder, 'corpus'))
  return { examples, remove: () => rm(folder, { recursive: true, force: true }) }
}
