import type { CorrectionChange, Lang, Review, Span, Target } from '../../model.js'
import type { CallName, Calls, ExportKind, MadeFile, PagePlan, PlanSettings } from '../protocol.js'
import { checkCorrections } from '../../corrections/check-corrections.js'
import { correctTarget } from '../../corrections/correct-target.js'
import { copyText } from '../../output/parts/copy-text.js'
import { fillIn } from '../../output/parts/fill-in.js'
import type { Keeper } from './keep.js'
import { hashOf, printSpot, readRoute } from './route.js'
import type { Entry, Remark, Role, Spot, State, View } from './state.js'
import type { Store } from './store.js'
import { failureOf, type Ask } from './worker-client.js'
import { words, type Word } from './words.js'

/** A file that was dropped, picked, pasted or given with the page. */
export interface GivenFile {
  name: string
  bytes: Uint8Array
  role?: Role
}

/** Everything a person can do on the page. */
export type Actions = ReturnType<typeof makeActions>

/** Names that say that a file is the draft. */
const DRAFT_NAME = /草案|草稿|征求意见|送审|初稿|讨论稿|draft/iu

/**
 * What a person can do, over the state, the worker and what the browser keeps.
 */

export function makeActions(store: Store, ask: Ask, keeper: Keeper) {
  const bytesOf = new Map<string, Uint8Array>()
  let reading = false
  let turn = 0

  const say = (word: Word, values: Readonly<Record<string, string | number>> = {}): string =>
    fillIn(words[word][store.get().lang], values)

  const save = (): void => {
    const { lang, who, entries, corrections, remarks, route } = store.get()
    keeper.save({
      lang,
      who,
      hash: hashOf(route),
      plans: entries.map(({ key, role, settings }) => ({ key, role, settings })),
      corrections: [...corrections],
      remarks: { ...remarks },
    })
  }
  const toast = (text: string): void => {
    store.set({ toast: text })
    setTimeout(() => {
      if (store.get().toast === text) store.set({ toast: null })
    }, 6000)
  }
  const change = (key: string, values: Partial<Entry>): void => {
    store.set({ entries: store.get().entries.map((entry) => (entry.key === key ? { ...entry, ...values } : entry)) })
  }
  const entryOf = (key: string): Entry | undefined => store.get().entries.find((entry) => entry.key === key)

  /** Read what waits, the person's own files first. */
  const readAll = async (): Promise<void> => {
    if (reading) return
    reading = true
    for (;;) {
      const waiting = store.get().entries.filter(({ state, role }) => state === 'waiting' && role !== 'off')
      const next = waiting.find(({ origin }) => origin !== 'corpus') ?? waiting[0]
      if (next === undefined) break
      await readOne(next)
      await refresh()
    }
    reading = false
    store.set({ busy: false })
  }
  const readOne = async ({ key, name }: Entry): Promise<void> => {
    const bytes = bytesOf.get(key)
    if (bytes === undefined) return
    change(key, { state: 'reading' })
    store.set({ busy: true })
    try {
      const settings = entryOf(key)?.settings ?? {}
      const plan = await ask('read', { key, name, bytes, settings, corrections: store.get().corrections })
      change(key, { state: 'ready', plan, refusal: null })
    } catch (error) {
      change(key, { state: 'refused', refusal: failureOf(error).text })
    }
  }

  /** Compare and review anew; what an earlier turn still brings is dropped. */
  const refresh = async (): Promise<void> => {
    const own = ++turn
    const ready = store.get().entries.filter(({ plan, role }) => plan !== null && role !== 'off')
    const of = (role: Role): Entry[] => ready.filter((entry) => entry.role === role)
    const [draft] = of('draft')
    const keys = [...of('draft'), ...of('upstream'), ...of('peer')].map(({ key }) => key)
    try {
      const data = keys.length === 0 ? null : await ask('compare', { keys, against: keys[0] ?? null })
      if (own !== turn) return
      store.set({ comparison: data === null ? null : { keys, data } })
      const peers = of('peer').map(({ key }) => key)
      const upstream = of('upstream')[0]?.key ?? null
      const review = draft === undefined ? null : await ask('review', { draft: draft.key, peers, upstream })
      if (own !== turn) return
      store.set({ review: draft === undefined || review === null ? null : { draft: draft.key, data: review } })
    } catch (error) {
      toast(failureOf(error).text[store.get().lang])
    }
  }

  const add = async (files: readonly GivenFile[], origin: Entry['origin']): Promise<string[]> => {
    const added: string[] = []
    for (const { name, bytes, role } of files) {
      const key = await ask('key', { bytes })
      bytesOf.set(key, bytes)
      const known = entryOf(key)
      if (known !== undefined) {
        if (origin === 'own') toast(say('alreadyThere', { name }))
        continue
      }
      const entry: Entry = {
        ...{ key, name, size: bytes.length, origin, role: role ?? 'peer', settings: {} },
        ...{ state: 'waiting', refusal: null, plan: null },
      }
      const { entries } = store.get()
      const at = origin === 'corpus' ? entries.length : entries.filter((each) => each.origin !== 'corpus').length
      store.set({ entries: entries.toSpliced(at, 0, entry) })
      if (origin === 'own') await keeper.putFile({ key, name, bytes })
      added.push(key)
    }
    return added
  }

  /** Of new files one is the draft where there is none: the one that says so, else the first that can be read. */
  const chooseDraft = (keys: readonly string[]): void => {
    const { entries } = store.get()
    if (entries.some(({ role }) => role === 'draft')) return
    const fresh = entries.filter(({ key, plan }) => keys.includes(key) && plan !== null)
    const draft =
      fresh.find(({ name }) => DRAFT_NAME.test(name)) ??
      fresh.find(({ plan }) => plan?.meta.status === 'draft') ??
      fresh.find(({ plan }) => plan !== null && plan.measures.length + plan.targets.length > 0) ??
      fresh[0]
    if (draft === undefined) return
    change(draft.key, { role: 'draft' })
    toast(say('takenAsDraft', { name: draft.plan?.label ?? draft.name }))
  }

  const go = (view: View, params: Readonly<Record<string, string>> = {}): void => {
    const hash = hashOf({ view, params })
    if (location.hash === hash) store.set({ route: { view, params } })
    else location.hash = hash
  }

  const saveFile = ({ name, type, bytes }: MadeFile): void => {
    const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }))
    const link = document.createElement('a')
    link.href = url
    link.download = name
    document.body.append(link)
    link.click()
    link.remove()
    setTimeout(() => {
      URL.revokeObjectURL(url)
    }, 60_000)
    toast(say('saved', { name }))
  }
  const make = async <Name extends CallName>(name: Name, request: Calls[Name]['ask']): Promise<void> => {
    store.set({ busy: true })
    try {
      saveFile((await ask(name, request)) as MadeFile)
    } catch (error) {
      toast(failureOf(error).text[store.get().lang])
    }
    store.set({ busy: false })
  }

  /** The plans anew with the corrections as they are now. */
  const correctAll = async (keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      const entry = entryOf(key)
      if (entry === undefined || entry.plan === null) continue
      const plan = await ask('correct', { key, settings: entry.settings, corrections: store.get().corrections })
      change(key, { plan })
    }
    save()
    await refresh()
  }
  const readyKeys = (): string[] => store.get().entries.flatMap(({ key, plan }) => (plan === null ? [] : [key]))

  return {
    say,
    toast,
    save,

    /** Read the address anew, after a click on a link or the back button. */
    follow: (): void => {
      store.set({ route: readRoute(location.hash) })
      save()
    },
    go,
    /** Change what the address holds of the present view; an empty value takes a parameter away. */
    setParams: (params: Readonly<Record<string, string>>): void => {
      const { view, params: old } = readRoute(location.hash)
      history.replaceState(null, '', hashOf({ view, params: { ...old, ...params } }))
      store.set({ route: readRoute(location.hash) })
      save()
    },
    openSpot: (spot: Spot | null): void => {
      const { view, params } = readRoute(location.hash)
      const at = spot === null ? '' : printSpot(spot)
      const hash = hashOf({ view, params: { ...params, at } })
      // the back button closes what was opened, and not each stretch that was looked at
      if (params['at'] === undefined && spot !== null) location.hash = hash
      else {
        history.replaceState(null, '', hash)
        store.set({ route: readRoute(hash) })
      }
    },

    /** Take files in: archives are unpacked, and of the first ones the draft is chosen. */
    addFiles: async (files: readonly GivenFile[], origin: Entry['origin'] = 'own'): Promise<void> => {
      const single: GivenFile[] = []
      for (const file of files) {
        if (!/\.zip$/iu.test(file.name)) {
          single.push(file)
          continue
        }
        try {
          single.push(...(await ask('unpack', { bytes: file.bytes })))
        } catch (error) {
          toast(`${file.name}：${failureOf(error).text[store.get().lang]}`)
        }
      }
      const keys = await add(single, origin)
      save()
      await readAll()
      if (origin !== 'own') return
      chooseDraft(keys)
      save()
      await refresh()
    },
    /** Files that a former visit left here, or that came with the page. */
    restore: async (
      files: readonly (GivenFile & { origin: Entry['origin'] })[],
      kept: readonly { key: string; role: Role; settings: PlanSettings }[],
    ): Promise<void> => {
      for (const { origin, ...file } of files) await add([file], origin)
      const places = new Map(kept.map((plan, i) => [plan.key, { ...plan, i }]))
      const entries = store.get().entries.map((entry) => {
        const was = places.get(entry.key)
        return was === undefined ? entry : { ...entry, role: was.role, settings: was.settings }
      })
      const place = ({ key }: Entry): number => places.get(key)?.i ?? places.size
      store.set({ entries: entries.toSorted((a, b) => place(a) - place(b)) })
      await readAll()
    },
    remove: async (key: string): Promise<void> => {
      store.set({ entries: store.get().entries.filter((entry) => entry.key !== key) })
      bytesOf.delete(key)
      await keeper.dropFile(key)
      save()
      await ask('forget', { key })
      await refresh()
    },
    setRole: async (key: string, role: Role): Promise<void> => {
      const alone = role === 'draft' || role === 'upstream'
      store.set({
        entries: store.get().entries.map((entry) => {
          if (entry.key === key) return { ...entry, role }
          return alone && entry.role === role ? { ...entry, role: 'peer' } : entry
        }),
      })
      save()
      await readAll()
      await refresh()
    },
    /** The five plans of the corpus, all in or all out. */
    setCorpus: async (on: boolean): Promise<void> => {
      store.set({
        entries: store
          .get()
          .entries.map((entry) =>
            entry.origin === 'corpus' && entry.role !== 'draft' ? { ...entry, role: on ? 'peer' : 'off' } : entry,
          ),
      })
      save()
      await readAll()
      await refresh()
    },
    setSettings: async (key: string, settings: PlanSettings): Promise<void> => {
      change(key, { settings })
      await correctAll([key])
    },
    findRegions: (typed: string) => ask('regions', { words: typed }),
    setLang: (lang: Lang): void => {
      store.set({ lang })
      document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en'
      document.title = say('pageTitle')
      save()
    },
    setWho: (who: string): void => {
      store.set({ who })
      save()
    },

    remark: (id: string, values: Remark): void => {
      const { remarks } = store.get()
      store.set({ remarks: { ...remarks, [id]: { ...remarks[id], ...values } } })
      save()
    },

    /** Say something of a target, or of a stretch that was missed. */
    correct: async (
      plan: PagePlan,
      of: Pick<Target, 'valueSpan' | 'indicator'> | Span,
      said: CorrectionChange,
    ): Promise<void> => {
      const { who, corrections } = store.get()
      const made = correctTarget(plan, of, said, { who: who === '' ? say('me') : who, when: new Date().toISOString() })
      store.set({ corrections: [...corrections, made], undone: [] })
      await correctAll([plan.key])
    },
    undo: async (): Promise<void> => {
      const { corrections, undone } = store.get()
      const last = corrections.at(-1)
      if (last === undefined) return
      store.set({ corrections: corrections.slice(0, -1), undone: [last, ...undone] })
      toast(say('takenBack', { what: last.anchor.exact }))
      await correctAll(readyKeys())
    },
    redo: async (): Promise<void> => {
      const { corrections, undone } = store.get()
      const [first, ...rest] = undone
      if (first === undefined) return
      store.set({ corrections: [...corrections, first], undone: rest })
      await correctAll(readyKeys())
    },
    takeBack: async (id: string): Promise<void> => {
      store.set({ corrections: store.get().corrections.filter((each) => each.id !== id) })
      await correctAll(readyKeys())
    },
    saveCorrections: (): void => {
      const text = `${JSON.stringify({ corrections: store.get().corrections }, null, 2)}\n`
      saveFile({ name: say('correctionsFile'), type: 'application/json', bytes: new TextEncoder().encode(text) })
    },
    loadCorrections: async (bytes: Uint8Array): Promise<void> => {
      const known = store.get().corrections
      try {
        const given = checkCorrections(JSON.parse(new TextDecoder().decode(bytes)))
        const fresh = given.filter(({ id }) => !known.some((each) => each.id === id))
        store.set({ corrections: [...known, ...fresh] })
        await correctAll(readyKeys())
        toast(say('correctionsLoaded', { n: fresh.length }))
      } catch {
        store.set({ corrections: known })
        toast(say('notCorrections'))
      }
    },

    exportComparison: (kind: ExportKind, rows: readonly number[], columns: readonly string[]) => {
      const keys = store.get().comparison?.keys ?? []
      return make('exportComparison', { kind, rows, keys, columns, against: keys[0] ?? null, lang: store.get().lang })
    },
    exportReview: (kind: ExportKind | 'comments', review: Review, draft: string) =>
      make('exportReview', { kind, review, draft, lang: store.get().lang, author: store.get().who }),
    exportTargets: (key: string, kind: 'xlsx' | 'csv') => make('exportTargets', { key, kind, lang: store.get().lang }),
    exportChanges: (from: string, to: string) =>
      make('exportChanges', { from, to, lang: store.get().lang, author: store.get().who }),

    copy: async (text: string): Promise<void> => {
      toast(say((await copyText(text)) ? 'copied' : 'copyFailed'))
    },
    /** Draw everything, print, and go back to drawing what is in sight. */
    print: (): void => {
      store.set({ printing: true })
      setTimeout(() => {
        print()
        store.set({ printing: false })
      }, 50)
    },
    /** Forget everything that the browser keeps of this page. */
    clear: async (): Promise<void> => {
      await keeper.clear()
      location.hash = ''
      location.reload()
    },
  }
}

/** The entry of a key, where it can be shown. */
export function planOf({ entries }: State, key: string | undefined): PagePlan | null {
  return entries.find((entry) => entry.key === key)?.plan ?? null
}
