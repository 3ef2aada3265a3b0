import { describe, expect, test } from "@jest/globals";
import { strToU8, zipSync } from "fflate";
import { readZip } from "../../src/ooxml/read-zip.ts";

const text = "Exempelregionen ".repeat(20);

/** Makes a zip of one part and overwrites two bytes of the part's header and two of its entry in the directory. */
function changed(offsets: { header: number; directory: number }, value: number): Uint8Array {
  const zip = zipSync({ "a.xml": strToU8(text) });
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const directory = view.getUint32(zip.length - 22 + 16, true);
  view.setUint16(offsets.header, value, true);
  view.setUint16(directory + offsets.directory, value, true);
  return zip;
}

describe("a zip file", () => {
  test.each([
    ["stored", 0],
    ["deflated", 6],
  ] as const)("is read where its parts are %s", (_, level) => {
    const parts = readZip(zipSync({ "a.xml": strToU8(text), "word/": new Uint8Array() }, { level }));
    expect(parts).toEqual(new Map([["a.xml", new Uint8Array(strToU8(text))]]));
  });

  test("is refused where a part is packed in a way that Office does not use", () => {
    expect(readZip(changed({ header: 8, directory: 10 }, 12))).toBe("format");
  });

  test("is refused where a part is encrypted", () => {
    expect(readZip(changed({ header: 6, directory: 8 }, 1))).toBe("format");
  });

  test("is refused where two parts have one name", () => {
    const zip = zipSync({ "a.xml": strToU8(text), "b.xml": strToU8(text) });
    const twice = Buffer.from(Buffer.from(zip).toString("latin1").replaceAll("b.xml", "a.xml"), "latin1");
    expect(readZip(twice)).toBe("format");
  });

  test("is refused where it is no zip file, or half of one", () => {
    expect(readZip(strToU8(text))).toBe("format");
    expect(readZip(zipSync({ "a.xml": strToU8(text) }).slice(40))).toBe("format");
  });
});
