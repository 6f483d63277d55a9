import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt, run } from './ensure-built.js'

/** The package as someone who uses it has it. */
export interface Installed {
  /** a project that depends on the package only */
  folder: string
  /** remove it */
  remove: () => Promise<void>
}

/** Who installs: npm run by this Node or another, or Bun. */
export type Installer = { npmOf: string } | { bun: string }

/**
 * Pack the package and install it into a project of its own as a user does: without a lockfile and without packages for
 * development.
 *
 * @param installer the program that installs; versions of packages differ with it
 * @returns null, with a line that cannot be missed, where the registry cannot be reached
 */
export async function installPacked(installer: Installer = { npmOf: process.execPath }): Promise<Installed | null> {
  await ensureBuilt()
  const folder = await mkdtemp(join(tmpdir(), 'duizhao-package-'))
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true })
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder])
  const [packed] = JSON.parse(stdout) as { filename: string }[]
  const manifest = {
    name: 'user',
    private: true,
    type: 'module',
    dependencies: { duizhao: `file:./${packed?.filename}` },
  }
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest))
  try {
    if ('bun' in installer) await run(installer.bun, ['install', '--production', '--no-progress'], { cwd: folder })
    else await npmInstall(installer.npmOf, folder)
  } catch (error) {
    await remove()
    if (!/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|network/u.test(String(error))) throw error
    process.stderr.write('\n!!! NO REGISTRY: the installed package is NOT TESTED.\n\n')
    return null
  }
  return { folder, remove }
}

async function npmInstall(node: string, folder: string): Promise<void> {
  const options = ['install', '--omit=dev', '--no-package-lock', '--no-audit', '--no-fund', '--prefer-offline']
  await run(node, [await npmScript(), ...options], { cwd: folder })
}

/** npm as a script, so that another Node can run it; the npm that runs the tests says where it lies. */
async function npmScript(): Promise<string> {
  const running = process.env['npm_execpath']
  if (running !== undefined && /npm-cli\.js$/u.test(running)) return running
  return join((await run('npm', ['root', '--global'])).stdout.trim(), 'npm/bin/npm-cli.js')
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
