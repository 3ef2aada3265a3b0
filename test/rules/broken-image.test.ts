import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { changeProgramme, entry, findingsIn } from "../support/findings.ts";
import { makeJpeg, makePng } from "../support/make-image.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { makeFolder, makeWorkspace } from "../support/workspace.ts";

const file = "reports/2023-04/soki.yaml";

function withImage(source: string): string {
  return entry("soki", { summary: `Så här ser det ut: ![Karta över söder](${source}) i dag.` });
}

describe("an image of a text", () => {
  test.each([
    ["a PNG beside the entry", "karta.png", "reports/2023-04/karta.png", makePng(2, 1)],
    ["a JPEG in a folder there", "bilder/karta.jpg", "reports/2023-04/bilder/karta.jpg", makeJpeg(2, 1)],
    ["one elsewhere in the workspace", "../../bilder/karta.png", "bilder/karta.png", makePng(2, 1)],
    [
      "one with å and a space in its name",
      "kärta%20s%C3%B6der.png",
      "reports/2023-04/kärta söder.png",
      makePng(2, 1),
    ],
  ])("may be %s", (_, source, image, bytes) => {
    expect(findingsIn({ [file]: withImage(source), [image]: bytes })).toEqual([]);
  });

  test.each(["finns-inte.png", "bilder/"])("is broken where there is no such file: %s", (source) => {
    const found = findingsIn({ [file]: withImage(source) });
    expect(found).toEqual([{ code: "report/broken-image", file, words: `![Karta över söder](${source})` }]);
  });

  test.each([
    "../../../karta.png",
    "/etc/hostname",
    "https://example.se/a.png",
    "file:///etc/hostname",
    "C:/karta.png",
    "\\\\server/a.png",
  ])("is never fetched from outside the workspace: %s", async (source) => {
    const folder = makeWorkspace({ [file]: withImage(source) });
    const { stdout } = await runInMemory(folder, ["validate"]);
    expect(stdout).toMatch(/ligger utanför lägesrapportens mapp och hämtas\s+inte\./);
  });

  test("is never fetched through a link that leads out of the workspace", async () => {
    const folder = makeWorkspace({ [file]: withImage("karta.png") });
    const outside = path.join(makeFolder(), "karta.png");
    fs.writeFileSync(outside, makePng(2, 1));
    fs.symlinkSync(outside, path.join(folder, "reports/2023-04/karta.png"));
    const { stdout } = await runInMemory(folder, ["validate"]);
    expect(stdout).toMatch(/ligger utanför lägesrapportens mapp och hämtas\s+inte\./);
  });

  test.each([
    ["text", Buffer.from("ingen bild")],
    ["a GIF", Buffer.from("GIF89a\u0001\u0000\u0001\u0000")],
    ["nothing", Buffer.alloc(0)],
    [
      "a PNG of more pixels than anyone prints",
      Buffer.concat([makePng(1, 1).subarray(0, 16), Buffer.from([0, 1, 0, 0, 0, 1, 0, 0])]),
    ],
  ])("is broken where its file holds %s", (_, bytes) => {
    const found = findingsIn({ [file]: withImage("karta.png"), "reports/2023-04/karta.png": bytes });
    expect(found.map(({ code }) => code)).toEqual(["report/broken-image"]);
  });

  test("is checked in the programme's introduction too, from the folder of the programme file", () => {
    const programme = changeProgramme((text) =>
      text.replace("Programmet byter", "![Karta över länet](karta.png) Programmet byter"),
    );
    const changes = { "reports/programme.yaml": programme };
    expect(findingsIn(changes).map(({ code }) => code)).toEqual(["report/broken-image"]);
    expect(findingsIn({ ...changes, "reports/karta.png": makePng(1, 1) })).toEqual([]);
  });
});
