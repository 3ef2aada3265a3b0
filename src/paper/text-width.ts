/** How letters are set. */
export interface Type {
  /** The name of a font. */
  readonly font: string;
  /** In half-points, Word's unit. */
  readonly size: number;
  readonly isBold: boolean;
}

/**
 * The widths of letters in thousandths of the font's size, as they are in the usual fonts of offices, or a little more:
 * the metrics of Arial, Calibri and Times New Roman were compared. A letter that is not here has the width of its kind.
 */
const letterWidths: ReadonlyMap<string, number> = new Map(
  Object.entries({
    "ijlI.,:;'!|": 290,
    'ftr()-/[]"”’ ': 400,
    mw: 840,
    GOQÖ: 790,
    "MW@%‰": 950,
  }).flatMap(([letters, width]) => [...letters].map((letter) => [letter, width])),
);
const smallLetter = 560;
const capital = 740;
/** Emoji, and the scripts of East Asia. */
const square = 1000;

/** How wide fonts are beside the widths above. A font whose width is not known is taken for a wide one. */
const fontWidths: Readonly<Record<string, number>> = {
  calibri: 0.95,
  carlito: 0.95,
  arial: 1,
  helvetica: 1,
  "liberation sans": 1,
  aptos: 1.02,
  "segoe ui": 1.02,
  cambria: 1,
  "times new roman": 0.95,
  garamond: 0.9,
};
const unknownFont = 1.2;
const boldWidth = 1.06;

/** Estimates the width of a text on one line, in twips: never much too small, sometimes a little too large. */
export function textWidth(text: string, { font, size, isBold }: Type): number {
  const letters = [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);
  const factor = (fontWidths[font.toLowerCase()] ?? unknownFont) * (isBold ? boldWidth : 1);
  // A half-point is ten twips.
  return Math.ceil((letters / 1000) * factor * size * 10);
}

function letterWidth(letter: string): number {
  const known = letterWidths.get(letter);
  if (known !== undefined) return known;
  if ((letter.codePointAt(0) ?? 0) >= 0x2e80) return square;
  return /\p{Lu}/u.test(letter) ? capital : smallLetter;
}
