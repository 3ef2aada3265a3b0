import fc from "fast-check";

const surrogates = 0xe000 - 0xd800;

/** Any character but halves of pairs. The library's own, `unit: "binary"`, takes a second to list them all. */
export const anyCharacter: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 0x10_ffff - surrogates })
  .map((code) => String.fromCodePoint(code < 0xd800 ? code : code + surrogates));
