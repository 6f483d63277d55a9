/** Names of the parts of a Word file. Source: ISO/IEC 29500-1, Transitional and Strict. */
export const PACKAGE_NS = 'http://schemas.openxmlformats.org/package/2006'
export const MAIN_NS = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
export const OFFICE_NS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const STRICT_MAIN_NS = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
export const STRICT_OFFICE_NS = 'http://purl.oclc.org/ooxml/officeDocument/relationships'
export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
