import { join, sep } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { ensureBuilt, root, run } from './ensure-built.js'

beforeAll(ensureBuilt)

const watch = ['--import', join(import.meta.dirname, 'watch-files.mjs'), '--input-type=module', '--eval']
const later = 'await new Promise((done) => setTimeout(done, 200))'

/** Files that were asked for by path while the code ran. */
async function filesOf(code: string): Promise<{ files: string[]; printed: string }> {
  const tell = `${later}; process.stderr.write('\\0' + JSON.stringify(globalThis.filesAskedFor))`
  const { stdout, stderr } = await run(process.execPath, [...watch, `${code}; ${tell}`])
  const [printed = '', list = '[]'] = stderr.split('\0')
  return { files: JSON.parse(list) as string[], printed: stdout + printed }
}

/** A module, or the manifest that says what kind of module it is, of the package or of one it depends on. */
const isModule = (file: string): boolean =>
  (file.startsWith(join(root, 'dist') + sep) && file.endsWith('.js')) ||
  (file.includes(`${sep}node_modules${sep}`) && /\.[cm]?js$|package\.json$/u.test(file)) ||
  file === join(root, 'package.json')

test('the watcher sees what code reads', async () => {
  const { files } = await filesOf(`(await import('node:fs')).readFileSync('LICENSE')`)
  expect(files).toContain(join(root, 'LICENSE'))
  expect(isModule(join(root, 'LICENSE'))).toBe(false)
})

test.each(['duizhao', 'duizhao/core', 'duizhao/remark'])(
  'importing %s prints nothing and reads nothing but modules',
  async (name) => {
    const { files, printed } = await filesOf(`await import('${name}')`)
    expect(printed).toBe('')
    expect(files).not.toEqual([])
    expect(files.filter((file) => !isModule(file))).toEqual([])
  },
)

test('importing the package leaves the globals and the environment as they are', async () => {
  const code = `const state = () => JSON.stringify([Object.getOwnPropertyNames(globalThis).sort(), process.env])
    const before = state(); await import('duizhao'); ${later}
    console.log(state() === before)`
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', code], { cwd: root })
  expect(stdout).toBe('true\n')
})
