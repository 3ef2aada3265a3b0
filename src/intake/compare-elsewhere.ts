import { textOf } from "../document/document.ts";
import { hashKey, keyOf, rowKey, type Unit } from "../document/units.ts";
import type { ReadBlock } from "../docx-reader/read-document.ts";
import { paragraphsOf, type ReadUnit } from "./read-units.ts";
import type { Destination, OtherEdit } from "./receipt.ts";

/** A section of a file that holds no text of an entry: headings, the programme's own texts, and tables. */
interface Elsewhere {
  readonly present: readonly Unit[];
  /** The hashes of what it was when the file was made; undefined where nobody knows. */
  readonly base: readonly string[] | undefined;
  readonly returned: readonly ReadUnit[];
  /** Where a person changes it, relative to the workspace. */
  readonly file: string;
  /** The same for what stands in its table: the overview's is made of the entries. */
  readonly tableFile: string;
  /** Whether the file had the section when it was made. */
  readonly wasThere: boolean;
  /** The hashes of notices, which are no one's texts. */
  readonly own: ReadonlySet<string>;
}

interface ComparedElsewhere {
  /** What was edited; undefined where nothing was. */
  readonly edit: OtherEdit | undefined;
  readonly destinations: ReadonlyMap<ReadBlock, Destination>;
}

/** Finds what somebody edited in a section that is not taken in. What the sources have changed meanwhile is no edit. */
export function compareElsewhere({
  present,
  base,
  returned,
  file,
  tableFile,
  wasThere,
  own,
}: Elsewhere): ComparedElsewhere {
  const destinations = new Map<ReadBlock, Destination>();
  const presentHashes = present.map((unit) => hashKey(keyOf(unit)));
  const known = new Set([...presentHashes, ...(base ?? [])]);
  const rowsBefore = new Set(present.flatMap(({ rows }) => rows.map(rowKey)));
  const after: string[] = [];
  for (const { key, block, unit } of returned) {
    const hash = hashKey(key);
    if (known.has(hash) || own.has(hash)) {
      const fate = own.has(hash) ? "form" : "unchanged";
      for (const paragraph of paragraphsOf([block])) destinations.set(paragraph, { fate, to: null });
    } else if (block.role === "table") {
      for (const [index, row] of unit.rows.entries()) {
        const fate = rowsBefore.has(rowKey(row)) ? "unchanged" : "outside";
        const paragraphs = paragraphsOf((block.rows[index]?.cells ?? []).flatMap((cell) => cell.blocks));
        for (const paragraph of paragraphs) destinations.set(paragraph, { fate, to: null });
        if (fate === "outside") after.push(rowText(row));
      }
    } else {
      destinations.set(block, { fate: "outside", to: null });
      after.push(textOf(unit.inlines));
    }
  }
  const returnedHashes = new Set(returned.map(({ key }) => hashKey(key)));
  const returnedRows = new Set(returned.flatMap(({ unit }) => unit.rows.map(rowKey)));
  const inBase = new Set(base ?? presentHashes);
  const before = present.flatMap((unit, index) => {
    const hash = presentHashes[index] ?? "";
    if (!wasThere || returnedHashes.has(hash) || !inBase.has(hash)) return [];
    if (unit.kind !== "table") return [textOf(unit.inlines)];
    return unit.rows.filter((row) => !returnedRows.has(rowKey(row))).map(rowText);
  });
  const isTable =
    present.some(({ kind }) => kind === "table") &&
    [...before, ...after].every((text) => text.includes(" | "));
  const [first] = present;
  const heading = first ? textOf(first.inlines) : "";
  const isEdited = before.length + after.length > 0;
  return {
    edit: isEdited ? { heading, before, after, file: isTable ? tableFile : file } : undefined,
    destinations,
  };
}

function rowText(row: Unit["rows"][number]): string {
  return row.map(textOf).join(" | ");
}
