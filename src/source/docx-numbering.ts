import { createListCounter, type ListLevel } from './count-lists.js'
import { attribute, readCount, readSwitch, value, type DocxStyles } from './docx-styles.js'
import { FORMAT_CODES, FORMATS } from './number-formats.js'
import { child, elementsOf, type XmlElement } from './parse-xml.js'

/** Label of a numbered paragraph, in the order of the document; null where it shows no number. */
export type LabelParagraph = (properties: XmlElement | null) => string | null

interface Level extends ListLevel {
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

const MAX_LINKS = 8

/**
 * Number the paragraphs of a Word document as Word shows them: 一、 （一） 1. ① … from the levels of the numbering part,
 * with starts, restarts, overrides, levels bound to styles, and numbering inherited from styles.
 * Source: ISO/IEC 29500-1, 17.9 (numbering) and 17.7.2 (style hierarchy).
 *
 * @param numbering root of the numbering part, if there is one
 * @param styles the styles part
 * @returns a function to call once for each paragraph, in document order, with its `w:pPr`
 */
export function createNumbering(numbering: XmlElement | null, styles: DocxStyles): LabelParagraph {
  const abstracts = new Map<string, AbstractNumbering>()
  const numberings = new Map<string, Numbering>()
  for (const element of numbering === null ? [] : elementsOf(numbering)) {
    if (element.name === 'w:abstractNum')
      abstracts.set(attribute(element, 'abstractNumId') ?? '', readAbstract(element))
    if (element.name === 'w:num') numberings.set(attribute(element, 'numId') ?? '', readNumbering(element))
    // Word 2003 XML names them otherwise
    if (element.name === 'w:listDef') abstracts.set(attribute(element, 'listDefId') ?? '', readAbstract(element))
    if (element.name === 'w:list') numberings.set(attribute(element, 'ilfo') ?? '', readNumbering(element))
  }
  const count = createListCounter()

  /** The abstract numbering behind a number id; a link to a numbering style is followed. */
  function resolve(id: string, hops = 0): { id: string; abstract: AbstractNumbering } | null {
    const abstractId = numberings.get(id)?.abstractId ?? ''
    const abstract = abstracts.get(abstractId)
    if (abstract === undefined) return null
    if (abstract.styleLink === null || hops > MAX_LINKS) return { id: abstractId, abstract }
    const linked = readPlace(styles.byId.get(abstract.styleLink)?.properties ?? null)?.id ?? null
    return linked === null ? { id: abstractId, abstract } : (resolve(linked, hops + 1) ?? { id: abstractId, abstract })
  }

  return (properties) => {
    const place = findPlace(properties, styles)
    const found = place === null ? null : resolve(place.id)
    if (place === null || found === null) return null
    const overrides = numberings.get(place.id)?.overrides
    return count({
      definition: found.id,
      list: place.id,
      level: place.level ?? findStyleLevel(found.abstract, place.styles) ?? 0,
      levelAt: (at) => overrides?.get(at)?.level ?? found.abstract.levels.get(at),
      startAt: (at) => overrides?.get(at)?.start ?? null,
    })
  }
}

/** The number id and level of a paragraph: its own, or those of its style or of a style that one is based on. */
function findPlace(
  properties: XmlElement | null,
  styles: DocxStyles,
): { id: string; level: number | null; styles: string[] } | null {
  const own = readPlace(properties)
  if (own?.id === '0') return null
  const chain: string[] = []
  let inherited: { id: string | null; level: number | null } | null = null
  for (const style of styles.chain(value(properties, 'pStyle') ?? styles.standard)) {
    chain.push(style.id)
    inherited ??= readPlace(style.properties)
    if (inherited?.id !== undefined && inherited.id !== null) break
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

function readAbstract(element: XmlElement): AbstractNumbering {
  const levels = new Map<number, Level>()
  let styleLink: string | null = null
  for (const part of elementsOf(element)) {
    if (part.name === 'w:lvl') levels.set(readCount(attribute(part, 'ilvl')) ?? 0, readLevel(part))
    if (part.name === 'w:numStyleLink') styleLink = attribute(part, 'val')
  }
  return { levels, styleLink }
}

function readLevel(element: XmlElement): Level {
  // A custom format stands in a choice with a plain format beside it for readers that do not know it.
  const fallback = child(child(element, 'mc:AlternateContent'), 'mc:Fallback')
  const format = value(fallback ?? element, 'numFmt') ?? value(element, 'numFmt') ?? oldFormat(element) ?? 'decimal'
  const hidden = readSwitch(child(element, 'w:rPr'), 'vanish') === true
  return {
    start: readCount(value(element, 'start')) ?? 0,
    format: format in FORMATS ? (FORMATS[format] ?? null) : 'decimal',
    text: hidden ? '' : (value(element, 'lvlText') ?? ''),
    restart: readCount(value(element, 'lvlRestart')),
    legal: readSwitch(element, 'isLgl') === true,
    tight: value(element, 'suff')?.toLowerCase() === 'nothing',
    style: value(element, 'pStyle'),
  }
}

/** Word 2003 XML gives the format by its number in the binary format. */
function oldFormat(element: XmlElement): string | null {
  const code = readCount(value(element, 'nfc'))
  return code === null ? null : (FORMAT_CODES[code] ?? 'decimal')
}

function readNumbering(element: XmlElement): Numbering {
  const overrides: Numbering['overrides'] = new Map()
  for (const part of elementsOf(element)) {
    if (part.name !== 'w:lvlOverride') continue
    const level = child(part, 'w:lvl')
    overrides.set(readCount(attribute(part, 'ilvl')) ?? 0, {
      start: readCount(value(part, 'startOverride')),
      level: level === null ? null : readLevel(level),
    })
  }
  return { abstractId: value(element, 'abstractNumId') ?? value(element, 'ilst') ?? '', overrides }
}

function readPlace(properties: XmlElement | null): { id: string | null; level: number | null } | null {
  const element = child(properties, 'w:numPr') ?? child(properties, 'w:listPr')
  if (element === null) return null
  return { id: value(element, 'numId') ?? value(element, 'ilfo'), level: readCount(value(element, 'ilvl')) }
}
