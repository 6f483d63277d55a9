import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { corpusFolder } from '../corpus-folder.js'
import type { ExitCode } from '../exit-codes.js'
import { expandInputs } from '../expand-inputs.js'
import { finish } from '../finish.js'
import type { Flags } from '../flags.js'
import { imageNotes } from '../input-notes.js'
import { openInputs } from '../open-inputs.js'
import type { Outcome } from '../open-plans.js'
import { errorText, usageError } from '../problem.js'
import { readBytes } from '../read-bytes.js'
import { refuseOverwrite } from '../refuse-overwrite.js'
import { say } from '../say.js'
import { writeOut } from '../write-out.js'

/** A file as the page carries it. */
interface GivenFile {
  name: string
  /** base64 */
  data: string
  role: 'draft' | 'peer' | 'upstream'
}

/** Where the page waits for plans. */
const PLACE = '<script type="application/json" id="given">null</script>'

/**
 * `duizhao open [DRAFT] [PEERS…]`: the workbench as one page with the given plans inside, opened in the browser; with `-o`
 * it is only written. Either way the name of the file is printed. A first file that is named by itself is the draft; what comes of folders is a peer.
 */
export async function runOpen(paths: readonly string[], flags: Flags): Promise<ExitCode> {
  const outcome: Outcome = { notes: [], problems: [] }
  const files = [
    ...(await gather(
      paths,
      (path, i) => (i === 0 && basename(path) === basename(paths[0] ?? '') ? 'draft' : 'peer'),
      flags,
      outcome,
    )),
    ...(await gather(flags.against, () => 'peer', flags, outcome)),
    ...(await gather(flags.upstream === null ? [] : [flags.upstream], () => 'upstream', flags, outcome)),
  ]
  const asked = paths.length + flags.against.length > 0
  if (asked && files.length === 0) return finish(outcome, flags)
  const page = fill(await readPage(), files, flags)
  if (flags.output === null) await show(page, flags)
  else {
    await writeOut(page, flags)
    await writeOut(flags.output, { ...flags, output: null })
  }
  return finish(outcome, flags)
}

/** The files behind the names of a call; what cannot be read is told. */
async function gather(
  paths: readonly string[],
  roleOf: (path: string, i: number) => GivenFile['role'],
  flags: Flags,
  outcome: Outcome,
): Promise<GivenFile[]> {
  if (paths.length === 0) return []
  const { inputs, problems, images } = await expandInputs(paths)
  await refuseOverwrite(inputs, flags.output)
  outcome.problems.push(...problems)
  outcome.notes.push(...imageNotes(images))
  const files: GivenFile[] = []
  for await (const { name, bytes, json, problem } of openInputs(inputs, flags.reading.limits)) {
    try {
      if (problem !== undefined) outcome.problems.push({ name, text: problem })
      else if (json !== undefined) outcome.problems.push({ name, text: notAFile })
      else {
        const read = bytes ?? (await readBytes(name, flags.reading.limits))
        files.push({
          name: basename(name),
          data: Buffer.from(read).toString('base64'),
          role: roleOf(name, files.length),
        })
      }
    } catch (error) {
      outcome.problems.push({ name, text: errorText(error) })
    }
  }
  return files
}

const notAFile = {
  zh: '是本工具输出的 JSON；页面里要放方案文件本身',
  en: 'JSON that this program printed; the page takes the files of plans themselves',
}

/** The page as it was built, from the package or the clone. */
async function readPage(): Promise<string> {
  const corpus = corpusFolder()
  const path = corpus === null ? null : join(dirname(corpus), 'dist/duizhao.html')
  try {
    if (path !== null) return await readFile(path, 'utf8')
  } catch {
    // said below
  }
  throw usageError(
    '这个安装里没有工作台页面（dist/duizhao.html）；请重新安装',
    'this installation has no page of the workbench (dist/duizhao.html); install the package again',
  )
}

/** The page with the files as data: the policy lets no script run that it does not name, and JSON is none. */
function fill(page: string, files: readonly GivenFile[], flags: Flags): string {
  if (files.length === 0) return page
  const id = createHash('sha256')
    .update(files.map(({ data }) => data).join(' '))
    .digest('hex')
    .slice(0, 12)
  const { corrections = [] } = flags.reading
  const given = JSON.stringify({ id, lang: flags.lang, files, corrections }).replaceAll('<', '\\u003c')
  return page.replace(PLACE, () => PLACE.replace('null', () => given))
}

/** Write the page beside other temporary files and open it with the system's own opener. */
async function show(page: string, flags: Flags): Promise<void> {
  const path = join(await mkdtemp(join(tmpdir(), 'duizhao-')), 'duizhao.html')
  await writeFile(path, page)
  await writeOut(path, flags)
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open']
  const opened = await new Promise<boolean>((done) => {
    const child = spawn(command, [...args, path], { detached: true, stdio: 'ignore' })
    child.on('error', () => {
      done(false)
    })
    child.on('spawn', () => {
      child.unref()
      done(true)
    })
  })
  if (!opened && !flags.quiet)
    say(
      flags.voice === 'en'
        ? 'no browser could be opened; open the file above yourself'
        : '没有能打开浏览器的程序；请自己打开上面的文件 / no browser could be opened; open the file above yourself',
    )
}

/** What opens a file as a double click does. */
const OPENERS: Partial<Record<NodeJS.Platform, [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
}
