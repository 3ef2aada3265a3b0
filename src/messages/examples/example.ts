import type { CodeIn, CodeRoom } from "../../diagnostics/code-words.ts";
import type { Language } from "../language.ts";

/** One example that a code finds, and one that it does not. */
export type Example = TextExample | FileExample;

/**
 * Lines of `reports/2023-04/soki.yaml` (entry) or of the programme file. An example that has both `workstream` and
 * `period` is a whole entry; any other stands for the fields that it has, among good ones.
 */
export interface TextExample {
  readonly kind: "entry" | "programme";
  readonly failing: string;
  readonly passing: string;
}

/** Where the lines of one file do not show it: a sentence about the files. */
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
