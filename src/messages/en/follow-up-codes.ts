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
  "report/milestone-gone": {
    asks: "A milestone that is not done must be listed again next month, under the same id.",
    why: "If it disappears, readers cannot see whether it was reached, moved or dropped. By its id it is recognised from month to month. If it was dropped, say so in “deviation” and silence the warning with a comment.",
    sentence: (params) =>
      params.problem === "renamed"
        ? {
            message: `The milestone “${shorten(params.name)}” had the id “${shorten(params.id)}” last month, and has “${shorten(params.newId)}” here.`,
            hint: `Write “id: ${shorten(params.id)}”, so that it is recognised.`,
          }
        : {
            message: `The milestone “${shorten(params.name)}” (${params.due}) was not reached last month, and is not listed here${params.more === 0 ? "" : `, nor are ${params.more} more`}.`,
            hint: "List it again: with “done: true” if it is reached, or with a new date if it has moved.",
          },
  },
  "report/early-milestone": {
    asks: "A milestone that is reached must not be due long after the month.",
    why: "If the date is more than two months later, “done” or the date is mostly a slip. Readers would think that the work is finished.",
    sentence: ({ name, due, period }) => ({
      message: `The milestone “${shorten(name)}” is reached by the entry for ${period}, but was due only ${due}.`,
      hint: "Write “done: false” if it is not reached, or else the date on which it was.",
    }),
  },
  "report/missing-deviation": {
    asks: "An entry that is off track must say in “deviation” what deviates.",
    why: "The steering group reads statuses and deviations first. Without an explanation they see that something is wrong, but not what, or what you do about it.",
    sentence: () => ({
      message: "The status is off track, but the entry does not say what deviates.",
      hint: "Write below “deviation: |” what deviates, why, and what you do about it.",
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
