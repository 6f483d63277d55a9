import type { GivenFile } from './actions.js'

/** What Word, WPS and systems leave beside files, and what no folder of plans is opened for. */
const LEFT = /^(?:~\$|\.|__MACOSX$|Thumbs\.db$)/u

/** A folder as browsers hand it out that know it by a handle. */
interface FolderHandle {
  kind: 'directory'
  name: string
  values: () => AsyncIterable<FolderHandle | FileHandle>
}

interface FileHandle {
  kind: 'file'
  name: string
  getFile: () => Promise<File>
}

/** What a dropped thing can be asked for; all of it is gone with the event, so it is asked at once. */
interface Dropped {
  file: File | null
  entry: FileSystemEntry | null
  handle: Promise<FolderHandle | FileHandle | null> | null
}

/**
 * The files that were dropped on the page; folders are walked. In Chromium the files of a page's entries cannot be read
 * where the page itself is a file, so folders are asked for by handle first.
 *
 * @param event the drop
 * @throws where a folder cannot be walked at all
 */
export async function readDropped({ dataTransfer }: DragEvent): Promise<GivenFile[]> {
  if (dataTransfer === null) return []
  const items = [...dataTransfer.items].filter(({ kind }) => kind === 'file').map(take)
  if (items.length === 0) return readFiles([...dataTransfer.files])
  const files: File[] = []
  for (const { file, entry, handle } of items) {
    if (entry?.isDirectory !== true) {
      if (file !== null) files.push(file)
      continue
    }
    const folder = await handle
    if (folder?.kind === 'directory') await walkHandle(folder, files)
    else await walkEntry(entry, files)
  }
  return readFiles(files)
}

function take(item: DataTransferItem): Dropped {
  const asking = item as DataTransferItem & { getAsFileSystemHandle?: () => Promise<FolderHandle | FileHandle | null> }
  const entry = item.webkitGetAsEntry()
  return {
    entry,
    file: item.getAsFile(),
    handle: entry?.isDirectory === true ? (asking.getAsFileSystemHandle?.().catch(() => null) ?? null) : null,
  }
}

/** Files as the page takes them. */
export function readFiles(files: readonly File[]): Promise<GivenFile[]> {
  return Promise.all(
    files
      .filter(({ name }) => !LEFT.test(name))
      .map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  )
}

async function walkHandle(folder: FolderHandle, files: File[]): Promise<void> {
  const found: (FolderHandle | FileHandle)[] = []
  for await (const each of folder.values()) if (!LEFT.test(each.name)) found.push(each)
  for (const each of found.sort(byName)) {
    if (each.kind === 'file') files.push(await each.getFile())
    else await walkHandle(each, files)
  }
}

async function walkEntry(entry: FileSystemEntry, files: File[]): Promise<void> {
  if (entry.isFile) {
    files.push(
      await new Promise<File>((resolve, reject) => {
        ;(entry as FileSystemFileEntry).file(resolve, reject)
      }),
    )
    return
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    // a reader hands out a hundred at a time
    const found = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject)
    })
    if (found.length === 0) break
    all.push(...found)
  }
  for (const each of all.sort(byName)) if (!LEFT.test(each.name)) await walkEntry(each, files)
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name.localeCompare(b.name, 'zh-CN')
}
