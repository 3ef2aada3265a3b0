import type { Rule } from "./rule.ts";
import { rangeAt } from "./texts/places.ts";

/** Every item of a follow-up has an outcome. */
export const unansweredFollowUp: Rule<"report/unanswered-follow-up"> = {
  code: "report/unanswered-follow-up",
  severities: ["warning"],
  isSettable: true,
  checkMonth({ month }) {
    return month.files.flatMap(({ path, entry }) =>
      (entry?.followUp ?? []).flatMap(({ planned, outcome }, index) => {
        if (outcome !== undefined) return [];
        const place = { file: path, ...rangeAt(entry, `/followUp/${index}/planned`) };
        return [{ params: { planned }, place }];
      }),
    );
  },
};
