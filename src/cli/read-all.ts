import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Flags } from './flags.js'
import { readJob, type Input, type Reading, type Want } from './read-job.js'
import type { Job } from './worker.js'

/** Fewer inputs are read sooner in this thread than workers start. */
const POOL_FROM = 12

/** Inputs in work or waiting to be handed on, for each worker: what bounds the memory of a stream. */
const AHEAD = 3

/** Enough for a plan of a million characters; without limits a worker lets its waste grow to gigabytes. */
const WORKER_MEMORY = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 192 }

/**
 * Read inputs one after another, or many at a time on a pool of workers, and hand them on in the order they came in.
 * A stream of any length needs the memory of a few plans.
 *
 * @param inputs what is read
 * @param want what is wanted of each, or of each in turn
 * @param flags options of the call; `jobs` bounds the workers, never more than there are cores
 */
export async function* readAll(
  inputs: Iterable<Input> | AsyncIterable<Input>,
  want: Want | ((input: Input) => Want),
  flags: Flags,
): AsyncGenerator<Reading> {
  const wantOf = typeof want === 'string' ? () => want : want
  // more threads than cores only take memory
  const cores = availableParallelism()
  const jobs = Math.min(flags.jobs ?? cores, cores)
  // beside the built command line; run from its sources there is none, and everything is read here
  const worker = fileURLToPath(new URL('./worker.js', import.meta.url))
  const source = iterate(inputs)
  const first: Input[] = []
  if (jobs > 1 && existsSync(worker))
    while (first.length < POOL_FROM) {
      const input = await nextOf(source)
      if (input === null) break
      first.push(input)
    }
  if (first.length === POOL_FROM) {
    yield* readOnPool(first, source, wantOf, { worker, jobs, reading: flags.reading })
    return
  }
  for (const input of first) yield await readJob(input, wantOf(input), flags.reading)
  for (let input = await nextOf(source); input !== null; input = await nextOf(source))
    yield await readJob(input, wantOf(input), flags.reading)
}

async function* readOnPool(
  first: readonly Input[],
  source: AsyncIterator<Input>,
  wantOf: (input: Input) => Want,
  { worker, jobs, reading }: { worker: string; jobs: number; reading: Flags['reading'] },
): AsyncGenerator<Reading> {
  const { Tinypool } = await import('tinypool')
  const pool = new Tinypool({
    filename: worker,
    minThreads: Math.min(jobs, POOL_FROM),
    maxThreads: jobs,
    resourceLimits: WORKER_MEMORY,
    useAtomics: false, // a worker of Deno that sleeps so never answers; a job is long enough to be waited for otherwise
  })
  const running: Promise<Reading>[] = []
  const start = (input: Input): void => {
    const want = wantOf(input)
    // a job never fails by itself: only a text too long for a worker's memory does, and this thread has more
    const job = pool.run({ input, want, reading } satisfies Job, { name: 'run' }) as Promise<Reading>
    running.push(job.catch(() => readJob(input, want, reading)))
  }
  try {
    const waiting = [...first]
    for (;;) {
      while (running.length < jobs * AHEAD) {
        const input = waiting.shift() ?? (await nextOf(source))
        if (input === null) break
        start(input)
      }
      const oldest = running.shift()
      if (oldest === undefined) return
      yield await oldest
    }
  } finally {
    await Promise.allSettled(running)
    await pool.destroy()
  }
}

async function nextOf(source: AsyncIterator<Input>): Promise<Input | null> {
  const next = await source.next()
  return next.done === true ? null : next.value
}

async function* iterate(inputs: Iterable<Input> | AsyncIterable<Input>): AsyncGenerator<Input> {
  yield* inputs
}
