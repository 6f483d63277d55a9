/**
 * Builds `dist` where it is missing or older than what it is made of; runs after an install in a clone and before a
 * package is packed. Where the packages for development were left out it says so and leaves `dist` as it is.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** What a build writes last, types included. */
const BUILT = ['index.js', 'cli.js', 'licenses.txt', 'index.d.ts', 'core.d.ts', 'remark.d.ts', 'duizhao.html']

function isFresh() {
  const built = BUILT.map((name) => join(root, 'dist', name))
  if (!built.every((path) => existsSync(path))) return false
  const oldest = Math.min(...built.map((path) => statSync(path).mtimeMs))
  const sources = readdirSync(join(root, 'src'), { recursive: true }).map((name) => join('src', String(name)))
  return [...sources, 'tsup.config.ts', 'package.json']
    .map((name) => statSync(join(root, name)))
    .every((stats) => stats.isDirectory() || stats.mtimeMs <= oldest)
}

if (!existsSync(join(root, 'node_modules/tsup')))
  process.stderr.write('duizhao: NOT BUILT, packages for development are missing; run: npm install --include=dev\n')
else if (!isFresh()) {
  const built = spawnSync('npm run build', { cwd: root, stdio: ['inherit', 2, 2], shell: true })
  process.exitCode = built.status ?? 1
}
