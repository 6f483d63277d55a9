import type { Region } from '../model.js'
import { isSignAt, makeSigns } from '../text/signs.js'
import { simplify } from '../text/traditional.js'
import { listRegions } from '../words/regions.js'

/** A region and where its name stands: UTF-16 offsets into the given text, end exclusive. */
export interface FoundRegion {
  region: Region
  start: number
  end: number
}

interface Match {
  candidates: Region[]
  start: number
  end: number
}

/** Issuers that speak for the whole country. */
const NATION = /^\s*(?:国务院|中共中央|国家|全国|中华人民共和国)/u
const NATION_REGION: Region = {
  code: '100000',
  name: '全国',
  level: 'nation',
  province: null,
  city: null,
  county: null,
}
/** Characters after which a place name can begin, beside signs and the name of the region above. */
const BEFORE = makeSigns('于发共在省市区县州盟旗对和及与由向')
const HAN = /\p{Script=Han}/u
/** The names of programmes hold their place without its level: 健康长安行动. */
const BEFORE_BARE = '健康'
/** 合作市 in 合作市场 is no city. */
const NOT_AFTER_CITY = new Set('场值'.split(''))

let index: { full: Map<string, Form[]>; bare: Map<string, Form[]> } | null = null

interface Form {
  form: string
  regions: Region[]
}

/**
 * Find the region that a title or an issuer names: 西宁市人民政府办公室, 宝鸡市金台区…, 互助县人民政府办公室.
 * Names that touch (陕西省宝鸡市金台区) are read together, the province and the city of a county come from
 * GB/T 2260 even where they are not printed, and a county is named as printed. Traditional characters are understood.
 *
 * @param text a title, an issuer or a short text
 * @param near other words of the document, which may tell counties of one name apart
 * @returns the region with the offsets of its printed name, or null where none is named
 *   or several counties of the name exist and the text does not tell which (鼓楼区)
 */
export function findRegion(text: string, near = ''): FoundRegion | null {
  const plain = simplify(text)
  const nation = NATION.exec(plain)
  if (nation !== null) return { region: NATION_REGION, start: 0, end: nation[0].length }
  index ??= buildIndex()
  const matches = matchNames(plain, index.full)
  const first = matches[0]
  if (first !== undefined)
    return readChain(text, matches, first, near === '' ? [] : matchNames(simplify(near), index.full))
  const bare = matchNames(plain, index.bare, BEFORE_BARE)[0]
  const region = bare?.candidates[0]
  if (bare === undefined || region === undefined || bare.candidates.length > 1) return null
  return { region, start: bare.start, end: bare.end }
}

/** Names that touch from the first match on are one place; the last of them is the region. */
function readChain(text: string, matches: readonly Match[], first: Match, near: readonly Match[]): FoundRegion | null {
  const chain = [first]
  for (const match of matches.slice(1)) {
    const last = chain.at(-1)
    if (last === undefined || match.start !== last.end) break
    if (!match.candidates.some((c) => last.candidates.some((p) => isUnder(c, p)))) break
    chain.push(match)
  }
  const last = chain.at(-1) ?? first
  const fits = last.candidates.filter((c) => chain.every((m) => m === last || m.candidates.some((p) => isUnder(c, p))))
  const region = fits.length === 1 ? fits[0] : (decideByContext(matches, fits) ?? decideByContext(near, fits))
  if (region === undefined) return null
  const printed = text.slice(last.start, last.end)
  const named = region.county === null ? region : { ...region, county: printed, name: printed }
  return { region: named, start: first.start, end: last.end }
}

/** Several counties share the name: another region that is named decides, if it decides for one. */
function decideByContext(matches: readonly Match[], candidates: readonly Region[]): Region | undefined {
  const fits = candidates.filter((c) =>
    matches.some((m) => m.candidates.length === 1 && m.candidates.some((p) => isUnder(c, p))),
  )
  return fits.length === 1 ? fits[0] : undefined
}

function isUnder(region: Region, above: Region): boolean {
  if (region.code === above.code) return false
  if (above.level === 'province') return region.code.startsWith(above.code.slice(0, 2))
  return above.level === 'city' && above.code.endsWith('00') && region.code.startsWith(above.code.slice(0, 4))
}

/** Region names of the text from left to right, the longest at each place. */
function matchNames(text: string, names: ReadonlyMap<string, Form[]>, behind?: string): Match[] {
  const matches: Match[] = []
  for (let i = 0; i + 1 < text.length; i++) {
    const touching = matches.at(-1)?.end === i
    // inside a text most places are turned down by the character before them
    if (!touching && !canBegin(text, i) && !(behind !== undefined && text.endsWith(behind, i))) continue
    const form = names.get(text.slice(i, i + 2))?.find((f) => text.startsWith(f.form, i))
    if (form === undefined) continue
    const end = i + form.form.length
    if (form.form.endsWith('市') && NOT_AFTER_CITY.has(text[end] ?? '')) continue
    // 城区, 郊区 and 矿区 are places only behind their city
    if (/^(?:城区|郊区|矿区|东区|西区)$/u.test(form.form) && !touching) continue
    matches.push({ candidates: form.regions, start: i, end })
    i = end - 1
  }
  return matches
}

function canBegin(text: string, i: number): boolean {
  return i === 0 || isSignAt(BEFORE, text, i - 1) || !isHan(text.charCodeAt(i - 1))
}

/** Nearly all Han characters are of one block. */
const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x2e80 && HAN.test(String.fromCharCode(code)))

function buildIndex(): { full: Map<string, Form[]>; bare: Map<string, Form[]> } {
  const full = new Map<string, Form[]>()
  const bare = new Map<string, Form[]>()
  for (const entry of listRegions()) {
    for (const form of entry.forms) add(full, form, entry.region)
    if (entry.bare !== null) add(bare, entry.bare, entry.region)
  }
  // 吉林 and 海南 alone are the province
  for (const forms of bare.values())
    for (const form of forms) {
      const province = form.regions.find((r) => r.level === 'province')
      if (province !== undefined) form.regions = [province]
    }
  return { full, bare }
}

function add(names: Map<string, Form[]>, form: string, region: Region): void {
  const key = form.slice(0, 2)
  const forms = names.get(key) ?? []
  const known = forms.find((f) => f.form === form)
  if (known !== undefined) known.regions.push(region)
  else forms.push({ form, regions: [region] })
  forms.sort((a, b) => b.form.length - a.form.length)
  names.set(key, forms)
}
