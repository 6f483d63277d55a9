/**
 * A whole file in memory: a `Uint8Array` (a `Buffer` of Node is one), an `ArrayBuffer`, or a `Blob` (a `File` of a web
 * page and the `Response` of a request are such).
 */
export type FileBytes = ArrayBufferView | ArrayBufferLike | { arrayBuffer: () => Promise<ArrayBuffer> }

/**
 * The bytes of a file as a plain `Uint8Array`. A `Buffer` is none to every reader: its `slice` gives a `Buffer` over the
 * same memory, which pdf.js refuses. A part of a larger buffer stays that part.
 *
 * @param file what holds the bytes, of this realm or another (a frame, the globals of a test runner)
 * @returns the bytes; a view of the same memory, except of memory that threads share, which is copied
 * @throws a `TypeError` that says what is taken, where the value holds no bytes
 */
export async function bytesOf(file: FileBytes): Promise<Uint8Array> {
  const given: unknown = file
  if (ArrayBuffer.isView(given)) return viewOf(given.buffer, given.byteOffset, given.byteLength)
  if (isMemory(given)) return viewOf(given, 0, given.byteLength)
  if (isBlob(given)) return new Uint8Array(await given.arrayBuffer())
  throw new TypeError(
    `Unexpected ${given === null ? 'null' : typeof given}, expected the bytes of a file as Uint8Array, Buffer, ` +
      'ArrayBuffer or Blob; for a text there is parsePlan',
  )
}

/** The decoders of web pages refuse memory that threads share. */
function viewOf(memory: ArrayBufferLike, start: number, length: number): Uint8Array {
  const view = new Uint8Array(memory, start, length)
  return className(memory) === 'ArrayBuffer' ? view : new Uint8Array(view)
}

function isMemory(value: unknown): value is ArrayBufferLike {
  return ['ArrayBuffer', 'SharedArrayBuffer'].includes(className(value))
}

function isBlob(value: unknown): value is { arrayBuffer: () => Promise<ArrayBuffer> } {
  return (
    typeof value === 'object' && value !== null && 'arrayBuffer' in value && typeof value.arrayBuffer === 'function'
  )
}

/** By its name, which is the same in every realm, where `instanceof` is not. */
function className(value: unknown): string {
  return Object.prototype.toString.call(value).slice('[object '.length, -1)
}
