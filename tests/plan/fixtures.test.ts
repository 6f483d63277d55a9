import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/source/read-source.js'
import { buildTree } from '../../src/tree/build-tree.js'
import { readRecords } from '../../src/plan/read-records.js'

const root = new URL('../../fixtures/plan/', import.meta.url).pathname

/** What a clerk would check: the outline, who does what by when, the letterhead, and what was found odd. */
function summarise(text: string, name: string): object {
  const source = readSource(text, { name })
  const { tree, messages } = buildTree(source)
  const records = readRecords(tree, source.text)
  const { meta } = records
  return {
    meta: {
      title: meta.title,
      planTitle: meta.planTitle,
      docNumber: meta.docNumber,
      issuer: meta.issuer,
      addressee: meta.addressee,
      issuedOn: meta.issuedOn,
      status: meta.status,
      basis: meta.basis.map(({ title, docNumber }) => [title, docNumber]),
      attachments: meta.attachments.map(({ title }) => title),
      attributes: meta.attributes,
    },
    sections: records.sections.map(
      (s) => `${'  '.repeat(s.path.length - 1)}${s.depth} ${s.number ?? '–'} ${s.title ?? '–'}`,
    ),
    measures: records.measures.map((m) => ({
      number: m.number,
      title: m.title,
      lead: m.lead.map((body) => body.name),
      responsible: m.responsible.map((body) => (body.inherited ? `${body.name} (inherited)` : body.name)),
      deadline: m.deadline,
      ...(m.table ? { rowOf: m.rowOf, bodyMeasureId: m.bodyMeasureId } : {}),
    })),
    furniture: [...records.passages].filter((p) => p.role === 'furniture').map((p) => p.text.text.slice(0, 40)),
    years: [...records.passages]
      .filter((p) => p.cell?.year != null)
      .map((p) => `${p.cell?.column ?? ''} ${p.cell?.year ?? ''} ${p.text.text}`),
    messages: [...source.messages, ...messages, ...records.messages].map((m) => `${m.ruleId} ${m.actual ?? ''}`.trim()),
  }
}

describe('plan fixtures', () => {
  for (const name of readdirSync(root)) {
    it(name, () => {
      const folder = join(root, name)
      const input = readdirSync(folder).find((file) => file.startsWith('input.')) ?? ''
      const actual = summarise(readFileSync(join(folder, input), 'utf8'), input)
      const file = join(folder, 'expected.json')
      if (process.env.UPDATE !== undefined || !existsSync(file))
        writeFileSync(file, `${JSON.stringify(actual, null, 2)}\n`)
      expect(actual).toEqual(JSON.parse(readFileSync(file, 'utf8')))
    })
  }
})
