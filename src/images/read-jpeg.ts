import type { WalkedImage } from "./walked-image.ts";

/** The marker at the end of a JPEG. */
const endOfImage = Buffer.of(0xff, 0xd9);

/**
 * Walks the segments of a JPEG to the start of its pixels, and reads its size on the way. The image is whole if an end
 * marker follows, because pixels never contain one (ITU-T T.81, clause B.1.1). Undefined if no segment states a size.
 */
export function readJpeg(bytes: Uint8Array): WalkedImage | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size: { width: number; height: number } | undefined;
  let orientation: number | undefined;
  for (let at = 2; at + 4 <= data.length && data[at] === 0xff; ) {
    const marker = data[at + 1] ?? 0;
    // Any number of 0xFF may stand before a marker (clause B.1.1.2).
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xda) return size && { ...size, isWhole: data.includes(endOfImage, at) };
    const next = at + 2 + data.readUInt16BE(at + 2);
    if (marker === 0xe1) orientation = readOrientation(data.subarray(at + 4, next)) ?? orientation;
    if (isFrame(marker) && at + 9 <= data.length) size ??= readFrame(data, at, orientation);
    at = next;
  }
  return size && { ...size, isWhole: false };
}

/**
 * Whether a segment states the size of an image of a kind that programs show: baseline, extended or progressive (clause
 * B.2.2).
 */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xc2;
}

function readFrame(data: Buffer, at: number, orientation = 1): { width: number; height: number } {
  const height = data.readUInt16BE(at + 5);
  const width = data.readUInt16BE(at + 7);
  // A camera held upright stores its picture lying down (EXIF orientation 5 to 8).
  return orientation >= 5 ? { width: height, height: width } : { width, height };
}

/**
 * Reads the tag Orientation, how the camera was held, from an EXIF segment (TIFF 6.0, sections 2 and 8), if it has one.
 */
function readOrientation(segment: Buffer): number | undefined {
  const tiff = segment.subarray(6);
  const order = tiff.toString("latin1", 0, 2);
  const isExif = segment.toString("latin1", 0, 4) === "Exif" && /^(?:II|MM)$/.test(order);
  if (!isExif || tiff.length < 8) return undefined;

  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const isLittle = order === "II";
  const start = view.getUint32(4, isLittle) + 2;
  const count = start <= tiff.length ? view.getUint16(start - 2, isLittle) : 0;
  const end = Math.min(start + 12 * count, tiff.length);
  for (let at = start; at + 12 <= end; at += 12) {
    // The tag's value is one number of two bytes.
    const isNumber = view.getUint16(at + 2, isLittle) === 3 && view.getUint32(at + 4, isLittle) === 1;
    if (view.getUint16(at, isLittle) === 0x0112 && isNumber) return view.getUint16(at + 8, isLittle);
  }
  return undefined;
}
