import { suggest } from '../text/suggest.js'
import { usageError } from './problem.js'

/** What the argument parser hands over: an option given twice is an array. */
export type RawFlags = Readonly<Record<string, unknown>>

/** The value of an option that is given once; null where it is not given. */
export function one(value: unknown, name: string): string | null {
  if (value === undefined) return null
  if (Array.isArray(value)) throw usageError(`--${name} 只能给一次`, `--${name} can be given only once`)
  return typeof value === 'string' ? value : ''
}

/** Values of an option that may be repeated, or hold several separated by commas where they are no file names. */
export function list(value: unknown, name: string, split = true): string[] {
  if (value === undefined) return []
  const values: unknown[] = Array.isArray(value) ? value : [value]
  return values.flatMap((entry) => {
    if (entry === true) throw usageError(`--${name} 后面缺少值`, `--${name} needs a value`)
    const text = typeof entry === 'string' ? entry : ''
    const parts = split ? text.split(/[,，]/u) : [text]
    return parts.map((part) => part.trim()).filter((part) => part !== '')
  })
}

/** One of the words that an option knows. */
export function choice<T extends string>(value: string | null, name: string, known: readonly T[]): T | null {
  if (value === null) return null
  const found = known.find((entry) => entry === value)
  if (found !== undefined) return found
  const near = suggest(value, known)
  throw usageError(
    `--${name} 不认识“${value}”${near === null ? '' : `，是不是 ${near}？`}可用：${known.join('、')}`,
    `--${name} does not know "${value}"${near === null ? '' : `, did you mean ${near}?`} It takes ${known.join(', ')}`,
  )
}

/** A whole number above zero. */
export function wholeNumber(value: string, name: string): number {
  const number = /^[1-9]\d{0,14}$/u.test(value.replace(/^\+/u, '')) ? Number(value) : 0
  if (number > 0) return number
  throw usageError(`--${name} 应为正整数，不是“${value}”`, `--${name} takes a whole number, not "${value}"`)
}

/** A whole number above zero, or null where the option is not given. */
export function optionalNumber(value: unknown, name: string): number | null {
  const text = one(value, name)
  return text === null ? null : wholeNumber(text, name)
}
