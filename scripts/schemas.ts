import { join } from 'node:path'
import { createGenerator } from 'ts-json-schema-generator'
import { schemaVersion } from '../src/generator.js'

type Json = Record<string, unknown>

/** File → the type it describes, and where that is declared. */
const SCHEMAS: Readonly<Record<string, { type: string; from: string; title: string; made: boolean }>> = {
  plan: { type: 'Plan', from: 'model', title: 'A plan: duizhao parse --json', made: true },
  comparison: { type: 'Comparison', from: 'model', title: 'A comparison: duizhao compare --json', made: true },
  review: { type: 'Review', from: 'model', title: 'A review: duizhao review --json', made: true },
  diff: { type: 'PlanDiff', from: 'model', title: 'A diff: duizhao diff --json', made: true },
  audit: { type: 'Audit', from: 'model', title: 'An audit: duizhao audit --json', made: true },
  corrections: { type: 'Corrections', from: 'model', title: 'Corrections by hand: --corrections', made: false },
  vocabulary: { type: 'Vocabulary', from: 'model', title: 'A whole vocabulary', made: false },
  'vocabulary-pack': {
    type: 'VocabularyTerms',
    from: 'vocabulary/create-vocabulary',
    title: 'A pack of terms to add to a vocabulary',
    made: false,
  },
}

const root = join(import.meta.dirname, '..')
const MADE = ['schemaVersion', 'generator', 'vocabulary']

/**
 * JSON Schemas (2020-12) of what the library hands out and takes in, made from its types.
 *
 * @returns file name → text
 */
export function makeSchemas(): Map<string, string> {
  const files = new Map<string, string>()
  for (const [name, { type, from, title, made }] of Object.entries(SCHEMAS)) {
    const schema = createGenerator({
      path: join(root, `src/${from}.ts`),
      tsconfig: join(root, 'tsconfig.json'),
      type,
      topRef: false,
      additionalProperties: true,
      skipTypeCheck: true,
      sortProps: false,
    }).createSchema(type) as Json
    const body = modern(schema) as Json
    const required = (body['required'] as string[] | undefined) ?? []
    const text = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:duizhao:schema:${name}:${schemaVersion}`,
      title,
      ...body,
      // every result of this version names what made it; the tree of a plan is printed only where it is asked for
      ...(made && { required: [...new Set([...required.filter((key) => key !== 'tree'), ...MADE])] }),
    }
    files.set(`${name}.schema.json`, `${JSON.stringify(text, null, 2)}\n`)
  }
  return files
}

/** The generator writes draft 7: definitions and tuples have other names since. */
function modern(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(modern)
  if (typeof value !== 'object' || value === null) return value
  const changed: Json = {}
  for (const [key, entry] of Object.entries(value as Json)) {
    if (key === '$schema') continue
    if (key === 'definitions') changed['$defs'] = modern(entry)
    else if (key === '$ref') changed[key] = String(entry).replace('#/definitions/', '#/$defs/')
    else if (key === 'items' && Array.isArray(entry)) {
      changed['prefixItems'] = modern(entry)
      changed['items'] = false
    } else if (key === 'additionalItems') continue
    else changed[key] = modern(entry)
  }
  return changed
}
