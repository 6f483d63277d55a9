import type { ComponentChildren, RefObject, VNode } from 'preact'

interface Props {
  box: RefObject<HTMLDivElement | null>
  label: string
  /** a mark was clicked, or chosen by key */
  choose: (mark: string) => void
  children: ComponentChildren
}

/** The text of a plan in a box of its own, with marks that can be chosen. */
export function TextBox({ box, label, choose, children }: Props): VNode {
  const open = (event: Event): void => {
    if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return
    const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-mark]') : null
    if (mark === null) return
    event.preventDefault()
    choose(mark.dataset['mark'] ?? '')
  }
  return (
    <div class="beside" ref={box} tabIndex={0} role="region" aria-label={label} onClick={open} onKeyDown={open}>
      {children}
    </div>
  )
}
