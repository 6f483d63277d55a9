/** Parts that only a document has. */
const DOCUMENT = /^\/?(?:OFD\.xml|mimetype|content\.xml|\[Content_Types\]\.xml|(?:word|xl|ppt|_rels)\/.*)$/iu

/**
 * Whether a zip is a folder of files and not a document.
 *
 * @param names the names in it; without any the zip is damaged, and most likely a document
 */
export function isArchive(names: readonly string[]): boolean {
  return names.length > 0 && !names.some((name) => DOCUMENT.test(name))
}
