import type { VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { useBench } from '../context.js'
import { readFiles } from '../read-dropped.js'
import type { Entry, Role } from '../state.js'
import { About } from '../parts/about.js'
import { RegionField } from '../parts/region-field.js'

const ROLES: readonly Role[] = ['draft', 'peer', 'upstream', 'off']

/** The plans: take them in, say what each is, set right what was read of it. */
export function PlansView(): VNode {
  const { state, act } = useBench()
  const own = state.entries.filter(({ origin }) => origin !== 'corpus')
  const corpus = state.entries.filter(({ origin }) => origin === 'corpus')
  const on = corpus.filter(({ role }) => role !== 'off')
  const hasDraft = state.entries.some(({ role }) => role === 'draft')
  return (
    <div class="page">
      <TakeIn large={own.length === 0} />
      {own.length > 0 && (
        <section aria-labelledby="own-head">
          <div class="section-head">
            <h2 id="own-head">{act.say('ownPlans', { n: own.length })}</h2>
            {hasDraft && state.review !== null && (
              <a class="button primary" href="#review">
                {act.say('toReview')}
              </a>
            )}
          </div>
          <ul class="plan-list">
            {own.map((entry) => (
              <PlanItem key={entry.key} entry={entry} />
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="corpus-head">
        <div class="section-head">
          <h2 id="corpus-head">{act.say('corpusPlans')}</h2>
          <label class="switch">
            <input
              type="checkbox"
              checked={on.length > 0}
              onChange={(event) => {
                void act.setCorpus(event.currentTarget.checked)
              }}
            />
            <span>{act.say('corpusOn')}</span>
          </label>
        </div>
        <p class="note">{act.say('corpusNote')}</p>
        <ul class="plan-list">
          {corpus.map((entry) => (
            <PlanItem key={entry.key} entry={entry} />
          ))}
        </ul>
      </section>
      <About />
    </div>
  )
}

/** Drop, pick or paste. */
function TakeIn({ large }: { large: boolean }): VNode {
  const { act } = useBench()
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const [pasting, setPasting] = useState(false)
  const [text, setText] = useState('')
  const picked = (input: HTMLInputElement): void => {
    void readFiles([...(input.files ?? [])]).then((found) => act.addFiles(found))
    input.value = ''
  }
  return (
    <section class={large ? 'take-in large' : 'take-in'} aria-labelledby="take-in-head">
      <h2 id="take-in-head">{act.say(large ? 'welcome' : 'addPlans')}</h2>
      <p>{act.say('takeInNote')}</p>
      <div class="buttons">
        <button type="button" class="primary" onClick={() => files.current?.click()}>
          {act.say('pickFiles')}
        </button>
        <button type="button" onClick={() => folder.current?.click()}>
          {act.say('pickFolder')}
        </button>
        <button
          type="button"
          aria-expanded={pasting}
          onClick={() => {
            setPasting(!pasting)
          }}
        >
          {act.say('pasteText')}
        </button>
        <input
          ref={files}
          type="file"
          id="pick-files"
          multiple
          hidden
          aria-label={act.say('pickFiles')}
          onChange={(event) => {
            picked(event.currentTarget)
          }}
        />
        <input
          ref={folder}
          type="file"
          id="pick-folder"
          hidden
          aria-label={act.say('pickFolder')}
          {...{ webkitdirectory: true }}
          onChange={(event) => {
            picked(event.currentTarget)
          }}
        />
      </div>
      {pasting && (
        <form
          class="paste"
          onSubmit={(event) => {
            event.preventDefault()
            if (text.trim() === '') return
            const first =
              text
                .trim()
                .split('\n', 1)[0]
                ?.replace(/[#*\s]/gu, '')
                .slice(0, 24) ?? ''
            void act.addFiles([{ name: `${first}.txt`, bytes: new TextEncoder().encode(text) }])
            setText('')
            setPasting(false)
          }}
        >
          <label for="pasted">{act.say('pasteLabel')}</label>
          <textarea
            id="pasted"
            rows={8}
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value)
            }}
          />
          <button type="submit" class="primary">
            {act.say('readText')}
          </button>
        </form>
      )}
      <p class="safe">
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 1l6 2.2v4.3c0 3.6-2.5 6.3-6 7.5-3.5-1.2-6-3.9-6-7.5V3.2z" />
          <path class="tick" d="M5 8l2.2 2.2L11.2 6" />
        </svg>
        {act.say('nothingLeaves')}
      </p>
    </section>
  )
}

function PlanItem({ entry }: { entry: Entry }): VNode {
  const { state, act } = useBench()
  const { key, name, plan, role, origin } = entry
  const [open, setOpen] = useState(false)
  const title = plan?.meta.planTitle ?? plan?.meta.title ?? null
  const facts = [plan?.meta.docNumber, plan?.meta.issuedOn ?? plan?.meta.publishedOn].filter((each) => each != null)
  const doubtful = plan?.targets.filter(({ doubts }) => doubts.length > 0).length ?? 0
  return (
    <li class={`plan role-${role} is-${entry.state}`}>
      <div class="plan-main">
        <h3>
          {plan === null ? name : <a href={`#text?plan=${key}`}>{plan.label}</a>}
          {role === 'draft' && <span class="tag draft">{act.say('draft')}</span>}
          {role === 'upstream' && <span class="tag">{act.say('upstream')}</span>}
        </h3>
        {title !== null && (
          <p class="plan-title" lang="zh-CN">
            {title}
          </p>
        )}
        {entry.state === 'ready' && plan !== null && (
          <p class="facts">
            {facts.length > 0 && <span lang="zh-CN">{facts.join(' · ')}</span>}
            <span>{act.say('planCounts', { measures: plan.measures.length, targets: plan.targets.length })}</span>
            {doubtful > 0 && <a href={`#check?plan=${key}`}>{act.say('toCheck', { n: doubtful })}</a>}
            {origin !== 'corpus' && <span class="file-name">{name}</span>}
          </p>
        )}
        {plan !== null && plan.measures.length + plan.targets.length === 0 && <p class="refusal">{act.say('bare')}</p>}
        {(entry.state === 'reading' || (entry.state === 'waiting' && role !== 'off')) && (
          <p class="facts">
            <span>{act.say(entry.state)}</span>
            <progress aria-label={act.say('reading')} {...(entry.state === 'waiting' ? { value: 0 } : {})} />
          </p>
        )}
        {entry.state === 'refused' && (
          <p class="refusal" role="alert">
            {entry.refusal?.[state.lang]}
          </p>
        )}
        {open && plan !== null && (
          <div class="settings">
            <label>
              {act.say('label')}
              <input
                value={plan.label}
                onChange={(event) => {
                  const label = event.currentTarget.value.trim()
                  const { region } = entry.settings
                  void act.setSettings(key, { ...(region !== undefined && { region }), ...(label !== '' && { label }) })
                }}
              />
            </label>
            <RegionField entry={entry} />
          </div>
        )}
      </div>
      <div class="plan-side">
        {entry.state !== 'refused' && (
          <label>
            <span class="unseen">{act.say('roleOf', { name: plan?.label ?? name })}</span>
            <select
              value={role}
              onChange={(event) => {
                void act.setRole(key, event.currentTarget.value as Role)
              }}
            >
              {ROLES.map((each) => (
                <option key={each} value={each}>
                  {act.say(`role-${each}`)}
                </option>
              ))}
            </select>
          </label>
        )}
        {plan !== null && (
          <button
            type="button"
            class="quiet"
            aria-expanded={open}
            onClick={() => {
              setOpen(!open)
            }}
          >
            {act.say('setRight')}
          </button>
        )}
        {origin !== 'corpus' && (
          <button
            type="button"
            class="quiet"
            aria-label={act.say('removeNamed', { name: plan?.label ?? name })}
            onClick={() => {
              void act.remove(key)
            }}
          >
            {act.say('remove')}
          </button>
        )}
      </div>
    </li>
  )
}
