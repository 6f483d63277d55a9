import { peopleUnits, perWords, scaleWords, unitWords } from '../words/unit-words.js'

/**
 * A unit as English tables print it: 所 `institutions`, 万元 `×10,000 yuan`, 元/次 `yuan each time`, 名/10万人口
 * `per 100,000 people`. What is not known stays as the plan has it.
 *
 * @param unit unit of a target
 * @param one whether exactly one is counted
 */
export function unitInEnglish(unit: string, one: boolean): string {
  const [base = '', ...rates] = unit.split('/')
  const per = rates.map((rate) => perWords.get(rate))
  const word = base === '' ? '' : baseInEnglish(base, one)
  if (word === null || per.includes(undefined)) return unit
  const density = per.length === 1 && rates[0]?.endsWith('人口') === true
  return [density && peopleUnits.has(base) ? '' : word, ...per].filter((part) => part !== '').join(' ')
}

function baseInEnglish(base: string, one: boolean): string | null {
  const words = unitWords.get(base)
  if (words !== undefined) return words[one ? 0 : 1]
  const scale = scaleWords.find(([sign]) => base.startsWith(sign))
  if (scale === undefined) return null
  const rest = base.slice(scale[0].length)
  const many = rest === '' ? '' : unitWords.get(rest)?.[1]
  return many === undefined ? null : `${scale[1]} ${many}`.trimEnd()
}
