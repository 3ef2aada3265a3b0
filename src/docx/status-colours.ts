import * as docx from "docx";
import type { StatusMark } from "../document/document.ts";
import type { Status } from "../model/entry.ts";

/** The tints behind statuses. The letters on them have a contrast of at least 12:1 (`test/docx/status-colours.test.ts`). */
export const statusTints: Readonly<Record<Status, string>> = {
  onTrack: "DDF0E1",
  atRisk: "FFEDC2",
  offTrack: "F9D6D2",
  paused: "E3E7ED",
};

/** The colour of letters on every tint, and on paper: a heading's own colour could be any. */
export const statusLetters = "1C2430";

/** The look of a status in running text. */
export function statusFormat({ status }: StatusMark): {
  readonly color: string;
  readonly shading: docx.IShadingAttributesProperties;
} {
  return {
    color: statusLetters,
    shading: { type: docx.ShadingType.CLEAR, color: "auto", fill: statusTints[status] },
  };
}
