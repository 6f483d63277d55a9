/**
 * Colours for groups that everyone can tell apart. Source: Okabe & Ito (2008), Color Universal Design; without its yellow,
 * which is lost on white.
 */
export const GROUPS: readonly string[] = ['#0072B2', '#D55E00', '#009E73', '#CC79A7', '#E69F00', '#56B4E9', '#000000']
/** The same in greys, for print without colour; shapes tell the groups apart. */
export const GREYS: readonly string[] = ['#000000', '#666666', '#999999', '#333333', '#808080', '#B3B3B3', '#4D4D4D']

/** Stops of viridis from dark to light, the lightness of which rises all along (van der Walt & Smith 2015, Matplotlib). */
const VIRIDIS = ['#440154', '#482878', '#3E4989', '#31688E', '#26828E', '#1F9E89', '#35B779', '#6DCD59', '#B4DE2C', '#FDE725'] // prettier-ignore

/**
 * Colour of an amount: light for little, dark for much.
 *
 * @param share 0–1
 * @param grey in greys
 */
export function amountColour(share: number, grey: boolean): string {
  const at = Math.min(1, Math.max(0, share))
  if (grey) return mix('#F0F0F0', '#303030', at)
  const place = (1 - at) * (VIRIDIS.length - 1)
  const below = Math.floor(place)
  return mix(VIRIDIS[below] ?? '#440154', VIRIDIS[Math.min(VIRIDIS.length - 1, below + 1)] ?? '#FDE725', place - below)
}

/** Black or white, whichever is read more easily on a colour (relative luminance after WCAG 2). */
export function inkOn(colour: string): string {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? '#000000' : '#FFFFFF'
}

function mix(from: string, to: string, share: number): string {
  const [a, b] = [channels(from), channels(to)]
  const mixed = a.map((value, i) => Math.round(value + ((b[i] ?? value) - value) * share))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0').toUpperCase()).join('')}`
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16))
}
