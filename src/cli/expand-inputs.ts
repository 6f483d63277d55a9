import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, parse } from 'node:path'
import { glob } from 'tinyglobby'
import { suggest } from '../text/suggest.js'
import { corpusFolder } from './corpus-folder.js'
import { endingOf } from './ending-of.js'
import { ADVICE, IMAGE_ENDINGS, READ_ENDINGS } from './file-kinds.js'
import type { Problem } from './problem.js'

/** Standard input as a path. */
export const STDIN = '-'

/** What Word, WPS and LibreOffice leave beside an open file. */
const LOCK_FILE = /^(?:~\$|\._|\.~lock\.|__MACOSX$)/u
const PATTERN = /[*?{[]/u

/** What the names on a command line stand for. */
export interface Expanded {
  inputs: string[]
  problems: Problem[]
  /** images of folders, which may be scans of a plan */
  images: string[]
}

/**
 * Turn what was typed into files: a path stays itself, a folder gives the plan files inside, a glob what it matches.
 * A file is read once under whatever names and through whatever links it is found; what lies in a folder and cannot be
 * read is named with what to do about it.
 *
 * @param paths files, folders, globs or `-` for standard input
 * @returns paths without repetition in the order given (folders and globs sorted), and what could not be found or read
 */
export async function expandInputs(paths: readonly string[]): Promise<Expanded> {
  const context: Context = { inputs: [], problems: [], images: [], seen: new Set() }
  for (const typed of paths) {
    const path = await inCorpus(typed)
    if (path === STDIN) {
      if (!context.inputs.includes(STDIN)) context.inputs.push(STDIN)
      continue
    }
    const kind = await kindOf(path)
    if (kind === 'file') await addFile(path, context)
    else if (kind === 'folder') await addFolder(path, context)
    else if (kind === 'special') context.problems.push({ name: path, text: notAFile })
    else if (kind === 'forbidden') context.problems.push({ name: path, text: forbidden })
    else await addPattern(path, context)
  }
  return { inputs: context.inputs, problems: context.problems, images: context.images }
}

interface Context extends Expanded {
  /** files and folders met so far, by what they are on the disk */
  seen: Set<string>
}

/** A name like `corpus/xian-2024.md` where there is no folder `corpus`: the plan that the package carries. */
async function inCorpus(path: string): Promise<string> {
  const rest = /^(?:\.[/\\])?corpus(?:$|[/\\](.*)$)/u.exec(path)
  if (rest === null || (await kindOf('corpus')) !== null) return path
  const folder = corpusFolder()
  return folder === null ? path : join(folder, rest[1] ?? '').replace(/[/\\]$/u, '')
}

type Kind = 'file' | 'folder' | 'special' | 'forbidden' | null

async function kindOf(path: string): Promise<Kind> {
  try {
    const found = await stat(path)
    return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'special'
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EACCES' ? 'forbidden' : null
  }
}

/** Whether a file or folder is met for the first time; links and second names lead to the same one. */
async function isNew(path: string, { seen }: Context): Promise<boolean> {
  const { dev, ino } = await stat(path, { bigint: true })
  // where a file system gives no numbers of its own, the real path tells
  const key = ino === 0n ? await realpath(path) : `${dev} ${ino}`
  if (seen.has(key)) return false
  seen.add(key)
  return true
}

async function addFile(path: string, context: Context): Promise<void> {
  if (await isNew(path, context)) context.inputs.push(path)
}

async function addFolder(path: string, context: Context): Promise<void> {
  if (!(await isNew(path, context))) return
  const images = context.images.length
  if (await walk(path, context)) return
  context.problems.push({ name: path, text: emptyFolder })
  context.images.length = images
}

/** Whether a folder, or one below it, holds a plan file or something to complain of. */
async function walk(folder: string, context: Context): Promise<boolean> {
  let names: string[]
  try {
    names = await readdir(folder)
  } catch {
    context.problems.push({ name: folder, text: forbidden })
    return true
  }
  let found = false
  for (const name of names.sort()) {
    if (name.startsWith('.') || LOCK_FILE.test(name)) continue
    const path = folder === '.' ? name : join(folder, name)
    const kind = await kindOf(path)
    if (kind === 'folder') {
      // a link that leads back up, or to a folder read before
      if ((await isNew(path, context)) && (await walk(path, context))) found = true
      continue
    }
    const advice = kind === 'forbidden' ? forbidden : kind === null ? deadLink : ADVICE.get(endingOf(name))
    if (kind === 'file' && isPlanName(name)) await addFile(path, context)
    else if (advice !== undefined && (kind === null ? isPlanName(name) : kind !== 'special'))
      context.problems.push({ name: path, text: advice })
    else {
      if (kind === 'file' && IMAGE_ENDINGS.includes(endingOf(name))) context.images.push(path)
      continue
    }
    found = true
  }
  return found
}

async function addPattern(path: string, context: Context): Promise<void> {
  const found = PATTERN.test(path) ? await glob(path, { expandDirectories: false }) : []
  if (found.length === 0) context.problems.push(await missing(path))
  for (const name of found.sort()) if (!LOCK_FILE.test(basename(name))) await addFile(name, context)
}

function isPlanName(name: string): boolean {
  return READ_ENDINGS.includes(endingOf(name))
}

const deadLink = {
  zh: '链接所指的文件不存在',
  en: 'a link to a file that is not there',
}
const forbidden = {
  zh: '没有读取权限；请检查文件权限',
  en: 'no permission to read it; check the rights of the file',
}
const notAFile = {
  zh: '不是普通文件（管道、设备或套接字）；要读管道请用 - 从标准输入读取',
  en: 'not a file but a pipe, device or socket; to read a pipe use - for standard input',
}
const emptyFolder = {
  zh: '文件夹里没有方案文件；请放入 .docx .doc .wps .pdf .ofd .xlsx .html .txt 或 .md 文件',
  en: 'no plan in this folder; put .docx, .doc, .wps, .pdf, .ofd, .xlsx, .html, .txt or .md files in it',
}

/** A file or folder of a like name: .txt, which many share, makes no.txt no slip of plan.txt. */
async function nearestName(name: string): Promise<string | null> {
  const others = await readdir(dirname(name)).catch(() => [])
  const near = suggest(
    parse(name).name,
    others.map((other) => parse(other).name),
  )
  return near === null ? null : (others.find((other) => parse(other).name === near) ?? null)
}

async function missing(name: string): Promise<Problem> {
  if (PATTERN.test(name)) return { name, text: { zh: '没有文件符合这个通配符', en: 'no file matches this pattern' } }
  const near = await nearestName(name)
  return {
    name,
    text: {
      zh: `没有这个文件或文件夹${near === null ? '' : `；是不是 ${near}？`}`,
      en: `no such file or folder${near === null ? '' : `; did you mean ${near}?`}`,
    },
  }
}
