import { describe, expect, test } from "@jest/globals";
import type { LinkChange, PictureChange, SectionState } from "../../src/diff/changes.ts";
import { compareTexts } from "../../src/diff/compare-texts.ts";
import { readImage } from "../../src/images/read-image.ts";
import { MarkdownText } from "../../src/markdown/markdown-text.ts";
import type { ImageFile, ImageProblem, Images } from "../../src/model/image.ts";
import { exifSegment, jpegSegment, makeColouredJpeg, makePng, makeTiff } from "../support/make-image.ts";
import { periodOf } from "../support/make-report.ts";

/** The pictures by the paths in a text: bytes, or a number that stands for a picture of its own. */
type Files = Readonly<Record<string, number | Uint8Array | ImageProblem>>;

function imagesOf(files: Files): Images {
  return new Map(
    Object.entries(files).map(([path, what]): [string, ImageFile | ImageProblem] => {
      if (typeof what === "string") return [path, what];
      const bytes = typeof what === "number" ? makePng(what, 1) : what;
      const read = readImage(bytes);
      if (typeof read === "string") throw new Error(read);
      return [path, { ...read, path: `reports/${path}`, bytes }];
    }),
  );
}

function compare(
  before: readonly [text: string, files: Files],
  after: readonly [text: string, files: Files],
): { state: SectionState; pictures: readonly PictureChange[]; kinds: string[] } {
  const [old, current] = (["2026-10", "2026-11"] as const).map((period, index) => {
    const [text, files] = index === 0 ? before : after;
    return { text: new MarkdownText(text), period: periodOf(period), images: imagesOf(files) };
  });
  if (!old || !current) throw new Error("two texts are compared");
  const { state, pictures, paragraphs } = compareTexts(old, current, "sv");
  return { state, pictures, kinds: paragraphs.map(({ kind }) => kind) };
}

const map = "![Karta](karta.png)";

