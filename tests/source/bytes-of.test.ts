import { describe, expect, test } from 'vitest'
import { runInNewContext } from 'node:vm'
import { bytesOf, type FileBytes } from '../../src/source/bytes-of.js'

const memory = Uint8Array.from([9, 9, 1, 2, 3, 9]).buffer
const shared = new SharedArrayBuffer(3)
new Uint8Array(shared).set([1, 2, 3])

describe('the bytes of', () => {
  test.each<[string, FileBytes]>([
    ['a Uint8Array', Uint8Array.from([1, 2, 3])],
    ['a part of a larger Uint8Array', new Uint8Array(memory, 2, 3)],
    ['a Buffer', Buffer.from([1, 2, 3])],
    ['a part of a larger Buffer', Buffer.from(memory, 2, 3)],
    ['a DataView', new DataView(memory, 2, 3)],
    ['an ArrayBuffer', memory.slice(2, 5)],
    ['memory that threads share', shared],
    ['an array of another realm', runInNewContext('Uint8Array.from([1, 2, 3])') as Uint8Array],
    ['memory of another realm', runInNewContext('Uint8Array.from([1, 2, 3]).buffer') as ArrayBuffer],
    ['a Blob', new Blob([Uint8Array.from([1, 2, 3])])],
    ['a Response', new Response(Uint8Array.from([1, 2, 3]))],
  ])('%s are a plain Uint8Array', async (_name, file) => {
    const bytes = await bytesOf(file)
    expect(bytes.constructor).toBe(Uint8Array)
    expect([...bytes]).toEqual([1, 2, 3])
    // a copy owns its memory
    expect(bytes.slice().buffer).toHaveProperty('byteLength', 3)
  })
})

test.each([
  ['text', '一、工作目标'],
  ['null', null],
  ['number', 7],
  ['object', {}],
])('what holds no bytes is a wrong call: %s', async (_name, value) => {
  await expect(bytesOf(value as FileBytes)).rejects.toThrow(TypeError)
  await expect(bytesOf(value as FileBytes)).rejects.toThrow(/expected the bytes of a file .* parsePlan/u)
})
