import type { VNode } from 'preact'
import { columnLabel, planStatusLabels } from '../labels.js'
import { Frame } from '../parts/frame.js'
import { referenceOf } from '../reference-of.js'
import type { ReportContext } from './report-context.js'

/** The plans of the page: what they are, when they were issued, how much was read from them. */
export function planList({ plans, comparison, lang, say }: ReportContext): VNode {
  const heads = ['plan', 'title', 'docNumber', 'issuedOn', 'measures', 'targets'].map((key) => columnLabel(key, lang))
  return (
    <Frame id="plans" title={say('plans')}>
      <div class="scroll" role="group" tabIndex={0} aria-labelledby="plans-head">
        <table class="facts-table plans">
          <thead>
            <tr>
              {heads.map((head) => (
                <th scope="col" key={head}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {comparison.plans.map((head, i) => {
              const plan = plans[i]
              const facts = [head.docNumber, head.issuedOn, head.measures, head.targets]
              return (
                <tr key={head.id}>
                  <th scope="row">
                    {head.label}
                    {head.status === 'draft' && <span class="tag">{planStatusLabels.draft[lang]}</span>}
                  </th>
                  <td lang="zh-CN">
                    {head.title ?? '—'}
                    {plan !== undefined && <small class="reference">{referenceOf(plan)}</small>}
                  </td>
                  {facts.map((fact, at) => (
                    <td key={at} data-label={heads[at + 2] ?? ''}>
                      {fact ?? '—'}
                    </td>
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </Frame>
  )
}
