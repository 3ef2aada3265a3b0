import { hashKey, keyOf } from "../document/units.ts";
import type { ReadBlock } from "../docx-reader/read-document.ts";
import { type ValueKind, type Values, valueOfWord } from "../messages/value-words.ts";
import { line, textOfBlocks } from "./read-units.ts";

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

/** What became of a choice. `blocks` say it; whatever else stands below the heading is somebody's own words. */
export type TakenChoice<Value> =
  | { readonly state: "unchanged"; readonly blocks: readonly ReadBlock[] }
  | { readonly state: "written" | "conflict"; readonly value: Value; readonly blocks: readonly ReadBlock[] }
  /** The entry has a value that was taken away in the form. */
  | { readonly state: "emptied"; readonly blocks: readonly ReadBlock[] }
  | { readonly state: "unknown"; readonly text: string };

/**
 * Takes in what was chosen, or typed in place of the list. An unanswered list changes nothing. Words that do not surely
 * mean one of the choices are for a person to read.
 */
export function takeChoice<Kind extends ValueKind>(
  versions: ChoiceVersions<Kind>,
): TakenChoice<Values[Kind]> {
  const { kind, present, base, blocks, choose, words } = versions;
  const hashOf = (shown: string): string => hashKey(keyOf(line(shown)));
  const sent = words.find(([, shown]) => base?.[1] === hashOf(shown))?.[0];
  const said = blocks.map((block) => ({ block, text: textOfBlocks([block]) }));
  const asked = said.filter(({ text }) => text === choose).map(({ block }) => block);
  const answers = said.flatMap(({ block, text }) => {
    const found = valueOfWord(kind, text);
    return found ? [{ block, value: found.value }] : [];
  });
  const [first] = answers;
  if (!first) {
    const text = said.filter((own) => own.text !== choose).map((own) => own.text);
    if (text.join("") !== "") return { state: "unknown", text: text.join(" ") };
    const isEmptied = present !== undefined && sent === present;
    return { state: isEmptied ? "emptied" : "unchanged", blocks: asked };
  }
  if (answers.some(({ value }) => value !== first.value))
    return { state: "unknown", text: textOfBlocks(blocks) };
  const own = [...asked, ...answers.map(({ block }) => block)];
  const { value } = first;
  if (value === present || value === sent) return { state: "unchanged", blocks: own };
  const isFree = present === undefined || present === sent;
  return { state: isFree ? "written" : "conflict", value, blocks: own };
}
