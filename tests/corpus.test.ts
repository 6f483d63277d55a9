import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { corpusFolder, listCorpus } from '../scripts/eval/corpus.js'

describe('corpus', () => {
  const entries = listCorpus()

  it('holds the five plans, each with its metadata', () => {
    expect(entries.map((entry) => entry.id)).toEqual(['hohhot', 'huzhu', 'jintai', 'xian', 'xining'])
    const plans = readdirSync(corpusFolder).filter((name) => !name.endsWith('.json'))
    expect(entries.map((entry) => entry.file).sort()).toEqual(plans.sort())
  })

  it.each(entries)('keeps $file byte for byte as received', ({ file, sha256 }) => {
    const bytes = readFileSync(join(corpusFolder, file))
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
  })

  it.each(entries)('names the title of $file as its text prints it', ({ file, title }) => {
    const text = readFileSync(join(corpusFolder, file), 'utf8').replace(/\s/gu, '')
    expect(text).toContain(title.replace(/\s/gu, ''))
  })

  it.each(entries)('gives $file a six-digit region code', ({ region }) => {
    expect(region).toMatch(/^[1-6]\d{5}$/u)
  })
})
