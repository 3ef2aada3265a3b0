/** A part of a JPEG: a marker with what belongs to it. */
export interface Segment {
  /** The second byte of the marker. */
  readonly marker: number;
  /** Where the segment begins, with its marker, and where it ends. */
  readonly start: number;
  readonly end: number;
  /** What stands after the marker and the length. */
  readonly content: Buffer;
}

/** The marker of a scan, which the pixels follow. */
const startOfScan = 0xda;

/**
 * Splits a JPEG into its segments and its pixels (ITU-T T.81, annex B). The pixels begin with the marker of the first
 * scan, and end with the end marker. `end` is undefined if there is none, and `pixels` if there are no pixels.
 */
export function splitJpeg(data: Buffer): {
  readonly segments: readonly Segment[];
  readonly pixels: number | undefined;
  readonly end: number | undefined;
} {
  const segments: Segment[] = [];
  for (let at = 2; at + 4 <= data.length && data[at] === 0xff; ) {
    const marker = data[at + 1] ?? 0;
    // Any number of 0xFF may stand before a marker (clause B.1.1.2).
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === startOfScan) return { segments, pixels: at, end: findEnd(data, at) };
    const end = at + 2 + data.readUInt16BE(at + 2);
    segments.push({ marker, start: at, end, content: data.subarray(at + 4, end) });
    at = end;
  }
  return { segments, pixels: undefined, end: undefined };
}

/**
 * Finds the end of an image from the start of its pixels: pixels contain no marker but those that restart them (clause
 * B.1.1.2). Between the scans of a progressive image stand other segments, which may contain any bytes.
 */
function findEnd(data: Buffer, pixels: number): number | undefined {
  for (let at = data.indexOf(0xff, pixels); at !== -1; at = data.indexOf(0xff, at)) {
    const marker = data[at + 1];
    if (marker === 0xd9) return at + 2;
    const isData =
      marker === 0 || marker === 0xff || (marker !== undefined && marker >= 0xd0 && marker <= 0xd7);
    const hasLength = !isData && at + 4 <= data.length;
    at += marker === 0xff ? 1 : hasLength ? 2 + data.readUInt16BE(at + 2) : 2;
  }
  return undefined;
}
