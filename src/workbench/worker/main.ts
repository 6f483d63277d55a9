/**
 * The worker of the workbench: reads files and compares them, so that the page never waits. Everything stays here: the
 * page's policy allows no connection.
 */
import type { CallName, Calls, Failure, FromWorker, Request, ToWorker } from '../protocol.js'
import { answerCalls } from './answer-calls.js'
import { takePart } from './parts.js'

const post = (message: FromWorker): void => {
  postMessage(message)
}

const calls = answerCalls()
let last: Promise<void> = Promise.resolve()

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('part' in data) {
    takePart(data.part, data.code)
    return
  }
  // one after the other: what reads a file holds its whole text
  last = last.then(() => answer(data))
})

async function answer({ id, name, ask }: Request): Promise<void> {
  try {
    const call = calls[name] as (ask: Calls[CallName]['ask']) => unknown
    post({ kind: 'answer', id, answer: await call(ask) })
  } catch (error) {
    post({ kind: 'failure', id, failure: failureOf(error) })
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof Error && 'text' in error) return { text: error.text as Failure['text'], fault: false }
  const said = error instanceof Error ? error.message : String(error)
  return {
    text: {
      zh: `程序出错：${said}。请把文件另存为 DOCX 再试。`,
      en: `The program failed: ${said}. Save the file as DOCX and try again.`,
    },
    fault: true,
  }
}
