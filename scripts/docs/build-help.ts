import { commands } from "../../src/cli/command-list.ts";
import { messages as en } from "../../src/messages/en/messages.ts";
import type { Language } from "../../src/messages/language.ts";
import { formatBlock, runMillrep } from "./run-millrep.ts";

/** The help of millrep and of each of its commands, under a heading each. */
export async function buildHelp(language: Language): Promise<string> {
  const parts: string[] = [];
  for (const command of [[], ...commands.map(({ name }) => [name])]) {
    const help = await runMillrep(".", [...command, "--help", "--lang", language]);
    parts.push(`## ${["millrep", ...command].join(" ")}\n\n${formatBlock(help)}`);
  }
  return parts.join("\n\n");
}

/** A table of the commands with what they do, each a link to its help. */
export function buildSummaries(): string {
  const rows = commands.map(
    ({ name }) => `| [\`millrep ${name}\`](docs/commands.md#millrep-${name}) | ${en.help.summaries[name]} |`,
  );
  return ["| command | what it does |", "| --- | --- |", ...rows].join("\n");
}

/** A table of the exit codes. */
export function buildExitCodes(): string {
  const rows = en.help.exitCode.map(([code, meaning]) => `| ${code} | ${meaning} |`);
  return ["| code | meaning |", "| --- | --- |", ...rows].join("\n");
}
