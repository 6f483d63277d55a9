/** Text that lies packed in the page (`scripts/build-workbench.ts` puts it there). */
export async function unpackPart(part: string): Promise<string> {
  await parsed()
  return new TextDecoder().decode(await unpack(document.getElementById(`part-${part}`)?.textContent ?? ''))
}

/** JSON that lies in the page. */
export async function readJson(id: string): Promise<unknown> {
  await parsed()
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null')
}

/** Base64 of deflated bytes. */
export async function unpack(packed: string): Promise<Uint8Array> {
  const bytes = fromBase64(packed)
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}

/** The packed parts stand behind the script, so that the page shows before they are there. */
function parsed(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve()
  return new Promise((resolve) => {
    document.addEventListener(
      'DOMContentLoaded',
      () => {
        resolve()
      },
      { once: true },
    )
  })
}
