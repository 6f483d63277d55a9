/**
 * Put values into the blanks of a text.
 *
 * @param text text with blanks like `{n}`
 * @param values value of each blank; a blank without a value stays
 */
export function fillIn(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/gu, (blank, name: string) => String(values[name] ?? blank))
}
