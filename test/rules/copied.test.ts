import { describe, expect, test } from "@jest/globals";
import { changeProgramme, entry, foundBy, goodPlan, goodSummary, saidBy } from "../support/diagnostics.ts";

const march = "reports/2023-03/soki.yaml";
const april = "reports/2023-04/soki.yaml";

/** The diagnostics of a text in April, after another text in the same field in March. */
function compared(before: string, after: string, field: "summary" | "plan" | "deviation" = "summary") {
  const parts = (text: string) =>
    field === "deviation" ? { rest: `deviation: |\n  ${text}\n` } : { [field]: text };
  const other = {
    summary: "I mars fick alla chefer på sjukhusen se flödena för första gången.",
    plan: "Före påsk väljer vi vilka enheter som ska börja.",
  };
  return foundBy("text/copied", {
    [march]: entry("soki", { ...other, ...parts(before), period: "2023-03" }),
    [april]: entry("soki", parts(after)),
  });
}

const text = "Utbildarna har fått se alla flöden, och klinikerna i Åmål har börjat öva på dem.";

describe("a text that stood in last month's entry", () => {
  test.each([
    ["letter by letter", text],
    ["in other case and punctuation", text.toUpperCase().replace(",", " –")],
    ["on other lines", text.replaceAll(", ", ",\n")],
    ["with other marks", text.replace("alla flöden", "**alla** *flöden*")],
  ])("is an error where all of it did: %s", (_, after) => {
    const shown = after.replaceAll("\n", "\n  ");
    expect(compared(text, after)).toEqual([`error: ${shown}`]);
    expect(compared(text, after, "plan")).toEqual([`error: ${shown}`]);
  });

  test.each([
    ["another month", "I mars har vi gått igenom nio flöden.", "I april har vi gått igenom nio flöden."],
    [
      "another year",
      "Vi räknar med att vara klara under våren 2023.",
      "Vi räknar med att vara klara under våren 2024.",
    ],
    ["one more word", text, text.replace("alla", "nästan alla")],
    [
      "other numbers",
      "Vi har utbildat 40 av 300 chefer i de tre norra kommunerna.",
      "Vi har utbildat 80 av 300 chefer i de tre norra kommunerna.",
    ],
    ["a new sentence after it", text, `${text} Nu skriver de egna exempel.`],
    ["a new sentence before it", text, `Det går bra. ${text}`],
    [
      "its sentences in another order",
      `Nio flöden är rättade och klara. ${text}`,
      `${text} Nio flöden är rättade och klara.`,
    ],
  ])("is a warning where it has %s", (_, before, after) => {
    expect(compared(before, after)).toEqual([`warning: ${after}`]);
    expect(compared(before, after, "plan")).toEqual([`warning: ${after}`]);
  });

  const eight = "Nio chefer på akuten har läst hela avtalet";

  test("is a warning from half of its word sequences on, and from eight words on", () => {
    expect(compared(eight, `${eight} och vill ha ett nytt.`)).toHaveLength(1);
    expect(compared(eight, `${eight} och vill ha ett till nytt.`)).toEqual([]);
    const seven = eight.replace("hela ", "");
    expect(compared(seven, `${seven} noga.`)).toEqual([]);
  });

  test("is an error where only its list has become a sentence", () => {
    const before = "Vi har:\n\n- gått igenom flödena\n- utbildat alla chefer\n- köpt in läsplattor";
    const after = "Vi har gått igenom flödena, utbildat alla chefer, köpt in läsplattor.";
    expect(compared(before, after)).toEqual([`error: ${after}`]);
  });

  test("is a warning where it is a deviation, which may last", () => {
    expect(compared(text, text, "deviation")).toEqual([`warning: ${text}`]);
  });

  test("is a warning at the paragraph that stood there, where others are new", () => {
    const after = `Chefen för akuten har bytts ut.\n\n${text}\n\nVi har skrivit en handbok för alla som börjar.`;
    expect(compared(`Nio flöden är klara.\n\n${text}`, after)).toEqual([`warning: ${text}`]);
  });

  test("is one diagnostic where all its paragraphs stood there", () => {
    const second = "I söder har alla chefer fått en egen läsplatta att öva med.";
    expect(compared(`${text}\n\n${second}`, `${second}\n\n${text}`)).toHaveLength(1);
  });

  test("is found in a list whose items are short", () => {
    const list = "- läkemedel\n- remisser och svar\n- provtagning\n- vaccinationer\n- journaler på papper";
    expect(compared(list, `${list}\n- bilder`)).toHaveLength(1);
  });

  test("is found under the workstream's new name, and in the files that it says", () => {
    const programme = changeProgramme((yaml) =>
      yaml.replace(
        "name: Standardisering",
        "formerly:\n      - name: SoKI\n        until: 2023-03\n    name: Standardisering",
      ),
    );
    const changes = {
      "reports/programme.yaml": programme,
      [march]: entry("soki", {
        summary: `Chefen för akuten i Borås har bytts ut mot två.\n\n${text}`,
        plan: text,
        period: "2023-03",
      }),
      [april]: entry("soki", {
        summary: `Vi har köpt in tre läsplattor till varje vårdcentral.\n\n${text}`,
        plan: text,
      }),
    };
    expect(saidBy("text/copied", changes)).toEqual([
      "Stycket är till stor del detsamma som förra månaden (reports/2023-03/soki.yaml, rad 6).\nSkriv vad som är nytt: vad har hänt under april 2023?",
      "Planeringen är ord för ord densamma som förra månaden (reports/2023-03/soki.yaml, rad 8).\nSkriv vad som är nytt: vad är planerat för maj 2023?",
    ]);
  });

  test("is found in an English programme too", () => {
    const programme = changeProgramme((yaml) => `language: en\n${yaml}`);
    const before = "In March we went through nine workflows with the clinicians in the south.";
    const changes = {
      "reports/programme.yaml": programme,
      [march]: entry("soki", { summary: before, plan: goodSummary, period: "2023-03" }),
      [april]: entry("soki", { summary: before.replace("March", "April") }),
    };
    expect(foundBy("text/copied", changes)).toEqual([
      "warning: In April we went through nine workflows with the clinicians in the south.",
    ]);
  });

  test.each([
    ["says something else", text, "Två nya chefer har börjat på akuten och läst avtalen."],
    [
      "opens alike",
      "Vi har gått igenom alla flöden med klinikerna i Åmål.",
      "Vi har gått igenom alla avtal med leverantören, och två återstår.",
    ],
    [
      "shares a phrase",
      "Arbetet med att ta fram en plan för utbildningen har börjat.",
      "Arbetet med att ta fram en tidplan är klart.",
    ],
    ["has few words", "Vi fortsätter enligt planen.", "Vi fortsätter enligt planen."],
    [
      "repeats less than half",
      text,
      `${text} Under månaden har vi dessutom köpt in läsplattor till alla enheter, anställt två nya utbildare, och bjudit in kommunerna till ett första möte om avtalen.`,
    ],
    [
      "has the same list of three",
      "Vi utbildar:\n\n- läkare\n- sköterskor\n- chefer",
      "Nu är dessa klara:\n\n- läkare\n- sköterskor\n- chefer",
    ],
    [
      "has the same link",
      "Läs om vad som är nytt på [Vårdskiftet](https://a.se).",
      "Anmäl dig till höstens kurser på [Vårdskiftet](https://a.se).",
    ],
    ["has the same words in another order", text, text.split(" ").reverse().join(" ")],
  ])("is not one that %s", (_, before, after) => {
    for (const field of ["summary", "plan", "deviation"] as const)
      expect(compared(before, after, field)).toEqual([]);
  });

  test.each([
    ["another field", { summary: goodPlan, plan: goodSummary }, {}],
    ["another workstream", {}, {}],
  ])("is not one that stood in that of %s", (where, before, after) => {
    const file = where === "another workstream" ? "reports/2023-03/teknik.yaml" : march;
    const id = where === "another workstream" ? "teknik" : "soki";
    const changes = { [file]: entry(id, { ...before, period: "2023-03" }), [april]: entry("soki", after) };
    expect(foundBy("text/copied", changes)).toEqual([]);
  });

  test("is not looked for where there is no month before, or its entry cannot be read", () => {
    expect(foundBy("text/copied", { "reports/2023-03": undefined })).toEqual([]);
    expect(foundBy("text/copied", { [march]: "", [april]: entry("soki") })).toEqual([]);
    expect(foundBy("text/copied", { [march]: undefined, [april]: entry("soki") })).toEqual([]);
  });

  test("is not looked for where there is nothing to report, or the template's text was left", () => {
    const nothing = (period: string) => `workstream: soki\nperiod: ${period}\nnothingToReport: true\n`;
    expect(foundBy("text/copied", { [march]: nothing("2023-03"), [april]: nothing("2023-04") })).toEqual([]);
    const both = entry("soki", { rest: "nothingToReport: true\n" });
    expect(foundBy("text/copied", { [march]: entry("soki", { period: "2023-03" }), [april]: both })).toEqual(
      [],
    );
    expect(
      compared("Skriv här vad som har hänt under mars 2023.", "Skriv här vad som har hänt under april 2023."),
    ).toEqual([]);
  });
});

