import type { Language } from "../messages/language.ts";
import { programmeWords } from "../messages/programme-words.ts";
import { quoteScalar } from "./quote-scalar.ts";

/** A programme that `init` makes from the command line. */
export interface NewProgramme {
  readonly name: string;
  /** Undefined where nobody has said it: the programme's own name stands in until then. */
  readonly organisation: string | undefined;
  readonly language: Language;
  readonly workstreams: readonly { readonly id: string; readonly name: string }[];
}

/** Prints the programme file of a new programme, in neutral words and with an empty glossary. */
export function printProgramme({ name, organisation, language, workstreams }: NewProgramme): string {
  const words = programmeWords[language];
  const comment = (lines: readonly string[]): string[] => lines.map((line) => `# ${line}`.trimEnd());
  return [
    "# yaml-language-server: $schema=schema/programme.schema.json",
    "#",
    ...comment(words.about(name)),
    "",
    `programme: ${quoteScalar(name)}`,
    ...(organisation === undefined ? comment(words.organisation) : []),
    `organisation: ${quoteScalar(organisation ?? name)}`,
    `language: ${language}`,
    "",
    ...comment(words.variables),
    `title: "${words.title}"`,
    "",
    "introduction:",
    `  - heading: ${words.introduction}`,
    "    text: |",
    `      ${words.introductionText}`,
    "",
    `overview: ${words.overview}`,
    "headings:",
    `  summary: "${words.summary}"`,
    `  plan: "${words.plan}"`,
    "",
    ...comment(words.deadline),
    "# deadline: 5",
    "",
    ...comment(words.workstreams),
    "workstreams:",
    ...workstreams.flatMap((workstream) => [
      `  - id: ${quoteScalar(workstream.id)}`,
      `    name: ${quoteScalar(workstream.name)}`,
    ]),
    "",
    ...comment(words.glossary),
    "glossary: []",
    "",
  ].join("\n");
}