describe("a picture in two texts", () => {
  test("with other bytes under the same name and text is another one", () => {
    for (const text of [map, `Se ${map}.`, `- ${map}`, `| Var |\n|---|\n| ${map} |`, `> ${map}`]) {
      expect(compare([text, { "karta.png": 1 }], [text, { "karta.png": 2 }])).toMatchObject({
        state: "edited",
        pictures: [{ change: "replaced", alt: "Karta", file: "karta.png" }],
      });
    }
  });

  test("is the same in any place and under any name, as long as its bytes are", () => {
    for (const file of ["karta-2.png", "bilder/karta.png", "../2026-10/karta.png"]) {
      const after = [`![Karta](${file})`, { [file]: 1 }] as const;
      expect(compare([map, { "karta.png": 1 }], after)).toMatchObject({ state: "same", pictures: [] });
    }
  });

  test("is another one also where the folder or the name is another, or the alternative text", () => {
    const before = [map, { "karta.png": 1 }] as const;
    expect(compare(before, ["![Karta](bilder/karta.png)", { "bilder/karta.png": 2 }]).pictures).toEqual([
      { change: "replaced", alt: "Karta", file: "bilder/karta.png" },
    ]);
    expect(compare(before, ["![Karta](ny.png)", { "ny.png": 2 }]).pictures).toEqual([
      { change: "replaced", alt: "Karta", file: "ny.png" },
    ]);
    expect(compare(before, ["![Karta över norr](karta.png)", { "karta.png": 2 }]).pictures).toEqual([
      { change: "replaced", alt: "Karta över norr", file: "karta.png" },
    ]);
  });

  test("is new or gone where the other text has none, also without an alternative text", () => {
    expect(compare(["Ord.", {}], ["Ord. ![](a.png)", { "a.png": 1 }])).toMatchObject({
      state: "edited",
      pictures: [{ change: "added", alt: undefined, file: "a.png" }],
    });
    expect(compare(["Ord. ![](a.png)", { "a.png": 1 }], ["Ord.", {}])).toMatchObject({
      state: "edited",
      pictures: [{ change: "removed", alt: undefined, file: "a.png" }],
    });
    expect(compare(["", {}], ["![](a.png)", { "a.png": 1 }]).state).toBe("new");
    expect(compare(["![](a.png)", { "a.png": 1 }], ["", {}]).state).toBe("empty");
  });

  test("is gone where its file cannot be read any more, since the report shows only its text", () => {
    expect(compare([map, { "karta.png": 1 }], [map, { "karta.png": "missing" }])).toMatchObject({
      state: "edited",
      pictures: [{ change: "removed", alt: "Karta", file: "karta.png" }],
    });
    expect(compare([map, { "karta.png": "damaged" }], [map, { "karta.png": "missing" }]).state).toBe("same");
  });

  test("has another place where two with the same text are exchanged", () => {
    const files = { "a.png": 1, "b.png": 2 };
    expect(
      compare(["![Karta](a.png) ![Karta](b.png)", files], ["![Karta](b.png) ![Karta](a.png)", files]),
    ).toMatchObject({ state: "edited", pictures: [{ change: "moved" }] });
  });

  test("that stands elsewhere has moved, however short its text", () => {
    const files = { "karta.png": 1 };
    const [first, second] = ["Vi har bytt alla skrivare i norr.", "Mötena är bokade till och med maj."];
    const moved = compare(
      [`${map}\n\n${first}\n\n${second}`, files],
      [`${first}\n\n${second}\n\n${map}`, files],
    );
    expect(moved).toMatchObject({ state: "edited", kinds: ["movedAway", "same", "same", "movedHere"] });
  });

  test("is the same whatever else its file holds, and another one where it is turned otherwise", () => {
    const photo = (...segments: Buffer[]): Files => ({
      "karta.png": makeColouredJpeg([[[200, 30, 30]]], ...segments),
    });
    const note = jpegSegment(0xfe, Buffer.from("Tagen av Åsa"));
    const [upright, turned] = [1, 6].map((orientation) => exifSegment(makeTiff(orientation)));
    if (!upright || !turned) throw new Error("two orientations are made");
    expect(compare([map, photo()], [map, photo(note)]).pictures).toEqual([]);
    expect(compare([map, photo(upright)], [map, photo(upright, note)]).pictures).toEqual([]);
    expect(compare([map, photo(upright)], [map, photo(turned)]).pictures).toMatchObject([
      { change: "replaced" },
    ]);
  });

  test("is each one of several with the same file", () => {
    expect(
      compare([`${map} ${map}`, { "karta.png": 1 }], [`${map} ${map}`, { "karta.png": 2 }]).pictures,
    ).toHaveLength(2);
    expect(
      compare([`${map} ${map}`, { "karta.png": 1 }], [`${map} ${map}`, { "karta.png": 1 }]).pictures,
    ).toEqual([]);
  });
});

describe("a link in two texts", () => {
  const links = (before: string, after: string): readonly LinkChange[] => {
    const [old, current] = [before, after].map((text) => new MarkdownText(text));
    if (!old || !current) throw new Error("two texts are compared");
    const period = periodOf("2026-11");
    const compared = compareTexts({ text: old, period }, { text: current, period }, "sv");
    expect(compared.state).toBe(compared.links.length > 0 || before !== after ? "edited" : "same");
    return compared.links;
  };

  test("leads elsewhere where its words are the same and its address is not", () => {
    expect(links("Se [planen](https://a.se/1).", "Se [planen](https://a.se/2).")).toEqual([
      { text: "planen", from: "https://a.se/1", to: "https://a.se/2" },
    ]);
  });

  test("is the same beside others with the same words", () => {
    expect(
      links(
        "[här](https://a.se), [här](https://b.se)",
        "[här](https://b.se), [här](https://a.se), [här](https://c.se)",
      ),
    ).toEqual([]);
  });

  test("has its address masked where that is a person's", () => {
    const [link] = links("[Åsa](mailto:asa@example.se)", "[Åsa](mailto:asa.berg@gmail.com)");
    expect(link?.to).not.toContain("asa.berg@gmail.com");
  });
});
