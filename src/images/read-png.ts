import { crc32 } from "./crc-32.ts";
import { isOnSide, type Orientation, readOrientation, writeOrientation } from "./orientation.ts";
import type { WalkedImage } from "./walked-image.ts";

/** The bytes before the first chunk. */
const signatureLength = 8;

interface Chunk {
  readonly type: string;
  readonly content: Buffer;
  /** The chunk with its length and checksum. */
  readonly whole: Buffer;
}

/** Splits a PNG into its chunks, up to the last, IEND (PNG, clauses 5.3 and 5.6). */
function splitPng(bytes: Uint8Array): Chunk[] {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = signatureLength; at + 12 <= data.length; ) {
    const length = data.readUInt32BE(at);
    const type = data.toString("latin1", at + 4, at + 8);
    const content = data.subarray(at + 8, at + 8 + length);
    chunks.push({ type, content, whole: data.subarray(at, at + 12 + length) });
    if (type === "IEND") break;
    at += 12 + length;
  }
  return chunks;
}

/** Reads the size of a PNG from its first chunk. Undefined if the first chunk is no header. */
export function readPng(bytes: Uint8Array): WalkedImage | undefined {
  const chunks = splitPng(bytes);
  const [header] = chunks;
  if (header?.type !== "IHDR" || header.content.length < 8) return undefined;
  const exif = chunks.find(({ type }) => type === "eXIf");
  const orientation = exif && readOrientation(exif.content);
  const [width, height] = [header.content.readUInt32BE(0), header.content.readUInt32BE(4)];
  return {
    ...(isOnSide(orientation) ? { width: height, height: width } : { width, height }),
    ...(orientation === undefined ? {} : { orientation }),
    isWhole: chunks.some(({ type }) => type === "IDAT") && chunks.at(-1)?.type === "IEND",
  };
}

/**
 * The chunks that say nothing of a picture but how it looks, besides those without which there is none: transparency,
 * colours, the size of its pixels (PNG, clause 11.3), and animation.
 */
const looks = new Set(
  "tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT".split(" "),
);

/**
 * Returns a PNG without anything but its picture: without camera data, texts, times, and what follows its end. If
 * `orientation` is given, the PNG says that, for browsers to turn it.
 */
export function stripPng(bytes: Uint8Array, orientation: Orientation | undefined): Uint8Array {
  // Chunks with a capital as their first letter are needed to show the picture (clause 5.4).
  const kept = splitPng(bytes).filter(({ type }) => /^[A-Z]/.test(type) || looks.has(type));
  const [header, ...others] = kept.map(({ whole }) => whole);
  return Buffer.concat([
    bytes.subarray(0, signatureLength),
    ...(header ? [header] : []),
    ...(orientation === undefined ? [] : [exifChunk(orientation)]),
    ...others,
  ]);
}

function exifChunk(orientation: Orientation): Buffer {
  const body = Buffer.concat([Buffer.from("eXIf", "latin1"), writeOrientation(orientation)]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(body.length - 4);
  chunk.set(body, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}
