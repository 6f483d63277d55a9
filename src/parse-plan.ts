import { madeWith } from './generator.js'
import { defaultVocabulary } from './health/vocabulary.js'
import type { ParseOptions, Plan, Source, Vocabulary } from './model.js'
import { messageList } from './message-list.js'
import { planId } from './plan/plan-id.js'
import { planLabel } from './plan/plan-label.js'
import { readRecords } from './plan/read-records.js'
import { defaultLimits } from './source/limits.js'
import { readSource } from './source/read-source.js'
import { doubtRules } from './targets/doubts/doubt-rules.js'
import { findTargets } from './targets/find-targets.js'
import { judgeRules } from './targets/judge/judge-rules.js'
import { keepSound } from './targets/keep-sound.js'
import { withPages } from './targets/with-pages.js'
import { assignThemes } from './themes/assign-themes.js'
import { buildTree } from './tree/build-tree.js'
import { inLanguageOf } from './words/spoken-language.js'

/**
 * Read a plan: its metadata, sections, measures, targets and themes, each with the exact place it was read from.
 *
 * @param text the plan as plain text or Markdown
 * @param options id, label, format and vocabulary; see {@link ParseOptions}
 * @returns the plan; content never makes it throw, what is odd is in `messages`
 */
export function parsePlan(text: string, options: ParseOptions = {}): Plan {
  return readAll(() => readSource(text, options), options)
}

/** {@link parsePlan} for blocks that a reader of another format has made. */
export function parseSource(source: Source, options: ParseOptions = {}): Plan {
  return readAll(() => source, options)
}

function readAll(read: () => Source, options: ParseOptions): Plan {
  const vocabulary = options.vocabulary ?? defaultVocabulary
  return inLanguageOf(vocabulary, () => readRest(outline(read, options), vocabulary, options))
}

interface Outlined extends ReturnType<typeof buildTree> {
  source: Source
}

/** The tree of a source, without the blocks that it was made of: nobody holds those of a large table any longer. */
function outline(read: () => Source, options: ParseOptions): Outlined {
  const source = read()
  const { tree, messages } = buildTree(source, mostMessages(options))
  return { tree, messages, source: { ...source, blocks: [] } }
}

const mostMessages = ({ limits }: ParseOptions): number => ({ ...defaultLimits, ...limits }).messages

function readRest({ source, tree, messages }: Outlined, vocabulary: Vocabulary, options: ParseOptions): Plan {
  const records = readRecords(tree, source.text, options)
  const most = mostMessages(options)
  const found = findTargets(records, source.text, judgeRules, doubtRules, most, vocabulary)
  const { targets, exclusions } = keepSound(found.targets, found.exclusions)
  const themed = assignThemes(records, targets, vocabulary)
  const { meta, sections } = records
  const id = options.id ?? planId(meta, source.text, options.name)
  const label = options.label ?? planLabel(meta) ?? options.id ?? meta.docNumber ?? meta.planTitle ?? options.name ?? id
  const all = messageList(most)
  for (const list of [source.messages, messages, records.messages, found.messages]) list.forEach(all.add)
  return {
    id,
    label,
    ...madeWith(vocabulary.about),
    source: source.text,
    meta,
    tree,
    sections,
    ...themed,
    ...(source.pages === undefined ? {} : { targets: withPages(themed.targets, source.pages), pages: source.pages }),
    exclusions,
    messages: all.finish(),
    ...(source.comments === undefined ? {} : { comments: source.comments }),
    ...(source.origins === undefined ? {} : { origins: source.origins }),
  }
}
