/** What a part of a pattern can begin or end with. */
interface Edge {
  units: string
  /** it can begin with a unit that is not listed */
  isOpen: boolean
  /** it can match nothing, so that what stands beside it is the edge too */
  isEmpty: boolean
  /** it holds the pattern to that end of the text */
  isHeld: boolean
}

const NOTHING: Edge = { units: '', isOpen: false, isEmpty: true, isHeld: false }
const ANYTHING: Edge = { units: '', isOpen: true, isEmpty: false, isHeld: false }
const oneOf = (units: string): Edge => ({ units, isOpen: false, isEmpty: false, isHeld: false })

/** Part of a pattern by part: what looks ahead or behind is no part of what is matched. */
const TOKEN =
  /(?<open>\((?:\?(?:[:=!]|<[=!]|<\w+>))?)|(?<set>\[(?:\\.|[^\]\\])*\])|(?<escape>\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|.))|(?<sign>[\s\S])/uy
const REPEAT = /(?:[*+?]|\{(?<least>\d+)(?:,\d*)?\})\??/uy
/** White space and line ends of ECMAScript. */
const BLANKS =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'
/** Escapes that stand for no unit of their own: kinds of units, properties, places, groups. */
const KIND = /^\\[SwWDpPbBkcux1-9]/u

/**
 * The units that what a pattern matches can begin or end with, read off the pattern itself: where none of them stands, the
 * pattern need not be tried. Alternatives, groups, sets of listed units and repeats are read; what is not known to be listed
 * is taken for anything.
 *
 * @param pattern a pattern that begins with `^`, for its first units, or ends with `$`, for its last
 * @param edge which end is asked about
 * @returns the units one after another; null where the pattern is not held to that end, may match nothing, or may begin with
 *   what cannot be listed (`\p{Script=Han}`, `[^，]`)
 */
export function edgeUnits(pattern: RegExp, edge: 'first' | 'last'): string | null {
  if (pattern.flags !== 'u') return null
  const { isOpen, isEmpty, isHeld, units } = readEdge(pattern.source, edge)
  return isOpen || isEmpty || !isHeld ? null : units
}

function readEdge(source: string, edge: 'first' | 'last'): Edge {
  let at = 0
  const take = (token: RegExp): RegExpExecArray | null => {
    token.lastIndex = at
    const match = token.exec(source)
    at += match?.[0].length ?? 0
    return match
  }
  /** Alternatives up to the end of their group. */
  const readChoice = (): Edge => {
    let choice = readRow()
    while (source[at] === '|') {
      at++
      const other = readRow()
      choice = {
        units: choice.units + other.units,
        isOpen: choice.isOpen || other.isOpen,
        isEmpty: choice.isEmpty || other.isEmpty,
        isHeld: choice.isHeld && other.isHeld,
      }
    }
    at++ // the bracket that closes it
    return choice
  }
  /** Parts one after another. */
  const readRow = (): Edge => {
    const parts: Edge[] = []
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(readPart())
    if (edge === 'last') parts.reverse()
    let row = NOTHING
    for (const { units, isOpen, isEmpty, isHeld } of parts) {
      if (!row.isEmpty) break
      // ^ counts where nothing can be matched before it
      row = { units: row.units + units, isOpen: row.isOpen || isOpen, isEmpty, isHeld: row.isHeld || isHeld }
    }
    return row
  }
  const readPart = (): Edge => {
    const { open, set, escape, sign = '' } = take(TOKEN)?.groups ?? {}
    const part =
      open !== undefined
        ? readGroup(open)
        : set !== undefined
          ? readSet(set)
          : escape !== undefined
            ? readEscape(escape)
            : readSign(sign)
    const repeat = take(REPEAT)
    if (repeat === null) return part
    const mayLack = '*?'.includes(repeat[0].charAt(0)) || repeat.groups?.['least'] === '0'
    return mayLack ? { ...part, isEmpty: true, isHeld: false } : part
  }
  const readGroup = (open: string): Edge => {
    const choice = readChoice()
    return /[=!]$/u.test(open) ? NOTHING : choice
  }
  const readSign = (sign: string): Edge => {
    if (sign === (edge === 'first' ? '^' : '$')) return { ...NOTHING, isHeld: true }
    if (sign === '^' || sign === '$') return NOTHING
    return sign === '.' || sign.length > 1 ? ANYTHING : oneOf(sign)
  }
  return readChoice()
}

function readEscape(escape: string): Edge {
  if (escape === '\\d') return oneOf('0123456789')
  if (escape === '\\s') return oneOf(BLANKS)
  if (/^\\u[\da-fA-F]{4}$/u.test(escape)) return oneOf(String.fromCharCode(parseInt(escape.slice(2), 16)))
  if (escape === '\\b' || escape === '\\B') return NOTHING
  if (KIND.test(escape) || /^\\[a-z]/u.test(escape)) return ANYTHING
  return oneOf(escape.slice(1))
}

/** A set of signs, with ranges of them. */
function readSet(set: string): Edge {
  if (set.startsWith('[^')) return ANYTHING
  const members = set.slice(1, -1).match(/\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-fA-F]{4}|\\.|[\s\S]/gu) ?? []
  let units = ''
  for (let i = 0; i < members.length; i++) {
    const { units: from, isOpen } = readMember(members[i] ?? '')
    if (isOpen) return ANYTHING
    units += from
    if (members[i + 1] !== '-' || members[i + 2] === undefined) continue
    const { units: to, isOpen: isEndOpen } = readMember(members[i + 2] ?? '')
    if (isEndOpen || from.length > 1 || to.length > 1) return ANYTHING
    for (let code = from.charCodeAt(0) + 1; code <= to.charCodeAt(0); code++) units += String.fromCharCode(code)
    i += 2
  }
  return oneOf(units)
}

const readMember = (member: string): Edge =>
  member.startsWith('\\') && member.length > 1 ? readEscape(member) : member.length > 1 ? ANYTHING : oneOf(member)
