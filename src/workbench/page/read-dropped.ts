import type { GivenFile } from './actions.js'

/** What Word, WPS and systems leave beside files, and what no folder of plans is opened for. */
const LEFT = /^(?:~\$|\.|__MACOSX$|Thumbs\.db$)/u

/**
 * The files that were dropped on the page; folders are walked.
 *
 * @param event the drop; its entries are taken at once, since they are gone with the event
 */
export async function readDropped({ dataTransfer }: DragEvent): Promise<GivenFile[]> {
  if (dataTransfer === null) return []
  const entries = [...dataTransfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null)
  if (entries.length === 0) return readFiles([...dataTransfer.files])
  const files: File[] = []
  for (const entry of entries) await walk(entry, files, true)
  return readFiles(files)
}

/** Files as the page takes them. */
export function readFiles(files: readonly File[]): Promise<GivenFile[]> {
  return Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })))
}

async function walk(entry: FileSystemEntry, files: File[], named: boolean): Promise<void> {
  if (!named && LEFT.test(entry.name)) return
  if (entry.isFile) {
    files.push(
      await new Promise<File>((resolve, reject) => {
        ;(entry as FileSystemFileEntry).file(resolve, reject)
      }),
    )
    return
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  for (;;) {
    // a reader hands out a hundred at a time
    const found = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject)
    })
    if (found.length === 0) return
    for (const each of found.sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'))) await walk(each, files, false)
  }
}
