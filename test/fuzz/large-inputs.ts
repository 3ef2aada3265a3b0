import type { Input } from "./any-input.ts";

export interface LargeInput extends Input {
  readonly name: string;
}

/** In bytes, nearly: the largest file of which anything is promised. */
const size = 2_000_000;

/** What is said over and over in a text: what each rule looks for, and what each kind of markup begins and ends with. */
const pieces = [
  ..."a|å|ord |Å|A|1|1 |12 |.|, |: |; |-|– |”|'|\"|(|) |[|]|](|![|<|>|&|&amp;|`|*|**|_|*a|**a* |~|\\|\\\n|@|/|#|%|{|}".split(
    "|",
  ),
  ...[
    "|",
    "|a",
    "\n- ",
    "\n- a\n",
    "\n1. a\n",
    "\n> ",
    "\n# ",
    "\n---\n",
    "\n\n",
    "a\n\n",
    "\n| a | b |\n|---|---|\n",
    "\t",
    "\u00A0",
    "\u00AD",
    "\u202E",
    "\u0301",
  ],
  ...[
    "[a](https://a.se) ",
    "![a](b.png)",
    "<b>",
    "https://a.se/",
    "a@b.se ",
    "a.b@",
    "a.",
    "19121212-1212 ",
    "070-123 45 67 ",
    "lösenord: ",
  ],
  ...[
    "i april ",
    "maj 2023 ",
    "2023-04-",
    "försenad ",
    "t.ex. ",
    "bl a ",
    "VGR ",
    "SoKI (",
    "(VGR) ",
    "Vi är klara. ",
    "vård- och ",
    "{period}",
    "Skriv här ",
    "é",
    "\u{1F600}",
  ],
];

const pad = (text: string): string => text.replace(/^/gm, "  ");
const entryOf = (text: string): string =>
  `workstream: soki\nperiod: 2023-04\nsummary: |2\n${pad(text)}\nplan: |2\n  Vi fortsätter.\n`;
const repeat = (piece: string, bytes = size): string =>
  piece.repeat(Math.floor(bytes / Buffer.byteLength(piece)));
const lines = (line: (index: number) => string, count: number): string =>
  Array.from({ length: count }, (_, index) => line(index)).join("");

/** Whole files: what is slow or large for a parser of YAML, and bytes that are none. */
const files: readonly (readonly [name: string, bytes: Uint8Array | string])[] = [
  ...[
    "[",
    "{",
    "- ",
    "? ",
    "a: ",
    "&a ",
    "*a ",
    "!!str ",
    "# ",
    "\t",
    "\r",
    "'",
    '"',
    "|\n",
    ">\n",
    "%",
    "---\n",
    "...\n",
    "\0",
    "\uFEFF",
    "a: b: ",
  ].map((piece) => [`file of ${JSON.stringify(piece)}`, repeat(piece)] as const),
  ["many keys", lines((index) => `k${index}: 1\n`, 150_000)],
  ["one key many times", repeat("summary: a\n")],
  ["nested maps", lines((index) => `${" ".repeat(index)}a:\n`, 1900)],
  ["nested lists", lines((index) => `${" ".repeat(index)}-\n`, 1900)],
  [
    "aliases of aliases",
    `a0: &a0 [x]\n${lines((index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]\n`, 40_000)}`,
  ],
  ["anchors", lines((index) => `k${index}: &a${index} x\n`, 90_000)],
  ["a comment on each line", lines((index) => `# ${index}\n`, 200_000)],
  ["a long key", `${repeat("a")}: 1\n`],
  ["a quoted text of escapes", `summary: "${repeat("\\u00e5")}"\n`],
  ["a folded text", `summary: >\n${repeat("  a\n\n")}`],
  [
    "milestones",
    `workstream: soki\nperiod: 2023-04\nsummary: a\nplan: a\nmilestones:\n${lines((index) => `  - id: m${index}\n    name: Milstolpe ${index}\n    due: 2023-05-31\n`, 30_000)}`,
  ],
  [
    "follow-up",
    `workstream: soki\nperiod: 2023-04\nsummary: a\nplan: a\nfollowUp:\n${lines((index) => `  - planned: Vi gör punkt ${index} klar.\n    outcome: done\n`, 30_000)}`,
  ],
  [
    "other words in each sentence",
    entryOf(
      lines((index) => `Vi gör ${index.toString(36)} klar med ${(index * 7919).toString(36)}. `, 50_000),
    ),
  ],
  [
    "a plan of many items",
    entryOf("a").replace(
      "  Vi fortsätter.",
      lines((index) => `  - Vi gör ${index.toString(36)} klar\n`, 60_000),
    ),
  ],
  ["nested emphasis", entryOf(`${"*a **b ".repeat(100_000)}${"** *".repeat(100_000)}`)],
  ["nested quotations", entryOf(`${">".repeat(1000)} a\n`.repeat(1900))],
  ["nested list items", entryOf(lines((index) => `${"  ".repeat(index)}- a\n`, 1300))],
  ["a wide table", entryOf(`|${"a|".repeat(300_000)}\n|${"-|".repeat(300_000)}\n|${"b|".repeat(300_000)}`)],
  ["a long table", entryOf(`|a|b|\n|-|-|\n${"|c|d|\n".repeat(200_000)}`)],
  ["link definitions", entryOf(lines((index) => `[a${index}]: https://a.se/${index}\n`, 60_000))],
  ["UTF-16", Buffer.from(entryOf(repeat("ord ", size / 2)), "utf16le")],
  ["Windows-1252", Buffer.from(entryOf(repeat("åäö ")), "latin1")],
  ["random bytes", Uint8Array.from({ length: size }, (_, index) => (index * 2654435761) >>> 13)],
];

/** Files of up to 2 MB that a rule, a parser or a writer might take long over. */
export const largeInputs: readonly LargeInput[] = [
  ...pieces.map((piece) => ({
    name: `text of ${JSON.stringify(piece)}`,
    place: "entry" as const,
    bytes: Buffer.from(entryOf(repeat(piece))),
  })),
  ...files.map(([name, bytes]) => ({ name, place: "entry" as const, bytes: Buffer.from(bytes) })),
  ...files.slice(0, 34).map(([name, bytes]) => ({
    name: `programme: ${name}`,
    place: "programme" as const,
    bytes: Buffer.from(bytes),
  })),
];
