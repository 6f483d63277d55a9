/** Names of documents; the lock files of Word (`~$…`) and what other systems add are none. */
const DOCUMENT =
  /(?:^|\/)(?!~\$|\._)[^/]+\.(?:md|markdown|txt|[sx]?html?|mht|mhtml|docx?|docm|wps|rtf|odt|uot|uof|xlsx?|xlsm|et|pdf|ofd)$/iu
const FOREIGN = /^__MACOSX\//u

/**
 * Whether a file in an archive is a document by its name.
 *
 * @param name with its folders, as the archive names it
 */
export function isDocumentName(name: string): boolean {
  return DOCUMENT.test(name) && !FOREIGN.test(name)
}
