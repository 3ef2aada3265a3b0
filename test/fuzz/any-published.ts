import fc from "fast-check";
import type { Input, PublishedPlace } from "./any-input.ts";
import { anyText } from "./any-text.ts";
import { mutated } from "./mutate-bytes.ts";

/** Files of a published month that somebody has changed, taken away, or written anew. */
export function anyPublished(seeds: ReadonlyMap<PublishedPlace, Buffer>): fc.Arbitrary<Input> {
  const changed = [...seeds].map(([place, seed]) => {
    const inWords = seed.toString().match(/\p{L}+/gu) ?? [];
    const anyWord = fc
      .tuple(fc.constantFrom(...inWords), anyText)
      .map(([word, text]) => Buffer.from(seed.toString().replace(word, () => text)));
    return fc
      .oneof(
        { weight: 6, arbitrary: mutated([...seeds.values(), seed]) },
        { weight: 6, arbitrary: mutated([seed]) },
        { weight: 4, arbitrary: anyWord },
        { weight: 1, arbitrary: fc.constantFrom(new Uint8Array(), ...seeds.values()) },
      )
      .map((bytes): Input => ({ place, bytes }));
  });
  return fc.oneof(...changed);
}
