import type { NumberFormat } from './format-number.js'

/** Names of ST_NumberFormat that show the same signs. */
export const FORMATS: Readonly<Record<string, NumberFormat | null>> = {
  decimal: 'decimal',
  bullet: null,
  none: null,
  decimalZero: 'decimalZero',
  decimalFullWidth: 'decimalFullWidth',
  decimalFullWidth2: 'decimalFullWidth',
  decimalEnclosedCircle: 'decimalEnclosedCircle',
  decimalEnclosedCircleChinese: 'decimalEnclosedCircle',
  decimalEnclosedParen: 'decimalEnclosedParen',
  decimalEnclosedFullstop: 'decimalEnclosedFullstop',
  upperLetter: 'upperLetter',
  lowerLetter: 'lowerLetter',
  upperRoman: 'upperRoman',
  lowerRoman: 'lowerRoman',
  chineseCounting: 'chineseCounting',
  chineseCountingThousand: 'chineseCounting',
  taiwaneseCounting: 'chineseCounting',
  taiwaneseCountingThousand: 'chineseCounting',
  japaneseCounting: 'chineseCounting',
  chineseLegalSimplified: 'chineseFormal',
  ideographLegalTraditional: 'chineseFormal',
  japaneseLegal: 'chineseFormal',
  ideographDigital: 'ideographDigital',
  taiwaneseDigital: 'ideographDigital',
  japaneseDigitalTenThousand: 'ideographDigital',
  ideographTraditional: 'ideographTraditional',
  ideographZodiac: 'ideographZodiac',
  ideographEnclosedCircle: 'ideographEnclosedCircle',
}

/**
 * The same formats by the number that the binary format, RTF and Word 2003 XML give them.
 * Source: MS-OSHARED 2.2.1.3 MSONFC, which counts them in the order of ST_NumberFormat.
 */
export const FORMAT_CODES: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  5: 'decimal', // ordinal
  10: 'ideographDigital',
  11: 'japaneseCounting',
  14: 'decimalFullWidth',
  16: 'japaneseLegal',
  17: 'japaneseDigitalTenThousand',
  18: 'decimalEnclosedCircle',
  19: 'decimalFullWidth2',
  22: 'decimalZero',
  23: 'bullet',
  26: 'decimalEnclosedFullstop',
  27: 'decimalEnclosedParen',
  28: 'decimalEnclosedCircleChinese',
  29: 'ideographEnclosedCircle',
  30: 'ideographTraditional',
  31: 'ideographZodiac',
  33: 'taiwaneseCounting',
  34: 'ideographLegalTraditional',
  35: 'taiwaneseCountingThousand',
  36: 'taiwaneseDigital',
  37: 'chineseCounting',
  38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand',
  255: 'none',
}
