import type { RuleCode } from "../../diagnostics/codes.ts";
import type { Prose } from "../../model/prose.ts";
import type { Breach, ProgrammeInput, Rule } from "../rule.ts";
import { introductionTexts, monthSentences } from "./report-texts.ts";

/** Builds the two functions of a rule that checks each text by itself, in the introduction and in the entries. */
export function checkEachText<C extends RuleCode>(
  check: (prose: Prose, input: ProgrammeInput) => readonly Breach<C>[],
): Required<Pick<Rule<C>, "checkProgramme" | "checkMonth">> {
  return {
    checkProgramme: (input) => introductionTexts(input.programme).flatMap((prose) => check(prose, input)),
    checkMonth: (input) => monthSentences(input.month).flatMap((prose) => check(prose, input)),
  };
}
