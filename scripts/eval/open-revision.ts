import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { readPlan } from '../../src/read-plan.js'

/** The library as it was at another revision. */
export interface Revision {
  commit: string
  readPlan: typeof readPlan
  /** take the worktree away again */
  close: () => void
}

/**
 * Check another revision out into a temporary worktree and load its library.
 *
 * @param root the repository
 * @param revision anything that `git rev-parse` knows
 * @throws where git does not know the revision, or its source does not load
 */
export async function openRevision(root: string, revision: string): Promise<Revision> {
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' })
  const commit = git('rev-parse', '--short', `${revision}^{commit}`).trim()
  const folder = mkdtempSync(join(tmpdir(), 'eval-against-'))
  const close = (): void => {
    git('worktree', 'remove', '--force', folder)
    rmSync(folder, { recursive: true, force: true })
  }
  git('worktree', 'add', '--detach', folder, commit)
  try {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    const library = (await import(pathToFileURL(join(folder, 'src', 'index.ts')).href)) as Pick<Revision, 'readPlan'>
    return { commit, readPlan: library.readPlan, close }
  } catch (error) {
    close()
    throw error
  }
}
