import type { FieldLanguage } from '../model.js'
import { escapePattern } from '../text/escape-pattern.js'
import { contrasts, phraseFolds } from './phrase-folds.js'
import { spoken, type Spoken } from './spoken-language.js'

/** The typed words that names are compared by: those of plans of any field and those that a vocabulary brings. */
export interface NameLanguage {
  /** wordings of names that say the same, in the order in which they are folded */
  folds: readonly (readonly [printed: string, read: string])[]
  /** groups of words that exclude each other in names */
  contrasts: readonly (readonly string[])[]
  /** how it is told what a part of a plan is about; null where the field has no such things */
  topics: Topics | null
}

/** The things that plans of a field treat one after another (diseases, kinds of school, rivers). */
export interface Topics {
  /** a word that names one of them */
  one: RegExp
  /** what such a word ends in */
  ending: RegExp
  /** a sign that such a word ends in: it stays where the words around it are taken out */
  end: RegExp
  /** names that speak of one themselves */
  holds: RegExp
  /** kinds of such things, of which a part on one of them says nothing */
  kind: RegExp | null
}

const compiled = new WeakMap<Spoken, NameLanguage>()
/** The language asked for last: it is asked for each name, and the same for a whole run. */
let last: { of: Spoken; language: NameLanguage } | null = null

/** What names are compared by in the language at hand, compiled once a vocabulary. */
export function nameLanguage(): NameLanguage {
  const of = spoken()
  if (last?.of !== of) last = { of, language: compiled.get(of) ?? compile(of) }
  return last.language
}

function compile(of: Spoken): NameLanguage {
  const { folds = [], contrasts: own = [], topics } = of.language ?? {}
  const made = { folds: [...folds, ...phraseFolds], contrasts: joinContrasts(own), topics: compileTopics(topics) }
  compiled.set(of, made)
  return made
}

/** A group of the field that holds a whole group of plans of any field takes its place: 签约率 beside 覆盖率 and 管理率. */
function joinContrasts(own: readonly (readonly string[])[]): (readonly string[])[] {
  return [...own, ...contrasts.filter((group) => !own.some((other) => group.every((word) => other.includes(word))))]
}

/** Sources of the patterns: {@link FieldLanguage.topics}; up to eight signs stand before the end of such a word (先天性心脏 + 病). */
function compileTopics(topics: FieldLanguage['topics']): Topics | null {
  if (topics === undefined || topics.ends.length === 0) return null
  const any = (words: readonly string[]): string => words.map(escapePattern).join('|')
  const { ends, notBefore = [], kinds = [] } = topics
  return {
    one: new RegExp(`^[\\p{Script=Han}A-Za-z]{0,8}(?:${any(ends)})$`, 'u'),
    ending: new RegExp(`(?:${any(ends)})$`, 'u'),
    end: new RegExp(any(ends.map((end) => end.slice(-1))), 'u'),
    holds: new RegExp(`(?:${any(ends)})${notBefore.length === 0 ? '' : `(?!${any(notBefore)})`}`, 'u'),
    kind: kinds.length === 0 ? null : new RegExp(`(?:${any(kinds)})$`, 'u'),
  }
}
