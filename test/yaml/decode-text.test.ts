import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { decodeLegacy } from "../../src/yaml/decode-legacy.ts";
import { decodeForQuoting, decodeText } from "../../src/yaml/decode-text.ts";

describe("a file's bytes", () => {
  test("are read as UTF-8, and a byte order mark is no part of the text", () => {
    expect(decodeText("a", Buffer.from("\uFEFFplan: å")).value?.text).toBe("plan: å");
    expect(decodeText("a", Buffer.from("plan: å")).value?.text).toBe("plan: å");
  });

  test("that are any text in UTF-8 come back as that text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!text.startsWith("\uFEFF") && !text.includes("\0"));
        expect(decodeText("a", Buffer.from(text)).value?.text).toBe(text);
      }),
    );
  });

  test("that are not UTF-8 are refused at the first bad byte, never replaced", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.uint8Array({ maxLength: 40 }), (start, rest) => {
        const prefix = Buffer.from(start.replaceAll("\0", ""));
        const bytes = Buffer.concat([prefix, Buffer.from([0xe5, 0x20]), Buffer.from(rest)]);
        const { value, diagnostics } = decodeText("a", bytes);
        expect(value).toBeUndefined();
        expect(diagnostics).toHaveLength(1);
        const [found] = diagnostics;
        if (found?.code === "file/not-utf8" && found.params.encoding === "windows-1252") {
          const shown = new TextDecoder().decode(prefix).length;
          expect(found.range).toEqual({ start: shown, end: shown + 1 });
          expect(decodeForQuoting(bytes).charAt(shown)).toBe("å");
        }
      }),
    );
  });

  test.each(["utf16le", "utf16be with mark"])("in %s are named as such", (encoding) => {
    const bytes = Buffer.from("workstream: soki\n", "utf16le");
    const marked =
      encoding === "utf16le" ? bytes : Buffer.concat([Buffer.from([0xfe, 0xff]), bytes.swap16()]);
    expect(decodeText("a", marked).diagnostics[0]?.params).toEqual({ encoding: "utf-16" });
  });

  test.each([
    ["big-endian", false, false],
    ["big-endian with mark", false, true],
    ["little-endian", true, false],
    ["little-endian with mark", true, true],
  ])("in UTF-32, %s, are named as such", (_, isLittle, hasMark) => {
    const codes = [...`${hasMark ? "\uFEFF" : ""}workstream: å😀\n`].map(
      (letter) => letter.codePointAt(0) ?? 0,
    );
    const bytes = Buffer.alloc(codes.length * 4);
    codes.forEach((code, index) => {
      if (isLittle) bytes.writeUInt32LE(code, index * 4);
      else bytes.writeUInt32BE(code, index * 4);
    });
    expect(decodeText("a", bytes).diagnostics[0]?.params).toEqual({ encoding: "utf-32" });
    expect(decodeLegacy(bytes, "utf-32")).toBeUndefined();
  });
});
