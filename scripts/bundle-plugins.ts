import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

type Build = Parameters<NonNullable<import('tsup').Options['esbuildPlugins']>[number]['setup']>[0]

interface Plugin {
  name: string
  setup: (build: Build) => void
}

/**
 * Two pieces of `natural` are bundled: their `require('fs')` (a method nobody calls) becomes an empty module, so that
 * the library runs in a browser, and their licences stay in the bundle (comments with `!` are kept).
 */
export const bundleNatural: Plugin = {
  name: 'bundle-natural',
  setup(build) {
    // esbuild takes no flags in filters
    build.onResolve({ filter: /^fs$/ }, () => ({ path: 'fs', namespace: 'empty' }))
    build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: '' }))
    build.onLoad({ filter: /[/\\](?:natural[/\\]lib|underscore)[/\\].*\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8'))
        .replace(/\/\*\s+(?=Copyright)/u, '/*!\n')
        .replace(/\/\/ {5}(?=Underscore|https:|\(c\))/gu, '//!    '),
    }))
  },
}

/**
 * The licences of the packages that a bundle holds.
 *
 * @param inputs paths of the bundled modules
 * @returns names, versions and licence texts, in the order of the names
 */
export async function licencesOf(inputs: readonly string[]): Promise<string> {
  const folders = inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0] ?? [])
  return (await Promise.all([...new Set(folders)].sort().map(licenceOf))).join('\n\n')
}

async function licenceOf(folder: string): Promise<string> {
  const { name, version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Record<string, string>
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/iu.test(entry))
  if (file === undefined) throw new Error(`${folder} is bundled, but holds no licence`)
  return `${name} ${version}\n\n${(await readFile(join(folder, file), 'utf8')).trim()}\n`
}
