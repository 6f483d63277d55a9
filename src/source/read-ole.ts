import type { ParseOptions, Source } from '../model.js'
import { openOle } from './open-ole.js'
import { unreadable } from './unreadable.js'

/**
 * Read a compound file: a document or workbook of Word, Excel or WPS until 2003, told by its streams, not by its name.
 *
 * @param bytes the file
 * @param options as for the reader of the format
 * @throws an {@link UnreadableError} that fits what it holds
 */
export async function readOle(bytes: Uint8Array, options: ParseOptions): Promise<Source> {
  const ole = openOle(bytes)
  const has = (...names: readonly string[]): boolean => names.some((name) => ole.names.includes(name))
  if (has('WordDocument')) return (await import('./read-doc.js')).readDoc(ole, options)
  if (has('Workbook', 'Book')) return (await import('./read-xls.js')).readXls(ole)
  if (has('EncryptedPackage')) throw unreadable('encrypted-office')
  if (has('PowerPoint Document')) throw unreadable('slides')
  throw unreadable('legacy-office')
}
