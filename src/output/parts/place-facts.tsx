import type { ComponentChildren, VNode } from 'preact'
import type { Lang } from '../../model.js'
import { Chip } from './chip.js'
import type { Standing } from './standings.js'

/** What a value is of, and the value. */
export function WhatName({ name, value }: { name: string; value: string }): VNode {
  return (
    <p class="what-name">
      <span lang="zh-CN">{name}</span>
      <strong>{value}</strong>
    </p>
  )
}

/** How a value stands to each of the others, with the reason. */
export function Verdicts({
  verdicts,
  lang,
}: {
  verdicts: readonly { standing: Standing; why: string }[]
  lang: Lang
}): VNode | null {
  if (verdicts.length === 0) return null
  return (
    <ul class="verdicts">
      {verdicts.map(({ standing, why }, i) => (
        <li key={i}>
          <Chip standing={standing} lang={lang} />
          {why}
        </li>
      ))}
    </ul>
  )
}

/** The citation of a place, ready to be taken, and what takes it. */
export function Cite({ citation, children }: { citation: string; children: ComponentChildren }): VNode {
  return (
    <div class="cite">
      <p id="citation" lang="zh-CN">
        {citation}
      </p>
      <p class="buttons">{children}</p>
    </div>
  )
}
