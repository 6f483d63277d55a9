import { open, stat, type FileHandle } from 'node:fs/promises'
import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import type { Limits } from '../index.js'
import { checkLimit } from '../source/check-limit.js'
import { isDocumentName } from '../source/is-document-name.js'
import { zipName } from '../source/zip-name.js'
import { usageError } from './problem.js'

/** Where a document lies in a zip on the disk. */
export interface ArchiveEntry {
  archive: string
  /** as the archive names it, with its folders */
  name: string
  /** offset of its head */
  at: number
  /** bytes in the archive, and unpacked */
  packed: number
  size: number
  /** 0: as it is, 8: deflated */
  method: number
}

const END = 0x06054b50
const END_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const ENTRY = 0x02014b50
/** A file may have so much comment behind its directory. */
const MAX_COMMENT = 0xffff
/** What a field says whose value stands in the part for large archives (ZIP64). */
const SEE_64 = 0xffffffff
const UTF8 = 0x800

/**
 * The documents in a zip of any size, by its directory: nothing is unpacked, and no more than the directory is in memory.
 *
 * @param path the zip
 * @returns the documents in the order of their names
 * @throws an error for the person at the terminal where the directory is damaged
 */
export async function listEntries(path: string): Promise<ArchiveEntry[]> {
  const { size } = await stat(path)
  if (size === 0)
    throw usageError('文件是空的。请检查是否下载完整。', 'The file is empty. Check that the download is complete.')
  const file = await open(path, 'r')
  try {
    const { at, length } = await findDirectory(file, size)
    if (at + length > size) throw damaged()
    const entries = readDirectory(await readAt(file, at, length), path)
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  } finally {
    await file.close()
  }
}

/**
 * One document out of a zip.
 *
 * @param entry where it lies
 * @param limits other limits than the usual ones; no more is unpacked than the directory says
 */
export async function readEntry(entry: ArchiveEntry, limits: Partial<Limits> | undefined): Promise<Uint8Array> {
  checkLimit('bytes', entry.size, limits)
  const file = await open(entry.archive, 'r')
  try {
    const head = await readAt(file, entry.at, 30)
    const from = entry.at + 30 + head.readUInt16LE(26) + head.readUInt16LE(28)
    const packed = await readAt(file, from, entry.packed)
    if (entry.method === 0) return new Uint8Array(packed)
    if (entry.method !== 8) throw usageError('压缩方式不认识', 'packed in a way that is not known')
    return new Uint8Array(await promisify(inflateRaw)(packed, { maxOutputLength: Math.max(1, entry.size) }))
  } catch (error) {
    throw error instanceof Error && 'text' in error ? error : damaged()
  } finally {
    await file.close()
  }
}

async function findDirectory(file: FileHandle, size: number): Promise<{ at: number; length: number }> {
  const tail = await readAt(file, Math.max(0, size - 22 - MAX_COMMENT), Math.min(size, 22 + MAX_COMMENT))
  let end = tail.length - 22
  while (end >= 0 && tail.readUInt32LE(end) !== END) end--
  if (end < 0) throw damaged()
  const found = { at: tail.readUInt32LE(end + 16), length: tail.readUInt32LE(end + 12) }
  if (end < 20 || tail.readUInt32LE(end - 20) !== LOCATOR_64) return found
  const record = await readAt(file, Number(tail.readBigUInt64LE(end - 12)), 56)
  if (record.readUInt32LE(0) !== END_64) throw damaged()
  return { at: Number(record.readBigUInt64LE(48)), length: Number(record.readBigUInt64LE(40)) }
}

function readDirectory(directory: Buffer, archive: string): ArchiveEntry[] {
  const entries: ArchiveEntry[] = []
  for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === ENTRY;) {
    const [nameLength, extraLength] = [directory.readUInt16LE(at + 28), directory.readUInt16LE(at + 30)]
    const behind = at + 46 + nameLength
    const name = zipName(directory.subarray(at + 46, behind), (directory.readUInt16LE(at + 8) & UTF8) !== 0)
    const extra = directory.subarray(behind, behind + extraLength)
    const [size, packed, offset] = large(
      extra,
      [24, 20, 42].map((field) => directory.readUInt32LE(at + field)),
    )
    if (isDocumentName(name) && size !== undefined && packed !== undefined && offset !== undefined)
      entries.push({ archive, name, at: offset, packed, size, method: directory.readUInt16LE(at + 10) })
    at = behind + extraLength + directory.readUInt16LE(at + 32)
  }
  return entries
}

/** Values that do not fit stand, in this order, in a part of their own. */
function large(extra: Buffer, values: readonly number[]): number[] {
  if (!values.includes(SEE_64)) return [...values]
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue
    let next = at + 4
    return values.map((value) => {
      if (value !== SEE_64 || next + 8 > extra.length) return value
      next += 8
      return Number(extra.readBigUInt64LE(next - 8))
    })
  }
  return [...values]
}

async function readAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, at)
  if (bytesRead < length) throw damaged()
  return buffer
}

function damaged(): Error {
  return usageError('压缩包已损坏，请重新压缩', 'the archive is damaged; pack it again')
}
