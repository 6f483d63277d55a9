// Loaded before the package: writes down every file that is asked for through node:fs, by the loader of modules as well.
import fs from 'node:fs'
import net from 'node:net'
import { resolve } from 'node:path'
import { fileURLToPath, URL } from 'node:url'
import { syncBuiltinESMExports } from 'node:module'

const asked = new Set()
for (const owner of [fs, fs.promises]) {
  for (const [key, value] of Object.entries(owner)) {
    if (typeof value !== 'function' || /^[A-Z_]|[sS]tat|realpath|access|exists/u.test(key)) continue
    owner[key] = function (...args) {
      const [path] = args
      if (path instanceof URL || String(path).startsWith('file:')) asked.add(fileURLToPath(path))
      else if (typeof path === 'string') asked.add(resolve(path))
      return Reflect.apply(value, this, args)
    }
  }
}
net.Socket.prototype.connect = () => {
  throw new Error('importing must not reach for the network')
}
syncBuiltinESMExports()
Object.defineProperty(globalThis, 'filesAskedFor', { get: () => [...asked] })
