import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { documentName } from "../../src/commands/document-name.ts";
import { parsePeriod } from "../../src/model/parse-period.ts";
import { changeProgramme } from "../support/diagnostics.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { makeWorkspace, readTree } from "../support/workspace.ts";

const period = parsePeriod("2023-03") ?? fail();

function fail(): never {
  throw new Error("2023-03 is a period");
}

const long = "Lägesrapport för programmet som inför ett nytt arbetssätt i hela länet ".repeat(4);

describe("the name of a report's file", () => {
  test.each([
    ["Lägesrapport {period}", "lagesrapport-2023-03"],
    ["{period}: Läget i Skåne & Östergötland!", "2023-03-laget-i-skane-ostergotland"],
    ["Lägesrapport", "lagesrapport"],
    // Letters that are no letter with a mark, ligatures, full-width signs.
    ["Søndag på Ærø, Straße, Łódź {period}", "sondag-pa-aero-strasse-lodz-2023-03"],
    ["ﬁnansiering ＡＢ", "finansiering-ab"],
    // Nothing that a name can be made of.
    ["📊 ★", "rapport"],
    ["状況報告 {period}", "2023-03"],
    ["…", "rapport"],
    // What a name must not begin or end with.
    [".gömd -- rapport. ", "gomd-rapport"],
    ["--force", "force"],
    ["../../etc/passwd", "etc-passwd"],
    ["C:\\rapport", "c-rapport"],
    // Devices of Windows, in any case, also with digits of other kinds.
    ["CON", "rapport-con"],
    ["nul", "rapport-nul"],
    ["Prn.", "rapport-prn"],
    [" AUX ", "rapport-aux"],
    ["COM1", "rapport-com1"],
    ["com¹", "rapport-com1"],
    ["LPT0", "rapport-lpt0"],
    ["Ｌｐｔ９", "rapport-lpt9"],
    ["CONIN$", "conin"],
    ["CON {period}", "con-2023-03"],
    ["console", "console"],
    ["com10", "com10"],
    // Too long: cut after a word, with the period.
    [`${long}{period}`, "lagesrapport-for-programmet-som-infor-ett-nytt-arbetssatt-i-hela-2023-03"],
    [`{period} ${long}`, "lagesrapport-for-programmet-som-infor-ett-nytt-arbetssatt-i-hela-2023-03"],
    [long, "lagesrapport-for-programmet-som-infor-ett-nytt-arbetssatt-i-hela-2023-03"],
    [`Å${"h".repeat(100)} {period}`, `a${"h".repeat(66)}-2023-03`],
  ])("of “%s”", (title, name) => {
    expect(documentName(title, period, "")).toBe(name);
  });

  test.each([
    ["Lägesrapport {period}", "lagesrapport-2023-03-utkast"],
    ["CON", "con-utkast"],
    ["📊", "rapport-utkast"],
    [long, "lagesrapport-for-programmet-som-infor-ett-nytt-arbetssatt-i-2023-03-utkast"],
  ])("of a draft always says that it is one: “%s”", (title, name) => {
    expect(documentName(title, period, "UTKAST")).toBe(name);
  });

  test("is always short, plain and no device's, whatever the title", () => {
    const title = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 300 }),
      fc.stringMatching(/^(?:[ -~åäö]{0,60}|con|NUL|LPT\d)(?: \{period\})?$/),
    );
    fc.assert(
      fc.property(title, fc.constantFrom("", "UTKAST", "DRAFT"), (text, mark) => {
        const name = documentName(text, period, mark);
        expect(`${name}.html`.length).toBeLessThanOrEqual(80);
        expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)$/);
        expect(name.endsWith(mark.toLowerCase())).toBe(true);
      }),
    );
  });
});

test("a month whose title is long or a device's is compiled under such a name", async () => {
  for (const [title, name] of [
    [`"${long}{period}"`, "lagesrapport-for-programmet-som-infor-ett-nytt-arbetssatt-i-hela-2023-04.docx"],
    ["NUL", "rapport-nul.docx"],
  ] as const) {
    const folder = makeWorkspace({
      "reports/programme.yaml": changeProgramme((text) => text.replace(/^title: .*$/m, `title: ${title}`)),
    });
    expect((await runInMemory(folder, ["compile"])).exit).toBe(0);
    expect(readTree(folder).has(`reports/2023-04/${name}`)).toBe(true);
  }
});
