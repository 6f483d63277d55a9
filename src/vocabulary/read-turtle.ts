import { NS, type RdfObject, type Statement } from './rdf.js'

const XSD = 'http://www.w3.org/2001/XMLSchema#'
const SPACE = /(?:\s|#[^\n\r]*)+/uy
const IRI = /<([^<>"{}|^`\\\s]*)>/uy
const NAME = /([\p{L}\p{N}_.-]*):((?:[\p{L}\p{N}_:.%-]|\\.)*)/uy
const LONG_TEXT = /"""([\s\S]*?)"""(?!")|'''([\s\S]*?)'''(?!')/uy
const TEXT = /"((?:[^"\\\n\r]|\\.)*)"|'((?:[^'\\\n\r]|\\.)*)'/uy
const LANGUAGE = /@([a-zA-Z]+(?:-[a-zA-Z0-9]+)*)/uy
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/iuy
const BOOLEAN = /(?:true|false)(?![\p{L}\p{N}_:-])/uy
const PREFIX = /@?prefix(?=\s)/iuy
const BASE = /@?base(?=\s)/iuy
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/**
 * The statements of a Turtle file. Addresses, names, texts, numbers and lists with `;` and `,` are read, which is what
 * vocabularies are written with; blank nodes and collections are refused. No package reads Turtle in less than a tenth of the
 * library's size, so this one does it.
 *
 * @param turtle text of the file
 * @returns statements in the order of the file
 * @throws Error naming the line that cannot be read
 */
export function readTurtle(turtle: string): Statement[] {
  const statements: Statement[] = []
  const prefixes = new Map<string, string>()
  let base = ''
  let at = 0

  const fail = (what: string): never => {
    throw new Error(`Turtle, line ${String(turtle.slice(0, at).split('\n').length)}: ${what}.`)
  }
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const match = pattern.exec(turtle)
    if (match !== null) at += match[0].length
    return match
  }
  const skip = (): void => {
    take(SPACE)
  }
  const takeSign = (sign: string): boolean => {
    skip()
    if (!turtle.startsWith(sign, at)) return false
    at += sign.length
    return true
  }
  const expect = (sign: string): void => {
    if (!takeSign(sign)) fail(`expected "${sign}"`)
  }
  const resolve = (iri: string): string => (/^[a-z][\w+.-]*:/iu.test(iri) ? iri : base + iri)
  const readIri = (): string | null => {
    skip()
    const iri = take(IRI)
    if (iri !== null) return resolve(iri[1] ?? '')
    const before = at
    if (turtle.startsWith('_:', at)) return null
    const name = take(NAME)
    if (name === null) return null
    // the dot that ends a statement is none of the name
    const local = withoutDots(name[2] ?? '')
    at = before + (name[1] ?? '').length + 1 + local.length
    const namespace = prefixes.get(name[1] ?? '')
    if (namespace === undefined) return fail(`unknown prefix "${name[1] ?? ''}"`)
    return namespace + local.replace(/\\(.)/gu, '$1')
  }
  const readObject = (): RdfObject => {
    skip()
    const text = take(LONG_TEXT) ?? take(TEXT)
    if (text !== null) {
      const value = unescape(text[1] ?? text[2] ?? '')
      const language = take(LANGUAGE)?.[1] ?? null
      const type = takeType()
      return { text: value, language, type }
    }
    for (const [pattern, type] of [
      [BOOLEAN, `${XSD}boolean`],
      [NUMBER, `${XSD}decimal`],
    ] as const) {
      const value = take(pattern)
      if (value !== null) return { text: value[0], language: null, type }
    }
    const iri = readIri()
    return iri === null
      ? fail('expected an address, a name or a text; blank nodes and collections are not read')
      : { iri }
  }
  const takeType = (): string | null => {
    if (!turtle.startsWith('^^', at)) return null
    at += 2
    return readIri() ?? fail('expected a datatype')
  }
  const readPredicate = (): string | null => {
    skip()
    if (/^a[\s<]/u.test(turtle.slice(at, at + 2))) {
      at++
      return `${NS.rdf}type`
    }
    return readIri()
  }
  const readDirective = (): boolean => {
    const sparql = !turtle.startsWith('@', at)
    if (take(PREFIX) !== null) {
      skip()
      const name = take(NAME)?.[1] ?? fail('expected a prefix')
      skip()
      prefixes.set(name, resolve(take(IRI)?.[1] ?? fail('expected the address of a prefix')))
    } else if (take(BASE) !== null) {
      skip()
      base = take(IRI)?.[1] ?? fail('expected the base address')
    } else return false
    if (!sparql) expect('.')
    return true
  }

  skip()
  while (at < turtle.length) {
    readStatement()
    skip()
  }
  return statements

  function readStatement(): void {
    if (readDirective()) return
    const subject = readIri() ?? fail('expected a subject; blank nodes and collections are not read')
    do {
      const predicate = readPredicate()
      if (predicate === null) break // a ; before the .
      do {
        statements.push({ subject, predicate, object: readObject() })
      } while (takeSign(','))
    } while (takeSign(';'))
    expect('.')
  }
}

function withoutDots(name: string): string {
  let end = name.length
  while (name[end - 1] === '.') end--
  return name.slice(0, end)
}

function unescape(text: string): string {
  return text.replace(
    /\\(?:u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|(.))/gu,
    (_, short?: string, long?: string, sign?: string) =>
      sign === undefined ? String.fromCodePoint(parseInt(short ?? long ?? '0', 16)) : (ESCAPES[sign] ?? sign),
  )
}
