import type { Command, Help } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import { commands } from "../../src/cli/command-list.ts";
import { buildParser } from "../../src/cli/parser.ts";
import { createHost } from "../../src/host/host.ts";
import type { Language } from "../../src/messages/language.ts";
import { messagesIn } from "../../src/messages/messages-in.ts";
import { entry, escapeRoff, example, paragraph, section, subsection } from "./roff.ts";

/** The words of a manual page that help does not have. */
interface ManWords {
  readonly manual: string;
  readonly name: string;
  readonly synopsis: string;
  readonly description: string;
  readonly environment: string;
  readonly variables: readonly (readonly [name: string, meaning: string])[];
  readonly files: string;
  readonly paths: readonly (readonly [path: string, meaning: string])[];
}

const words: Readonly<Record<Language, ManWords>> = {
  sv: {
    manual: "Användarkommandon",
    name: "NAMN",
    synopsis: "SYNOPSIS",
    description: "BESKRIVNING",
    environment: "MILJÖVARIABLER",
    variables: [
      ["MILLREP_LANG", "språk i meddelanden, där --lang inte anges: sv eller en"],
      ["NO_COLOR, FORCE_COLOR", "använd aldrig färg, eller alltid"],
      ["MILLREP_SOFFICE", "programmet soffice i LibreOffice, som gör PDF-dokument"],
      ["SOURCE_DATE_EPOCH", "dokumentens datum, i sekunder sedan 1970"],
    ],
    files: "FILER",
    paths: [
      ["reports/programme.yaml", "programmet: projekten, orden och reglerna"],
      ["reports/2023-03/soki.yaml", "ett projekts bidrag för en månad"],
      ["reports/2023-03/month.yaml", "programmets egna ord om månaden"],
    ],
  },
  en: {
    manual: "User Commands",
    name: "NAME",
    synopsis: "SYNOPSIS",
    description: "DESCRIPTION",
    environment: "ENVIRONMENT",
    variables: [
      ["MILLREP_LANG", "language of messages where --lang is not given: sv or en"],
      ["NO_COLOR, FORCE_COLOR", "never use colour, or always"],
      ["MILLREP_SOFFICE", "the program soffice of LibreOffice, which makes PDF documents"],
      ["SOURCE_DATE_EPOCH", "the date of documents, in seconds since 1970"],
    ],
    files: "FILES",
    paths: [
      ["reports/programme.yaml", "the programme: workstreams, words and rules"],
      ["reports/2023-03/soki.yaml", "a workstream's entry of a month"],
      ["reports/2023-03/month.yaml", "the programme's own words about the month"],
    ],
  },
};

/** Builds the manual page of millrep, which says what every --help says: in roff with the macros of man(7). */
export function buildManPage(language: Language): string {
  const messages = messagesIn(language);
  const own = words[language];
  const { help: texts } = messages;
  const program = buildParser(createHost(), messages, async () => {});
  const help = program.createHelp();
  const titled = (title: string): string => section(title.replace(/:$/, "").toUpperCase());
  const parts = [
    '.\\" Made by: npm run docs',
    `.TH MILLREP 1 "" "millrep ${escapeRoff(packageJson.version)}" "${escapeRoff(own.manual)}"`,
    // Words are not broken, and lines not filled with spaces: options and paths are copied as they stand.
    ".nh\n.ad l",
    section(own.name),
    `millrep \\- ${escapeRoff(decapitalised(texts.program))}`,
    section(own.synopsis),
    `.B millrep\n${escapeRoff(program.usage())}`,
    section(own.description),
    paragraph(texts.program),
    titled(texts.globalOptions),
    ...optionsOf(help, program),
    titled(texts.commands),
    ...program.commands.flatMap((command) => {
      const name = commands.find((spec) => spec.name === command.name())?.name;
      return [
        subsection(help.commandUsage(command)),
        paragraph(help.commandDescription(command)),
        ...help
          .visibleArguments(command)
          .map((argument) => entry(help.argumentTerm(argument), help.argumentDescription(argument))),
        ...optionsOf(help, command),
        ...(name ? [`.PP\n${escapeRoff(texts.examples)}`, example(texts.example[name])] : []),
      ];
    }),
    section(own.environment),
    ...own.variables.map(([name, meaning]) => entry(name, meaning)),
    section(own.files),
    ...own.paths.map(([path, meaning]) => entry(path, meaning)),
    titled(texts.exitCodes),
    ...texts.exitCode.map(([code, meaning]) => entry(String(code), meaning)),
  ];
  return `${parts.join("\n")}\n`;
}

function optionsOf(help: Help, command: Command): string[] {
  return help
    .visibleOptions(command)
    .filter(({ long }) => command.parent === null || long !== "--help")
    .map((option) => entry(help.optionTerm(option), help.optionDescription(option)));
}

/** “assembles …”, as the name of a manual page is followed. */
function decapitalised(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, "");
}
