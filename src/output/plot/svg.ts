/** A piece of SVG: made by {@link tag} and {@link text}, so that nothing in it is unescaped. */
export type SvgPart = string & { readonly svg: unique symbol }

type Attributes = Readonly<Record<string, string | number | null>>

/** An element; attributes that are null are left out, numbers have at most two decimals. */
export function tag(name: string, attributes: Attributes, children: readonly SvgPart[] = []): SvgPart {
  const list = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== null)
    .map(([key, value]) => ` ${key}="${escapeXml(typeof value === 'number' ? round(value) : value)}"`)
    .join('')
  return (children.length === 0 ? `<${name}${list}/>` : `<${name}${list}>${children.join('')}</${name}>`) as SvgPart
}

/** Characters between tags. */
export function text(content: string): SvgPart {
  return escapeXml(content) as SvgPart
}

function round(value: number): string {
  // -0 is 0
  return String(Number(value.toFixed(2)) + 0)
}

function escapeXml(content: string): string {
  return content
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
