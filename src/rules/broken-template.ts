import type { Rule } from "./rule.ts";
import { layoutPlace } from "./texts/layout-place.ts";

/**
 * The template that programme.yaml names is a Word document or template in the workspace. It has no macros, and its
 * headers, footers and styles run and fetch nothing; what stands in its body does not reach the report.
 *
 * Its path starts from the folder of programme.yaml.
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
