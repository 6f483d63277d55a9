/**
 * A set of characters as a table by UTF-16 unit: a scan asks it for each unit without making strings.
 *
 * @param characters characters of the set, none of them a surrogate pair
 * @returns 1 at the code of each character
 */
export function makeCodeSet(characters: Iterable<string>): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const character of characters) table[character.charCodeAt(0)] = 1
  return table
}
