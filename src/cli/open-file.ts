import { randomBytes } from 'node:crypto'
import { chmodSync, renameSync, rmSync, statSync, type Stats } from 'node:fs'
import { open, realpath, type FileHandle } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { errorText, usageError } from './problem.js'
import type { Output } from './output.js'
import { removeAtExit } from './remove-at-exit.js'

/**
 * Open a file that is written beside its place and moved there when it is whole: a full disk or a stop leaves the old
 * file as it was, and no half one. A device or pipe is written as it is.
 *
 * @param path where the file goes; a link leads to the file behind it
 * @throws an error for the person at the terminal where it cannot be written
 */
export async function openFile(path: string): Promise<Output> {
  const old = statOf(path)
  if (old !== null && !old.isFile()) return openDevice(path, old)
  const place = old === null ? path : await realpath(path)
  const beside = join(dirname(place), `.${basename(place).slice(0, 100)}.${randomBytes(6).toString('hex')}.part`)
  const file = await open(beside, 'wx').catch((error: unknown) => {
    throw cannotWrite(path, error)
  })
  const forget = removeAtExit(beside)
  const discard = async (): Promise<void> => {
    await file.close().catch(() => undefined)
    rmSync(beside, { force: true })
    forget()
  }
  return {
    write: async (data) => {
      await writeTo(file, data).catch(async (error: unknown) => {
        await discard()
        throw cannotWrite(path, error)
      })
    },
    close: async () => {
      try {
        await file.close()
        if (old !== null) chmodSync(beside, old.mode)
        renameSync(beside, place)
        forget()
      } catch (error) {
        await discard()
        throw cannotWrite(path, error)
      }
    },
    discard,
  }
}

async function openDevice(path: string, found: Stats): Promise<Output> {
  if (found.isDirectory()) throw usageError(`写不了 ${path}（是文件夹）`, `cannot write ${path} (it is a folder)`)
  const file = await open(path, 'w').catch((error: unknown) => {
    throw cannotWrite(path, error)
  })
  const close = (): Promise<void> => file.close()
  return {
    write: async (data) => {
      await writeTo(file, data).catch((error: unknown) => {
        throw cannotWrite(path, error)
      })
    },
    close,
    discard: close,
  }
}

async function writeTo(file: FileHandle, data: string | Uint8Array | Iterable<string>): Promise<void> {
  if (typeof data === 'string' || data instanceof Uint8Array) await file.writeFile(data)
  else for (const piece of data) await file.writeFile(piece)
}

function statOf(path: string): Stats | null {
  return statSync(path, { throwIfNoEntry: false }) ?? null
}

function cannotWrite(path: string, error: unknown): Error {
  if (error instanceof Error && 'code' in error && error.code === 'ENOSPC')
    return usageError(
      `写不下 ${path}（磁盘已满）；原有文件没有改动`,
      `cannot write ${path} (no space left on the disk); a file that was there is as it was`,
    )
  const { en } = errorText(error)
  return usageError(`写不了 ${path}（${en}）`, `cannot write ${path} (${en})`)
}
