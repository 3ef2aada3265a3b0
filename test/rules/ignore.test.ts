import { describe, expect, test } from "@jest/globals";
import { changeProgramme, diagnosticsIn, entry, findingsIn } from "../support/diagnostics.ts";

const file = "reports/2023-04/soki.yaml";
const overdue = "milestones:\n  - id: a\n    name: Alla flöden\n    due: 2023-03-31\n    done: false\n";
const unanswered =
  "followUp:\n  - planned: Vi går igenom resten av arbetsflödena tillsammans med klinikerna.\n";

/** The diagnostics of an entry with some lines at its top and some before its milestones. */
function found(comments: { top?: string; above?: string; inside?: string }, rest = overdue): string[] {
  const { top = "", above = "", inside = "" } = comments;
  const text = `${top}${entry("soki", { rest: `${above}${rest.replace("  - id: a", `${inside}  - id: a`)}` })}`;
  return findingsIn({ [file]: text }).map(({ code, words }) => `${code}: ${words}`);
}

describe("a comment with a code and a reason", () => {
  const comment = "# millrep-ignore report/overdue-milestone: nytt datum i maj\n";

  test("silences the code in the field below it", () => {
    expect(found({})).toEqual(["report/overdue-milestone: 2023-03-31"]);
    expect(found({ above: comment })).toEqual([]);
  });

  test("silences the code in the list item below it", () => {
    expect(found({ inside: `  ${comment}` })).toEqual([]);
  });

  test("silences the code in the whole entry where it stands above the first field", () => {
    expect(found({ top: `# Mitt bidrag\n${comment}` })).toEqual([]);
  });

  test("may stand among others, with Windows line ends and spaces as they come", () => {
    const others = `#  MILLREP-IGNORE   report/overdue-milestone :  nytt datum\n# millrep-ignore report/unanswered-follow-up: svar kommer\n`;
    expect(found({ top: others }, overdue + unanswered)).toEqual([]);
    const windows = entry("soki", { rest: comment + overdue }).replaceAll("\n", "\r\n");
    expect(findingsIn({ [file]: windows })).toEqual([]);
  });

  test("silences no other code, and nothing in another field", () => {
    expect(found({ above: comment }, `${unanswered}${overdue}`)).toEqual([
      "report/ignore: # millrep-ignore report/overdue-milestone: nytt datum i maj",
      "report/unanswered-follow-up: Vi går igenom resten av arbetsflödena tillsammans med klinikerna.",
      "report/overdue-milestone: 2023-03-31",
    ]);
  });

  test("that is a line of a text is text", () => {
    const summary = "Vi har skrivit raden\n# millrep-ignore report/overdue-milestone: x\nsom text.";
    expect(findingsIn({ [file]: entry("soki", { summary }) }).map(({ code }) => code)).not.toContain(
      "report/ignore",
    );
  });
});

describe("a comment that does not work is a warning", () => {
  const sentences = (comment: string, rest = overdue) =>
    diagnosticsIn({ [file]: entry("soki", { rest: comment + rest }) }).diagnostics.map(
      ({ code, severity, params }) => [code, severity, params],
    );

  test("without a reason, and silences nothing", () => {
    for (const comment of [
      "# millrep-ignore report/overdue-milestone\n",
      "# millrep-ignore report/overdue-milestone: \n",
    ])
      expect(sentences(comment)).toEqual([
        [
          "report/ignore",
          "warning",
          { code: "report/overdue-milestone", problem: "reason", suggestion: undefined },
        ],
        [
          "report/overdue-milestone",
          "warning",
          { name: "Alla flöden", due: "2023-03-31", period: "2023-04" },
        ],
      ]);
  });

  test("where there is nothing to silence", () => {
    expect(
      sentences("# millrep-ignore report/unanswered-follow-up: svar kommer\n", "status: onTrack\n"),
    ).toEqual([
      [
        "report/ignore",
        "warning",
        { code: "report/unanswered-follow-up", problem: "unused", suggestion: undefined },
      ],
    ]);
  });

  test.each([
    ["report/overdue-milstone", "report/overdue-milestone"],
    ["yaml/tab", undefined],
    ["text/unsupported-markup", undefined],
    ["", undefined],
  ])("with a code that cannot be silenced: %j", (code, suggestion) => {
    expect(sentences(`# millrep-ignore ${code}: därför\n`, "status: onTrack\n")).toEqual([
      ["report/ignore", "warning", { code, problem: "code", suggestion }],
    ]);
  });

  test("in the programme file too", () => {
    const text = changeProgramme((programme) => `# millrep-ignore text/link-and-image: pynt\n${programme}`);
    expect(findingsIn({ "reports/programme.yaml": text }).map(({ code }) => code)).toEqual(["report/ignore"]);
  });

  test("but not about spelling where spelling was not checked", () => {
    expect(sentences("# millrep-ignore text/spelling: dialekt\n", "status: onTrack\n")).toEqual([]);
  });
});
