import type { Labels, Lang } from '../model.js'

/** What kept one input from being read, and what to do about it. */
export interface Problem {
  /** path or `-` */
  name: string
  text: Labels
}

/** A wrong call or an unusable input: the command ends with exit code 2 and this text, never with a stack trace. */
export interface UsageError extends Error {
  text: Labels
}

/** An error for the person at the terminal, in both languages. */
export function usageError(zh: string, en: string): UsageError {
  return Object.assign(new Error(en), { text: { zh, en } })
}

/** The text of any error: its own words in both languages where it has them, such as the unreadable files of `readPlan`. */
export function errorText(error: unknown): Labels {
  if (error instanceof Error && 'text' in error) return error.text as Labels
  const message = error instanceof Error ? error.message : String(error)
  return { zh: message, en: message }
}

/** Text in the language asked for; in both where none was. */
export function inLang(text: Labels, lang: Lang | null): string {
  return lang === null ? `${text.zh} / ${text.en}` : text[lang]
}

/** One line on stderr about one input. */
export function problemLine(problem: Problem, lang: Lang | null): string {
  return `${problem.name}: ${inLang(problem.text, lang)}`
}
