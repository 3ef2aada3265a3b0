import { splitJpeg } from "./jpeg-segments.ts";
import { isOnSide, type Orientation, readOrientation, writeOrientation } from "./orientation.ts";
import type { WalkedImage } from "./walked-image.ts";

/**
 * Reads the size of a JPEG from the segments before its pixels. The image is whole if an end marker follows the pixels.
 * Undefined if no segment states a size.
 */
export function readJpeg(bytes: Uint8Array): WalkedImage | undefined {
  const { segments, end } = splitJpeg(bufferOf(bytes));
  const frame = segments.find(({ marker, content }) => isFrame(marker) && content.length >= 5)?.content;
  if (!frame) return undefined;
  const orientation = segments.map(orientationOf).find((found) => found !== undefined);
  const [width, height] = [frame.readUInt16BE(3), frame.readUInt16BE(1)];
  return {
    ...(isOnSide(orientation) ? { width: height, height: width } : { width, height }),
    ...(orientation === undefined ? {} : { orientation }),
    isWhole: end !== undefined,
  };
}

/**
 * Whether a segment states the size of an image of a kind that programs show: baseline, extended or progressive (clause
 * B.2.2).
 */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xc2;
}

const exifName = "Exif\0\0";

function orientationOf({ marker, content }: { marker: number; content: Buffer }): Orientation | undefined {
  if (marker !== 0xe1 || !startsWith(content, "Exif")) return undefined;
  return readOrientation(content.subarray(exifName.length));
}

/**
 * Returns a JPEG without anything but its picture: without the camera's data (EXIF, XMP and IPTC, which may hold the
 * place and the owner's name), comments, previews, and what follows its end. No pixel changes. Colour profiles stay. If
 * `orientation` is given, the JPEG says that, for browsers to turn it.
 */
export function stripJpeg(bytes: Uint8Array, orientation: Orientation | undefined): Uint8Array {
  const data = bufferOf(bytes);
  const { segments, pixels = data.length, end = data.length } = splitJpeg(data);
  return Buffer.concat([
    data.subarray(0, 2),
    ...(orientation === undefined ? [] : [exifSegment(orientation)]),
    ...segments.filter(isOfPicture).map((segment) => data.subarray(segment.start, segment.end)),
    data.subarray(pixels, end),
  ]);
}

/** The segments for applications that decide how a picture looks: size of its pixels, colour profile, and colour space. */
const looks: Readonly<Record<number, string>> = { 224: "JFIF", 226: "ICC_PROFILE", 238: "Adobe" };

function isOfPicture({ marker, content }: { marker: number; content: Buffer }): boolean {
  const isForApplications = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
  const name = looks[marker];
  return !isForApplications || (name !== undefined && startsWith(content, name));
}

function exifSegment(orientation: Orientation): Buffer {
  const content = Buffer.concat([Buffer.from(exifName, "latin1"), writeOrientation(orientation)]);
  const start = Buffer.of(0xff, 0xe1, 0, content.length + 2);
  return Buffer.concat([start, content]);
}

function startsWith(content: Buffer, name: string): boolean {
  return content.toString("latin1", 0, name.length) === name;
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
