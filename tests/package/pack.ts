import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt, root, run } from './ensure-built.js'

/** The package as someone who uses it has it. */
export interface Installed {
  /** a project that depends on the package only */
  folder: string
  /** remove it */
  remove: () => Promise<void>
}

/**
 * Pack the package and install it into a project of its own, without development packages.
 *
 * @returns null, with a line that cannot be missed, where the registry cannot be reached
 */
export async function installPacked(): Promise<Installed | null> {
  await ensureBuilt()
  const folder = await mkdtemp(join(tmpdir(), 'duizhao-package-'))
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true })
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder])
  const [packed] = JSON.parse(stdout) as { filename: string }[]
  const manifest = {
    name: 'user',
    private: true,
    type: 'module',
    dependencies: { duizhao: `file:${packed?.filename}` },
  }
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest))
  try {
    await run('npm', ['install', '--omit=dev', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: folder })
  } catch (error) {
    await remove()
    if (!/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|network/u.test(String(error))) throw error
    process.stderr.write('\n!!! NO REGISTRY: the installed package is NOT TESTED.\n\n')
    return null
  }
  return { folder, remove }
}

/** Bytes of all files below a folder. */
export async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).blocks * 512),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

/**
 * Node 24 and Deno, from npm, in a folder of their own.
 *
 * @returns paths of the programs, or null, with a line that cannot be missed, where they cannot be installed
 */
export async function installRuntimes(): Promise<{ node: string; deno: string } | null> {
  const folder = join(root, 'tests/package/runtimes')
  const programs = { node: join(folder, 'node_modules/.bin/node'), deno: join(folder, 'node_modules/.bin/deno') }
  try {
    await stat(programs.deno).catch(() => run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder }))
    await run(programs.node, ['--version'])
    await run(programs.deno, ['--version'])
    return programs
  } catch (error) {
    process.stderr.write(`\n!!! NO OTHER RUNTIMES: Node 24 and Deno are NOT TESTED. ${String(error)}\n\n`)
    return null
  }
}
