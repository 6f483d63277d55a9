/**
 * Put a text on the clipboard.
 *
 * @returns whether it is there; pages without the clipboard API fall back to a selection
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copySelection(text)
  }
}

/** The old way, for pages opened where the clipboard API is not allowed. */
function copySelection(text: string): boolean {
  const before = document.activeElement
  const area = document.createElement('textarea')
  area.value = text
  area.setAttribute('aria-hidden', 'true')
  const panel = document.querySelector('dialog[open]') ?? document.body
  panel.append(area)
  area.select()
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else copies without the clipboard API
  const copied = document.execCommand('copy')
  area.remove()
  if (before instanceof HTMLElement) before.focus()
  return copied
}