describe("a plan that repeats its summary", () => {
  test.each([
    ["word for word", text, "Planeringen är ord för ord densamma som summeringen (rad 4)."],
    [
      "with another end",
      text.replace("på dem", "i grupper"),
      "Planeringen upprepar till stor del summeringen (rad 4).",
    ],
    [
      "in another tense",
      "Utbildarna får se alla flöden, och klinikerna i Åmål har börjat öva.",
      "Planeringen upprepar till stor del summeringen (rad 4).",
    ],
  ])("is a warning: %s", (_, plan, message) => {
    const changes = { [april]: entry("soki", { summary: text, plan }) };
    expect(foundBy("text/copied", changes)).toEqual([`warning: ${plan}`]);
    expect(saidBy("text/copied", changes)).toEqual([
      `${message}\nSkriv bara vad som är planerat för maj 2023. Det som redan har hänt hör till summeringen.`,
    ]);
  });

  test("is found paragraph by paragraph, each with the line of the other", () => {
    const first = "Arbetet med att välja ut flöden tillsammans med klinikerna på akuten";
    const second = "Arbetet med att utbilda alla chefer i de tre norra kommunerna";
    const summary = `${first} blev klart.\n\nVi bytte lokal.\n\n${second} har börjat.`;
    const plan = `${first} följs upp.\n\nVi firar med tårta när alla är på plats igen.\n\n- ${second} fortsätter.`;
    const changes = { [april]: entry("soki", { summary, plan }) };
    expect(foundBy("text/copied", changes)).toEqual([
      `warning: ${first} följs upp.`,
      `warning: ${second} fortsätter.`,
    ]);
    expect(saidBy("text/copied", changes).map((said) => said.split("\n")[0])).toEqual([
      "Stycket upprepar till stor del summeringen (rad 4).",
      "Stycket upprepar till stor del summeringen (rad 8).",
    ]);
  });

  test.each([
    ["opens alike", "Utbildarna har fått se alla avtal, men kommunerna har inte svarat än."],
    ["names the same thing", "Klinikerna i Åmål har börjat fråga efter fler läsplattor till mottagningen."],
    ["is about something else", goodPlan],
    ["is short", "Vi fortsätter att öva."],
  ])("is not one that %s", (_, plan) => {
    expect(foundBy("text/copied", { [april]: entry("soki", { summary: text, plan }) })).toEqual([]);
  });

  test("is said once where it is last month's plan as well", () => {
    const changes = {
      [march]: entry("soki", { plan: text, period: "2023-03" }),
      [april]: entry("soki", { summary: text, plan: text }),
    };
    expect(foundBy("text/copied", changes)).toEqual([`error: ${text}`]);
  });
});
