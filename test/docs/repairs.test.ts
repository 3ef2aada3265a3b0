import { describe, expect, test } from "@jest/globals";
import { repairs } from "../../scripts/docs/repairs.ts";
import { examples } from "../../src/messages/examples.ts";
import { changeProgramme, entry } from "../support/diagnostics.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { makeWorkspace } from "../support/workspace.ts";

const file = "reports/2023-04/soki.yaml";
const head = "workstream: soki\nperiod: 2023-04\n";
const plan = "plan: |\n  Vi går igenom resten av flödena tillsammans med utbildarna.\n";
const good = "Vi har rättat tre flöden efter synpunkter från klinikerna.";

/** An entry that has what `--fix` repairs, for each code that the pages of rules say so of. */
const faulty: Readonly<Record<string, string | Uint8Array>> = {
  "file/not-utf8": Buffer.from(entry("soki"), "latin1"),
  "file/garbled": `${head}summary: |\n  Vi har rÃ¤ttat tre flÃ¶den efter synpunkter frÃ¥n klinikerna.\n${plan}`,
  "yaml/tab": `${head}summary: |\n\t${good}\n${plan}`,
  "yaml/odd-space": `${head}summary: |\n\u00A0\u00A0${good}\n${plan}`,
  "yaml/unindented-text": `${head}summary: |\n${good}\n${plan}`,
  "yaml/control-character": `${head}summary: |\n  ${good}\u000BSedan vilade vi.\n${plan}`,
  "yaml/missing-space": `${head}summary:|\n  ${good}\n${plan}`,
  "yaml/colon-in-text": `${head}summary:\n  ${good}\n  Nästa steg: vi provar dem.\n${plan}`,
  "yaml/curly-quotes": `${head}summary: ”${good}”\n${plan}`,
  "yaml/lost-text": `${head}summary: Punkt #3 är klar, och flödena är rättade efter synpunkterna.\n${plan}`,
  "schema/unknown-key": `${head}sumary: |\n  ${good}\n${plan}`,
  "schema/wrong-value": `${entry("soki")}status: Enligt Plan\n`,
  "schema/wrong-form": entry("soki").replace("2023-04", "april 2023"),
  "text/placeholder": `${head}summary: |\n  Skriv här vad som har hänt under april 2023.\n  ${good}\n${plan}`,
  "text/unsupported-markup": `${head}summary: |\n  **Klart:**Vi har rättat tre flöden efter synpunkter.\n${plan}`,
  "text/term-variant": `${head}summary: |\n  Vi har rättat tre flöden ihop med SOKI i går.\n${plan}`,
  "text/odd-character": `${head}summary: |\n  Vi har rättat tre flö\u00ADden efter synpunkter.\n${plan}`,
  "text/house-style": `${head}summary: |\n  Idag har vi rättat tre flöden efter synpunkter.\n${plan}`,
  "text/list-as-text": `${head}summary: |\n  Vi har rättat tre flöden, nämligen:\n  • remisser\n  • svar\n${plan}`,
};

/** The codes that `--fix` names as repaired in a workspace with some files changed. */
async function repairedIn(changes: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
  const folder = makeWorkspace(changes);
  const { stderr } = await runInMemory(folder, ["validate", "2023-04", "--fix", "--dry-run", "--no-spell"]);
  return [...stderr.matchAll(/\(([a-z]+\/[a-z0-9-]+)\)$/gm)].map(([, code = ""]) => code);
}

describe("what the pages of rules say of --fix", () => {
  test.each(Object.keys(repairs))("is so: it repairs %s", async (code) => {
    expect(await repairedIn({ [file]: faulty[code] ?? "" })).toContain(code);
  });

  test("is all: it repairs no other code in the examples of explain", async () => {
    for (const example of Object.values(examples)) {
      if (example.kind === "file") continue;
      const changes =
        example.kind === "entry"
          ? { [file]: layOver(entry("soki"), example.failing) }
          : { "reports/programme.yaml": changeProgramme((text) => layOver(text, example.failing)) };
      const others = (await repairedIn(changes)).filter((code) => !(code in repairs));
      expect([example.failing, others]).toEqual([example.failing, []]);
    }
  });
});

/** A file with the fields of an example in place of its own. */
function layOver(text: string, lines: string): string {
  const parts = text.split(/^(?=\S)/m);
  const kept = parts.filter((part) => !lines.startsWith(keyOf(part)) && !lines.includes(`\n${keyOf(part)}`));
  return `${kept.join("")}${lines}\n`;
}

function keyOf(part: string): string {
  return part.slice(0, part.indexOf(":") + 1);
}
