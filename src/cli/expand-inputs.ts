import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { glob } from 'tinyglobby'
import { readArchive, type ParseOptions } from '../index.js'
import { suggest } from '../text/suggest.js'
import { corpusFolder } from './corpus-folder.js'
import { errorText, type Problem } from './problem.js'
import type { Input } from './read-job.js'

/** Files that a folder is searched for. */
const PLAN_FILES =
  '**/*.{md,markdown,txt,html,htm,shtml,xhtml,mht,mhtml,docx,docm,doc,wps,rtf,odt,uot,uof,xlsx,xlsm,xls,et,pdf,ofd,zip}'

/** Files beside them that may hold a plan, but are not read: they are named. */
const OTHER_FILES =
  '**/*.{ppt,pptx,dps,rar,7z,gz,tar,jpg,jpeg,png,tif,tiff,bmp,webp,ceb,cebx,caj,sep,gd,xlsb,ods,dot,dotx,pages}'

/** What Word leaves beside a file that is open, and other systems in an archive. */
const IGNORED = ['**/~$*', '**/._*', '**/__MACOSX/**']

const ZIP = /\.zip$/iu

/** Standard input as a path. */
export const STDIN = '-'

/**
 * Turn what was typed into files: a path stays itself, a folder or a ZIP gives the plan files inside, a glob what it
 * matches.
 *
 * @param paths files, folders, globs or `-` for standard input
 * @param options how each is read
 * @returns files without repetition in the order given (folders and globs sorted), what could not be found, and the files
 *   of folders that are passed over
 */
export async function expandInputs(
  paths: readonly string[],
  options: ParseOptions = {},
): Promise<{ inputs: Input[]; problems: Problem[]; passed: string[] }> {
  const inputs = new Set<string>()
  const problems: Problem[] = []
  const passed: string[] = []
  for (const typed of paths) {
    const path = await inCorpus(typed)
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
        ? await listFolder(path, PLAN_FILES)
        : /[*?{[]/u.test(path)
          ? await glob(path, { expandDirectories: false, ignore: IGNORED })
          : []
    for (const name of found.sort()) inputs.add(name)
    if (found.length === 0) problems.push(kind === 'folder' ? emptyFolder(path) : await missing(path))
    else if (kind === 'folder') passed.push(...(await listFolder(path, OTHER_FILES)).sort())
  }
  const files: Input[] = []
  for (const name of inputs)
    files.push(...(ZIP.test(name) ? await openArchive(name, options, problems) : [{ name, options }]))
  return { inputs: files, problems, passed }
}

async function listFolder(path: string, pattern: string): Promise<string[]> {
  const names = await glob(pattern, { cwd: path, caseSensitiveMatch: false, ignore: IGNORED })
  return names.map((name) => joinPath(path, name))
}

/** The documents in an archive, each named after it. */
async function openArchive(name: string, options: ParseOptions, problems: Problem[]): Promise<Input[]> {
  try {
    const files = await readArchive(await readFile(name))
    if (files.length === 0) problems.push(emptyFolder(name))
    return files.map((file) => ({ name: `${name}/${file.name}`, bytes: file.bytes, options }))
  } catch (error) {
    problems.push({ name, text: errorText(error) })
    return []
  }
}

/** A name like `corpus/xian-2024.md` where there is no folder `corpus`: the plan that the package carries. */
async function inCorpus(path: string): Promise<string> {
  const rest = /^(?:\.[/\\])?corpus(?:$|[/\\](.*)$)/u.exec(path)
  if (rest === null || (await kindOf('corpus')) !== null) return path
  const folder = corpusFolder()
  return folder === null ? path : joinPath(folder.replaceAll('\\', '/'), rest[1] ?? '').replace(/\/$/u, '')
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
      zh: '文件夹里没有方案文件；请放入 .docx .doc .wps .pdf .ofd .xlsx .html .txt 或 .md 文件',
      en: 'no plan in this folder; put .docx, .doc, .wps, .pdf, .ofd, .xlsx, .html, .txt or .md files in it',
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
