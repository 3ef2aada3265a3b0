import { type Diagnostic, diagnose } from "../../src/diagnostics/diagnostic.ts";
import { createHost } from "../../src/host/host.ts";
import type { Programme } from "../../src/model/programme.ts";
import { proseAt } from "../../src/model/programme.ts";
import { buildDiagnostics, type Rule } from "../../src/rules/rule.ts";
import { ProgrammeTerms } from "../../src/rules/terms/programme-terms.ts";
import { TextReadings } from "../../src/rules/texts/text-readings.ts";
import { repairFile } from "../../src/workspace/repair-file.ts";
import { Snapshot } from "../../src/workspace/snapshot.ts";
import { parseYaml } from "../../src/yaml/parse-yaml.ts";
import { makeWorkspace } from "./workspace.ts";

let small: Programme | undefined;

/** The small workspace's programme, with other values for some of its fields. */
function programmeWith(change: Partial<Programme>): Programme {
  small ??= new Snapshot(createHost({}), makeWorkspace()).readProgramme().value;
  if (!small) throw new Error("the small workspace has no programme");
  return { ...small, ...change };
}

/** A file whose only value is a text, as `init` writes one: the block's indentation is stated, so that any text can stand in it. */
export function blockFile(text: string): string {
  return `text: |2\n${text.replace(/^/gm, "  ")}\n`;
}

/** What a rule finds in such a file, without a folder: for tries by the thousand. Nothing where YAML refuses it. */
export function checkFileText(
  rule: Rule,
  file: string,
  change: Partial<Programme> = {},
): { readonly diagnostics: readonly Diagnostic[] } | undefined {
  const source = { path: "reports/programme.yaml", text: file };
  const root = parseYaml(source, "programme").value;
  const text = root && proseAt({ file: source, root }, "/text");
  if (!text) return undefined;
  const readings = new TextReadings();
  const programme = programmeWith({
    ...change,
    ...(root ? { source: { file: source, root } } : {}),
    introduction: [{ heading: "", text, sections: [] }],
  });
  return {
    diagnostics: buildDiagnostics(
      rule,
      rule.checkProgramme?.({
        programme,
        terms: new ProgrammeTerms(programme, readings),
        readings,
        speller: undefined,
      }) ?? [],
    ),
  };
}

/** What a rule finds in a text: the words that it points at. */
export function wordsFound(rule: Rule, text: string, change?: Partial<Programme>): string[] {
  const checked = checkFileText(rule, blockFile(text), change);
  return (checked?.diagnostics ?? []).map(({ range }) => blockFile(text).slice(range?.start, range?.end));
}

/** A file after `--fix` with one rule. */
export function repairedFile(rule: Rule, file: string, change?: Partial<Programme>): string {
  const { bytes } = repairFile(Buffer.from(file), (tried) => {
    const text = Buffer.from(tried).toString();
    const checked = checkFileText(rule, text, change);
    return { text, diagnostics: checked?.diagnostics ?? [diagnose("yaml/syntax", {}, { file: "" })] };
  });
  return bytes ? Buffer.from(bytes).toString() : file;
}

/** A text after the same. */
export function repairedText(rule: Rule, text: string, change?: Partial<Programme>): string {
  return repairedFile(rule, blockFile(text), change).slice("text: |2\n".length, -1).replace(/^ {2}/gm, "");
}
