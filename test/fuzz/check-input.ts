import { parse } from "yaml";
import { printable } from "../../src/diagnostics/printable.ts";
import { readDocx } from "../../src/docx-reader/read-docx.ts";
import { isEntryField } from "../../src/fields/entry-fields.ts";
import { findMalformedParts } from "../support/check-ooxml.ts";
import { type Files, makeMemoryWorkspace } from "../support/memory-host.ts";
import { readOutline, readText } from "../support/read-docx.ts";
import type { Input } from "./any-input.ts";
import { checkPublish, checkPublished, checkViews } from "./check-published.ts";
import { checkReturned } from "./check-returned.ts";
import { require, run } from "./run-checked.ts";

const paths = {
  entry: "/rapport/reports/2023-04/soki.yaml",
  programme: "/rapport/reports/programme.yaml",
  month: "/rapport/reports/2023-04/month.yaml",
};
type FindFaults = (document: Uint8Array) => readonly string[];
const base = makeMemoryWorkspace();

/** Runs the commands that an input is for, and throws where millrep breaks a promise: see the functions below. */
export async function checkInput(input: Input, findFaults: FindFaults = findMalformedParts): Promise<void> {
  const { place, bytes } = input;
  if (place === "returned") await checkReturned(bytes);
  else if (place === "entry" || place === "programme" || place === "month")
    await checkWorkspace(paths[place], input, findFaults);
  else await checkPublished(place, bytes);
}

/**
 * Runs every command on a workspace in which one file is an input, and throws where millrep breaks a promise: it ends
 * with exit code 70, throws, shows a stack or a raw control character, takes more than five seconds, calls valid what it
 * cannot compile, makes a document that is no valid Word file or does not say what the entry says, or an entry that it
 * cannot read itself. `findFaults` says what is wrong with a document.
 */
async function checkWorkspace(path: string, input: Input, findFaults: FindFaults): Promise<void> {
  const files: Files = new Map(base).set(path, input.bytes);
  const found = await run(files, ["validate", "2023-04", "--no-spell", "--verbose"]);
  // Every input goes through the four commands; what they share need not be looked at from every side each time.
  const turn = input.bytes.length % 8;
  if (turn < 2) await checkFormats(files, input);
  else if (turn < 5) await checkFix(files, found.exit);
  const outline = await run(files, ["compile", "2023-04", "--format", "outline"]);
  require(outline.exit === found.exit, `validate ended with ${found.exit}, compile with ${outline.exit}`);
  require(found.exit !== 1 || found.stdout.length > 0, "exit code 1 without a diagnostic");
  if (outline.exit === 0) await checkDocuments(files, outline.stdout.toString(), input, findFaults);
  else require(outline.stdout.length === 0, "compile wrote a document of a report with errors");
  await checkDiff(files, turn % 2 === 0);
  await checkInit(files);
  if (turn > 4) await checkForms(files, findFaults);
  else await checkViews(files, turn);
  if (turn % 4 === 0 || input.place === "month") await checkPublish(files);
}

const formats = ["json", "sarif", "github", "junit"];

/** One of the formats for programs, a different one for every input: what they share is checked often enough. */
async function checkFormats(files: Files, { bytes }: Input): Promise<void> {
  const format = formats[(bytes.length >> 3) % formats.length] ?? "json";
  const { exit, stdout } = await run(files, ["validate", "--all", "--no-spell", "--format", format]);
  if (exit !== 2 && /json|sarif/.test(format)) JSON.parse(stdout.toString());
}

/** As text for one half of the inputs, and for the other half as JSON. */
async function checkDiff(files: Files, isText: boolean): Promise<void> {
  const { exit, stdout } = await run(files, ["diff", "--format", isText ? "text" : "json"]);
  if (exit === 0 && !isText) JSON.parse(stdout.toString());
}

async function checkDocuments(
  files: Files,
  outline: string,
  { place, bytes }: Input,
  findFaults: FindFaults,
): Promise<void> {
  const { exit, stdout } = await run(files, ["compile", "2023-04", "--format", "docx", "-o", "-"]);
  require(exit === 0, `compile ended with ${exit} as docx, and with 0 as an outline`);
  const errors = findFaults(stdout);
  require(errors.length === 0, `the document is not valid: ${errors.join("; ")}`);
  const lines = outline.split("\n").filter((line) => !/^T[HR]\t/.test(line));
  // An outline shows the sign for a character that would turn its line.
  const written = readOutline(stdout).map((line) => line.replace(/(?<=\t).*/su, printable));
  require(textsOf(lines) === textsOf(written), "the document and the outline say different things");
  const other = bytes.length % 2 === 0 ? "html" : "md";
  await run(files, ["compile", "2023-04", "--format", other, "-o", "-"]);
  if (place === "entry") checkWords(bytes, wordsOf(readText(stdout)));
}

