import fc from "fast-check";
import { type Scalar, stringify } from "yaml";
import { entryFields } from "../../src/fields/entry-fields.ts";
import { anyText } from "./any-text.ts";
import { mutated } from "./mutate-bytes.ts";
import { ownSeeds, type Seeds } from "./seed-files.ts";

/** What is broken of a month that is published; a file without bytes is one that is gone. */
export type PublishedPlace =
  | "publication"
  | "ownProgramme"
  | "publishedEntry"
  | "publishedCopy"
  | "publishedWords";

/** One file of a workspace to break, and what to break it with. A file that is returned lies beside the reports. */
export interface Input {
  readonly place: "entry" | "programme" | "month" | "returned" | PublishedPlace;
  readonly bytes: Uint8Array;
}

const entryKeys = fc.constantFrom(
  ...["workstream", "period", ...entryFields.map(({ key }) => key)],
  ...[
    "sumary",
    "planering",
    "Summary",
    "id",
    "name",
    "due",
    "done",
    "planned",
    "outcome",
    "comment",
    "__proto__",
    "",
  ],
);

const anyScalar = fc.oneof(
  anyText,
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    -1,
    1e21,
    Number.NaN,
    "soki",
    "test",
    "2023-04",
    "2023-13",
    "onTrack",
    "atRisk",
    "done",
  ),
  fc.constantFrom(
    "delayed",
    "dropped",
    "2023-05-31",
    "2023-02-30",
    "off",
    "error",
    "sv",
    "en",
    "Lägesrapport {period}",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.double(),
);

const anyValue = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    { arbitrary: anyScalar, weight: 4 },
    { arbitrary: fc.array(tie("value"), { maxLength: 4 }), weight: 1 },
    { arbitrary: fc.dictionary(entryKeys, tie("value"), { maxKeys: 5, noNullPrototype: false }), weight: 1 },
  ),
})).value;

const block = (text: string): string => `|2\n${text.replace(/^/gm, "  ")}`;
const outcome = fc.constantFrom("done", "partly", "ongoing", "delayed", "dropped", "");

/** Entries whose shape is right, so that what is in their texts comes through to the document. */
const goodEntry = fc
  .record({
    summary: anyText,
    plan: anyText,
    deviation: fc.option(anyText),
    items: fc.array(fc.tuple(anyText, outcome, fc.option(anyText)), { maxLength: 3 }),
    milestones: fc.array(fc.tuple(anyText, fc.boolean()), { maxLength: 2 }),
    status: fc.option(fc.constantFrom("onTrack", "atRisk", "offTrack", "paused")),
  })
  .map(({ summary, plan, deviation, items, milestones, status }) => {
    const lines = [
      `workstream: soki\nperiod: 2023-04\nsummary: ${block(summary)}\nplan: ${block(plan)}`,
      ...(deviation === null ? [] : [`deviation: ${block(deviation)}`]),
      ...(status === null ? [] : [`status: ${status}`]),
      ...(items.length === 0 ? [] : ["followUp:"]),
      ...items.map(([planned, became, comment]) =>
        [
          `  - planned: ${JSON.stringify(planned)}`,
          `    outcome: ${became}`,
          ...(comment === null ? [] : [`    comment: ${JSON.stringify(comment)}`]),
        ].join("\n"),
      ),
      ...(milestones.length === 0 ? [] : ["milestones:"]),
      ...milestones.map(
        ([name, done], index) =>
          `  - id: m${index}\n    name: ${JSON.stringify(name)}\n    due: 2023-05-31\n    done: ${done}`,
      ),
    ];
    return Buffer.from(`${lines.join("\n")}\n`);
  });

/** Structured YAML in any of the ways that the format has of writing it. */
const anyYaml = fc
  .tuple(
    fc.dictionary(entryKeys, anyValue, { maxKeys: 8, noNullPrototype: false }),
    fc.constantFrom<Scalar.Type>("PLAIN", "QUOTE_DOUBLE", "QUOTE_SINGLE", "BLOCK_LITERAL", "BLOCK_FOLDED"),
    fc.constantFrom("workstream: soki\nperiod: 2023-04\n", ""),
  )
  .map(([value, style, start]) => Buffer.from(start + stringify(value, { defaultStringType: style })));

