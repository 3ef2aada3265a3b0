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

  test("is damaged where it is cut off, or a part differs from its checksum", () => {
    const zip = zipSync({ "a.xml": strToU8(text), "b.xml": strToU8("b") }, { level: 0 });
    expect(readZip(zip.slice(0, -30))).toBe("damaged");
    zip[60] = 255 - (zip[60] ?? 0);
    expect(readZip(zip)).toBe("damaged");
    expect(readZip(changed({ header: 14, directory: 16 }, 1))).toBe("damaged");
  });

  test("is read where its names have backslashes, as some programs on Windows write them", () => {
    const parts = readZip(zipSync({ "word\\styles.xml": strToU8(text) }));
    expect([...(parts as ReadonlyMap<string, Uint8Array>).keys()]).toEqual(["word/styles.xml"]);
  });

  test("is read where sizes and places stand in the records of Zip64", () => {
    expect(readZip(asZip64(zipSync({ "a.xml": strToU8(text) })))).toEqual(
      new Map([["a.xml", new Uint8Array(strToU8(text))]]),
    );
  });

  test("is damaged where the records of Zip64 lead out of the file", () => {
    const zip = asZip64(zipSync({ "a.xml": strToU8(text) }));
    const view = new DataView(zip.buffer);
    view.setUint8(zip.length - 22 - 20 + 8 + 6, 255);
    expect(readZip(zip)).toBe("damaged");
  });

  test("is read where sizes follow the parts, as in a file that was written in one go", () => {
    const zip = changed({ header: 6, directory: 8 }, 8);
    const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
    for (const offset of [14, 18, 22]) view.setUint32(offset, 0, true);
    expect(readZip(zip)).toEqual(new Map([["a.xml", new Uint8Array(strToU8(text))]]));
  });
});

/** The same zip of one part with all sizes and places in the records of Zip64 (APPNOTE 6.3.10, section 4.3.14). */
function asZip64(zip: Uint8Array): Uint8Array {
  const old = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const directory = old.getUint32(zip.length - 22 + 16, true);
  const name = old.getUint16(directory + 28, true);
  const extra = new DataView(new ArrayBuffer(28));
  extra.setUint16(0, 1, true);
  extra.setUint16(2, 24, true);
  [24, 20, 42].forEach((offset, index) => {
    extra.setBigUint64(4 + index * 8, BigInt(old.getUint32(directory + offset, true)), true);
    old.setUint32(directory + offset, 0xffffffff, true);
  });
  old.setUint16(directory + 30, 28, true);
  const record = new DataView(new ArrayBuffer(56));
  record.setUint32(0, 0x06064b50, true);
  record.setBigUint64(4, 44n, true);
  record.setBigUint64(24, 1n, true);
  record.setBigUint64(32, 1n, true);
  record.setBigUint64(40, BigInt(46 + name + 28), true);
  record.setBigUint64(48, BigInt(directory), true);
  const head = zip.slice(0, directory + 46 + name);
  const locator = new DataView(new ArrayBuffer(20));
  locator.setUint32(0, 0x07064b50, true);
  locator.setBigUint64(8, BigInt(head.length + 28), true);
  locator.setUint32(16, 1, true);
  const end = zip.slice(-22);
  new DataView(end.buffer).setUint16(10, 0xffff, true);
  new DataView(end.buffer).setUint32(16, 0xffffffff, true);
  return new Uint8Array(
    Buffer.concat([head, ...[extra, record, locator].map(({ buffer }) => new Uint8Array(buffer)), end]),
  );
}
