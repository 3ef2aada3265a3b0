import type { CannotRunTexts } from "../messages/messages.ts";
import type { Period } from "../model/parse-period.ts";
import { lastPublished } from "../model/publication.ts";
import type { Snapshot } from "../workspace/snapshot.ts";

/** Why a command writes nothing into a month: it is published. Undefined where it may, or was asked to all the same. */
export function reasonNotToWrite(
  workspace: Snapshot,
  period: Period,
  isAskedTo: boolean,
): ((texts: CannotRunTexts) => string) | undefined {
  if (isAskedTo || !workspace.isPublished(period)) return undefined;
  const publication = workspace.readPublication(period).value;
  const day = publication && lastPublished(publication);
  return (texts) => texts.isPublished(period, day);
}
