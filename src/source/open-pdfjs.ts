/** The functions of pdf.js. */
export type PdfJs = typeof import('unpdf/pdfjs')

/**
 * Load pdf.js as unpdf packs it: one module that runs in Node, Deno, Bun, browsers and their workers. unpdf's own entry
 * is passed by, since it asks for `pdfjs-dist/package.json`, which no bundler finds, and changes between its versions.
 *
 * pdf.js itself adds the standard functions that it needs and the runtime lacks (`Promise.try`, `Math.sumPrecise`), all
 * but one: without `transferToFixedLength` (Node before 21) it throws after the text of a page is out, and the rules
 * of its tables are lost without a word. That one is added here.
 */
export async function openPdfJs(): Promise<PdfJs> {
  addTransfer()
  return import('unpdf/pdfjs')
}

/** Source: ECMA-262, 25.1.6.8 ArrayBuffer.prototype.transferToFixedLength. */
function addTransfer(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    value(this: ArrayBuffer, length: number = this.byteLength): ArrayBuffer {
      const moved = structuredClone(this, { transfer: [this] })
      if (length <= moved.byteLength) return length === moved.byteLength ? moved : moved.slice(0, length)
      const longer = new ArrayBuffer(length)
      new Uint8Array(longer).set(new Uint8Array(moved))
      return longer
    },
    writable: true,
    configurable: true,
  })
}
