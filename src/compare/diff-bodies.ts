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
  const partners = pairBodies(before, after)
  const changes: BodyChange[] = []
  for (const one of before) {
    const now = partners.get(one)
    if (now === undefined) changes.push({ op: 'removed', name: one.name, role: one.role })
    else if (now.role !== one.role) changes.push({ op: 'role', name: now.name, role: now.role })
  }
  const kept = new Set(partners.values())
  for (const one of after) if (!kept.has(one)) changes.push({ op: 'added', name: one.name, role: one.role })
  return changes
}

interface NamedRole {
  key: string
  name: string
  role: Role
}

/** By name first: two hospitals of one county have one key (县人民医院, 县中医医院), and 市卫健委 and 市卫生健康委 two names. */
function pairBodies(before: readonly NamedRole[], after: readonly NamedRole[]): Map<NamedRole, NamedRole> {
  const partners = new Map<NamedRole, NamedRole>()
  const taken = new Set<NamedRole>()
  for (const field of ['name', 'key'] as const) {
    const free = new Map(after.filter((one) => !taken.has(one)).map((one) => [one[field], one]))
    for (const one of before) {
      const other = partners.has(one) ? undefined : free.get(one[field])
      if (other === undefined || taken.has(other)) continue
      partners.set(one, other)
      taken.add(other)
    }
  }
  return partners
}

function rolesOf(measure: Measure): NamedRole[] {
  const roles = new Map<string, NamedRole>()
  const add = (bodies: readonly Body[], role: Role): void => {
    for (const body of bodies) {
      const name = body.name.replace(/\s+/gu, '')
      if (!body.inherited && !roles.has(name)) roles.set(name, { key: bodyKey(body), name, role })
    }
  }
  add(measure.lead, 'lead')
  add(measure.responsible, 'responsible')
  return [...roles.values()]
}

/** A body's department and level; its name without spaces where the department is unknown. */
export function bodyKey({ id, name }: Body): string {
  if (id === null) return name.replace(/\s+/gu, '')
  const level = /^[省市区县旗州盟镇乡]/u.exec(name)?.[0] ?? ''
  return `${id}|${level}`
}
