import { describe, expect, test } from "@jest/globals";
import { readImage } from "../../src/source/read-image.ts";
import { makeJpeg, makePng } from "../support/make-image.ts";

/** The JPEG of a camera that was held in some way, as EXIF says it (tag 0x0112), before all else in the file. */
function fromCamera(orientation: number): Buffer {
  const exif = Buffer.from(
    "Exif\0\0MM\0*\0\0\0\b\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\0\0\0\0\0\0\0",
    "latin1",
  );
  exif.writeUInt16BE(orientation, 24);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(exif.length + 2);
  const jpeg = makeJpeg(40, 30);
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.of(0xff, 0xe1), length, exif, jpeg.subarray(20)]);
}

describe("an image", () => {
  test.each([
    ["PNG", makePng(40, 30), { format: "png", width: 40, height: 30 }],
    ["JPEG", makeJpeg(40, 30), { format: "jpg", width: 40, height: 30 }],
    ["JPEG of a camera held level", fromCamera(1), { format: "jpg", width: 40, height: 30 }],
    ["JPEG of a camera held upright", fromCamera(6), { format: "jpg", width: 30, height: 40 }],
  ])("in %s format has the size that is seen", (_, bytes, image) => {
    expect(readImage(bytes)).toEqual(image);
  });

  test("in JPEG format may have filling before its markers", () => {
    const jpeg = makeJpeg(40, 30);
    const pixels = jpeg.indexOf(Buffer.of(0xff, 0xda));
    const filled = Buffer.concat([jpeg.subarray(0, pixels), Buffer.of(0xff, 0xff), jpeg.subarray(pixels)]);
    expect(readImage(filled)).toEqual({ format: "jpg", width: 40, height: 30 });
  });

  test.each([
    ["PNG", makePng(40, 30)],
    ["JPEG", makeJpeg(40, 30)],
  ])("in %s format that ends too early is damaged", (_, bytes) => {
    expect(readImage(bytes.subarray(0, bytes.length - 12))).toBe("damaged");
    expect(readImage(bytes.subarray(0, 20))).toBe("damaged");
  });
});
