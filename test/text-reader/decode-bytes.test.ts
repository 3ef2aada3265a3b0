import { expect, test } from "@jest/globals";
import { decodeBytes } from "../../src/text-reader/decode-bytes.ts";

const text = "Vi är klara: ”nu” – ja.\r\n\fSida 2";
const windows = Buffer.from("Vi \xE4r klara: \x94nu\x94 \x96 ja.\r\n\fSida 2", "latin1");
const wide = Buffer.from(text, "utf16le");

test.each([
  ["UTF-8", "utf-8", Buffer.from(text)],
  ["UTF-8 with a byte order mark", "utf-8", Buffer.from(`\uFEFF${text}`)],
  ["UTF-16", "utf-16", Buffer.concat([Buffer.from([0xff, 0xfe]), wide])],
  ["UTF-16 of the other kind", "utf-16", Buffer.from(`\uFEFF${text}`, "utf16le").swap16()],
  ["UTF-16 without a byte order mark", "utf-16", wide],
  ["Windows-1252", "windows-1252", windows],
] as const)("Bytes are read as %s", (_, encoding, bytes) => {
  expect(decodeBytes(bytes)).toEqual({ text, encoding });
});

test.each([
  ["that are UTF-32", "utf-32", [0xff, 0xfe, 0, 0, 0x56, 0, 0, 0]],
  ["that are UTF-32 without a byte order mark", "utf-32", [0x56, 0, 0, 0, 0x69, 0, 0, 0]],
  ["that are a picture", "binary", [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0xff]],
  ["that have zeros in a text", "binary", [...Buffer.from("ord och mer\0")]],
  ["that are half a letter of UTF-16", "binary", [0xff, 0xfe, 0x56]],
  ["of two encodings", "mixedEncodings", [...Buffer.from("är "), 0xe4]],
  ["that are control characters", "binary", [1, 2, 3, 4, 5]],
] as const)("Bytes %s are refused", (_, refusal, bytes) => {
  expect(decodeBytes(Uint8Array.from(bytes))).toEqual({ refusal });
});

test("No bytes are no text", () => {
  expect(decodeBytes(new Uint8Array())).toEqual({ text: "", encoding: "utf-8" });
});
