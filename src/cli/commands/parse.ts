import { toMarkdown, toRows, toTerminal, toXlsx } from '../../index.js'
import { expandInputs, STDIN } from '../expand-inputs.js'
import { finish } from '../finish.js'
import type { Flags } from '../flags.js'
import { bareText, imageNotes, sameText } from '../input-notes.js'
import { loadPlans, type Loaded } from '../load-plans.js'
import { requirePaths, type Outcome } from '../open-plans.js'
import { openInputs } from '../open-inputs.js'
import type { Output } from '../output.js'
import { printRows } from '../print-rows.js'
import { readAll } from '../read-all.js'
import { readLines } from '../read-lines.js'
import { refuseOverwrite } from '../refuse-overwrite.js'
import type { ExitCode } from '../exit-codes.js'
import { streamRows, streamsRows } from '../stream-rows.js'
import { terminalOptions } from '../terminal-options.js'
import { withProgress } from '../with-progress.js'
import { openOutput, writeOut } from '../write-out.js'

/** `duizhao parse`: plans as an outline or as data. */
export async function runParse(paths: readonly string[], flags: Flags): Promise<ExitCode> {
  const { lang } = flags
  if (flags.format === 'ndjson' || flags.format === 'json') return finish(await streamPlans(paths, flags), flags)
  if (streamsRows(flags))
    return finish(await streamRows(paths, flags, 'targets', (plan) => toRows(plan, { lang })), flags)
  const loaded = await loadPlans(paths, flags)
  if (loaded.plans.length > 0) await writeOut(await printPlans(loaded, flags), flags)
  return finish(loaded, flags)
}

/**
 * Plans as JSON, written as soon as they are read, so that any number of them needs the memory of a few: one a line, or
 * as one value. With `-` as the only input of NDJSON, standard input is a list: each line a text or a path (see
 * `readLines`).
 */
async function streamPlans(paths: readonly string[], flags: Flags): Promise<Outcome> {
  requirePaths(paths)
  const lines = flags.format === 'ndjson'
  const listed = lines && paths.length === 1 && paths[0] === STDIN
  const { inputs, problems, images } = await expandInputs(listed ? [] : paths)
  await refuseOverwrite(inputs, flags.output)
  const named = listed ? readLines(process.stdin, flags.reading.limits) : openInputs(inputs, flags.reading.limits)
  const outcome: Outcome = { notes: imageNotes(images), problems }
  const writer = writeJson(flags, paths.length === 1 && inputs[0] === paths[0])
  const readings = readAll(named, WANT[lines ? 'line' : 'block'][flags.tree ? 'tree' : 'plain'], flags)
  const first = new Map<string, string>()
  try {
    for await (const reading of listed ? readings : withProgress(readings, inputs.length, flags)) {
      const { name, json, id, code, problem, bare } = reading
      if (problem !== null) problems.push(problem)
      if (json === null) continue
      const twin = first.get(`${id} ${code}`)
      // a list is answered line by line
      if (twin !== undefined && !listed) {
        outcome.notes.push({ name, text: sameText(twin) })
        continue
      }
      first.set(`${id} ${code}`, name)
      if (bare) outcome.notes.push({ name, text: bareText })
      await writer.write(json)
    }
    await writer.close()
  } catch (error) {
    await writer.discard()
    throw error
  }
  return outcome
}

const WANT = {
  line: { plain: 'line', tree: 'line-with-tree' },
  block: { plain: 'block', tree: 'block-with-tree' },
} as const

interface JsonWriter extends Pick<Output, 'close' | 'discard'> {
  write: (json: Iterable<string>) => Promise<void>
}

/** Pieces of one line, its end with the last of them: a line that comes in one piece is written at once. */
function* ended(json: Iterable<string>): Generator<string> {
  let last = ''
  for (const piece of json) {
    if (last !== '') yield last
    last = piece
  }
  yield `${last}\n`
}

/** A member of a list; line breaks of JSON are only its layout, so each is indented. */
function* indented(before: string, json: Iterable<string>): Generator<string> {
  let first = `${before}\n  `
  for (const piece of json) {
    yield first + piece.replaceAll('\n', '\n  ')
    first = ''
  }
}

/** Writes values of JSON one behind the other: on lines of their own, or as one array; one file gives one value. */
function writeJson(flags: Flags, one: boolean): JsonWriter {
  const lines = flags.format === 'ndjson'
  let output: Output | null = null
  let held: Iterable<string> | null = null
  let count = 0
  const put = async (pieces: Iterable<string>): Promise<void> => {
    output ??= await openOutput(flags)
    await output.write(pieces)
  }
  return {
    write: async (json) => {
      count++
      if (lines) await put(ended(json))
      else if (one && count === 1) held = json
      else {
        if (held !== null) {
          const before = held
          held = null
          await put(indented('[', before))
        }
        await put(indented(count === 1 ? '[' : ',', json))
      }
    },
    close: async () => {
      if (held !== null) await put(ended(held))
      else if (count > 0 && !lines) await put(['\n]\n'])
      await output?.close()
    },
    discard: async () => {
      await output?.discard()
    },
  }
}

async function printPlans({ plans }: Loaded, flags: Flags): Promise<string | Uint8Array> {
  const { lang } = flags
  switch (flags.format) {
    case 'table':
      return toTerminal(plans, terminalOptions(flags))
    case 'markdown':
      return plans
        .map((plan) => `# ${plan.label}\n\n${toMarkdown(toRows(plan, { lang }), { lang, columns })}`)
        .join('\n')
    case 'xlsx':
      return toXlsx({ plans }, { lang })
    default:
      return printRows(toRows(plans, { lang }), flags, columns, 'targets', 'targets')
  }
}

const columns = ['theme', 'indicator', 'value', 'doubts', 'quote', 'location']
