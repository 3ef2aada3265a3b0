import path from "node:path";
import { readProgrammeLanguage } from "../commands/programme-language.ts";
import type { Host } from "../host/host.ts";
import { isLanguage, type Language } from "../messages/language.ts";
import { findWorkspace } from "../workspace/paths.ts";

/**
 * The language to speak: `--lang`, else MILLREP_LANG, else the programme's language, else Swedish.
 *
 * Never the locale of the machine: `LC_ALL=C` on a build server must not make the tool speak English to a Swedish
 * office. The command line is searched before it is parsed, because help and usage errors need a language too.
 */
export function chooseLanguage(
  host: Pick<Host, "args" | "env" | "folder" | "exists" | "readFile">,
): Language {
  const asked = optionValue(host.args, "--lang");
  if (isLanguage(asked)) return asked;
  const fromEnvironment = host.env["MILLREP_LANG"];
  if (isLanguage(fromEnvironment)) return fromEnvironment;
  const start = optionValue(host.args, "-C") ?? optionValue(host.args, "--dir") ?? ".";
  const root = findWorkspace(host, path.resolve(host.folder, start));
  return (root === undefined ? undefined : readProgrammeLanguage(host, root)) ?? "sv";
}

/** The last value of an option, in any of the forms `--lang en`, `--lang=en` and `-Cdir`. */
function optionValue(args: readonly string[], option: string): string | undefined {
  let value: string | undefined;
  for (const [index, argument] of args.entries()) {
    if (argument === "--") break;
    if (argument === option) value = args[index + 1];
    else if (argument.startsWith(`${option}=`)) value = argument.slice(option.length + 1);
    else if (!option.startsWith("--") && argument.startsWith(option)) value = argument.slice(option.length);
  }
  return value;
}
