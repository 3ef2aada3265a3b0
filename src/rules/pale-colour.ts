import { contrastWithWhite, darkenUntilReadable, leastContrast } from "../model/contrast.ts";
import { findPaleStyles } from "../model/find-pale-styles.ts";
import type { Programme } from "../model/programme.ts";
import type { Breach, Rule } from "./rule.ts";
import { layoutPlace } from "./texts/layout-place.ts";

/**
 * The colours of headings and links can be read on white paper: their contrast is at least 4.5:1 (EN 301 549, clause
 * 10.1.4.3, which is WCAG 2.1, success criterion 1.4.3). The standard allows large headings less contrast; this rule
 * does not. The styles of the organisation's template are only a tip: the office may not be the one who can change them.
 */
export const paleColour: Rule<"report/pale-colour"> = {
  code: "report/pale-colour",
  severities: ["error", "info"],
  isSettable: false,
  checkProgramme({ programme }) {
    const chosen = (["accent", "link"] as const).flatMap((key): Breach<"report/pale-colour">[] => {
      const colour = programme.layout.colours[key];
      const contrast = contrastWithWhite(colour);
      if (contrast >= leastContrast) return [];
      const params = { key, colour, contrast: roundDown(contrast), darker: darkenUntilReadable(colour) };
      return [{ params, place: layoutPlace(programme, `colours/${key}`) }];
    });
    return [...chosen, ...checkTemplate(programme)];
  },
};

function checkTemplate(programme: Programme): Breach<"report/pale-colour">[] {
  const { template } = programme.layout;
  if (!template) return [];
  return findPaleStyles(template).map(({ colour, background, contrast, styles }) => ({
    params: {
      key: "styles",
      colour,
      contrast: roundDown(contrast),
      darker: background === "#FFFFFF" ? darkenUntilReadable(colour) : undefined,
      styles,
    },
    place: layoutPlace(programme, "template"),
    severity: "info",
  }));
}

/** Rounds to one decimal: 4.49 must not look like 4.5. */
function roundDown(contrast: number): number {
  return Math.floor(contrast * 10) / 10;
}
