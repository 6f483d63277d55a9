import { subjectOf, type SubjectNouns } from '../clause/subject-of.js'
import type { Target, Vocabulary } from '../model.js'
import { makeWordTable } from '../text/word-table.js'
import { subjectNouns } from '../words/subjects.js'

const tables = new WeakMap<Vocabulary, SubjectNouns | null>()

/**
 * Whom targets are about by the words of a vocabulary, where the language of plans of any field tells nobody.
 *
 * @param targets the targets of a plan; those without a subject are filled in, since a table has hundreds of thousands
 * @param vocabulary its `subjects`
 */
export function addSubjects(targets: readonly Target[], vocabulary: Vocabulary): void {
  let nouns = tables.get(vocabulary)
  if (nouns === undefined) tables.set(vocabulary, (nouns = openNouns(vocabulary)))
  if (nouns === null) return
  for (const target of targets) target.subject ??= subjectOf(target.indicator, nouns)
}

/** Null where the vocabulary has no noun that is not read anyway. */
function openNouns({ subjects = [] }: Vocabulary): SubjectNouns | null {
  const plain = new Set(subjectNouns)
  const own = subjects.filter((word) => !plain.has(word))
  return own.length === 0 ? null : makeWordTable([...plain, ...own].map((word) => [word, true] as const))
}
