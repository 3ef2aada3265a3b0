import { contrastWithWhite, darkenUntilReadable, leastContrast } from "../model/contrast.ts";
import type { Rule } from "./rule.ts";
import { layoutPlace } from "./texts/layout-place.ts";

/**
 * The colours of headings and links can be read on white paper: their contrast is at least 4.5:1 (EN 301 549, clause
 * 10.1.4.3, which is WCAG 2.1, success criterion 1.4.3). The standard allows large headings less contrast; this rule
 * does not.
 */
export const paleColour: Rule<"report/pale-colour"> = {
  code: "report/pale-colour",
  severities: ["error"],
  isSettable: false,
  checkProgramme({ programme }) {
    return (["accent", "link"] as const).flatMap((key) => {
      const colour = programme.layout.colours[key];
      const contrast = contrastWithWhite(colour);
      if (contrast >= leastContrast) return [];
      // Rounds down: 4.49 must not look like 4.5.
      const params = {
        key,
        colour,
        contrast: Math.floor(contrast * 10) / 10,
        darker: darkenUntilReadable(colour),
      };
      return [{ params, place: layoutPlace(programme, `colours/${key}`) }];
    });
  },
};
