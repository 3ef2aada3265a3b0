import type { Speller } from "../language/speller.ts";
import { readProgramme } from "../read-workspace.ts";
import type { Context } from "./context.ts";
import { loadSpeller } from "./prepare-speller.ts";

/** Loads the speller where the programme lets misspelt words stop its reports: only then `compile` needs it. */
export async function requiredSpeller(context: Context, root: string): Promise<Speller | undefined> {
  const programme = readProgramme(context.host, root).value;
  const isRequired = programme?.language === "sv" && programme.rules.get("text/spelling") === "error";
  return isRequired ? loadSpeller(context) : undefined;
}
