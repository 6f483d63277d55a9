/** The script of the report page. Bundled into `assets.ts` by scripts/build-report-assets.ts. */
import { startFilters } from './filters.js'
import { startArrowKeys } from '../../parts/move-focus.js'
import { openText, openTheme, startPanel } from './panel.js'

startPanel()
startFilters()
startArrowKeys()

document.addEventListener('click', ({ target }) => {
  const button =
    target instanceof Element ? target.closest<HTMLElement>('button[data-items], button[data-theme]') : null
  if (button === null) return
  const { items, theme, plan } = button.dataset
  if (items !== undefined) openText(items.split(' ').map(Number), button)
  else openTheme(Number(theme), Number(plan), button)
})
