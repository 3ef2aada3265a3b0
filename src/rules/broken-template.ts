import type { Rule } from "./rule.ts";
import { layoutPlace } from "./texts/layout-place.ts";

/**
 * The template that programme.yaml names is a Word document or template in the workspace, with the styles that a report
 * needs, and neither runs nor fetches anything.
 *
 * Its path starts from the folder of programme.yaml. Word's own names of the styles count, which a Swedish Word has in
 * its files too: Title is its Rubrik, and heading 1 its Rubrik 1.
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
