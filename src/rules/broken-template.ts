import type { Rule } from "./rule.ts";
import { layoutPlace } from "./texts/layout-place.ts";

/**
 * The template that programme.yaml names is a Word document or template in the workspace. It has the styles that a report
 * needs, and it runs and fetches nothing.
 *
 * Its path starts from the folder of programme.yaml. The rule looks for Word's English style names, which a Swedish Word
 * also writes in its files: it shows Title as Rubrik, and heading 1 as Rubrik 1.
 */
export const brokenTemplate: Rule<"report/broken-template"> = {
  code: "report/broken-template",
  severities: ["error"],
  isSettable: false,
  checkProgramme({ programme }) {
    const { brokenTemplate: broken } = programme;
    return broken ? [{ params: broken, place: layoutPlace(programme, "template") }] : [];
  },
};
