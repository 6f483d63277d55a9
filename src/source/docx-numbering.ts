import { formatNumber, type NumberFormat } from './format-number.js'

/** Label of a numbered paragraph, in the order of the document; null where it shows no number. */
export type LabelParagraph = (properties: Element | null) => string | null

interface Level {
  start: number
  /** null: the level shows a bullet or nothing */
  format: NumberFormat | null
  /** `%1`–`%9` stand for the numbers of the levels */
  text: string
  /** level (from 1) whose number restarts this one; 0: never; null: any higher level */
  restart: number | null
  legal: boolean
  tight: boolean
  style: string | null
}

interface AbstractNumbering {
  levels: Map<number, Level>
  styleLink: string | null
}

interface Numbering {
  abstractId: string
  overrides: Map<number, { start: number | null; level: Level | null }>
}

interface Style {
  basedOn: string | null
  numbering: { id: string | null; level: number | null } | null
}

/** Names of ST_NumberFormat that show the same signs. */
const FORMATS: Readonly<Record<string, NumberFormat | null>> = {
  bullet: null,
  none: null,
  decimalZero: 'decimalZero',
  decimalFullWidth: 'decimalFullWidth',
  decimalFullWidth2: 'decimalFullWidth',
  decimalEnclosedCircle: 'decimalEnclosedCircle',
  decimalEnclosedCircleChinese: 'decimalEnclosedCircle',
  decimalEnclosedParen: 'decimalEnclosedParen',
  decimalEnclosedFullstop: 'decimalEnclosedFullstop',
  upperLetter: 'upperLetter',
  lowerLetter: 'lowerLetter',
  upperRoman: 'upperRoman',
  lowerRoman: 'lowerRoman',
  chineseCounting: 'chineseCounting',
  chineseCountingThousand: 'chineseCounting',
  taiwaneseCounting: 'chineseCounting',
  taiwaneseCountingThousand: 'chineseCounting',
  japaneseCounting: 'chineseCounting',
  chineseLegalSimplified: 'chineseFormal',
  ideographLegalTraditional: 'chineseFormal',
  japaneseLegal: 'chineseFormal',
  ideographDigital: 'ideographDigital',
  taiwaneseDigital: 'ideographDigital',
  japaneseDigitalTenThousand: 'ideographDigital',
  ideographTraditional: 'ideographTraditional',
  ideographZodiac: 'ideographZodiac',
  ideographEnclosedCircle: 'ideographEnclosedCircle',
}

/** After these a label needs no space before the text. */
const CLOSED = /[、，。．：）〉》」』】〕]$/u
const PLACEHOLDER = /%([1-9])/gu
const LAST_LEVEL = 8

/**
 * Number the paragraphs of a Word document as Word shows them: 一、 （一） 1. ① … from the levels of the numbering part,
 * with starts, restarts, overrides, levels bound to styles, and numbering inherited from styles.
 * Source: ISO/IEC 29500-1, 17.9 (numbering) and 17.7.2 (style hierarchy).
 *
 * @param numbering root of the numbering part, if there is one
 * @param styles root of the styles part, if there is one
 * @returns a function to call once for each paragraph, in document order, with its `w:pPr`
 */
export function createNumbering(numbering: Element | null, styles: Element | null): LabelParagraph {
  const abstracts = new Map<string, AbstractNumbering>()
  const numberings = new Map<string, Numbering>()
  for (const element of numbering === null ? [] : childrenOf(numbering)) {
    if (element.localName === 'abstractNum')
      abstracts.set(attribute(element, 'abstractNumId') ?? '', readAbstract(element))
    if (element.localName === 'num') numberings.set(attribute(element, 'numId') ?? '', readNumbering(element))
  }
  const { byId, standard } = readStyles(styles)
  /** numbers reached so far, by abstract numbering and level */
  const counters = new Map<string, (number | undefined)[]>()
  /** overridden starts that have had their effect */
  const started = new Set<string>()

  /** The abstract numbering behind a number id; a link to a numbering style is followed. */
  function resolve(id: string, hops = 0): { id: string; abstract: AbstractNumbering } | null {
    const abstractId = numberings.get(id)?.abstractId ?? ''
    const abstract = abstracts.get(abstractId)
    if (abstract === undefined) return null
    if (abstract.styleLink === null || hops > 8) return { id: abstractId, abstract }
    const linked = byId.get(abstract.styleLink)?.numbering?.id ?? null
    return linked === null ? { id: abstractId, abstract } : (resolve(linked, hops + 1) ?? { id: abstractId, abstract })
  }

  return (properties) => {
    const place = findPlace(properties, byId, standard)
    const found = place === null ? null : resolve(place.id)
    if (place === null || found === null) return null
    const index = place.level ?? findStyleLevel(found.abstract, place.styles) ?? 0
    const overrides = numberings.get(place.id)?.overrides
    const levelAt = (at: number): Level | undefined => overrides?.get(at)?.level ?? found.abstract.levels.get(at)
    const level = levelAt(index)
    if (level === undefined) return null

    const counter = counters.get(found.id) ?? []
    counters.set(found.id, counter)
    const override = overrides?.get(index)?.start ?? null
    const key = `${place.id} ${index}`
    if (override !== null && !started.has(key)) counter[index] = override
    else counter[index] = (counter[index] ?? level.start - 1) + 1
    started.add(key)
    for (let deeper = index + 1; deeper <= LAST_LEVEL; deeper++) {
      const restart = levelAt(deeper)?.restart ?? null
      if (restart === null || index < restart) counter[deeper] = undefined
    }
    if (level.format === null && !level.text.includes('%')) return null

    const label = level.text.replace(PLACEHOLDER, (_match, digit: string) => {
      const at = Number(digit) - 1
      const shown = levelAt(at)
      const format = level.legal ? 'decimal' : (shown?.format ?? null)
      return format === null ? '' : formatNumber(counter[at] ?? shown?.start ?? 1, format)
    })
    if (label.trim() === '') return null
    return level.tight || CLOSED.test(label) ? label : `${label} `
  }
}

