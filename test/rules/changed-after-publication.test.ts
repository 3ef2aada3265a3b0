import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { makePng } from "../support/make-image.ts";
import { change, entryOf, makePublished, read, soki } from "../support/published.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { makeWorkspace } from "../support/workspace.ts";

describe("a published month", () => {
  test.each([
    ["a text", [soki, "klinikerna", "kliniker"], "/summary", "Det här har ändrats"],
    ["a status", [soki, "plan: |", "status: enligt plan\nplan: |"], "/status", "Det här har tillkommit"],
    [
      "its programme file",
      ["reports/2023-03/programme.yaml", "byter", "bytte"],
      "/introduction/0",
      "Det här har ändrats",
    ],
  ])(
    "says in an error that %s was changed",
    async (_, [file = "", before = "", after = ""], pointer, words) => {
      const folder = await makePublished();
      change(folder, file, before, after);
      const { exit, stdout } = await runInMemory(folder, ["validate", "2023-03", "--format", "json"]);
      const { diagnostics } = JSON.parse(stdout);
      expect([exit, diagnostics.length]).toEqual([1, 1]);
      expect(diagnostics[0]).toMatchObject({
        code: "report/changed-after-publication",
        severity: "error",
        file,
        pointer,
        message: `${words} efter att lägesrapporten publicerades 2023-04-05.`,
        hint: `Ta tillbaka ändringen (så var det: reports/2023-03/published/1/${path.basename(file)}), eller publicera på nytt: millrep publish 2023-03 --revise "orsak"`,
      });
    },
  );

  test("says so of milestones, answers, a file that is gone and one that is new", async () => {
    const lists =
      "milestones:\n  - id: a\n    name: Ett\n    due: 2023-05-31\n  - id: b\n    name: Två\n    due: 2023-06-30\n" +
      "followUp:\n  - planned: Vi testar.\n    outcome: pågår\n    comment: Halva är kvar.\n";
    const folder = await makePublished({
      [soki]: `${entryOf("soki")}${lists}`,
    });
    change(folder, soki, "name: Två\n    due: 2023-06-30", "name: Två\n    due: 2023-07-31");
    change(folder, soki, "Halva är kvar.", "Det mesta är kvar.");
    fs.rmSync(path.join(folder, "reports/2023-03/test.yaml"));
    fs.writeFileSync(path.join(folder, "reports/2023-03/ny.yaml"), entryOf("ny"));
    const { stdout } = await runInMemory(folder, ["validate", "2023-03", "--format", "json"]);
    const found = JSON.parse(stdout).diagnostics.filter(
      ({ code }: { code: string }) => code === "report/changed-after-publication",
    );
    expect(
      found.map(({ file, pointer, message }: Record<string, string>) => [file, pointer, message]),
    ).toEqual([
      [
        "reports/2023-03/ny.yaml",
        "",
        "Filen har tillkommit efter att lägesrapporten publicerades 2023-04-05.",
      ],
      [soki, "/milestones/1", "Det här har ändrats efter att lägesrapporten publicerades 2023-04-05."],
      [soki, "/followUp/0", "Det här har ändrats efter att lägesrapporten publicerades 2023-04-05."],
      [
        "reports/2023-03/test.yaml",
        "",
        "Filen har tagits bort efter att lägesrapporten publicerades 2023-04-05.",
      ],
    ]);
  });

  test("says so of an image and of the month's own words", async () => {
    const folder = makeWorkspace({
      [soki]: entryOf("soki").replace("provat.", "provat.\n\n  ![Karta över flödena](karta.png)"),
      "reports/2023-03/month.yaml":
        "period: 2023-03\nrisks:\n  - id: a\n    name: Få testare\n    level: hög\n",
      "reports/2023-03/karta.png": makePng(40, 30),
    });
    const sentences = async (): Promise<string[]> => {
      const { stdout } = await runInMemory(folder, ["validate", "2023-03", "--format", "json"]);
      return JSON.parse(stdout).diagnostics.map(
        ({ code, message, hint }: Record<string, string>) => `${code}: ${message} ${hint}`,
      );
    };
    expect((await runInMemory(folder, ["publish", "2023-03", "--date", "2023-04-05"])).exit).toBe(0);
    change(folder, "reports/2023-03/month.yaml", "level: hög", "level: high");
    expect(await sentences()).toEqual([]);
    change(folder, "reports/2023-03/month.yaml", "level: high", "level: låg");
    fs.writeFileSync(path.join(folder, "reports/2023-03/karta.png"), makePng(40, 31));
    const or = ', eller publicera på nytt: millrep publish 2023-03 --revise "orsak"';
    expect(await sentences()).toEqual([
      `report/changed-after-publication: Det här har ändrats efter att lägesrapporten publicerades 2023-04-05. Ta tillbaka ändringen (så var det: reports/2023-03/published/1/month.yaml)${or}`,
      `report/changed-after-publication: Bilden ”karta.png” har ändrats efter att lägesrapporten publicerades 2023-04-05. Lägg tillbaka bilden (så var det: reports/2023-03/published/1/karta.png)${or}`,
    ]);
  });

  test("is unchanged where a file is only written in another way", async () => {
    const folder = await makePublished({
      [soki]: `${entryOf("soki")}status: onTrack\nfollowUp:\n  - planned: Vi testar.\n    outcome: ongoing\n`,
    });
    change(folder, soki, "status: onTrack", 'status: "enligt plan" # som vanligt');
    change(folder, soki, "outcome: ongoing", "outcome: pågår");
    fs.writeFileSync(path.join(folder, soki), read(folder, soki).replaceAll("\n", "\r\n"));
    const { exit, stdout } = await runInMemory(folder, ["validate", "2023-03"]);
    expect([exit, stdout]).toEqual([0, ""]);
  });
});
