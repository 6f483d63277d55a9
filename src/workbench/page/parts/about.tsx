import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { useBench } from '../context.js'
import { unpackPart } from '../unpack-part.js'

/** What the page does with what it is given, and how to make it forget. */
export function About(): VNode {
  const { state, act } = useBench()
  const [licences, setLicences] = useState<string | null>(null)
  return (
    <section class="about" aria-labelledby="about-head">
      <h2 id="about-head">{act.say('about')}</h2>
      <p>{act.say('aboutPrivacy')}</p>
      <p>{act.say('aboutTruth')}</p>
      <p class="buttons">
        <label>
          {act.say('who')}
          <input
            value={state.who}
            placeholder={act.say('me')}
            onChange={(event) => {
              act.setWho(event.currentTarget.value.trim())
            }}
          />
        </label>
        <button
          type="button"
          onClick={() => {
            if (confirm(act.say('clearSure'))) void act.clear()
          }}
        >
          {act.say('clear')}
        </button>
        <button
          type="button"
          class="quiet"
          aria-expanded={licences !== null}
          onClick={() => {
            if (licences === null) void unpackPart('licences').then(setLicences)
            else setLicences(null)
          }}
        >
          {act.say('licences')}
        </button>
      </p>
      {licences !== null && (
        <pre lang="en" tabIndex={0}>
          {licences}
        </pre>
      )}
    </section>
  )
}
