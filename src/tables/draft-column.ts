import type { cellsLook } from './cells-look.js'
import type { Column } from './table.js'

/** A column while its table is read: what its cells look like may still change what its head means. */
export type DraftColumn = Column & { look: ReturnType<typeof cellsLook> }
