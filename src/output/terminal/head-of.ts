/**
 * Label and title of a plan on one line; a title that begins with the label has it already.
 *
 * @param label short name of the plan, as columns show it
 * @param title title or document number
 */
export function headOf(label: string, title: string): string {
  const flat = title.replace(/\s+/gu, ' ')
  return flat.startsWith(label) ? flat : `${label}  ${flat}`.trimEnd()
}
