import { fstatSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { removeAtExit } from './remove-at-exit.js'

/** Milliseconds between two looks at whether it is our turn. */
const PAUSE = 4
/** A sign without a name of its process was left by one that was stopped while it wrote it; milliseconds. */
const NAMELESS = 10_000

/**
 * Write to standard output while no other process of this program does: of a pipe or a file that several share
 * (`xargs -P`) a pipe takes four kilobytes at once and a file piece by piece, so that of longer lines parts of two could
 * stand one in the other. Programs that give each process an output of its own never wait.
 *
 * @param write what writes, to the end
 */
export async function inTurn(write: () => Promise<void>): Promise<void> {
  const sign = signOf()
  if (sign === null || !(await take(sign))) {
    await write()
    return
  }
  const forget = removeAtExit(sign)
  try {
    await write()
  } finally {
    remove(sign)
    forget()
  }
}

/** A file that stands for the pipe or file on standard output; null where it is neither. */
function signOf(): string | null {
  const found = fstatSync(1, { bigint: true })
  const isShared = (found.isFIFO() || found.isFile()) && found.ino !== 0n
  return isShared ? join(tmpdir(), `duizhao-output-${found.dev}-${found.ino}.turn`) : null
}

/** Wait for the sign; false where there is no place for one. */
async function take(sign: string): Promise<boolean> {
  for (;;) {
    try {
      writeFileSync(sign, String(process.pid), { flag: 'wx' })
      return true
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) return false
    }
    if (isLeft(sign)) remove(sign)
    else await new Promise((done) => setTimeout(done, PAUSE * (0.5 + Math.random())))
  }
}

/** Whether the process that has the turn is gone. */
function isLeft(sign: string): boolean {
  try {
    const pid = Number(readFileSync(sign, 'utf8'))
    if (pid === 0) return Date.now() - statSync(sign).mtimeMs > NAMELESS
    process.kill(pid, 0)
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH'
  }
}

function remove(sign: string): void {
  try {
    unlinkSync(sign)
  } catch {
    // somebody else was sooner
  }
}
