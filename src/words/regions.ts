import type { Region } from '../model.js'
import { REGIONS_DATA } from './regions-data.js'

/** A region under every form its name is printed in: 互助土族自治县, 互助县; 海北藏族自治州, 海北州. */
export interface RegionForms {
  region: Region
  forms: string[]
  /** the name without its suffix (西安, 陕西), only for provinces and prefectures; null where too short */
  bare: string | null
}

/** Peoples whose names stand in autonomous regions' names, longest first where one holds another. */
const PEOPLES: readonly string[] =
  '达斡尔族 鄂伦春族 鄂温克族 柯尔克孜族 哈萨克族 塔吉克族 维吾尔族 土家族 朝鲜族 蒙古族 满族 回族 苗族 侗族 瑶族 壮族 畲族 黎族 羌族 彝族 藏族 仡佬族 仫佬族 毛南族 布依族 水族 傣族 白族 哈尼族 傈僳族 纳西族 拉祜族 佤族 布朗族 独龙族 怒族 景颇族 普米族 裕固族 保安族 东乡族 撒拉族 土族 锡伯族 各族 蒙古 哈萨克 柯尔克孜 塔吉克 锡伯 达斡尔'.split(
    ' ',
  )

/** Short forms that no rule gives; source: the regions' own letterheads. */
const SPECIAL: Record<string, string[]> = {
  巴音郭楞蒙古自治州: ['巴州'],
  博尔塔拉蒙古自治州: ['博州'],
  克孜勒苏柯尔克孜自治州: ['克州', '克孜勒苏州'],
  伊犁哈萨克自治州: ['伊犁州'],
  西双版纳傣族自治州: ['西双版纳州', '版纳州'],
  莫力达瓦达斡尔族自治旗: ['莫力达瓦旗', '莫旗'],
  鄂伦春自治旗: ['鄂伦春旗'],
  鄂温克族自治旗: ['鄂温克旗'],
  东乡族自治县: ['东乡县'],
  三都水族自治县: ['三都县'],
}

/** The one character that stands for a province in document numbers (湘政发), with the first digits of its code. Source: 国务院 usage, GB/T 2260. */
export const provinceSigns: ReadonlyMap<string, string> = new Map(
  '京11 津12 冀13 晋14 蒙15 辽21 吉22 黑23 沪31 苏32 浙33 皖34 闽35 赣36 鲁37 豫41 鄂42 湘43 粤44 桂45 琼46 渝50 川51 黔52 滇53 云53 藏54 陕61 甘62 青63 宁64 新65'
    .split(' ')
    .map((sign): [string, string] => [sign.slice(0, 1), sign.slice(1)]),
)

/** The sign of a place in a document number, before 政, 府, 办, 卫. */
export const NUMBER_SIGN: RegExp = /^(\p{Script=Han})[政府办卫医民发委]/u

/** The level of a province, as issuers begin with it. */
export const PROVINCE_LEVEL = '省'

/** Municipalities directly under the state. */
const MUNICIPALITY = /^(?:11|12|31|50)/u

let decoded: RegionForms[] | null = null

/**
 * The provinces, prefectures and counties of GB/T 2260, unpacked at first use.
 *
 * @returns regions from the top down, in the order of their codes
 */
export function listRegions(): readonly RegionForms[] {
  decoded ??= REGIONS_DATA.split('\n').flatMap(decodeProvince)
  return decoded
}

function decodeProvince(line: string): RegionForms[] {
  const [head = '', ...groups] = line.split(';')
  const prefix = head.slice(0, 2)
  const province = head.slice(2)
  const of = (code: string, name: string, level: Region['level'], city: string | null, county: string | null) =>
    withForms({ code, name, level, province, city, county })
  const regions = [of(`${prefix}0000`, province, 'province', null, null)]
  for (const group of groups) {
    const colon = group.indexOf(':')
    const cityCode = prefix + group.slice(0, 2)
    const city = group.slice(2, colon) || null
    if (city !== null) regions.push(of(`${cityCode}00`, city, 'city', city, null))
    let code = 0
    for (const [, mark, name] of group.slice(colon + 1).matchAll(/(,|\d\d)([^\d,]+)/gu)) {
      if (mark === undefined || name === undefined) continue
      code = mark === ',' ? code + 1 : Number(mark)
      const full = cityCode + String(code).padStart(2, '0')
      const underProvince = city === null && !MUNICIPALITY.test(prefix) && name.endsWith('市')
      if (underProvince) regions.push(of(full, name, 'city', name, null))
      else
        regions.push(of(full, name, /区$/u.test(name) && !/[林特]区$/u.test(name) ? 'district' : 'county', city, name))
    }
  }
  return regions
}

function withForms(region: Region): RegionForms {
  const { name, level } = region
  const forms = [name, ...(SPECIAL[name] ?? [])]
  const autonomous = /^(.+)自治([州县旗区])$/u.exec(name)
  let stem = name.replace(/(?:特别行政区|自治区|自治州|地区|[省市盟州])$/u, '')
  if (autonomous?.[1] !== undefined) {
    stem = autonomous[1]
    for (let people = lastPeople(stem); people !== undefined; people = lastPeople(stem))
      stem = stem.slice(0, -people.length)
    const kind = autonomous[2] ?? ''
    if (kind !== '区' && stem.length >= 2) forms.push(stem + kind)
  }
  const wide = level === 'province' || (level === 'city' && stem.length >= 2)
  return { region, forms: [...new Set(forms)], bare: wide ? stem.replace(/维吾尔$|壮族$|回族$/u, '') : null }
}

/** The people at the end of the name; a name always keeps two characters in front of it. */
function lastPeople(stem: string): string | undefined {
  return PEOPLES.find((people) => stem.endsWith(people) && stem.length >= people.length + 2)
}
