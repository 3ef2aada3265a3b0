import { chooseLanguage } from "./choose-language.ts";
import { helpWidth, readBuiltHelp } from "./host/built-help.ts";
import type { Host } from "./host.ts";
import { isLanguage } from "./language/language.ts";

/** Shows the help that is asked for and nothing else, as the build has laid it out. False, and nothing is shown, for all else. */
export function showBuiltHelp(host: Host): boolean {
  const asked = host.args.filter((_, index) => !isLanguageOption(host.args, index));
  const flag = asked.pop();
  const [command = "", ...others] = asked;
  if ((flag !== "-h" && flag !== "--help") || others.length > 0) return false;
  if ((host.stdout.columns ?? helpWidth) < helpWidth) return false;
  const help = readBuiltHelp(chooseLanguage(host));
  if (!help || !Object.hasOwn(help, command)) return false;
  host.stdout.write(help[command] ?? "");
  return true;
}

/** Whether an argument is `--lang` with one of the languages, or that language. */
function isLanguageOption(args: readonly string[], index: number): boolean {
  const isPair = (at: number): boolean => args[at] === "--lang" && isLanguage(args[at + 1]);
  return isPair(index) || isPair(index - 1) || args[index] === "--lang=sv" || args[index] === "--lang=en";
}
