import type { Rule } from "./rule.ts";
import { layoutPlace } from "./texts/layout-place.ts";

/**
 * A report gets everything that a reader would expect of its template, or this rule says what it gets otherwise: styles
 * that the template lacks and Word would supply, and what a report does not take over, such as a cover page.
 */
export const templateAdapted: Rule<"report/template-adapted"> = {
  code: "report/template-adapted",
  severities: ["info"],
  isSettable: true,
  checkProgramme({ programme }) {
    const { template, toc } = programme.layout;
    if (!template) return [];
    const place = layoutPlace(programme, "template");
    // Only a report with contents lacks their page numbers.
    const notes = template.notes.filter(({ note }) => note !== "contents" || toc);
    return notes.map((note) => ({
      params: { ...note, template: template.path.replace(/^.*\//, "") },
      place,
    }));
  },
};
