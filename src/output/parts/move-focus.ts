const STEPS: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Arrow keys move between the buttons of a table: to the next cell that has one, in rows that are shown. */
export function startArrowKeys(): void {
  document.addEventListener('keydown', (event) => {
    const step = STEPS[event.key]
    const from = event.target
    if (step === undefined || !(from instanceof HTMLButtonElement) || event.ctrlKey || event.altKey || event.metaKey)
      return
    const cell = from.closest('td')
    const next = cell === null ? null : nextButton(cell, step)
    if (next === null) return
    event.preventDefault()
    next.focus()
    next.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
}

function nextButton(cell: HTMLTableCellElement, [down, across]: readonly [number, number]): HTMLElement | null {
  const row = cell.parentElement
  if (!(row instanceof HTMLTableRowElement)) return null
  if (across !== 0) {
    for (let i = cell.cellIndex + across; i > 0 && i < row.cells.length; i += across) {
      const button = buttonIn(row.cells[i])
      if (button !== null) return button
    }
    return null
  }
  // rows of all the tables that belong together
  const rows = [...(row.closest('.sheet, table')?.querySelectorAll('tr') ?? [])]
  for (let i = rows.indexOf(row) + down; i >= 0 && i < rows.length; i += down) {
    const button = buttonIn(rows[i]?.cells[cell.cellIndex])
    if (button !== null) return button
  }
  return null
}

function buttonIn(cell: Element | undefined): HTMLElement | null {
  const button = cell?.querySelector('button')
  return button !== null && button !== undefined && button.checkVisibility() ? button : null
}
