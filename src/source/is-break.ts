/**
 * Whether a unit ends a line.
 *
 * @param code UTF-16 unit
 */
export function isBreak(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029
}
