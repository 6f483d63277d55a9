import { isDocumentName } from './is-document-name.js'
import { openZip } from './open-zip.js'
import { zipNames } from './zip-names.js'

/** A document in an archive. */
export interface ArchiveFile {
  /** with its folders, as the archive names it */
  name: string
  bytes: Uint8Array
}

/**
 * Take the documents out of a zip of files. Together they are bounded, as the parts of a document are.
 *
 * @param bytes the zip
 * @returns the documents in the order of their names
 * @throws an {@link UnreadableError} where the zip is damaged or too large
 */
export function openArchive(bytes: Uint8Array): ArchiveFile[] {
  const names = zipNames(bytes)
  let next = 0
  /** the library has its own idea of how a name is encoded: files are told by their order */
  const places = new Map<string, string>()
  const { parts } = openZip(bytes, (printed) => {
    const name = names[next++] ?? printed
    const wanted = isDocumentName(name)
    if (wanted) places.set(printed, name)
    return wanted
  })
  const files = [...parts].map(([printed, part]) => ({ name: places.get(printed) ?? printed, bytes: part }))
  return files.sort((a, b) => (a.name < b.name ? -1 : 1))
}
