import * as docx from "docx";
import { type ImageFile, publishedBytes } from "../model/image.ts";

/** Twips and EMUs in a pixel, at Word's 96 pixels to an inch. */
const pixel = 15;
const emusInPixel = 9525;

/** The greatest height of an image in pixels, which leaves room for its heading on the same page. */
const tallest = 800;

/**
 * Writes an image in its own size, or scaled down in its proportions to `availableWidth` (in twips) and the height of
 * the page. `id` must be unique in the document; the docx library's own ids would increase from build to build.
 */
export function imageRun(
  image: ImageFile,
  alt: string,
  availableWidth: number,
  { id, reader }: { readonly id: number; readonly reader: Reader },
): docx.ImageRun {
  const { format, width, height, orientation } = image;
  const scale = Math.min(1, availableWidth / pixel / width, tallest / height);
  const seen = {
    width: Math.max(Math.round(width * scale), 1),
    height: Math.max(Math.round(height * scale), 1),
  };
  const options = {
    type: format,
    data: publishedBytes(image, "writer"),
    altText: { id: String(id), name: alt, title: alt, description: alt },
  };
  if (orientation === undefined) return new docx.ImageRun({ ...options, transformation: seen });
  const { flip, rotation = 0 } = turns[orientation];
  const isOnSide = rotation === 90 || rotation === 270;
  const stored = isOnSide ? { width: seen.height, height: seen.width } : seen;
  const transformation = { ...stored, rotation, ...(flip ? { flip } : {}) };
  // LibreOffice finds by itself the room that a turned picture needs, and would add the effect extent to it.
  if (reader === "libreoffice") return new docx.ImageRun({ ...options, transformation });
  return new TurnedImageRun({ ...options, transformation }, seen);
}

/** The program that a document is written for: LibreOffice makes the PDF, and people open the document in Word. */
export type Reader = "word" | "libreoffice";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How a picture is turned: mirrored first, then turned clockwise by an angle. */
type Turn = Pick<docx.IMediaTransformation, "flip" | "rotation">;

/** The turns by EXIF's numbers, since Word and LibreOffice show the pixels of an image as they are stored. */
const turns: Readonly<Record<NonNullable<ImageFile["orientation"]>, Turn>> = {
  2: { flip: { horizontal: true } },
  3: { rotation: 180 },
  4: { flip: { vertical: true } },
  5: { flip: { horizontal: true }, rotation: 270 },
  6: { rotation: 90 },
  7: { flip: { horizontal: true }, rotation: 90 },
  8: { rotation: 270 },
};

/**
 * A picture that is turned. A drawing's size is that before its turn (ECMA-376 part 1, clause 20.1.7.6). The room that a
 * picture on its side needs beyond it is the effect extent (clause 20.4.2.6), which the docx library writes as none.
 */
class TurnedImageRun extends docx.ImageRun {
  readonly #room: Readonly<Record<string, number>>;

  constructor(options: docx.IImageOptions, seen: Size) {
    super(options);
    const { width, height } = options.transformation;
    const beside = roomFor(seen.width, width);
    const above = roomFor(seen.height, height);
    this.#room = { l: beside, t: above, r: beside, b: above };
  }

  override prepForXml(context: docx.IContext): docx.IXmlableObject | undefined {
    const run = super.prepForXml(context);
    setAttributes(run, "wp:effectExtent", this.#room);
    return run;
  }
}

/** The room on each of two sides, in EMUs. */
function roomFor(seen: number, stored: number): number {
  return Math.round((Math.max(seen - stored, 0) / 2) * emusInPixel);
}

/** Sets the attributes of the elements of a name in the tree that the docx library is about to write. */
function setAttributes(tree: unknown, name: string, attributes: Readonly<Record<string, number>>): void {
  if (typeof tree !== "object" || tree === null) return;
  for (const [key, content] of Object.entries(tree)) {
    if (key === name) Object.assign(content, { _attr: attributes });
    else setAttributes(content, name, attributes);
  }
}
