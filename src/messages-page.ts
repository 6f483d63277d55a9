/**
 * Where a rule of the messages is explained: its heading on the page `docs/messages.md` that the package carries. The
 * address is made beside `src` and beside `dist`, and as bundlers know it, so that they take the page along.
 *
 * @param ruleId the rule, as in `PlanMessage`
 * @returns an address, `file:` where the package is installed
 */
export function messagesPage(ruleId: string): string {
  return `${new URL('../docs/messages.md', import.meta.url).href}#${ruleId}`
}
