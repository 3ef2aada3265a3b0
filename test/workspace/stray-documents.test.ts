import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { foundBy } from "../support/diagnostics.ts";
import { makePng } from "../support/make-image.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { makeWorkspace } from "../support/workspace.ts";

const month = "reports/2023-04";

/** The files that validate names as strays in April of a workspace. */
async function straysIn(folder: string): Promise<string[]> {
  const { stdout } = await runInMemory(folder, ["validate", "2023-04", "--format", "json", "--no-spell"]);
  const { diagnostics } = JSON.parse(stdout);
  return diagnostics.flatMap(({ code, file }: { code: string; file: string }) =>
    code === "file/stray" ? [file] : [],
  );
}

describe("in a month's folder", () => {
  test("a document that someone sent is named, and one that millrep made is not", async () => {
    const folder = makeWorkspace({ [`${month}/SoKI april.docx`]: Buffer.from("PK\u0003\u0004") });
    for (const format of ["docx", "html", "md"])
      await runInMemory(folder, ["compile", "2023-04", "--format", format]);
    await runInMemory(folder, ["diff", "-o", `${month}/jamforelse.docx`]);
    fs.copyFileSync(
      path.join(folder, month, "lagesrapport-2023-04.docx"),
      path.join(folder, month, "Kopia (2).docx"),
    );
    expect(await straysIn(folder)).toEqual([`${month}/SoKI april.docx`]);
  });

  test("what Word, Windows and a folder of forms leave there is not named", async () => {
    const folder = makeWorkspace({
      [`${month}/~$soki.docx`]: "x",
      [`${month}/Thumbs.db`]: "x",
      [`${month}/forms/2023-04-soki.docx`]: "x",
    });
    expect(await straysIn(folder)).toEqual([]);
  });

  test("a picture is named where no text shows it, however its name is written", async () => {
    const text = (name: string): string =>
      `workstream: soki\nperiod: 2023-04\nsummary: |\n  Vi har ritat en karta över de flöden som är klara.\n\n  ![Karta](${name})\nplan: |\n  Vi ritar en karta till över flödena som återstår.\n`;
    const image = makePng(4, 4);
    const changes = { [`${month}/Karta o\u0308ver.png`]: image, [`${month}/annan.PNG`]: image };
    const folder = makeWorkspace({ ...changes, [`${month}/soki.yaml`]: text("<karta \u00F6ver.png>") });
    expect(await straysIn(folder)).toEqual([`${month}/annan.PNG`]);
  });

  test("no picture is named where an entry cannot be read, because that may show it", () => {
    const changes = { [`${month}/bild.png`]: "x", [`${month}/soki.yaml`]: "summary: [" };
    expect(foundBy("file/stray", changes)).toEqual([]);
  });
});
