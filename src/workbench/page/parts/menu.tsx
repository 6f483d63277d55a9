import type { ComponentChildren, VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** A button with a list under it; closed by Escape, by a choice of a button and by a click elsewhere. */
export function Menu({
  label,
  primary = false,
  children,
}: {
  label: string
  primary?: boolean
  children: ComponentChildren
}): VNode {
  const menu = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const close = (event: Event): void => {
      const details = menu.current
      if (details === null || !details.open) return
      const inside = event.target instanceof Node && details.contains(event.target)
      if (event instanceof KeyboardEvent ? event.key !== 'Escape' : inside) return
      if (event instanceof KeyboardEvent) {
        event.preventDefault()
        if (inside) details.querySelector('summary')?.focus()
      }
      details.open = false
    }
    document.addEventListener('click', close)
    document.addEventListener('keydown', close)
    return () => {
      document.removeEventListener('click', close)
      document.removeEventListener('keydown', close)
    }
  }, [])
  return (
    <details class={primary ? 'menu main' : 'menu'} ref={menu}>
      <summary>{label}</summary>
      <div
        class="menu-list"
        onClick={(event) => {
          if (
            event.target instanceof HTMLButtonElement &&
            !event.target.hasAttribute('aria-pressed') &&
            menu.current !== null
          )
            menu.current.open = false
        }}
      >
        {children}
      </div>
    </details>
  )
}
