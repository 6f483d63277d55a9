import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Region } from '../../../model.js'
import { useBench } from '../context.js'
import type { Entry } from '../state.js'

/** The region of a plan, chosen by its name. */
export function RegionField({ entry }: { entry: Entry }): VNode {
  const { act } = useBench()
  const region = entry.plan?.meta.region ?? null
  const [words, setWords] = useState('')
  const [found, setFound] = useState<readonly Region[]>([])
  useEffect(() => {
    if (words.length < 2) {
      setFound([])
      return
    }
    let asked = true
    void act.findRegions(words).then((regions) => {
      if (asked) setFound(regions)
    })
    return () => {
      asked = false
    }
  }, [act, words])
  return (
    <div class="region">
      <label>
        {act.say('region')}
        <input
          value={words}
          placeholder={region === null ? act.say('regionUnknown') : nameOf(region)}
          onInput={(event) => {
            setWords(event.currentTarget.value.trim())
          }}
        />
      </label>
      {found.length > 0 && (
        <ul class="choices">
          {found.map((each) => (
            <li key={each.code}>
              <button
                type="button"
                onClick={() => {
                  setWords('')
                  void act.setSettings(entry.key, { ...entry.settings, region: each.code })
                }}
              >
                {nameOf(each)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function nameOf({ province, city, county, name }: Region): string {
  return [...new Set([province, city, county, name])].filter((each) => each !== null).join(' ')
}
