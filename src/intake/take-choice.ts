import { hashKey, keyOf, unit } from "../document/units.ts";
import type { ReadBlock } from "../docx-reader/read-document.ts";
import { type ValueKind, type Values, valueOfWord } from "../messages/value-words.ts";
import { textOfBlocks } from "./read-units.ts";

/** A choice of a form in three versions. */
interface ChoiceVersions<Kind extends ValueKind> {
  readonly kind: Kind;
  readonly present: Values[Kind] | undefined;
  /** The hashes of the section when the form was made, the heading first; undefined where nobody knows. */
  readonly base: readonly string[] | undefined;
  readonly blocks: readonly ReadBlock[];
  /** What the list shows until someone chooses. */
  readonly choose: string;
  /** Each value with the words that the form has for it. */
  readonly words: readonly (readonly [value: Values[Kind], text: string])[];
}

export type TakenChoice<Value> =
  | { readonly state: "unchanged" }
  | { readonly state: "written" | "conflict"; readonly value: Value }
  | { readonly state: "unknown"; readonly text: string };

/**
 * Takes in what was chosen, or typed in place of the list. An unanswered list changes nothing. Words that are none of the
 * choices, and mean none for sure, are for a person to read.
 */
export function takeChoice<Kind extends ValueKind>(
  versions: ChoiceVersions<Kind>,
): TakenChoice<Values[Kind]> {
  const { kind, present, base, blocks, choose, words } = versions;
  const text = textOfBlocks(blocks);
  if (text === "" || text === choose) return { state: "unchanged" };
  const found = valueOfWord(kind, text);
  if (!found) return { state: "unknown", text };
  const { value } = found;
  const hashOf = (shown: string): string =>
    hashKey(keyOf(unit("paragraph", 0, [{ role: "words", text: shown }])));
  const sent = words.find(([, shown]) => base?.[1] === hashOf(shown))?.[0];
  if (value === present || value === sent) return { state: "unchanged" };
  const isFree = present === undefined || present === sent;
  return { state: isFree ? "written" : "conflict", value };
}
