/**
 * Writes the JSON Schemas of schemas/ from the types.
 * Run: npm run schemas
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeSchemas } from './schemas.js'

const folder = join(import.meta.dirname, '../schemas')
mkdirSync(folder, { recursive: true })
for (const [name, text] of makeSchemas()) writeFileSync(join(folder, name), text)
