import fc from "fast-check";
import { anyText } from "./any-text.ts";

type Mutation = (bytes: Buffer) => Buffer;

const splice =
  (at: number, removed: number, added: Uint8Array): Mutation =>
  (bytes) => {
    const start = Math.floor(at * bytes.length);
    return Buffer.concat([bytes.subarray(0, start), added, bytes.subarray(start + removed)]);
  };
/** A place in a file, as a part of its length. Numbers of `fc.double` lie near 0, half of them below 1e-150. */
export const spot = fc.integer({ min: 0, max: 10_000 }).map((count) => count / 10_000);

/** Bytes that are lost, added or others than they were, as on a bad disk or line. */
export const anyDamage: fc.Arbitrary<Mutation> = fc.oneof(
  fc
    .tuple(spot, fc.nat(3), fc.uint8Array({ maxLength: 4 }))
    .map(([at, removed, added]) => splice(at, removed, added)),
  fc.tuple(spot, fc.nat(400)).map(([at, removed]) => splice(at, removed, new Uint8Array())),
  spot.map((at) => (bytes: Buffer) => bytes.subarray(0, Math.floor(at * bytes.length))),
);

function anyMutation(seeds: readonly Buffer[]): fc.Arbitrary<Mutation> {
  return fc.oneof(
    fc.tuple(spot, fc.nat(20), anyText).map(([at, removed, text]) => splice(at, removed, Buffer.from(text))),
    anyDamage,
    anyDamage,
    fc.tuple(spot, spot, fc.nat(300)).map(([from, to, length]) => (bytes: Buffer) => {
      const start = Math.floor(from * bytes.length);
      return splice(to, 0, bytes.subarray(start, start + length))(bytes);
    }),
    fc
      .tuple(spot, spot, fc.nat(300), fc.constantFrom(...seeds))
      .map(([from, to, length, other]) => (bytes: Buffer) => {
        const start = Math.floor(from * other.length);
        return splice(to, 0, other.subarray(start, start + length))(bytes);
      }),
    // A line further in or out, as an editor's Tab key makes it.
    fc.tuple(spot, fc.constantFrom("  ", " ", "\t", "- ")).map(([at, indent]) => (bytes: Buffer) => {
      const line = bytes.indexOf("\n", Math.floor(at * bytes.length)) + 1;
      return Buffer.concat([bytes.subarray(0, line), Buffer.from(indent), bytes.subarray(line)]);
    }),
    // Saved by a program that writes another encoding.
    fc.constantFrom<Mutation>(
      (bytes) => Buffer.from(bytes.toString(), "utf16le"),
      (bytes) => Buffer.from(bytes.toString(), "latin1"),
      (bytes) => Buffer.from(bytes.toString().normalize("NFD")),
      (bytes) => Buffer.from(bytes.toString().replaceAll("\n", "\r\n")),
    ),
  );
}

/** Files of which some bytes are changed, moved, added and taken away. */
export function mutated(seeds: readonly Buffer[]): fc.Arbitrary<Buffer> {
  return fc
    .tuple(fc.constantFrom(...seeds), fc.array(anyMutation(seeds), { minLength: 1, maxLength: 5 }))
    .map(([seed, mutations]) => mutations.reduce((bytes, mutate) => mutate(bytes), seed));
}
