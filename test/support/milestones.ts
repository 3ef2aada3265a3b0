import { entry } from "./diagnostics.ts";

export const april = "reports/2023-04/soki.yaml";
const march = "reports/2023-03/soki.yaml";

interface Listed {
  readonly id?: string;
  readonly name?: string;
  readonly due?: string;
  readonly done?: string;
}

function list(...milestones: readonly Listed[]): string {
  const rows = milestones.map(
    ({ id = "m1", name = "Flödena är godkända", due = "2023-05-31", done = "nej" }) =>
      `  - id: ${id}\n    name: ${name}\n    due: ${due}\n    done: ${done}\n`,
  );
  return rows.length === 0 ? "" : `milestones:\n${rows.join("")}`;
}

/** March and April, in other words, with these milestones. */
export function months(before: readonly Listed[], now: readonly Listed[], rest = ""): Record<string, string> {
  return {
    [march]: entry("soki", {
      period: "2023-03",
      summary: "Klinikerna har lämnat synpunkter på fem formulär för remisser.",
      plan: "Vi rättar formulären.",
      rest: list(...before),
    }),
    [april]: entry("soki", { rest: `${list(...now)}${rest}` }),
  };
}
