/**
 * Hand pdf.js the character maps it asks for by name. Old Chinese PDFs name their fonts' encoding (GBK-EUC-H,
 * UniGB-UCS2-H) instead of embedding it; without these maps they would look like scans. The data are loaded when the
 * first map is asked for; nothing is fetched from elsewhere.
 *
 * pdf.js makes the object with `new`, so this is a function that hands one out.
 */
export function CharacterMaps(): { fetch: (wanted: { kind: string; filename: string }) => Promise<Uint8Array> } {
  return {
    async fetch({ filename }) {
      const { CHARACTER_MAPS } = await import('./pdf-cmaps-data.js')
      const data = CHARACTER_MAPS[filename]
      if (data === undefined) throw new Error(`No character map ${filename}`)
      return Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))
    },
  }
}
