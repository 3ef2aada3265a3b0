import { hasOwnWords } from "../document/draft-notices.ts";
import { exactKeyOf, hashKey, keyOf, type Unit } from "../document/units.ts";
import { findScaffoldText } from "../messages/scaffold-words.ts";
import { mergeUnits } from "./merge-units.ts";
import type { Pictures } from "./print-unit.ts";
import { printableUnits } from "./printable-units.ts";
import type { ReadUnit } from "./read-units.ts";
import { tidyUnits } from "./tidy-units.ts";
import { writeText } from "./write-text.ts";
import { readWrittenText } from "./written-units.ts";

/** A text of an entry, in three versions. */
export interface FieldVersions {
  /** The text as the entry has it; undefined if it lacks it. */
  readonly present: string | undefined;
  /** The hashes of what the text was when the file was made; undefined where nobody knows. */
  readonly base: readonly string[] | undefined;
  readonly returned: readonly ReadUnit[];
  readonly pictures: Pictures;
  /** Whether the file's program writes a line break where the writer pressed Enter. */
  readonly breaksEndParagraphs?: boolean;
}

/** Two versions of a passage that were both changed. */
export interface TextConflict {
  readonly present: readonly Unit[];
  readonly returned: readonly Unit[];
}

export interface TakenField {
  /** `merged` where the entry had changed as well, elsewhere in the text. */
  readonly state: "unchanged" | "written" | "merged" | "conflict";
  /** The new text; undefined where it stays. */
  readonly value: string | undefined;
  /** The units of the file that the new text has and the present one does not. */
  readonly taken: ReadonlySet<ReadUnit>;
  /** The same as the text has them: what was typed as a list is one. */
  readonly brought: readonly Unit[];
  readonly conflicts: readonly TextConflict[];
  /** How many units differ in quotation marks or dashes alone, which stay as the entry has them. */
  readonly typography: number;
  /** All units of the file, as a text of an entry has them. */
  readonly units: readonly ComparedUnit[];
}

/** Merges a text that came back into that of the entry. Throws `UnwrittenText`. */
export function takeField({
  present,
  base,
  returned,
  pictures,
  breaksEndParagraphs = false,
}: FieldVersions): TakenField {
  const isScaffold = present !== undefined && isUnwritten(present);
  const written = readWrittenText(isScaffold ? "" : (present ?? ""), pictures.images);
  const known = new Set([...written.units.map(({ key }) => hashKey(key)), ...(base ?? [])]);
  const tidied = tidyReturned(returned, known, breaksEndParagraphs, pictures);
  const presentKeys = written.units.map(({ key }) => hashKey(key));
  const returnedKeys = tidied.map(({ key }) => hashKey(key));
  // What nobody has written yet, nobody can have changed.
  const origin = isScaffold ? [] : (base ?? (presentKeys.length === 0 ? [] : undefined));
  const { steps, conflicts } = mergeUnits(origin, presentKeys, returnedKeys);
  const sources = (indexes: readonly number[]): ReadUnit[] =>
    indexes.flatMap((index) => tidied[index]?.source ?? []);
  const unitsAt = (indexes: readonly number[]): Unit[] =>
    indexes.flatMap((index) => tidied[index]?.unit ?? []);
  if (conflicts.length > 0) {
    return {
      state: "conflict",
      value: undefined,
      taken: new Set(conflicts.flatMap((conflict) => sources(conflict.returned))),
      conflicts: conflicts.map((conflict) => ({
        present: conflict.present.flatMap((index) => written.units[index]?.unit ?? []),
        returned: conflict.returned.flatMap((index) => tidied[index]?.unit ?? []),
      })),
      brought: unitsAt(conflicts.flatMap((conflict) => conflict.returned)),
      typography: 0,
      units: tidied,
    };
  }
  const typography = countTypography(
    written.units.map(({ unit }) => unit),
    tidied.map(({ unit }) => unit),
  );
  const isSame = steps.length === presentKeys.length && steps.every(({ side }) => side === "present");
  if (isSame)
    return {
      state: "unchanged",
      value: undefined,
      taken: new Set(),
      brought: [],
      conflicts: [],
      typography,
      units: tidied,
    };
  const value = writeText(
    written,
    tidied.map(({ unit }) => unit),
    steps,
    pictures,
  );
  const isMerged = origin !== undefined && origin.join() !== presentKeys.join();
  const returnedSteps = steps.flatMap(({ side, index }) => (side === "returned" ? [index] : []));
  const taken = new Set(sources(returnedSteps));
  const brought = unitsAt(returnedSteps);
  return {
    state: isMerged ? "merged" : "written",
    value,
    taken,
    brought,
    conflicts: [],
    typography,
    units: tidied,
  };
}

/** Whether a text is what `init` wrote into it, and nothing else. */
export function isUnwritten(text: string): boolean {
  return findScaffoldText(text) !== undefined && !hasOwnWords(text);
}

/** A unit as a text of an entry has it, and where it came from. */
export interface ComparedUnit {
  readonly unit: Unit;
  readonly key: string;
  readonly source: ReadUnit;
}

/** Units as they came where the entry has them so, or had; all others as a text of an entry can hold them. */
function tidyReturned(
  returned: readonly ReadUnit[],
  known: ReadonlySet<string>,
  breaksEndParagraphs: boolean,
  pictures: Pictures,
): ComparedUnit[] {
  const runs: { readonly isKnown: boolean; readonly units: ReadUnit[] }[] = [];
  for (const own of returned) {
    const isKnown = known.has(hashKey(own.key));
    const last = runs.at(-1);
    if (last?.isKnown === isKnown) last.units.push(own);
    else runs.push({ isKnown, units: [own] });
  }
  // Numbers that were typed are a list only beside each other, so units are tidied together.
  return runs.flatMap(({ isKnown, units }) =>
    isKnown
      ? units.map((source) => ({ unit: source.unit, key: source.key, source }))
      : tidyUnits(
          units.map(({ unit }) => unit),
          breaksEndParagraphs,
        ).flatMap(({ unit, origin }) => {
          const source = units[origin];
          return printableUnits(unit, pictures).flatMap((own) =>
            source ? [{ unit: own, key: keyOf(own), source }] : [],
          );
        }),
  );
}

/** How many units of the second text are in the first one but for quotation marks and dashes. */
function countTypography(present: readonly Unit[], returned: readonly Unit[]): number {
  const exact = new Set(present.map(exactKeyOf));
  const loose = new Set(present.map(keyOf));
  return returned.filter((unit) => loose.has(keyOf(unit)) && !exact.has(exactKeyOf(unit))).length;
}
