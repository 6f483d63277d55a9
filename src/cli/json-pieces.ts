/** UTF-16 units of a piece: a larger one is waste that the next is made beside. */
const PIECE = 16_000

/**
 * A value as JSON, piece by piece: that of a table of hundreds of thousands of values would be longer than a string can be.
 *
 * @param value plain data
 * @param indent spaces a level, 0 for one line
 * @returns pieces that are together what `JSON.stringify(value, null, indent)` gives
 */
export function* jsonPieces(value: object, indent: number): Generator<string> {
  const small: string[] = []
  let length = 0
  for (const piece of walk(value, '', indent)) {
    small.push(piece)
    length += piece.length
    if (length < PIECE) continue
    yield small.join('')
    small.length = 0
    length = 0
  }
  if (length > 0) yield small.join('')
}

/** Long are lists, and what holds them: the whole and the nodes of a tree. Everything else is printed at once. */
function* walk(value: unknown, pad: string, indent: number, isWhole = true): Generator<string> {
  const isList = Array.isArray(value)
  if (!(isList && value.length > 0) && !isNode(value, isWhole)) {
    // undefined and functions stand as null in a list; they are no members of an object
    const json = JSON.stringify(value, null, indent) as string | undefined
    yield indent === 0 || pad === '' ? (json ?? 'null') : (json ?? 'null').replaceAll('\n', `\n${pad}`)
    return
  }
  const inner = pad + ' '.repeat(indent)
  const line = indent === 0 ? '' : `\n${inner}`
  const colon = indent === 0 ? ':' : ': '
  if (isList) {
    // the members one by one: their pairs of key and value would be as large again
    let opened = false
    for (const member of value as readonly unknown[]) {
      yield (opened ? ',' : '[') + line
      yield* walk(member, inner, indent, false)
      opened = true
    }
    yield `${indent === 0 ? '' : `\n${pad}`}]`
    return
  }
  let before = '{'
  for (const [key, member] of Object.entries(value as object)) {
    if (member === undefined || typeof member === 'function') continue
    yield `${before}${line}${JSON.stringify(key)}${colon}`
    yield* walk(member, inner, indent, false)
    before = ','
  }
  if (before === '{') yield '{}'
  else yield `${indent === 0 ? '' : `\n${pad}`}}`
}

function isNode(value: unknown, isWhole: boolean): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || 'toJSON' in value) return false
  return isWhole || 'children' in value
}
