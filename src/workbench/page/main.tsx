/** The page of the workbench: plans on the left of nothing, findings, comparison, text and check. */
import { options, render } from 'preact'
import { startArrowKeys } from '../../output/parts/move-focus.js'
import type { Correction } from '../../model.js'
import { makeActions, type GivenFile } from './actions.js'
import { App } from './app.js'
import { makeKeeper } from './keep.js'
import { readRoute } from './route.js'
import type { Entry, Role, State } from './state.js'
import { makeStore } from './store.js'
import { fromBase64, readJson, unpack } from './unpack-part.js'
import { startWorker } from './worker-client.js'

/** Files that `duizhao open` has put into the page. */
interface Given {
  id: string
  lang: State['lang']
  files: { name: string; data: string; role: Role }[]
  corrections: Correction[]
}

const given = JSON.parse(document.getElementById('given')?.textContent ?? 'null') as Given | null
const keeper = makeKeeper(given?.id ?? 'page')
const kept = keeper.load()
const lang = kept.lang ?? given?.lang ?? 'zh'
if (location.hash === '' && kept.hash !== undefined) history.replaceState(null, '', kept.hash)

const store = makeStore({
  lang,
  route: readRoute(location.hash),
  entries: [],
  terms: {},
  comparison: null,
  review: null,
  busy: true,
  corrections: kept.corrections ?? given?.corrections ?? [],
  undone: [],
  remarks: kept.remarks ?? {},
  who: kept.who ?? '',
  toast: null,
  printing: false,
})
const ask = startWorker()
const actions = makeActions(store, ask, keeper)
document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en'
document.title = actions.say('pageTitle')

const app = document.getElementById('app')
if (app !== null) render(<App store={store} act={actions} />, app)

addEventListener('hashchange', actions.follow)
startArrowKeys()
// what is printed is drawn at once, not with the next frame
addEventListener('beforeprint', () => {
  options.debounceRendering = (draw) => {
    draw()
  }
  store.set({ printing: true })
  delete options.debounceRendering
})
addEventListener('afterprint', () => {
  store.set({ printing: false })
})

void start()

async function start(): Promise<void> {
  const files: (GivenFile & { origin: Entry['origin'] })[] = []
  for (const { name, data, role } of given?.files ?? [])
    files.push({ name, bytes: fromBase64(data), role, origin: 'given' })
  for (const { name, bytes } of await keeper.files()) files.push({ name, bytes, origin: 'own' })
  const corpus = (await readJson('corpus')) as { name: string; data: string }[]
  const role: Role = files.some((file) => file.role !== 'draft' && file.origin === 'given') ? 'off' : 'peer'
  for (const { name, data } of corpus) files.push({ name, bytes: await unpack(data), role, origin: 'corpus' })
  const terms = ask('terms', {})
  const restored = actions.restore(files, kept.plans ?? [])
  store.set({ terms: (await terms).themes })
  await restored
  store.set({ busy: false })
}
