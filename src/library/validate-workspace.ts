import { checkTargets } from "../commands/check-targets.ts";
import { chooseTargets } from "../commands/choose-targets.ts";
import type { Context } from "../commands/context.ts";
import { prepareSpeller } from "../commands/prepare-speller.ts";
import { CannotRun } from "../messages/cannot-run.ts";
import { Snapshot } from "../workspace/snapshot.ts";
import type { ValidateOptions } from "./face.d.ts";
import type { ValidateOutput } from "./generated/outputs.d.ts";
import { buildFindings } from "./output.ts";

/** Checks periods and files of a workspace. Throws a CannotRun where there is nothing to check. */
export async function validateWorkspace(
  context: Context,
  root: string,
  { targets = [], all: isAll = false, spelling: isSpelling = true }: ValidateOptions,
): Promise<ValidateOutput> {
  if (isAll && targets.length > 0) throw new CannotRun((texts) => texts.notTargetsWithAll);
  const chosen = chooseTargets(context, root, targets, isAll);
  const workspace = new Snapshot(context.host, root);
  const programme = workspace.readProgramme().value;
  const speller = isSpelling ? await prepareSpeller(context, programme) : undefined;
  const checked = checkTargets(workspace, chosen, speller);
  if (checked.isNothing) throw new CannotRun((texts) => texts.nothingToCheck(chosen.periods));
  return buildFindings(context, root, checked, checked.files);
}
