import { expect, test } from "@jest/globals";
import { entryText } from "../support/make-report.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { argumentsOf, prepareScenario } from "../support/scenario.ts";
import { makeWorkspace } from "../support/workspace.ts";

async function markdownOf(scenario: string): Promise<string> {
  const args = [...argumentsOf(scenario), "--format", "md", "-o", "-"];
  return (await runInMemory(prepareScenario(scenario), args)).stdout;
}

test.each([
  [
    "diff-span",
    "# Jämförelse: januari 2023 → juni 2023\n\nDäremellan finns ingen lägesrapport för april 2023 eller maj 2023.\n",
  ],
  [
    "diff-span",
    "### Uppföljning: klart 2, utgår 1, inte besvarat 1\n\nEn punkt har följt med till en ny månad, sammanlagt 2 gånger.\n",
  ],
  ["diff-span", "### Test\n\nInget skrivet bidrag för februari 2023 och mars 2023.\n"],
  ["diff-everything", "## Utan ändringar\n\n- Arkiv\n"],
  ["diff-same-month", "# Jämförelse: mars 2023 → mars 2023\n\nInget skiljer månaderna åt.\n"],
  ["diff-renamed-added-removed-missing", "## Utan ändringar\n\nAlla projekt finns med ovan.\n"],
  ["diff-everything", "**Status:**"],
])("the document of %s says %j", async (scenario, words) => {
  expect(await markdownOf(scenario)).toContain(words);
});

const statusOf = (status: string, rest = ""): string => `status: ${status}\n${rest}`;

/** The comparison of two months of the first workstream's entry, in a format. */
async function comparisonOf(before: string, after: string, format: string): Promise<string> {
  const folder = makeWorkspace({ "reports/2023-03/soki.yaml": before, "reports/2023-04/soki.yaml": after });
  return (await runInMemory(folder, ["diff", "2023-03", "2023-04", "--format", format, "-o", "-"])).stdout;
}

test("the document begins with figures and one table: status before and after, milestones, items", async () => {
  const milestones = (items: string): string => `milestones:\n${items}`;
  const before = entryText("soki", "2023-03", {
    plan: "Vi övar med klinikerna. Vi skriver kursen.",
    rest: statusOf(
      "enligt plan",
      milestones("  - { id: a, name: Kurs, due: 2023-05-31 }\n  - { id: b, name: Prov, due: 2023-06-30 }\n"),
    ),
  });
  const after = entryText("soki", "2023-04", {
    rest: statusOf(
      "avvikelse",
      `${milestones("  - { id: a, name: Kurs, due: 2023-06-30 }\n")}followUp:\n  - planned: Vi övar med klinikerna.\n    outcome: klart\n  - planned: Vi skriver kursen.\n    outcome: utgår\n`,
    ),
  });
  const [head = ""] = (await comparisonOf(before, after, "md")).split("\n## Projekt\n");
  expect(head).toBe(`# Jämförelse: mars 2023 → april 2023

## I korthet

- Uppföljning: 4 planerade punkter (klart 1, utgår 1, inte besvarat 2)
- Inte besvarat, men nämnt i projektens texter: 2.
- Milstolpar: 1 flyttad, 1 inte längre med
- Texter: 5 ändrade, 1 som förra gången

| Projekt | Status i mars 2023 | Status i april 2023 | Milstolpar | Uppföljning |
| --- | --- | --- | --- | --- |
| Standardisering och kliniskt innehåll | enligt plan | avvikelse | Kurs – flyttad från 2023-05-31 till 2023-06-30 (30 dagar senare); Prov – inte längre med (klar senast 2023-06-30) | klart 1, utgår 1; utgår: Vi skriver kursen. |
| Test |  |  |  | inte besvarat 1 |
| Teknik och arkitektur |  |  |  | inte besvarat 1 |
`);
});

test("a text of which nothing is left is new, with the old one behind a fold on the page", async () => {
  const before = entryText("soki", "2023-03", { summary: "Vi har skrivit kursen.\n\n- Ett\n- Två" });
  const after = entryText("soki", "2023-04", { summary: "Läsplattorna är på plats i hela länet." });
  const page = await comparisonOf(before, after, "html");
  expect(page).toContain(">Summering: ny text (+7 −6 ord)</h4>");
  expect(page).toContain(
    '<div class="revision">\n<p>Läsplattorna är på plats i hela länet.</p>\n<details>\n<summary>Texten i mars 2023</summary>\n<p>Vi har skrivit kursen.</p>\n<p class="item">Ett</p>\n<p class="item">Två</p>\n</details>\n</div>',
  );
  expect(await comparisonOf(before, after, "md")).toContain(
    "- Läsplattorna är på plats i hela länet.\n- _Texten i mars 2023:_ Vi har skrivit kursen.\n- _Texten i mars 2023:_ Ett\n- _Texten i mars 2023:_ Två\n",
  );
});

test("a text of which a paragraph is left is changed, side by side as before", async () => {
  const before = entryText("soki", "2023-03", { summary: "Vi har skrivit kursen.\n\nAlla är med." });
  const after = entryText("soki", "2023-04", {
    summary: "Läsplattorna är på plats i hela länet.\n\nAlla är med.",
  });
  const page = await comparisonOf(before, after, "html");
  const [, section = ""] = /id="soki-summary">([\s\S]*?)<h4/.exec(page) ?? [];
  expect(section).toContain("Summering: ändrad (");
  expect(section).toContain('<p class="kept">Alla är med.</p>');
  expect(section).not.toContain("<details>");
});
