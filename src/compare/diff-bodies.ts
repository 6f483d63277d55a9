import type { Body, BodyChange, Measure } from '../model.js'

type Role = BodyChange['role']

/**
 * Bodies that a measure gained, lost or gave another role. A body is known by its department and level, so that
 * 市卫健委 and 市卫生健康委 are one; bodies that a general rule adds are left out.
 *
 * @param a the older measure
 * @param b the newer measure
 */
export function diffBodies(a: Measure, b: Measure): BodyChange[] {
  const [before, after] = [rolesOf(a), rolesOf(b)]
  const changes: BodyChange[] = []
  for (const [key, { name, role }] of before) {
    const now = after.get(key)
    if (now === undefined) changes.push({ op: 'removed', name, role })
    else if (now.role !== role) changes.push({ op: 'role', name: now.name, role: now.role })
  }
  for (const [key, { name, role }] of after) if (!before.has(key)) changes.push({ op: 'added', name, role })
  return changes
}

function rolesOf(measure: Measure): Map<string, { name: string; role: Role }> {
  const roles = new Map<string, { name: string; role: Role }>()
  const add = (bodies: readonly Body[], role: Role): void => {
    for (const body of bodies) {
      const key = bodyKey(body)
      if (!body.inherited && !roles.has(key)) roles.set(key, { name: body.name, role })
    }
  }
  add(measure.lead, 'lead')
  add(measure.responsible, 'responsible')
  return roles
}

/** A body's department and level; its name without spaces where the department is unknown. */
export function bodyKey({ id, name }: Body): string {
  if (id === null) return name.replace(/\s+/gu, '')
  const level = /^[省市区县旗州盟镇乡]/u.exec(name)?.[0] ?? ''
  return `${id}|${level}`
}
