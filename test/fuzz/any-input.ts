import fc from "fast-check";
import { type Scalar, stringify } from "yaml";
import { entryFields } from "../../src/fields/entry-fields.ts";
import { ownSeeds, type Seeds } from "./seed-files.ts";

/** One file of a workspace to break, and what to break it with. */
export interface Input {
  readonly place: "entry" | "programme";
  readonly bytes: Uint8Array;
}

/** Pieces of Markdown, YAML, Swedish and Unicode that mean something to some part of millrep. */
const pieces = fc.constantFrom(
  ..."a å Ö é ß ı 1 12 3. 1) 2023-04 2023-02-30 maj mars VGR t.ex. bl a % § ” ’ \" ' - – — … . , ; : ! ? ( ) / # & | > < @ ` ~ ^ \\ = + * ** _ __ { } [ ] $".split(
    " ",
  ),
  ..." \t\n\n\n\r\u00A0\u00AD\u200B\u200E\u202E\u2028\uFEFF\uFFFE\uD800\u0000\u0007\u001B\u0085\u0301".split(
    "",
  ),
  ...[
    "\r\n",
    "  ",
    "    ",
    "  \n",
    "\\\n",
    "\n- ",
    "\n* ",
    "\n1. ",
    "\n  - ",
    "\n> ",
    "\n# ",
    "\n---\n",
    "\n```\n",
    "\u001B[31m",
  ],
  ...[
    "\n\n| a | b |\n|---|---|\n| ",
    " | ",
    " |\n",
    "![bild](karta.png)",
    "![](x.png)",
    "[länk](https://a.se/?q=å)",
  ],
  ...[
    "[x](javascript:alert)",
    "[x](#soki)",
    "[x][y]\n\n[y]: https://a.se",
    "<b>",
    "</w:t>",
    "<!-- x -->",
    "&amp;",
    "&aring;",
    "&#0;",
  ],
  ...[
    "https://a.se",
    "namn@vgregion.se",
    "19121212-1212",
    "lösenord: Hemligt1",
    "070-123 45 67",
    "\u{1F469}\u200D\u{1F469}",
    "\u{10FFFF}",
  ],
  ...[
    "Vi har gått igenom nio arbetsflöden.",
    "Planeringen är försenad.",
    "Skriv här",
    "{period}",
    "{month}",
    "{x}",
    "__proto__",
    "constructor",
  ],
  ...[
    "vaccinationer",
    "Standardisering och kliniskt innehåll",
    "SoKI",
    "i april 2023",
    "\nlista:\n",
    ": ",
    " #",
    "&a ",
    "*a",
    "!!binary ",
    "<<: *a",
    "%YAML 1.1\n",
  ],
);

const anyText = fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(""));

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

type Mutation = (bytes: Buffer) => Buffer;

const splice =
  (at: number, removed: number, added: Uint8Array): Mutation =>
  (bytes) => {
    const start = Math.floor(at * bytes.length);
    return Buffer.concat([bytes.subarray(0, start), added, bytes.subarray(start + removed)]);
  };
const spot = fc.double({ min: 0, max: 1, noNaN: true });

function anyMutation(seeds: readonly Buffer[]): fc.Arbitrary<Mutation> {
  return fc.oneof(
    fc.tuple(spot, fc.nat(20), anyText).map(([at, removed, text]) => splice(at, removed, Buffer.from(text))),
    fc
      .tuple(spot, fc.nat(3), fc.uint8Array({ maxLength: 4 }))
      .map(([at, removed, added]) => splice(at, removed, added)),
    fc.tuple(spot, fc.nat(400)).map(([at, removed]) => splice(at, removed, new Uint8Array())),
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

function mutated(seeds: readonly Buffer[]): fc.Arbitrary<Uint8Array> {
  return fc
    .tuple(fc.constantFrom(...seeds), fc.array(anyMutation(seeds), { minLength: 1, maxLength: 5 }))
    .map(([seed, mutations]) => mutations.reduce((bytes, mutate) => mutate(bytes), seed));
}

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

const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.string({ unit: "binary", maxLength: 200 }).map((text) => Buffer.from(text)),
  anyText.map((text) => Buffer.from(text)),
);

/** Real files in which something is changed. */
export function changedInput({ entries, programmes }: Seeds): fc.Arbitrary<Input> {
  return fc.oneof(
    { weight: 4, arbitrary: mutated(entries).map((bytes): Input => ({ place: "entry", bytes })) },
    { weight: 2, arbitrary: mutated(programmes).map((bytes): Input => ({ place: "programme", bytes })) },
  );
}

/** Every kind of file that may lie where an entry or a programme should: the arbitrary, the structured and the real. */
export const anyInput: fc.Arbitrary<Input> = fc.oneof(
  { weight: 6, arbitrary: changedInput(ownSeeds) },
  { weight: 5, arbitrary: goodEntry.map((bytes): Input => ({ place: "entry", bytes })) },
  { weight: 2, arbitrary: anyYaml.map((bytes): Input => ({ place: "entry", bytes })) },
  { weight: 1, arbitrary: anyBytes.map((bytes): Input => ({ place: "entry", bytes })) },
  { weight: 2, arbitrary: goodProgramme.map((bytes): Input => ({ place: "programme", bytes })) },
  { weight: 1, arbitrary: anyBytes.map((bytes): Input => ({ place: "programme", bytes })) },
);
