import {
  applyCorrections,
  comparePlans,
  defaultVocabulary,
  readArchive,
  readPlan,
  reviewDraft,
  toCsv,
  toRows,
  toXlsx,
  type Comparison,
  type Correction,
  type Plan,
} from '../../index.js'
import { uniqueIds } from '../../compare/unique-ids.js'
import { layoutText } from '../../output/parts/layout-text.js'
import { listRegions } from '../../words/regions.js'
import type { Calls, CallName, MadeFile, PagePlan, PlanSettings } from '../protocol.js'
import { loadPart } from './parts.js'
import { sha256 } from './sha256.js'
import { writeWord } from './write-word.js'

/** A plan with all that the engine needs of it. */
interface Held {
  key: string
  bytes: Uint8Array
  name: string
  /** as read */
  read: Plan
  /** as set right by hand */
  plan: Plan
}

type Answers = {
  [Name in CallName]: (ask: Calls[Name]['ask']) => Calls[Name]['answer'] | Promise<Calls[Name]['answer']>
}

/** The calls of the page, over the plans that were read so far. */
export function answerCalls(): Answers {
  const held = new Map<string, Held>()
  const get = (key: string): Held => {
    const found = held.get(key)
    if (found === undefined) throw new Error(`no plan ${key}`)
    return found
  }
  const plansOf = (keys: readonly string[]): Plan[] => keys.map((key) => get(key).plan)
  const compare = (keys: readonly string[], against: string | null): Comparison => {
    const plans = plansOf(keys)
    const at = against === null ? -1 : keys.indexOf(against)
    // two plans of one id are told apart by their position: the comparison calls them by other names
    return comparePlans(plans, at < 0 ? {} : { against: uniqueIds(plans)[at] ?? '' })
  }
  return {
    terms: () => ({
      themes: Object.fromEntries(defaultVocabulary.themes.map(({ id, prefLabel }) => [id, prefLabel])),
    }),
    key: async ({ bytes }) => (await sha256(bytes)).slice(0, 12),
    unpack: ({ bytes }) => readArchive(bytes),
    read: async ({ key, name, bytes, settings, corrections }) => {
      if (isPdf(bytes)) await loadPart('pdf')
      const read = await readPlan(bytes, { name })
      refuseForeign(read.source)
      const fileHash = await sha256(bytes)
      const own: Held = {
        key,
        bytes,
        name,
        read: { ...read, file: { path: name, sha256: fileHash } },
        plan: read,
      }
      held.set(key, own)
      return setRight(own, settings, corrections)
    },
    correct: ({ key, settings, corrections }) => setRight(get(key), settings, corrections),
    forget: ({ key }) => {
      held.delete(key)
      return null
    },
    regions: ({ words }) =>
      listRegions()
        .filter(({ forms }) => forms.some((form) => form.includes(words)))
        .slice(0, 12)
        .map(({ region }) => region),
    compare: ({ keys, against }) => compare(keys, against),
    review: ({ draft, peers, upstream }) =>
      reviewDraft(get(draft).plan, plansOf(peers), upstream === null ? {} : { upstream: get(upstream).plan }),
    exportComparison: async ({ keys, columns, against, rows, kind, lang }) => {
      const whole = compare(keys, against)
      const shown = {
        ...whole,
        plans: columns.flatMap((key) => whole.plans[keys.indexOf(key)] ?? []),
        rows: rows.flatMap((row) => whole.rows[row] ?? []),
      }
      const name = lang === 'zh' ? '指标对照' : 'comparison'
      if (kind === 'docx') return writeWord({ what: 'comparison', comparison: shown, lang, name })
      if (kind === 'csv') return textFile(`${name}.csv`, toCsv(toRows(shown, { lang }), { bom: true }))
      return sheetFile(name, await toXlsx({ comparison: shown, plans: plansOf(columns) }, { lang }))
    },
    exportReview: async ({ review, kind, lang, author, draft }) => {
      const { name: file, bytes } = get(draft)
      const name = `${file.replace(/\.[^.]+$/u, '')}.${lang === 'zh' ? '审看意见' : 'review'}`
      if (kind === 'comments') return writeWord({ what: 'comments', review, bytes, lang, author, name })
      if (kind === 'docx') return writeWord({ what: 'findings', review, lang, name })
      if (kind === 'csv') return textFile(`${name}.csv`, toCsv(toRows(review, { lang }), { bom: true }))
      return sheetFile(name, await toXlsx(review, { lang }))
    },
    exportTargets: async ({ key, kind, lang }) => {
      const { plan, name: file } = get(key)
      const name = `${file.replace(/\.[^.]+$/u, '')}.${lang === 'zh' ? '目标' : 'targets'}`
      if (kind === 'csv') return textFile(`${name}.csv`, toCsv(toRows(plan, { lang }), { bom: true }))
      return sheetFile(name, await toXlsx(plan, { lang }))
    },
    exportChanges: ({ from, to, lang, author }) =>
      writeWord({
        what: 'changes',
        from: get(from).plan,
        to: get(to).plan,
        author,
        lang,
        name: `${get(to).name.replace(/\.[^.]+$/u, '')}.${lang === 'zh' ? '修订对照' : 'changes'}`,
      }),
  }
}

function setRight(own: Held, settings: PlanSettings, corrections: readonly Correction[]): PagePlan {
  const region =
    settings.region === undefined ? undefined : listRegions().find(({ region: each }) => each.code === settings.region)
  const named: Plan = {
    ...own.read,
    label: settings.label ?? region?.region.name ?? own.read.label,
    meta: region === undefined ? own.read.meta : { ...own.read.meta, region: region.region },
  }
  const plan = applyCorrections(named, corrections, { vocabulary: defaultVocabulary })
  own.plan = plan
  const sent: Partial<Plan> = { ...plan }
  delete sent.tree
  delete sent.origins
  return {
    ...(sent as Omit<Plan, 'tree' | 'origins'>),
    ...{ key: own.key, blocks: layoutText(plan), word: plan.origins !== undefined },
  }
}

/** What holds no Chinese words is no plan that can be read here. */
function refuseForeign(source: string): void {
  if (/\p{Script=Han}/u.test(source)) return
  const text = {
    zh: '没有中文；这里只读中文的政府方案，请检查是否选错了文件。',
    en: 'No Chinese text; only plans written in Chinese are read here, check that this is the right file.',
  }
  throw Object.assign(new Error(text.en), { text })
}

/** A PDF may begin with a few bytes of something else. */
function isPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF')
}

function textFile(name: string, text: string): MadeFile {
  return { name, type: 'text/csv', bytes: new TextEncoder().encode(text) }
}

function sheetFile(name: string, bytes: Uint8Array): MadeFile {
  return { name: `${name}.xlsx`, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', bytes }
}
