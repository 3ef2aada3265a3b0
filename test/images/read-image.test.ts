import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { imageTypes } from "../../src/images/image-types.ts";
import { readImage } from "../../src/images/read-image.ts";
import { makeJpeg, makePng } from "../support/make-image.ts";

type Order = "MM" | "II";

/**
 * Makes EXIF data with the tag Orientation (0x0112) after `others` other tags, in a directory at the offset `start`,
 * with numbers in either byte order.
 */
function makeExif(orientation: number, order: Order = "MM", others = 0, start = 8): Buffer {
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
  return Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff]);
}

/** A JPEG that begins with EXIF data, as cameras write it. */
function fromCamera(exif: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(exif.length + 2);
  const jpeg = makeJpeg(40, 30);
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.of(0xff, 0xe1), length, exif, jpeg.subarray(20)]);
}

const png = (width: number, height: number): unknown => ({
  format: "png",
  mediaType: "image/png",
  width,
  height,
});
const jpeg = (width: number, height: number): unknown => ({
  format: "jpg",
  mediaType: "image/jpeg",
  width,
  height,
});

describe("an image", () => {
  test.each([
    ["PNG", makePng(40, 30), png(40, 30)],
    ["JPEG", makeJpeg(40, 30), jpeg(40, 30)],
    ["JPEG of a camera held level", fromCamera(makeExif(1)), jpeg(40, 30)],
    ["JPEG of a camera held upright", fromCamera(makeExif(6)), jpeg(30, 40)],
    ["JPEG of a camera held upright, low byte first", fromCamera(makeExif(8, "II")), jpeg(30, 40)],
    ["JPEG of a camera that says much else", fromCamera(makeExif(5, "MM", 20)), jpeg(30, 40)],
    ["JPEG of a camera that says it later in EXIF", fromCamera(makeExif(7, "II", 0, 26)), jpeg(30, 40)],
  ])("in %s format has the size that is seen", (_, bytes, image) => {
    expect(readImage(bytes)).toEqual(image);
  });

  test.each([
    ["ends too early", makeExif(6).subarray(0, -8)],
    ["begins after its end", makeExif(6).fill(0xff, 10, 14)],
    ["is in no order of bytes", makeExif(6).fill("XX", 6, 8)],
    ["is only a name", Buffer.from("Exif\0\0II", "latin1")],
    ["has a number of another kind", makeExif(6).fill(4, 19, 20)],
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
      order: fc.constantFrom<Order>("MM", "II"),
      others: fc.nat(3),
      start: fc.integer({ min: 8, max: 20 }),
    })
    .map(({ orientation, order, others, start }) => makeExif(orientation, order, others, start));
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
