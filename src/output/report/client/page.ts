import type { ReportData } from '../report-data.js'

/** The page's data, read once. */
export const data = JSON.parse(element('data', HTMLScriptElement).textContent) as ReportData

/**
 * An element of the page by id.
 *
 * @throws Error where the page has no such element
 */
export function element<T extends Element>(id: string, type: new () => T): T {
  const found = document.getElementById(id)
  if (found instanceof type) return found
  throw new Error(`The page has no ${id}`)
}

/** A new element with text or children; text is never read as HTML. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  if (className !== '') made.className = className
  made.append(...children)
  return made
}

/** A button that acts on a click. */
export function makeButton(text: string, className: string, act: () => void): HTMLButtonElement {
  const button = make('button', className, text)
  button.type = 'button'
  button.addEventListener('click', act)
  return button
}

/** A word of the page with its blanks filled in. */
export function say(word: string, values: Readonly<Record<string, string | number>> = {}): string {
  return (data.words[word] ?? word).replace(/\{(\w+)\}/gu, (blank, name: string) => String(values[name] ?? blank))
}
