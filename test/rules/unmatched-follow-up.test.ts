import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { sentenceOf } from "../../src/diagnostics/sentence.ts";
import { planItems } from "../../src/follow-up/plan-items.ts";
import { MarkdownText } from "../../src/markdown/markdown-text.ts";
import { messages as en } from "../../src/messages/en/messages.ts";
import { messages as sv } from "../../src/messages/sv/messages.ts";
import { diagnosticsIn, entry, foundBy } from "../support/diagnostics.ts";
import { followUpText } from "../support/make-report.ts";

const code = "report/unmatched-follow-up";
const planned =
  "Vi bokar möten med de privata vårdgivarna i Åmål. Vi byter skrivare:\n\n- på akuten\n- i Öjebyn";
const meetings = "Vi bokar möten med de privata vårdgivarna i Åmål.";
const emergency = "Vi byter skrivare: på akuten";
const village = "Vi byter skrivare: i Öjebyn";

/** Builds the small workspace with a plan of soki's in March and a follow-up in April. */
function follow(
  items: readonly string[],
  march: { plan?: string; rest?: string } = {},
): Record<string, string> {
  const { plan = planned, rest = "" } = march;
  const answers = Object.fromEntries(items.map((item) => [item, "done"]));
  return {
    "reports/2023-03/soki.yaml": entry("soki", { period: "2023-03", plan, rest }),
    "reports/2023-04/soki.yaml": entry("soki", { rest: followUpText(answers) }),
  };
}

/** The diagnostics of April's entry, in one of the languages. */
function said(changes: Record<string, string>, language: "sv" | "en" = "sv"): string[] {
  const { codes } = (language === "sv" ? sv : en).diagnostics;
  return diagnosticsIn(changes)
    .diagnostics.filter((found) => found.code === code)
    .flatMap((found) => Object.values(sentenceOf(found, codes)));
}

describe("a follow-up", () => {
  test.each([
    ["in the plan's words and order", [meetings, emergency, village]],
    ["in another order", [village, meetings, emergency]],
    [
      "with other marks, spaces and capitals",
      ["vi bokar möten med de privata  vårdgivarna i Åmål", emergency, village],
    ],
    ["with å typed as two characters", [meetings.normalize("NFD"), emergency, village]],
    ["that is not there", []],
  ])("%s matches what was planned", (_, items) => {
    expect(foundBy(code, follow(items))).toEqual([]);
  });

  test.each([
    ["an item with a word more", `${meetings.slice(0, -1)} i maj.`],
    ["an item with a word less", meetings.replace("privata ", "")],
    ["an item with another word", meetings.replace("bokar", "avbokar")],
    ["an item in another tense", meetings.replace("bokar", "bokade")],
    ["an item that is cut short", "Vi bokar möten med de privata vårdgivarna"],
    ["an item that is two run together", `${meetings} Det blir i maj.`],
  ])("with %s has one that does not stand like this in the plan", (_, item) => {
    expect(foundBy(code, follow([item, emergency, village]))).toEqual([`warning: |\n      ${item}\n`]);
  });

  test.each(["Vi har köpt datorer.", "Cheferna är utbildade.", "Budgeten är beslutad av styrgruppen."])(
    "with %s has one that was not in the plan",
    (item) => {
      expect(foundBy(code, follow([meetings, emergency, village, item]))).toEqual([
        `warning: |\n      ${item}\n`,
      ]);
    },
  );

  test("without some of the planned items gets one diagnostic, at its key", () => {
    expect(foundBy(code, follow([meetings]))).toEqual(["warning: followUp"]);
    expect(foundBy(code, follow([meetings, village]))).toEqual(["warning: followUp"]);
  });

  test("may lack what was no commitment where a comment gives the reason", () => {
    const withComment = (comment: string): Record<string, string> => {
      const files = follow([meetings]);
      const april = files["reports/2023-04/soki.yaml"] ?? "";
      return { ...files, "reports/2023-04/soki.yaml": april.replace("followUp:", `${comment}\nfollowUp:`) };
    };
    const ignore = "# millrep-ignore report/unmatched-follow-up";
    expect(foundBy(code, withComment(`${ignore}: skrivarna byter regionen`))).toEqual([]);
    expect(foundBy(code, withComment(ignore))).toEqual(["warning: followUp"]);
  });

  test("says what is meant, and what is missing", () => {
    const changed = meetings.replace("bokar", "bokade");
    expect(said(follow([changed, "Vi har köpt datorer."]))).toEqual([
      "Uppföljningen saknar ”på akuten” och 1 till av det som var planerat.",
      "Lägg till det som saknas. Skriv ”outcome: utgår” om det inte blir av eller inte var något åtagande.",
      "”Vi bokade möten med de privata vårdgivarna i Åmål.” står inte så i förra månadens planering.",
      "Skriv som det stod där: ”Vi bokar möten med de privata vårdgivarna i Åmål.”",
      "”Vi har köpt datorer.” fanns inte med i förra månadens planering.",
      "Följ bara upp det som var planerat. Annat som har hänt hör hemma i summeringen.",
    ]);
    expect(said(follow([changed, emergency, "Vi har köpt datorer."]), "en")).toEqual([
      "The follow-up lacks “i Öjebyn” of what was planned.",
      "Add what is missing. Write “outcome: dropped” if it will not be done or was no commitment.",
      "“Vi bokade möten med de privata vårdgivarna i Åmål.” does not stand like this in last month's plan.",
      "Write it as it stood there: “Vi bokar möten med de privata vårdgivarna i Åmål.”",
      "“Vi har köpt datorer.” was not in last month's plan.",
      "Follow up only what was planned. Anything else that happened belongs in the summary.",
    ]);
  });
});

