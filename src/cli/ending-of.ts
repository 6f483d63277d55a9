/**
 * The ending of a file name in small letters, without its dot; empty where it has none.
 *
 * @param path path or name
 */
export function endingOf(path: string): string {
  return /\.([a-z][a-z0-9]{0,9})$/iu.exec(path)?.[1]?.toLowerCase() ?? ''
}
