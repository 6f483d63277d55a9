import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Comparison, Plan, Span } from '../../src/model.js'
import { parsePlan } from '../../src/parse-plan.js'

/** A value and the quantity that it is a value of. */
export interface MarkedValue {
  plan: number
  key: string
  span: Span
}

/** Plans whose values are marked `⟦key|value⟧`. */
export function readMarkedPlans(folder: string): { plans: Plan[]; values: MarkedValue[] } {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md')
  const plans: Plan[] = []
  const values: MarkedValue[] = []
  for (const [plan, name] of names.sort().entries()) {
    const marked = readFileSync(join(folder, name), 'utf8')
    let text = ''
    let from = 0
    for (const match of marked.matchAll(/⟦([^|⟦⟧]+)\|([^⟦⟧]+)⟧/gu)) {
      text += marked.slice(from, match.index)
      const start = text.length
      text += match[2] ?? ''
      values.push({ plan, key: match[1] ?? '', span: { start, end: text.length } })
      from = match.index + match[0].length
    }
    text += marked.slice(from)
    const id = name.replace('.md', '')
    plans.push(parsePlan(text, { id, label: id }))
  }
  return { plans, values }
}

/** Pairs of marked values that share a row, that should, and both; with what is wrong in words. */
export function scoreRows(plans: readonly Plan[], values: readonly MarkedValue[], comparison: Comparison) {
  const located = values.map(({ plan, key, span }) => {
    const target = plans[plan]?.targets.find(
      ({ valueSpan }) => valueSpan.start < span.end && span.start < valueSpan.end,
    )
    const row = comparison.rows.findIndex(({ cells }) => {
      const cell = cells[plans[plan]?.id ?? '']
      return cell?.status === 'stated' && cell.targets.some((one) => one === target)
    })
    return {
      plan,
      key,
      row: target === undefined ? -1 : row,
      name: `${plans[plan]?.id ?? ''} ${target?.indicator ?? 'unread'} [${key}]`,
    }
  })
  const score = {
    hits: 0,
    found: 0,
    gold: 0,
    wrong: [] as string[],
    unread: located.filter(({ row }) => row < 0).map(({ name }) => name),
  }
  for (const [i, a] of located.entries()) {
    for (const b of located.slice(i + 1)) {
      if (a.row < 0 || b.row < 0) continue
      const [wanted, together] = [a.key === b.key, a.row === b.row]
      if (wanted) score.gold++
      if (together) score.found++
      if (wanted && together) score.hits++
      if (wanted !== together) score.wrong.push(`${wanted ? 'missing' : 'wrong'}: ${a.name} / ${b.name}`)
    }
  }
  return score
}