const quoted = anyText.map((text) => JSON.stringify(text));

/** Programmes whose shape is right, of the three workstreams that the small workspace has entries of. */
const goodProgramme = fc
  .record({
    title: quoted,
    heading: quoted,
    text: anyText,
    names: fc.tuple(quoted, quoted, quoted),
    language: fc.constantFrom("sv", "en"),
    term: quoted,
    layout: fc.constantFrom("", "layout:\n  toc: true\n", "layout:\n  numberedHeadings: true\n  toc: true\n"),
  })
  .map(({ title, heading, text, names, language, term, layout }) => {
    const workstreams = ["soki", "test", "teknik"].map(
      (id, index) => `  - id: ${id}\n    name: ${names[index]}\n`,
    );
    return Buffer.from(
      `programme: Program Exempel\norganisation: Exempelregionen\nlanguage: ${language}\ntitle: ${title}\n` +
        `introduction:\n  - heading: ${heading}\n    text: ${block(text).replace(/^/gm, "    ").trimStart()}\n` +
        `overview: ${heading}\nheadings:\n  summary: Summering {month}\n  plan: ${title}\n` +
        `workstreams:\n${workstreams.join("")}glossary:\n  - term: ${term}\n${layout}`,
    );
  });

/** A programme's own words about a month, whose shape is right. */
const goodMonth = fc
  .record({
    summary: anyText,
    decision: anyText,
    name: quoted,
    level: fc.constantFrom("low", "high", "medel"),
  })
  .map(({ summary, decision, name, level }) =>
    Buffer.from(
      `period: 2023-04\nsummary: ${block(summary)}\ndecisions:\n  - decision: ${JSON.stringify(decision)}\n    by: ${name}\n    due: 2023-05-31\n` +
        `risks:\n  - id: r1\n    name: ${name}\n    level: ${level}\n`,
    ),
  );

const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.string({ unit: "binary", maxLength: 200 }).map((text) => Buffer.from(text)),
  anyText.map((text) => Buffer.from(text)),
);

const changedMonth = (months: readonly Buffer[]): fc.Arbitrary<Input> =>
  mutated(months).map((bytes) => ({ place: "month", bytes }));

/** Real files in which something is changed. */
export function changedInput({ entries, programmes, months }: Seeds): fc.Arbitrary<Input> {
  return fc.oneof(
    { weight: 4, arbitrary: mutated(entries).map((bytes): Input => ({ place: "entry", bytes })) },
    { weight: 2, arbitrary: mutated(programmes).map((bytes): Input => ({ place: "programme", bytes })) },
    ...(months.length === 0 ? [] : [{ weight: 1, arbitrary: changedMonth(months) }]),
  );
}

/** Every kind of file that may lie where an entry or a programme should: the arbitrary, the structured and the real. */
export const anyInput: fc.Arbitrary<Input> = fc.oneof(
  { weight: 6, arbitrary: changedInput(ownSeeds) },
  { weight: 5, arbitrary: goodEntry.map((bytes): Input => ({ place: "entry", bytes })) },
  { weight: 2, arbitrary: anyYaml.map((bytes): Input => ({ place: "entry", bytes })) },
  { weight: 1, arbitrary: anyBytes.map((bytes): Input => ({ place: "entry", bytes })) },
  { weight: 1, arbitrary: anyBytes.map((bytes): Input => ({ place: "month", bytes })) },
  { weight: 1, arbitrary: goodMonth.map((bytes): Input => ({ place: "month", bytes })) },
  { weight: 2, arbitrary: goodProgramme.map((bytes): Input => ({ place: "programme", bytes })) },
  { weight: 1, arbitrary: anyBytes.map((bytes): Input => ({ place: "programme", bytes })) },
);
