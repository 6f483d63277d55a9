/**
 * What a terminal obeys instead of showing: controls (C0, delete, C1) but tab and line feed, marks and overrides of
 * direction, line and paragraph separators, tags; and halves of a surrogate pair, which no stream can carry.
 * Sources: ECMA-48; Unicode, “Bidirectional Algorithm” (UAX 9) and “Security Considerations” (UTR 36).
 */
const STEERING = /(?![\t\n]|\r\n)\p{Cc}|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\u{e0000}-\u{e007f}\p{Cs}]/gu

/**
 * A text that cannot steer a terminal: what would is shown as JSON writes it (`\u001b`), so that JSON stays JSON.
 *
 * @param text text of a plan, a file name or an argument
 */
export function showControls(text: string): string {
  return text.replace(STEERING, (sign) => {
    let shown = ''
    for (let i = 0; i < sign.length; i++) shown += `\\u${sign.charCodeAt(i).toString(16).padStart(4, '0')}`
    return shown
  })
}