/** The number id and level of a paragraph: its own, or those of its style or of a style that one is based on. */
function findPlace(
  properties: Element | null,
  styles: ReadonlyMap<string, Style>,
  standard: string | null,
): { id: string; level: number | null; styles: string[] } | null {
  const own = properties === null ? null : readPlace(child(properties, 'numPr'))
  if (own?.id === '0') return null
  const chain: string[] = []
  const named = properties === null ? null : child(properties, 'pStyle')
  let style = (named === null ? null : attribute(named, 'val')) ?? standard
  let inherited: Style['numbering'] = null
  while (style !== null && chain.length < 32) {
    chain.push(style)
    const found: Style | undefined = styles.get(style)
    inherited ??= found?.numbering ?? null
    if (inherited?.id !== undefined && inherited.id !== null) break
    style = found?.basedOn ?? null
  }
  const id = own?.id ?? inherited?.id ?? null
  if (id === null || id === '0') return null
  const level = own?.level ?? (own?.id == null ? (inherited?.level ?? null) : 0)
  return { id, level: own?.id == null && own?.level == null && level === 0 ? null : level, styles: chain }
}

/** A level that is bound to one of the paragraph's styles. */
function findStyleLevel(abstract: AbstractNumbering, styles: readonly string[]): number | null {
  for (const style of styles) for (const [index, level] of abstract.levels) if (level.style === style) return index
  return null
}

function readAbstract(element: Element): AbstractNumbering {
  const levels = new Map<number, Level>()
  let styleLink: string | null = null
  for (const part of childrenOf(element)) {
    if (part.localName === 'lvl') levels.set(number(attribute(part, 'ilvl')) ?? 0, readLevel(part))
    if (part.localName === 'numStyleLink') styleLink = attribute(part, 'val')
  }
  return { levels, styleLink }
}

function readLevel(element: Element): Level {
  // A custom format stands in a choice with a plain format beside it for readers that do not know it.
  const choice = child(element, 'AlternateContent')
  const fallback = choice === null ? null : child(choice, 'Fallback')
  const format = value(fallback ?? element, 'numFmt') ?? value(element, 'numFmt') ?? 'decimal'
  return {
    start: number(value(element, 'start')) ?? 0,
    format: format in FORMATS ? (FORMATS[format] ?? null) : 'decimal',
    text: value(element, 'lvlText') ?? '',
    restart: number(value(element, 'lvlRestart')),
    legal: isOn(child(element, 'isLgl')),
    tight: value(element, 'suff') === 'nothing',
    style: value(element, 'pStyle'),
  }
}

function readNumbering(element: Element): Numbering {
  const overrides: Numbering['overrides'] = new Map()
  for (const part of childrenOf(element)) {
    if (part.localName !== 'lvlOverride') continue
    const level = child(part, 'lvl')
    overrides.set(number(attribute(part, 'ilvl')) ?? 0, {
      start: number(value(part, 'startOverride')),
      level: level === null ? null : readLevel(level),
    })
  }
  return { abstractId: value(element, 'abstractNumId') ?? '', overrides }
}

function readStyles(root: Element | null): { byId: Map<string, Style>; standard: string | null } {
  const byId = new Map<string, Style>()
  let standard: string | null = null
  for (const element of root === null ? [] : childrenOf(root)) {
    const id = element.localName === 'style' ? attribute(element, 'styleId') : null
    if (id === null) continue
    const properties = child(element, 'pPr')
    byId.set(id, {
      basedOn: value(element, 'basedOn'),
      numbering: properties === null ? null : readPlace(child(properties, 'numPr')),
    })
    if (attribute(element, 'type') === 'paragraph' && isTrue(attribute(element, 'default'))) standard = id
  }
  return { byId, standard }
}

function readPlace(element: Element | null): { id: string | null; level: number | null } | null {
  if (element === null) return null
  return { id: value(element, 'numId'), level: number(value(element, 'ilvl')) }
}

/** Child elements. */
export function* childrenOf(element: Element): Generator<Element> {
  for (let node = element.firstChild; node !== null; node = node.nextSibling)
    if (node.nodeType === node.ELEMENT_NODE) yield node as Element
}

/** First child element of a local name, whatever the prefix: Strict and Transitional files differ in namespace only. */
export function child(element: Element, name: string): Element | null {
  for (const part of childrenOf(element)) if (part.localName === name) return part
  return null
}

/** The attribute `w:val` of a child. */
function value(element: Element, name: string): string | null {
  const part = child(element, name)
  return part === null ? null : attribute(part, 'val')
}

function attribute(element: Element, name: string): string | null {
  const prefix = element.prefix ?? ''
  return element.getAttribute(prefix === '' ? name : `${prefix}:${name}`) || null
}

function number(text: string | null): number | null {
  const found = text === null ? NaN : Number(text)
  return Number.isSafeInteger(found) && found >= 0 ? found : null
}

function isOn(element: Element | null): boolean {
  return element !== null && (attribute(element, 'val') === null || isTrue(attribute(element, 'val')))
}

function isTrue(text: string | null): boolean {
  return text === '1' || text === 'true' || text === 'on'
}