describe("what last month's follow-up left open", () => {
  const old = "Vi målar om väntrummet.";
  const march = (outcome: string): { plan: string; rest: string } => ({
    plan: meetings,
    rest: followUpText({ [old]: outcome }),
  });

  test.each(["partly", "ongoing", "delayed"])("as %s is to be followed up too", (outcome) => {
    expect(foundBy(code, follow([meetings, old], march(outcome)))).toEqual([]);
    expect(foundBy(code, follow([meetings], march(outcome)))).toEqual(["warning: followUp"]);
  });

  test.each(["done", "dropped", ""])("as %j is not", (outcome) => {
    expect(foundBy(code, follow([meetings], march(outcome)))).toEqual([]);
    expect(foundBy(code, follow([meetings, old], march(outcome)))).toEqual([`warning: |\n      ${old}\n`]);
  });
});

describe("nothing is said of a follow-up", () => {
  test("where last month has no entry of the workstream", () => {
    const changes = { ...follow(["Vi har köpt datorer."]), "reports/2023-03/soki.yaml": undefined };
    expect(foundBy(code, changes)).toEqual([]);
  });

  test("where there is no last month", () => {
    const { "reports/2023-04/soki.yaml": april } = follow(["Vi har köpt datorer."]);
    expect(foundBy(code, { "reports/2023-03": undefined, "reports/2023-04/soki.yaml": april })).toEqual([]);
  });

  test.each(["–", "Skriv här vad som är planerat för april 2023."])(
    "where last month planned nothing: %s",
    (plan) => {
      expect(foundBy(code, follow(["Vi har köpt datorer."], { plan }))).toEqual([]);
    },
  );
});

test("the items of any plan match it, and with another one beside them only that is found", () => {
  const word = fc.constantFrom(
    "Vi",
    "möten",
    "på",
    "ön.",
    "Åmål",
    "utbildar:",
    "t.ex.",
    "\n\n- ",
    "# ",
    ": ",
    "”",
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
      const plan = `Plan. ${words.join(" ")}`;
      const items = planItems(new MarkdownText(plan)).map(({ text }) => text);
      expect(foundBy(code, follow(items, { plan }))).toEqual([]);
      const other = "Cheferna är utbildade.";
      expect(foundBy(code, follow([...items, other], { plan }))).toEqual([`warning: |\n      ${other}\n`]);
    }),
    { numRuns: 20 },
  );
});
