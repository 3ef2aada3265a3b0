import type { Programme } from "../model/programme.ts";
import { spelling } from "../rules/spelling.ts";
import type { Speller } from "../swedish/speller.ts";
import { type Context, say } from "./context.ts";

/**
 * The speller, if the programme asks for spelling; with `isOnlyErrors`, only if it makes misspelt words errors.
 * Undefined otherwise, and where the speller is not installed, which is said. Only Swedish is checked.
 */
export async function prepareSpeller(
  context: Context,
  programme: Pick<Programme, "language" | "rules"> | undefined,
  isOnlyErrors = false,
): Promise<Speller | undefined> {
  if (programme?.language !== "sv") return undefined;
  const severity = programme.rules.get(spelling.code) ?? spelling.severities[0];
  if (isOnlyErrors ? severity !== "error" : severity === "off") return undefined;
  const { loadSpeller } = await import("../swedish/load-speller.ts");
  const speller = await loadSpeller();
  if (!speller) say(context, context.messages.validate.noSpeller);
  return speller;
}
