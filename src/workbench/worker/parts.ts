import type { FromWorker } from '../protocol.js'

const loading = new Map<string, { done: Promise<void>; finish: () => void }>()

/**
 * A part of the program that lies packed in the page, unpacked when it is first needed (pdf.js is half of the code).
 *
 * @param part its name
 */
export function loadPart(part: string): Promise<void> {
  const known = loading.get(part)
  if (known !== undefined) return known.done
  let finish = (): void => undefined
  const done = new Promise<void>((resolve) => {
    finish = resolve
  })
  loading.set(part, { done, finish })
  postMessage({ kind: 'part', part } satisfies FromWorker)
  return done
}

/** Run a part that the page has unpacked. */
export function takePart(part: string, code: string): void {
  const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))
  importScripts(url)
  URL.revokeObjectURL(url)
  loading.get(part)?.finish()
}

declare function importScripts(url: string): void
