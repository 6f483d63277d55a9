import { standings } from '../../parts/standings.js'
import { summarizeVerdicts } from '../summarize-verdicts.js'
import { data, element, say } from './page.js'

const form = element('filters', HTMLFormElement)
const rows = [...document.querySelectorAll<HTMLTableRowElement>('tr[data-row]')]
const groups = [...document.querySelectorAll<HTMLElement>('.group')]
const values = [...document.querySelectorAll<HTMLElement>('.grid [data-year]')]
const columns = new CSSStyleSheet()

/** The words a row is searched in; made at the first search. */
const searched = new Map<number, string>()

/** Show the filters and make them work. */
export function startFilters(): void {
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, columns]
  form.hidden = false
  form.addEventListener('input', applyFilters)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
  })
  form.addEventListener('reset', () => {
    // the fields have their first values only after the event
    setTimeout(() => {
      applyFilters()
      markStandings()
    })
  })
  const reference = form.elements.namedItem('reference')
  if (reference instanceof HTMLSelectElement) reference.addEventListener('input', markStandings)
  applyFilters()
}

function applyFilters(): void {
  const fields = new FormData(form)
  const words = fold(textOf(fields, 'search')).split(' ').filter((word) => word !== '') // prettier-ignore
  const theme = textOf(fields, 'theme')
  const year = textOf(fields, 'year')
  const plans = new Set(fields.getAll('plan').map(Number))
  const least = fields.has('shared') ? 2 : plans.size === data.plans.length ? 0 : 1
  const filled = new Set<Element>()
  let count = 0
  for (const [i, element] of rows.entries()) {
    const row = data.rows[i]
    if (row === undefined) continue
    const stated = row.stated.filter(([plan, , each]) => plans.has(plan) && (year === '' || each === Number(year)))
    const states = new Set(stated.map(([plan]) => plan)).size
    const shown =
      (theme === '' || row.theme === Number(theme)) &&
      states >= (year === '' ? least : Math.max(least, 1)) &&
      words.every((word) => searchedText(i, element).includes(word))
    element.hidden = !shown
    if (!shown) continue
    count++
    const group = element.closest('.group')
    if (group !== null) filled.add(group)
  }
  for (const group of groups) group.hidden = !filled.has(group)
  for (const value of values) value.classList.toggle('other-year', year !== '' && value.dataset['year'] !== year)
  showColumns(plans)
  element('places-shown', HTMLSpanElement).textContent = String(plans.size)
  element('shown', HTMLParagraphElement).textContent = say('shown', { n: count, all: rows.length })
  element('nothing', HTMLParagraphElement).hidden = count > 0
}

function textOf(fields: FormData, name: string): string {
  const value = fields.get(name)
  return typeof value === 'string' ? value : ''
}

function showColumns(plans: ReadonlySet<number>): void {
  const hidden = data.plans.map((_, i) => i).filter((plan) => !plans.has(plan))
  const rules = hidden.map((plan) => {
    const nth = `:nth-child(${plan + 2})`
    return `.grid tr:not(.theme) > ${nth} { display: none }`
  })
  columns.replaceSync(rules.join('\n'))
}

/** A row's indicator, values and quotes. */
function searchedText(number: number, row: HTMLElement): string {
  const known = searched.get(number)
  if (known !== undefined) return known
  const parts = [row.querySelector('th')?.textContent ?? '']
  const theme = groups[data.rows[number]?.theme ?? -1]
  parts.push(theme?.querySelector('h3')?.textContent ?? '')
  for (const [plan, at] of data.rows[number]?.stated ?? []) {
    const item = data.items[at]
    if (item === undefined) continue
    const [, start, end, , what, value] = item
    parts.push(data.strings[what] ?? '', data.strings[value] ?? '', data.plans[plan]?.source.slice(start, end) ?? '')
  }
  const text = fold(parts.join(' '))
  searched.set(number, text)
  return text
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()
}

/** Mark every value against the chosen reference. */
function markStandings(): void {
  const field = form.elements.namedItem('reference')
  if (!(field instanceof HTMLSelectElement)) return
  for (const mark of document.querySelectorAll<HTMLElement>('.chip[data-item]')) {
    const item = Number(mark.dataset['item'])
    const plan = data.items[item]?.[0] ?? -1
    const standing = summarizeVerdicts(data.verdicts[item] ?? [], plan, Number(field.value))
    mark.hidden = standing === null
    mark.className = `chip ${standing ?? ''}`
    mark.textContent = standing === null ? '' : `${standings[standing].sign} ${standings[standing][data.lang]}`
  }
}
