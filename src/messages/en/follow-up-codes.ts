import type { CodeWordsOf } from "../../diagnostics/code-words.ts";
import { shorten } from "../shorten.ts";

/** The codes about what an earlier month left: milestones, and what was planned. */
export const followUpCodes = {
  "report/overdue-milestone": {
    asks: "A milestone that is not done must be due in the report's month or later.",
    why: "A date that has passed does not say when the milestone will be reached. Write “done: true” if it has been reached, and a new date if not. It is good to say in “deviation” why it is late.",
    sentence: ({ name, due, period }) => ({
      message: `The milestone “${shorten(name)}” was due ${due}, before ${period}, and is not reached.`,
      hint: "Write “done: true” if it is reached, or a new date.",
    }),
  },
  "report/unanswered-follow-up": {
    asks: "Every item of a follow-up must say what became of it.",
    why: "Readers want to know what became of last month's plan. Write, for example, “outcome: done” if it is finished, or “outcome: delayed” if it was put off.",
    sentence: ({ planned }) => ({
      message: `It does not say what became of “${shorten(planned)}”.`,
      hint: "Write “outcome: ” and done, partly, ongoing, delayed or dropped.",
    }),
  },
  "report/unmatched-follow-up": {
    asks: "A follow-up answers all that was planned last month, word for word, and nothing else.",
    why: "Readers must be able to trust that what was promised is followed up. What the last follow-up left open counts as planned too. What will not be done or was no commitment gets “outcome: dropped”, or is left out with a reason in a comment above “followUp”.",
    sentence: (params) => {
      const planned = shorten(params.planned);
      if (params.problem === "missing")
        return {
          message: `The follow-up lacks “${planned}”${params.more === 0 ? "" : ` and ${params.more} more`} of what was planned.`,
          hint: "Add what is missing. Write “outcome: dropped” if it will not be done or was no commitment.",
        };
      return params.original === undefined
        ? {
            message: `“${planned}” was not in last month's plan.`,
            hint: "Follow up only what was planned. Anything else that happened belongs in the summary.",
          }
        : {
            message: `“${planned}” does not stand like this in last month's plan.`,
            hint: `Write it as it stood there: “${params.original}”`,
          };
    },
  },
} satisfies Partial<CodeWordsOf<"report">>;