/** Texts without markup but lists and emphasis must be in the document word for word, whatever reads them. */
function checkWords(bytes: Uint8Array, written: string): void {
  const entry: unknown = parse(
    Buffer.from(bytes)
      .toString()
      .replace(/^\uFEFF/, ""),
  );
  require(typeof entry === "object" && entry !== null, "the document is made of an entry that is none");
  for (const [key, text] of Object.entries(entry)) {
    if (!isEntryField(key) || typeof text !== "string" || /[^\p{L}\p{N}\p{M}\s.,:;!?()"'”’%–*_-]/u.test(text))
      continue;
    // The number of a list's item is no word of the document's.
    const words = wordsOf(text.replace(/^[\s>*-]*(?:\d+[.)](?=\s|$))?/gm, " "));
    require(words.trim() === "" ||
      written.includes(words), `the document does not say ${JSON.stringify(text)}`);
  }
}

/** Lines of an outline without their roles and typography: numbered headings look like lists. */
function textsOf(lines: readonly string[]): string {
  const texts = lines.map((line) =>
    line
      .slice(line.indexOf("\t") + 1)
      .replaceAll("\u00A0", " ")
      .trim(),
  );
  return texts.filter((text) => text !== "").join("\n");
}

/** Words as letters and digits, parted by single spaces. */
function wordsOf(text: string): string {
  return ` ${(text.normalize("NFC").match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join(" ")} `;
}

/** The forms of the changed entry, and of another month, are Word files that are valid and that millrep reads. */
async function checkForms(files: Files, findFaults: FindFaults): Promise<void> {
  for (const month of ["2023-04", "2023-05"]) {
    const after = new Map(files);
    await run(after, ["form", month, "soki", "--mail"]);
    const form = after.get(`/rapport/reports/${month}/forms/${month}-soki.docx`);
    if (!form) continue;
    const errors = findFaults(form);
    require(errors.length === 0, `the form is not valid: ${errors.join("; ")}`);
    require(!("refusal" in readDocx(form)), "the form cannot be read again");
  }
}

const newEntry = "/rapport/reports/2023-05/soki.yaml";
const checked = new Set<string>();

/** The entries that `init` makes of last month's are themselves read without an error of form. */
async function checkInit(files: Files): Promise<void> {
  const after = new Map(files);
  const { exit } = await run(after, ["init", "2023-05"]);
  for (const [file, bytes] of files) require(after.get(file) === bytes, `init changed ${file}`);
  const made = Buffer.from(after.get(newEntry) ?? "").toString();
  // The files for the other workstreams, and of an entry that cannot be read, are the same every time.
  if (exit !== 0 || checked.has(made)) return;
  checked.add(made);
  const { stdout } = await run(after, ["validate", "2023-05", "--no-spell", "--format", "json"]);
  const { diagnostics }: { diagnostics: { code: string; file: string; message: string }[] } = JSON.parse(
    stdout.toString(),
  );
  const wrong = diagnostics.filter(
    ({ code, file }) => /^(?:yaml|schema)\//.test(code) && file.includes("2023-05"),
  );
  require(wrong.length === 0, `init made an entry with ${JSON.stringify(wrong)}`);
}

/** A repaired file needs no further repair, and `--fix` never makes a file of more errors. */
async function checkFix(files: Files, exit: number): Promise<void> {
  const repaired = new Map(files);
  const after = await run(repaired, ["validate", "2023-04", "--no-spell", "--fix"]);
  require(after.exit <= exit, `--fix made exit code ${after.exit} of ${exit}`);
  if ([...repaired].every(([file, bytes]) => files.get(file) === bytes)) return;
  await run(files, ["validate", "2023-04", "--no-spell", "--dry-run"]);
  const again = new Map(repaired);
  await run(again, ["validate", "2023-04", "--no-spell", "--fix"]);
  for (const [file, bytes] of repaired)
    require(Buffer.compare(again.get(file) ?? new Uint8Array(), bytes) ===
      0, `--fix changed ${file} a second time`);
}
