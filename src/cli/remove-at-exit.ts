import { rmSync } from 'node:fs'

const unfinished = new Set<string>()
let watching = false

/**
 * Remove a file when the program is stopped before it is done with it.
 *
 * @param path the file
 * @returns to be called when the file is done with
 */
export function removeAtExit(path: string): () => void {
  unfinished.add(path)
  if (!watching) {
    watching = true
    process.on('exit', () => {
      for (const file of unfinished) rmSync(file, { force: true })
    })
  }
  return () => {
    unfinished.delete(path)
  }
}
