import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { imageTypes } from "../../src/images/image-types.ts";
import { readImage } from "../../src/images/read-image.ts";
import {
  type ByteOrder,
  exifSegment,
  jpegSegment,
  makeColouredPng,
  makeJpeg,
  makePng,
  makeTiff,
  pngChunk,
} from "../support/make-image.ts";

/** A JPEG of a camera with its data as EXIF or TIFF has them, and others before them. */
function fromCamera(tiff: Buffer, ...before: Buffer[]): Buffer {
  const jpeg = makeJpeg(40, 30);
  return Buffer.concat([jpeg.subarray(0, 2), ...before, exifSegment(tiff), jpeg.subarray(20)]);
}

const png = (width: number, height: number, orientation?: number): unknown => ({
  format: "png",
  mediaType: "image/png",
  width,
  height,
  ...(orientation === undefined ? {} : { orientation }),
});
const jpeg = (width: number, height: number, orientation?: number): unknown => ({
  format: "jpg",
  mediaType: "image/jpeg",
  width,
  height,
  ...(orientation === undefined ? {} : { orientation }),
});

const grey = [200, 200, 200] as const;
const xmp = jpegSegment(0xe1, Buffer.from("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>", "latin1"));
const icc = jpegSegment(0xe2, Buffer.from("ICC_PROFILE\0\u0001\u0001profil", "latin1"));

/** A PNG with data of a camera. */
function withExif(tiff: Buffer): Buffer {
  return makeColouredPng(Array(30).fill(Array(40).fill(grey)), pngChunk("eXIf", tiff));
}

describe("an image", () => {
  test.each([
    ["PNG", makePng(40, 30), png(40, 30)],
    ["JPEG", makeJpeg(40, 30), jpeg(40, 30)],
    ["JPEG of a camera held level", fromCamera(makeTiff(1)), jpeg(40, 30)],
    ["JPEG of a camera held upright", fromCamera(makeTiff(6)), jpeg(30, 40, 6)],
    ["JPEG of a camera held upright, low byte first", fromCamera(makeTiff(8, "II")), jpeg(30, 40, 8)],
    ["JPEG of a camera that says much else", fromCamera(makeTiff(5, "MM", 20)), jpeg(30, 40, 5)],
    ["JPEG of a camera that says it later in EXIF", fromCamera(makeTiff(7, "II", 0, 26)), jpeg(30, 40, 7)],
    ["JPEG of a camera held upside down", fromCamera(makeTiff(3)), jpeg(40, 30, 3)],
    ["JPEG of a camera that says it after other data", fromCamera(makeTiff(6), xmp, icc), jpeg(30, 40, 6)],
    ["PNG of a telephone held upright", withExif(makeTiff(6, "II")), png(30, 40, 6)],
    ["PNG of a telephone held level", withExif(makeTiff(1)), png(40, 30)],
  ])("in %s format has the size that is seen", (_, bytes, image) => {
    expect(readImage(bytes)).toEqual(image);
  });

  test.each([
    ["ends too early", makeTiff(6).subarray(0, -8)],
    ["begins after its end", makeTiff(6).fill(0xff, 4, 8)],
    ["is in no order of bytes", makeTiff(6).fill("XX", 0, 2)],
    ["is only a name", Buffer.from("II", "latin1")],
    ["has a number of another kind", makeTiff(6).fill(4, 13, 14)],
    ["has a number that means nothing", makeTiff(9)],
    ["has no number", makeTiff(0)],
  ])("in JPEG format is as it is stored where its EXIF %s", (_, exif) => {
    expect(readImage(fromCamera(exif))).toEqual(jpeg(40, 30));
  });

  test.each([0xc0, 0xc1, 0xc2])("in JPEG format may have a frame of type %i", (marker) => {
    expect(readImage(makeJpeg(40, 30).fill(marker, 21, 22))).toEqual(jpeg(40, 30));
  });

  test("in JPEG format is damaged where its frame is of a type that programs do not show", () => {
    expect(readImage(makeJpeg(40, 30).fill(0xc3, 21, 22))).toBe("damaged");
  });

  test.each([
    ["frame", 0xc0],
    ["pixels", 0xda],
  ])("in JPEG format may have filling before its %s", (_, marker) => {
    const whole = makeJpeg(40, 30);
    const at = whole.indexOf(Buffer.of(0xff, marker));
    const filled = Buffer.concat([whole.subarray(0, at), Buffer.of(0xff, 0xff), whole.subarray(at)]);
    expect(readImage(filled)).toEqual(jpeg(40, 30));
  });

  test("in PNG format is damaged where its header does not come first", () => {
    const whole = makePng(40, 30);
    const end = whole.subarray(-12);
    expect(readImage(Buffer.concat([whole.subarray(0, 8), end, whole.subarray(8)]))).toBe("damaged");
  });

  test.each([
    ["PNG", makePng(40, 30)],
    ["JPEG", makeJpeg(40, 30)],
  ])("in %s format that ends too early is damaged", (_, bytes) => {
    expect(readImage(bytes.subarray(0, bytes.length - 12))).toBe("damaged");
    expect(readImage(bytes.subarray(0, 20))).toBe("damaged");
  });
});

