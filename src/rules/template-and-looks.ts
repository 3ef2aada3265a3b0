import { rangeInProgramme } from "../model/programme.ts";
import type { Rule } from "./rule.ts";
import { layoutPlace } from "./texts/layout-place.ts";

/**
 * A programme with a template says nothing of font, colours and margins: the template decides them, in all its styles,
 * and half a template's looks would be neither the organisation's nor millrep's.
 */
export const templateAndLooks: Rule<"report/template-and-looks"> = {
  code: "report/template-and-looks",
  severities: ["error"],
  isSettable: false,
  checkProgramme({ programme }) {
    if (!rangeInProgramme(programme, "/layout/template")) return [];
    return (["font", "colours", "margins"] as const).flatMap((key) => {
      if (!rangeInProgramme(programme, `/layout/${key}`)) return [];
      return [{ params: { key }, place: layoutPlace(programme, key) }];
    });
  },
};
