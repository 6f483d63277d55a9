import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'

/** What the schemas of Frictionless Data say of a descriptor: an empty list where it is as it should be. */
export function checkDescriptor(descriptor: unknown): string[] {
  const errors = errorsOf(packages, descriptor)
  const { resources } = descriptor as { resources: { name: string; profile: string }[] }
  for (const resource of resources)
    if (resource.profile === 'tabular-data-resource') errors.push(...errorsOf(tables, resource))
  return errors
}

function schemaOf(name: string): ValidateFunction {
  const text = readFileSync(join(import.meta.dirname, 'frictionless', `${name}.json`), 'utf8')
  const { $schema, ...schema } = JSON.parse(text) as Record<string, unknown>
  if ($schema !== 'http://json-schema.org/draft-04/schema#') throw new Error(`${name}: another draft`)
  // draft 4 differs in `id` and in bounds, which these schemas do not have
  return new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema)
}

const packages = schemaOf('data-package')
const tables = schemaOf('tabular-data-resource')

function errorsOf(validate: ValidateFunction, value: unknown): string[] {
  return validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`)
}
