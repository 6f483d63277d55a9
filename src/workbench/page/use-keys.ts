import { useEffect } from 'preact/hooks'

/** Keys act where nobody is typing. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.altKey || event.defaultPrevented) return
      const undoes = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z'
      if ((event.ctrlKey || event.metaKey) && !undoes) return
      const typing = event.target instanceof Element && event.target.closest('input, select, textarea, details[open]')
      if (typing !== null && typing !== false && event.key !== 'Escape') return
      const inText = event.target instanceof Element && event.target.closest('.check-text') !== null
      if (event.key.startsWith('Arrow') && inText) return
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
      const act = keys[undoes ? (event.shiftKey ? 'r' : 'u') : key]
      if (act === undefined) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', press)
    return () => {
      document.removeEventListener('keydown', press)
    }
  })
}
