import type { Speller } from "../language/speller.ts";
import { readProgramme } from "../read-workspace.ts";
import { type Context, say } from "./context.ts";

/** Loads the speller where the programme lets misspelt words stop its reports: only then `compile` needs it. */
export async function requiredSpeller(context: Context, root: string): Promise<Speller | undefined> {
  const setting = readProgramme(context.host, root).value?.rules.get("text/spelling");
  return setting === "error" ? prepareSpeller(context, root) : undefined;
}

/**
 * Loads the speller where the programme's texts are in its language and the rule is not off; says so where it is not
 * installed.
 */
export async function prepareSpeller(context: Context, root: string): Promise<Speller | undefined> {
  const programme = readProgramme(context.host, root).value;
  if (programme?.language !== "sv" || programme.rules.get("text/spelling") === "off") return undefined;
  const { loadSpeller } = await import("../spelling/load-speller.ts");
  const speller = await loadSpeller();
  if (!speller) say(context, context.messages.validate.noSpeller);
  return speller;
}
