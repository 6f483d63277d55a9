/**
 * The form in which printed names, numbers and units are compared: NFKC, without white space, Markdown marks and a
 * closing 。 or ：.
 *
 * @param text as printed; null and undefined count as empty
 */
export function normalize(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFKC')
    .replace(/[\s*#]/gu, '')
    .replace(/[。.:：]$/u, '')
}
