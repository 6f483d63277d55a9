import { bytesOf, type FileBytes } from './source/bytes-of.js'
import type { ArchiveFile } from './source/open-archive.js'

export type { ArchiveFile }

/**
 * The documents in a ZIP, to be handed to {@link readPlan} one by one. Names in GBK, as Windows writes them in China, are
 * decoded; lock files of Word and what is no document are left out. Nothing is written to disk.
 *
 * @param file the whole archive: `Uint8Array`, `Buffer`, `ArrayBuffer` or `Blob`
 * @returns the documents in the order of their names
 * @throws an {@link UnreadableError} where the archive is damaged or too large once unpacked
 */
export async function readArchive(file: FileBytes): Promise<ArchiveFile[]> {
  const bytes = await bytesOf(file)
  return (await import('./source/open-archive.js')).openArchive(bytes)
}