describe("of any bytes at all", () => {
  const anySize = fc.integer({ min: 1, max: 300 });
  const anyExif = fc
    .record({
      orientation: fc.nat(9),
      order: fc.constantFrom<ByteOrder>("MM", "II"),
      others: fc.nat(3),
      start: fc.integer({ min: 8, max: 20 }),
    })
    .map(({ orientation, order, others, start }) => makeTiff(orientation, order, others, start));
  const anyImage = fc.oneof(
    fc.tuple(anySize, anySize).map(([width, height]) => makePng(width, height)),
    fc.tuple(anySize, anySize).map(([width, height]) => makeJpeg(width, height)),
    anyExif.map(fromCamera),
  );
  // Bytes to which the formats give a meaning, above all as a length or a marker, are more frequent.
  const anyByte = fc.oneof(
    fc.constantFrom(0, 1, 2, 0x7f, 0x80, 0xc0, 0xd8, 0xd9, 0xda, 0xe1, 0xff),
    fc.nat(255),
  );
  const anyChanges = fc.array(fc.tuple(fc.nat(120), anyByte), { maxLength: 6 });
  const changedImage = fc.tuple(anyImage, anyChanges, fc.nat(40)).map(([image, changes, cut]) => {
    const bytes = Buffer.from(image.subarray(0, image.length - cut));
    for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
    return bytes;
  });
  const anyBytes = fc
    .tuple(fc.constantFrom(...imageTypes), fc.uint8Array({ maxLength: 80 }))
    .map(([{ signature }, bytes]) => Buffer.concat([Buffer.from(signature, "latin1"), bytes]));

  /** Reads a file from the middle of a larger buffer, in which Node keeps small files. */
  function readBetween(bytes: Uint8Array, other: Buffer): unknown {
    return readImage(
      Buffer.concat([other, bytes, other]).subarray(other.length, other.length + bytes.length),
    );
  }

  test("an image cut short anywhere is damaged, or no image", () => {
    fc.assert(
      fc.property(anyImage, fc.nat(1_000_000), (image, at) => {
        const read = readImage(image.subarray(0, at % image.length));
        expect(["damaged", "format"]).toContain(read);
      }),
    );
  });

  test("is an image whole and within the limit, or the reason why there is none", () => {
    fc.assert(
      fc.property(fc.oneof(changedImage, anyBytes), (bytes) => {
        const read = readImage(bytes);
        if (typeof read === "string") expect(["format", "size", "damaged"]).toContain(read);
        else {
          expect(imageTypes.map(({ format }) => format)).toContain(read.format);
          expect(read.width * read.height).toBeGreaterThan(0);
          expect(read.width * read.height).toBeLessThanOrEqual(50_000_000);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("no byte outside the file counts", () => {
    const others = [
      Buffer.alloc(40),
      Buffer.alloc(40, 0xff),
      Buffer.concat([makePng(9, 9).subarray(8), makeJpeg(9, 9).subarray(20)]),
    ];
    fc.assert(
      fc.property(fc.oneof(changedImage, anyBytes), fc.constantFrom(...others), (bytes, other) => {
        expect(readBetween(bytes, other)).toEqual(readImage(new Uint8Array(bytes)));
      }),
      { numRuns: 2000 },
    );
  });
});
