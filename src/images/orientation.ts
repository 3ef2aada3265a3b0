/**
 * How a picture must be turned to be seen upright, as EXIF counts it (tag Orientation, 0x0112): 2 mirrored, 3 upside
 * down, 4 mirrored and upside down, 5 to 8 lying on a side. A picture that is stored upright has none.
 */
export type Orientation = 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** Whether a picture is stored lying on a side, so that its width and height change places. */
export function isOnSide(orientation: Orientation | undefined): boolean {
  return orientation !== undefined && orientation >= 5;
}

/** The place of the tag's number in the data that `writeOrientation` makes. */
const numberAt = 18;

/**
 * Reads the tag Orientation from EXIF data (TIFF 6.0, sections 2 and 8). Undefined if the data are broken, say nothing of
 * it, or say that the picture is upright.
 */
export function readOrientation(tiff: Buffer): Orientation | undefined {
  const order = tiff.toString("latin1", 0, 2);
  if (!/^(?:II|MM)$/.test(order) || tiff.length < 8) return undefined;

  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const isLittle = order === "II";
  const start = view.getUint32(4, isLittle) + 2;
  const count = start <= tiff.length ? view.getUint16(start - 2, isLittle) : 0;
  const end = Math.min(start + 12 * count, tiff.length);
  for (let at = start; at + 12 <= end; at += 12) {
    // The tag's value is one number of two bytes.
    const isNumber = view.getUint16(at + 2, isLittle) === 3 && view.getUint32(at + 4, isLittle) === 1;
    if (view.getUint16(at, isLittle) === 0x0112 && isNumber)
      return orientationOf(view.getUint16(at + 8, isLittle));
  }
  return undefined;
}

function orientationOf(number: number): Orientation | undefined {
  // The comparison leaves the numbers of the type.
  return number >= 2 && number <= 8 ? (number as Orientation) : undefined;
}

/** Writes EXIF data that say nothing but the orientation. */
export function writeOrientation(orientation: Orientation): Buffer {
  const tiff = Buffer.from(
    "MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\0\0\0\0\0\0\0",
    "latin1",
  );
  tiff.writeUInt16BE(orientation, numberAt);
  return tiff;
}
