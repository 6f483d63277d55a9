/** What tells two plans of one label apart. */
interface Named {
  label: string
  title: string | null
  docNumber: string | null
}

/** Characters of a title that are enough to know it by. */
const ENOUGH = 14

/**
 * What stands beside the label of a plan where another one has the same: its number, else the beginning of its title.
 *
 * @param plan the plan
 * @param all the plans that are shown together, itself among them
 * @returns an empty text where the label is the only one
 */
export function tellApart({ label, title, docNumber }: Named, all: readonly Named[]): string {
  if (all.filter((other) => other.label === label).length < 2) return ''
  const name = title ?? ''
  return docNumber ?? (name.length > ENOUGH ? `${name.slice(0, ENOUGH)}…` : name)
}
