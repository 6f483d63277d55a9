import type { Correction, Lang } from '../../model.js'
import type { Remark, Role } from './state.js'
import type { PlanSettings } from '../protocol.js'

/** What the browser keeps of a file between two visits. */
export interface KeptFile {
  key: string
  name: string
  bytes: Uint8Array
}

/** What the browser keeps besides the files. */
export interface Kept {
  lang?: Lang
  who?: string
  /** hash of the address */
  hash?: string
  /** files in their order, with what was set right */
  plans?: { key: string; role: Role; settings: PlanSettings }[]
  corrections?: Correction[]
  remarks?: Record<string, Remark>
}

/** The browser's own drawer. Every call works, or does nothing, where the browser keeps nothing. */
export interface Keeper {
  load: () => Kept
  save: (kept: Kept) => void
  files: () => Promise<KeptFile[]>
  putFile: (file: KeptFile) => Promise<void>
  dropFile: (key: string) => Promise<void>
  /** leave nothing behind */
  clear: () => Promise<void>
}

/**
 * @param name pages with plans of their own keep their state apart
 */
export function makeKeeper(name: string): Keeper {
  const id = `duizhao:${name}`
  return {
    load: () => {
      try {
        return JSON.parse(localStorage.getItem(id) ?? '{}') as Kept
      } catch {
        return {}
      }
    },
    save: (kept) => {
      try {
        localStorage.setItem(id, JSON.stringify(kept))
      } catch {
        // full or forbidden: the page goes on without
      }
    },
    files: () => inStore<KeptFile[]>(id, 'readonly', (store) => store.getAll()).then((files) => files ?? []),
    putFile: async (file) => {
      await inStore(id, 'readwrite', (store) => store.put(file))
    },
    dropFile: async (key) => {
      await inStore(id, 'readwrite', (store) => store.delete(key))
    },
    clear: async () => {
      try {
        localStorage.removeItem(id)
      } catch {
        // forbidden: then nothing is there
      }
      await inStore(id, 'readwrite', (store) => store.clear())
    },
  }
}

async function inStore<T>(
  name: string,
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest,
): Promise<T | null> {
  try {
    const db = await settle<IDBDatabase>(openStore(name))
    const found = await settle<T>(act(db.transaction('files', mode).objectStore('files')))
    db.close()
    return found
  } catch {
    return null
  }
}

function openStore(name: string): IDBOpenDBRequest {
  const opening = indexedDB.open(name, 1)
  opening.addEventListener('upgradeneeded', () => {
    opening.result.createObjectStore('files', { keyPath: 'key' })
  })
  return opening
}

function settle<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => {
      resolve(request.result as T)
    })
    request.addEventListener('error', () => {
      reject(request.error ?? new Error('the browser keeps nothing'))
    })
  })
}
