import type { ComponentChildren, VNode } from 'preact'

/** A view that has nothing to show yet, and what to do about it. */
export function Empty({ title, note, children }: { title: string; note: string; children?: ComponentChildren }): VNode {
  return (
    <section class="empty">
      <h2>{title}</h2>
      <p>{note}</p>
      <div class="buttons">{children}</div>
    </section>
  )
}
