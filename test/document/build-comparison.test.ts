import { expect, test } from "@jest/globals";
import { runInMemory } from "../support/run-millrep.ts";
import { argumentsOf, prepareScenario } from "../support/scenario.ts";

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
