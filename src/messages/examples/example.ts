import type { CodeIn, CodeRoom } from "../../diagnostics/code-words.ts";
import type { Language } from "../language.ts";

/** An example for which validate reports a code, and one for which it does not. */
export type Example = TextExample | FileExample;

/**
 * Lines of `reports/2023-04/soki.yaml` (entry) or of the programme file. An example with both `workstream` and `period`
 * is a whole entry; any other shows only some fields of a file whose other fields are correct.
 */
export interface TextExample {
  readonly kind: "entry" | "programme";
  readonly failing: string;
  readonly passing: string;
}

/** A sentence about the files, for a code that the lines of one file cannot show. */
export interface FileExample {
  readonly kind: "file";
  readonly failing: Readonly<Record<Language, string>>;
  readonly passing: Readonly<Record<Language, string>>;
}

/** The examples of the codes of one room. */
export type ExamplesOf<Room extends CodeRoom> = Readonly<Record<CodeIn<Room>, Example>>;

type Lines = readonly string[];

export function entryExample(failing: Lines, passing: Lines): TextExample {
  return { kind: "entry", failing: failing.join("\n"), passing: passing.join("\n") };
}

export function programmeExample(failing: Lines, passing: Lines): TextExample {
  return { kind: "programme", failing: failing.join("\n"), passing: passing.join("\n") };
}

export function fileExample(failing: FileExample["failing"], passing: FileExample["passing"]): FileExample {
  return { kind: "file", failing, passing };
}
