import type { ParseOptions, Source } from '../model.js'
import { unreadable } from './unreadable.js'
import { zipNames } from './zip-names.js'

/**
 * Read a zip: a document of Word, WPS, Excel or LibreOffice, told by its parts, not by its name.
 *
 * @param bytes the file
 * @param options as for the reader of the format
 * @throws an {@link UnreadableError} that fits what it holds
 */
export async function readZip(bytes: Uint8Array, options: ParseOptions): Promise<Source> {
  const names = zipNames(bytes)
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name))
  if (has(/^\/?OFD\.xml$/iu)) return (await import('./read-ofd.js')).readOfd(bytes)
  if (has(/^xl\/workbook\.xml$/u)) return (await import('./read-xlsx.js')).readXlsx(bytes)
  if (has(/^xl\/workbook\.bin$/u)) throw unreadable('other-sheet')
  if (has(/^ppt\//u)) throw unreadable('slides')
  if (has(/^content\.xml$/u)) return (await import('./read-odt.js')).readOdt(bytes, options)
  // the main part of a Word file may have any name; a zip cut short has no directory, and is most likely one
  return (await import('./read-docx.js')).readDocx(bytes, options)
}
