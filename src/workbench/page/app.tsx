import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { FOLDED } from '../../output/parts/finding-card.js'
import type { Actions } from './actions.js'
import { BenchContext } from './context.js'
import { Panel } from './parts/panel.js'
import { readDropped } from './read-dropped.js'
import { VIEWS, type State, type View } from './state.js'
import { useStore, type Store } from './store.js'
import { CheckView } from './views/check-view.js'
import { CompareView } from './views/compare-view.js'
import { PlansView } from './views/plans-view.js'
import { ReviewView } from './views/review-view.js'
import { TextView } from './views/text-view.js'

/** The whole page: the head with the views, one view, the panel beside it. */
export function App({ store, act }: { store: Store; act: Actions }): VNode {
  const state = useStore(store)
  const { view } = state.route
  const dropping = useDrop(act)
  const Shown = SHOWN[view]
  return (
    <BenchContext.Provider value={{ state, act }}>
      <a class="skip" href="#main" onClick={skip}>
        {act.say('skip')}
      </a>
      <Head state={state} act={act} />
      <main id="main" tabIndex={-1} class={`view-${view}`}>
        <Shown />
      </main>
      <Panel />
      <div class="toast" role="status" aria-live="polite">
        {state.toast !== null && <p>{state.toast}</p>}
      </div>
      {dropping && (
        <div class="dropping" aria-hidden="true">
          <p>{act.say('dropHere')}</p>
        </div>
      )}
    </BenchContext.Provider>
  )
}

const SHOWN: Readonly<Record<View, () => VNode>> = {
  plans: PlansView,
  review: ReviewView,
  compare: CompareView,
  text: TextView,
  check: CheckView,
}

/** The address holds the view, so the link to the content moves the focus itself. */
function skip(event: Event): void {
  event.preventDefault()
  document.getElementById('main')?.focus()
}

function Head({ state, act }: { state: State; act: Actions }): VNode {
  const ready = state.entries.filter(({ state: at, role }) => at === 'ready' && role !== 'off').length
  const open = state.review?.data.findings.filter(({ tier }) => !FOLDED.includes(tier)).length ?? 0
  const counts: Partial<Record<View, number>> = {
    plans: ready,
    review: open,
    compare: state.comparison?.data.rows.length ?? 0,
  }
  return (
    <header class="head">
      <div class="bar">
        <a class="brand" href="#plans">
          <span class="seal" aria-hidden="true">
            对照
          </span>
          <h1>{act.say('title')}</h1>
        </a>
        <nav aria-label={act.say('views')}>
          <ul>
            {VIEWS.map((name) => (
              <li key={name}>
                <a href={`#${name}`} {...(state.route.view === name ? { 'aria-current': 'page' as const } : {})}>
                  {act.say(name)}
                  {(counts[name] ?? 0) > 0 && <span class="count">{counts[name]}</span>}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div class="tools">
          <span class={state.busy ? 'busy on' : 'busy'} role="status">
            {state.busy ? act.say('working') : ''}
          </span>
          <button
            type="button"
            class="quiet"
            lang={state.lang === 'zh' ? 'en' : 'zh-CN'}
            onClick={() => {
              act.setLang(state.lang === 'zh' ? 'en' : 'zh')
            }}
          >
            {state.lang === 'zh' ? 'English' : '中文'}
          </button>
        </div>
      </div>
    </header>
  )
}

/** The whole page takes files that are dropped on it. */
function useDrop(act: Actions): boolean {
  const [over, setOver] = useState(false)
  const depth = useRef(0)
  useEffect(() => {
    const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true
    const enter = (event: DragEvent): void => {
      if (!holdsFiles(event)) return
      depth.current++
      setOver(true)
    }
    const leave = (): void => {
      depth.current = Math.max(0, depth.current - 1)
      if (depth.current === 0) setOver(false)
    }
    const allow = (event: DragEvent): void => {
      if (holdsFiles(event)) event.preventDefault()
    }
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      depth.current = 0
      setOver(false)
      readDropped(event).then(
        (files) => act.addFiles(files),
        () => {
          act.toast(act.say('folderRefused'))
        },
      )
    }
    document.addEventListener('dragenter', enter)
    document.addEventListener('dragleave', leave)
    document.addEventListener('dragover', allow)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('dragenter', enter)
      document.removeEventListener('dragleave', leave)
      document.removeEventListener('dragover', allow)
      document.removeEventListener('drop', drop)
    }
  }, [act])
  return over
}
