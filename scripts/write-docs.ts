/**
 * Writes the pages of docs/ that are made of data: themes, indicators, departments, messages.
 * Run: npm run docs:tables
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultVocabulary } from '../src/health/vocabulary.js'
import { makePages } from './docs/pages.js'

const folder = join(import.meta.dirname, '../docs')
mkdirSync(folder, { recursive: true })
for (const [name, text] of makePages(defaultVocabulary)) writeFileSync(join(folder, name), text)
