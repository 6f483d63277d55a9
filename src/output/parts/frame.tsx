import type { ComponentChildren, VNode } from 'preact'

/** A part of a page under its own heading. */
export function Frame({
  id,
  title,
  note,
  children,
}: {
  id: string
  title: string
  note?: string
  children: ComponentChildren
}): VNode {
  return (
    <section id={id} aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>{title}</h2>
      {note !== undefined && <p class="note">{note}</p>}
      {children}
    </section>
  )
}
