import { readdir, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { glob } from 'tinyglobby'
import { suggest } from '../text/suggest.js'
import type { Problem } from './problem.js'

/** Files that a folder is searched for. */
const PLAN_FILES = '**/*.{md,markdown,txt,html,htm,docx,pdf}'

/** Standard input as a path. */
export const STDIN = '-'

/**
 * Turn what was typed into files: a path stays itself, a folder gives the plan files inside, a glob what it matches.
 *
 * @param paths files, folders, globs or `-` for standard input
 * @returns paths without repetition in the order given (folders and globs sorted), and what could not be found
 */
export async function expandInputs(paths: readonly string[]): Promise<{ inputs: string[]; problems: Problem[] }> {
  const inputs = new Set<string>()
  const problems: Problem[] = []
  for (const path of paths) {
    if (path === STDIN) {
      inputs.add(path)
      continue
    }
    const kind = await kindOf(path)
    if (kind === 'file') {
      inputs.add(path)
      continue
    }
    const found =
      kind === 'folder'
        ? (await glob(PLAN_FILES, { cwd: path, caseSensitiveMatch: false })).map((name) => joinPath(path, name))
        : /[*?{[]/u.test(path)
          ? await glob(path, { expandDirectories: false })
          : []
    for (const name of found.sort()) inputs.add(name)
    if (found.length === 0) problems.push(kind === 'folder' ? emptyFolder(path) : await missing(path))
  }
  return { inputs: [...inputs], problems }
}

async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  try {
    const found = await stat(path)
    return found.isDirectory() ? 'folder' : 'file'
  } catch {
    return null
  }
}

function joinPath(folder: string, name: string): string {
  return folder === '.' ? name : `${folder.replace(/\/$/u, '')}/${name}`
}

function emptyFolder(name: string): Problem {
  return {
    name,
    text: {
      zh: '文件夹里没有方案文件；请放入 .md .txt .html .docx 或 .pdf 文件',
      en: 'no plan in this folder; put .md, .txt, .html, .docx or .pdf files in it',
    },
  }
}

async function missing(name: string): Promise<Problem> {
  if (/[*?{[]/u.test(name)) return { name, text: { zh: '没有文件符合这个通配符', en: 'no file matches this pattern' } }
  const near = suggest(basename(name), await readdir(dirname(name)).catch(() => []))
  return {
    name,
    text: {
      zh: `没有这个文件或文件夹${near === null ? '' : `；是不是 ${near}？`}`,
      en: `no such file or folder${near === null ? '' : `; did you mean ${near}?`}`,
    },
  }
}
