import type { CallName, Calls, Failure, FromWorker, ToWorker } from '../protocol.js'
import { unpackPart } from './unpack-part.js'

/** A call that failed, with words for the person. */
export interface CallError extends Error {
  failure: Failure
}

/** Ask the worker. */
export type Ask = <Name extends CallName>(name: Name, ask: Calls[Name]['ask']) => Promise<Calls[Name]['answer']>

interface Waiting {
  resolve: (answer: unknown) => void
  reject: (error: Error) => void
}

/**
 * Start the worker from the code that lies packed in the page.
 *
 * @returns the way to ask it; what is asked before it runs waits
 */
export function startWorker(): Ask {
  const waiting = new Map<number, Waiting>()
  let count = 0
  const started = start(waiting)
  return (name, ask) =>
    new Promise((resolve, reject) => {
      const id = ++count
      waiting.set(id, { resolve: resolve as Waiting['resolve'], reject })
      started.then(
        (worker) => {
          worker.postMessage({ id, name, ask })
        },
        (error: unknown) => {
          reject(failed(error))
        },
      )
    })
}

async function start(waiting: Map<number, Waiting>): Promise<Worker> {
  const code = await unpackPart('worker')
  const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))
  const worker = new Worker(url)
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === 'part') {
      void unpackPart(data.part).then((text) => {
        worker.postMessage({ part: data.part, code: text } satisfies ToWorker)
      })
      return
    }
    const call = waiting.get(data.id)
    waiting.delete(data.id)
    if (data.kind === 'answer') call?.resolve(data.answer)
    else call?.reject(Object.assign(new Error(data.failure.text.en), { failure: data.failure }))
  })
  worker.addEventListener('error', (event) => {
    for (const { reject } of waiting.values()) reject(failed(event.message))
    waiting.clear()
  })
  return worker
}

function failed(error: unknown): CallError {
  const said = error instanceof Error ? error.message : String(error)
  const text = { zh: `后台程序没有运行：${said}`, en: `The worker does not run: ${said}` }
  return Object.assign(new Error(text.en), { failure: { text, fault: true } })
}

/** What to tell the person of an error. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Error && 'failure' in error) return error.failure as Failure
  return failed(error).failure
}
