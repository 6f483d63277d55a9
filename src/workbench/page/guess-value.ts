import type { TargetFields } from '../../model.js'

/** A first guess at a value that a person has marked. */
export function guessValue(text: string): TargetFields {
  const [, digits, unit] = /(\d+(?:\.\d+)?)\s*([%‰]|\p{Script=Han}{0,3})/u.exec(text) ?? []
  if (digits === undefined) return { valueText: text }
  const value = Number(digits)
  const least = /以上|不低于|不少于|至少|达到/u.test(text)
  const most = /以下|不超过|不高于|以内/u.test(text)
  const bare = unit?.replace(/以[上下内]$|左右$/u, '') ?? ''
  return {
    valueText: text,
    comparator: least ? '>=' : most ? '<=' : '=',
    min: most ? null : value,
    max: least ? null : value,
    unit: bare === '' ? null : bare,
  }
}
