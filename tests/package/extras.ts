import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './ensure-built.js'

/** Where `scripts/install-extras.sh` puts what the tests use beyond npm's own packages. */
const folder = join(root, 'tests/package/runtimes')

/** What that script installs, by the folder it goes to: a program or a module. */
const PATHS = {
  'node-20': 'node_modules/.bin/node',
  'node-newest': 'node_modules/.bin/node',
  deno: 'node_modules/.bin/deno',
  bun: 'node_modules/.bin/bun',
  bundlers: 'node_modules/webpack',
  remark: 'node_modules/.bin/remark',
} as const

/**
 * One of the things that `scripts/install-extras.sh` installs.
 *
 * @returns its path, or null, with a line that cannot be missed, where it is not installed
 */
export function findExtra(name: keyof typeof PATHS): string | null {
  if (name === 'node-20' && process.version.startsWith('v20.')) return process.execPath
  const path = join(folder, name, PATHS[name])
  if (existsSync(path)) return path
  process.stderr.write(`\n!!! NO ${name.toUpperCase()}: it is NOT TESTED. Run: sh scripts/install-extras.sh\n\n`)
  return null
}
