/** Marks that end a clause or sentence; one of them behind another is one too many. */
const END = /[。．.，,；;：:、！!？?]$/u
const STARTS_WITH_END = /^[。．.，,；;：:、！!？?]/u

/**
 * Fill the `{…}` of a text. What is filled in may be a heading with its own full stop or a name with quotation marks, so
 * where two sentences meet one mark stays (`加强领导。` before `。`), and quotes inside quotes are single ones
 * (“推进‘一码通行’”). A value that has to keep its full stop, as the number `5.`, stands in quotes in its template.
 *
 * @param template the text, with `{name}` for each hole
 * @param fillings what goes into each hole; an unknown one stays as it is
 */
export function fillHoles(template: string, fillings: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/gu, (hole, name: string, at: number) => {
    const value = Object.hasOwn(fillings, name) ? fillings[name] : undefined
    if (value === undefined) return hole
    const after = template.slice(at + hole.length)
    if (after.startsWith('”')) return value.replaceAll('“', '‘').replaceAll('”', '’')
    return STARTS_WITH_END.test(after) ? value.replace(END, '') : value
  })
}
