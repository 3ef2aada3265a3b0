import { rangeInProgramme } from "../model/programme.ts";
import type { Rule } from "./rule.ts";
import { layoutPlace } from "./texts/layout-place.ts";

/**
 * A programme with a template sets no font, colours, margins or logo: the template sets them, and a mixture would have
 * neither the organisation's style nor millrep's.
 */
export const templateAndLooks: Rule<"report/template-and-looks"> = {
  code: "report/template-and-looks",
  severities: ["error"],
  isSettable: false,
  checkProgramme({ programme }) {
    if (!rangeInProgramme(programme, "/layout/template")) return [];
    return (["font", "colours", "margins", "logo"] as const).flatMap((key) => {
      if (!rangeInProgramme(programme, `/layout/${key}`)) return [];
      return [{ params: { key }, place: layoutPlace(programme, key) }];
    });
  },
};
