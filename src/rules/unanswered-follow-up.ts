import { diagnose } from "../diagnostics/diagnostic.ts";
import { rangeAt } from "./places.ts";
import type { Rule } from "./rule.ts";

/** Every item of a follow-up says what became of it. */
export const unansweredFollowUp: Rule = {
  code: "report/unanswered-follow-up",
  checkMonth({ month }) {
    return month.files.flatMap(({ path, entry }) =>
      (entry?.followUp ?? []).flatMap(({ planned, outcome }, index) => {
        if (outcome !== undefined) return [];
        const place = { file: path, ...rangeAt(entry, `/followUp/${index}/planned`) };
        return [diagnose("report/unanswered-follow-up", { planned }, place)];
      }),
    );
  },
};
