import { deflateSync } from "node:zlib";

/** A PNG of one grey (PNG specification, clauses 5 and 11). */
export function makePng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height, 0x80);
  for (let row = 0; row < height; row += 1) rows[row * (width + 1)] = 0;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    pngChunk("IHDR", header),
    pngChunk("IDAT", deflateSync(rows)),
    pngChunk("IEND", Buffer.alloc(0)),
  ]);
}

/** A colour as red, green and blue. */
export type Colour = readonly [number, number, number];

/** A PNG of coloured pixels, row by row. `chunks` stand before the pixels. */
export function makeColouredPng(pixels: readonly (readonly Colour[])[], ...chunks: Buffer[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(pixels[0]?.length ?? 0, 0);
  header.writeUInt32BE(pixels.length, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.from(pixels.flatMap((row) => [0, ...row.flat()]));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    pngChunk("IHDR", header),
    ...chunks,
    pngChunk("IDAT", deflateSync(rows)),
    pngChunk("IEND", Buffer.alloc(0)),
  ]);
}

/**
 * A baseline JPEG in which each colour fills a block of 8 × 8 pixels, so that only the mean of each block is coded (ITU-T
 * T.81, annex F). `segments` stand at its beginning.
 */
export function makeColouredJpeg(blocks: readonly (readonly Colour[])[], ...segments: Buffer[]): Buffer {
  const frame = Buffer.from([8, 0, 0, 0, 0, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0]);
  frame.writeUInt16BE(8 * blocks.length, 1);
  frame.writeUInt16BE(8 * (blocks[0]?.length ?? 0), 3);
  // Ten codes of four bits for the sizes of differences, and one of one bit for “no more”.
  const means = [0, 0, 0, 0, 10, ...Array(12).fill(0), 0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  const ends = [0x10, 1, ...Array(15).fill(0), 0];
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...segments,
    jpegSegment(0xdb, Buffer.from([0, ...Array(64).fill(8)])),
    jpegSegment(0xc0, frame),
    jpegSegment(0xc4, Buffer.from([...means, ...ends])),
    jpegSegment(0xda, Buffer.from([3, 1, 0, 2, 0, 3, 0, 0, 63, 0])),
    codeMeans(blocks.flat()),
    Buffer.from([0xff, 0xd9]),
  ]);
}

function codeMeans(colours: readonly Colour[]): Buffer {
  let bits = "";
  const last = [0, 0, 0];
  for (const [red, green, blue] of colours) {
    const light = 0.299 * red + 0.587 * green + 0.114 * blue;
    const parts = [light - 128, 0.564 * (blue - light), 0.713 * (red - light)].map(Math.round);
    parts.forEach((part, index) => {
      const difference = part - (last[index] ?? 0);
      last[index] = part;
      const size = difference === 0 ? 0 : Math.floor(Math.log2(Math.abs(difference))) + 1;
      const value = difference < 0 ? difference + 2 ** size - 1 : difference;
      bits += size.toString(2).padStart(4, "0");
      bits += size === 0 ? "" : value.toString(2).padStart(size, "0");
      bits += "0";
    });
  }
  const bytes = (bits.match(/.{1,8}/g) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, "1"), 2));
  return Buffer.from(bytes.flatMap((byte) => (byte === 0xff ? [0xff, 0] : [byte])));
}

/** A segment of a JPEG with its marker and length. */
export function jpegSegment(marker: number, content: Buffer): Buffer {
  const start = Buffer.from([0xff, marker, 0, 0]);
  start.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([start, content]);
}

/** The order of bytes in EXIF: the high one first, or the low one. */
export type ByteOrder = "MM" | "II";

/**
 * Makes the EXIF data of a picture, as TIFF, with the tag Orientation (0x0112) after `others` other tags, in a directory
 * at the offset `start`.
 */
export function makeTiff(orientation: number, order: ByteOrder = "MM", others = 0, start = 8): Buffer {
  const tiff = Buffer.alloc(start + 2 + 12 * (others + 1) + 4);
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.length);
  const isLittle = order === "II";
  tiff.write(order, "latin1");
  view.setUint16(2, 42, isLittle);
  view.setUint32(4, start, isLittle);
  view.setUint16(start, others + 1, isLittle);
  for (let index = 0; index <= others; index += 1) {
    const at = start + 2 + 12 * index;
    view.setUint16(at, index === others ? 0x0112 : 0x0100, isLittle);
    view.setUint16(at + 2, 3, isLittle);
    view.setUint32(at + 4, 1, isLittle);
    view.setUint16(at + 8, index === others ? orientation : 7, isLittle);
  }
  return tiff;
}

/** The segment of a JPEG in which cameras write EXIF data. */
export function exifSegment(tiff: Buffer): Buffer {
  return jpegSegment(0xe1, Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff]));
}

/** The segments of a JPEG without its tables: enough to know its size and its end (ITU-T T.81, annex B). */
export function makeJpeg(width: number, height: number): Buffer {
  const frame = Buffer.from([0xff, 0xc0, 0, 17, 8, 0, 0, 0, 0, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  const start = Buffer.from([
    0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0,
  ]);
  const scan = Buffer.from([0xff, 0xda, 0, 12, 3, 1, 0, 2, 0x11, 3, 0x11, 0, 0x3f, 0, 0x80]);
  return Buffer.concat([start, frame, scan, Buffer.from([0xff, 0xd9])]);
}

/** A chunk of a PNG with its length and checksum. */
export function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(checksum(body));
  return Buffer.concat([length, body, check]);
}

/** CRC-32 as PNG has it (annex D); zlib's own came to Node only in 20.15. */
function checksum(data: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
