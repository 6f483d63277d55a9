/** The few styles the terminal output uses. */
export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan'

/** Puts a style on a text; by default nothing, the command line passes real colours on a terminal. */
export type Paint = (style: Style, text: string) => string

/** No colour at all. */
export const plain: Paint = (_style, text) => text
