/**
 * The name of a file in a zip: GB 18030 where it does not say that it is UTF-8 and is no valid UTF-8, as Windows writes it
 * in China.
 *
 * @param name bytes of the name
 * @param utf8 whether the entry says that it is UTF-8
 */
export function zipName(name: Uint8Array, utf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !utf8 }).decode(name)
  } catch {
    return new TextDecoder('gb18030').decode(name)
  }
}
