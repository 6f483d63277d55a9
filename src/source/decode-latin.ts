/**
 * One character a byte: for formats that are ASCII around bytes of other encodings.
 *
 * @param bytes any bytes
 */
export function decodeLatin(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return parts.join('')
}
