import type { Rule } from "./rule.ts";
import { rangeAt } from "./texts/places.ts";

/** An entry that says that it is off track says in its deviation what deviates. */
export const missingDeviation: Rule<"report/missing-deviation"> = {
  code: "report/missing-deviation",
  severities: ["warning"],
  isSettable: true,
  checkMonth: ({ month }) =>
    month.files.flatMap(({ path, entry }) =>
      entry?.status === "offTrack" && entry.deviation === undefined
        ? [{ params: {}, place: { file: path, ...rangeAt(entry, "/status") } }]
        : [],
    ),
};
