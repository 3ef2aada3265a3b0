import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { imageNames, imageTypes } from "../../src/images/image-types.ts";
import { listWords } from "../../src/messages/list-words.ts";
import { changeProgramme, entry, findingsIn, saidBy } from "../support/diagnostics.ts";
import { makeJpeg, makePng } from "../support/make-image.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { makeFolder, makeWorkspace } from "../support/workspace.ts";

const file = "reports/2023-04/soki.yaml";

function withImage(source: string): string {
  return entry("soki", { summary: `Så här ser det ut: ![Karta över söder](${source}) i dag.` });
}

/** The diagnostics of an image with these bytes. */
function saidOf(bytes: Uint8Array): string[] {
  return saidBy("report/broken-image", {
    [file]: withImage("karta.png"),
    "reports/2023-04/karta.png": bytes,
  });
}

/** Builds a PNG from a signature, a header and a last chunk; the chunk may claim a wrong length. */
function makePngHeader(width: number, height: number, length = 0): Buffer {
  const whole = makePng(1, 1);
  const header = Buffer.from(whole.subarray(0, 33));
  header.writeUInt32BE(width, 16);
  header.writeUInt32BE(height, 20);
  const end = Buffer.from(whole.subarray(-12));
  end.writeUInt32BE(length, 0);
  return Buffer.concat([header, end]);
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

  test.each(imageTypes.flatMap(({ endings }) => endings))(
    "is named where it lies beside the entries and no text shows it: karta.%s",
    (ending) => {
      const files = ["reports/2023-04/BILD.PNG", `reports/2023-04/karta.${ending}`];
      expect(findingsIn(Object.fromEntries(files.map((name) => [name, ""])))).toEqual(
        files.map((name) => ({ code: "file/stray", file: name, words: "" })),
      );
    },
  );

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
    ["an SVG with a script in it", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>")],
  ])("is no image where its file holds %s", (_, bytes) => {
    const parts = imageNames.map((name) => `${name}-`);
    expect(saidOf(bytes)).toEqual([
      `karta.png är ingen bild i ${listWords(parts, "eller")}format.\n` +
        `Spara om bilden som ${listWords(imageNames, "eller")}.`,
    ]);
  });

  test.each([
    [
      "a PNG whose header promises 4,295 million",
      Buffer.concat([makePng(1, 1).subarray(0, 16), Buffer.from([0, 1, 0, 0, 0, 1, 0, 0])]),
    ],
    ["a JPEG of 65,000 by 65,000", makeJpeg(65_000, 65_000)],
    ["a PNG of one row of 50,000,001", makePngHeader(50_000_001, 1)],
  ])("may not have more pixels than anyone prints: %s", (_, bytes) => {
    expect(saidOf(bytes)).toEqual([
      "Bilden karta.png har fler än 50 miljoner bildpunkter.\n" +
        "Spara om bilden i mindre format: 2 000 punkter på bredden räcker.",
    ]);
  });

  test.each([
    ["a PNG without its last bytes", makePng(40, 30).subarray(0, -13)],
    ["a PNG that is cut off in its pixels", makePng(400, 300).subarray(0, 60)],
    ["the header of a PNG", makePng(40, 30).subarray(0, 33)],
    ["a PNG without pixels", makePngHeader(40, 30)],
    ["a PNG of no width", makePng(0, 30)],
    ["a PNG whose chunk is said to go on for 4 GB", makePngHeader(4, 4, 0xffffffff)],
    ["a JPEG without its end", makeJpeg(40, 30).subarray(0, -1)],
    [
      "a JPEG that ends before its pixels",
      Buffer.concat([makeJpeg(40, 30).subarray(0, 39), Buffer.of(0xff, 0xd9)]),
    ],
    ["the mark of a JPEG", Buffer.of(0xff, 0xd8, 0xff)],
  ])("is damaged where its file holds %s", (_, bytes) => {
    expect(saidOf(bytes)).toEqual([
      "Bilden karta.png är skadad eller avklippt.\n" +
        "Hämta bilden på nytt, eller öppna den i ett bildprogram och spara om den.",
    ]);
  });

  test("means the same with backslashes between its folders, as Windows writes them", () => {
    const changes = {
      [file]: withImage("bilder\\söder\\karta.png"),
      "reports/2023-04/bilder/söder/karta.png": makePng(2, 1),
    };
    expect(findingsIn(changes)).toEqual([]);
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
