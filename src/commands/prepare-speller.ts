import type { Spelling, WorkspaceChecker } from "../check-workspace.ts";
import type { Speller } from "../language/speller.ts";
import { type Context, say } from "./context.ts";

/**
 * How to check spelling where the programme asks for it, or only where it lets misspelt words stop its reports
 * (`isOnlyErrors`); undefined where it does not, or where the speller is not installed, which is said.
 */
export async function prepareSpelling(
  context: Context,
  checker: WorkspaceChecker,
  isOnlyErrors = false,
): Promise<Spelling | undefined> {
  const severity = await checker.spellingSeverity();
  if (isOnlyErrors ? severity !== "error" : severity === "off") return undefined;
  const identity = context.host.identifySpeller();
  if (identity === undefined) {
    say(context, context.messages.validate.noSpeller);
    return undefined;
  }
  let loading: Promise<Speller | undefined> | undefined;
  return {
    identity,
    load: () => {
      loading ??= loadSpeller(context);
      return loading;
    },
  };
}

/** Loads the speller, or says that it is not installed: a part of it may be missing. */
async function loadSpeller(context: Context): Promise<Speller | undefined> {
  const { loadSpeller: load } = await import("../spelling/load-speller.ts");
  const speller = await load();
  if (speller) return speller;
  context.host.forgetRun();
  say(context, context.messages.validate.noSpeller);
  return undefined;
}
