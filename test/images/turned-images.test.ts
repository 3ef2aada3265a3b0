import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { unzipSync } from "fflate";
import type { Browser } from "playwright-core";
import { heading, paragraph } from "../../src/document/document.ts";
import { writeDocx } from "../../src/docx/write-docx.ts";
import { printHtml } from "../../src/html/print-html.ts";
import { readImage } from "../../src/images/read-image.ts";
import { type ImageFile, publishedBytes } from "../../src/model/image.ts";
import { startChromium, webBrowser } from "../support/browser.ts";
import { expectDocument, testBySchemas } from "../support/expect-document.ts";
import { documentOf } from "../support/make-document.ts";
import {
  type ByteOrder,
  type Colour,
  exifSegment,
  jpegSegment,
  makeColouredJpeg,
  makeColouredPng,
  makeTiff,
  pngChunk,
} from "../support/make-image.ts";
import { paper, writePdfs } from "../support/office.ts";
import { readParts } from "../support/read-docx.ts";
import { describeWith } from "../support/test-with.ts";

const colours: Readonly<Record<string, Colour>> = {
  red: [230, 0, 0],
  green: [0, 180, 0],
  blue: [0, 0, 230],
  yellow: [230, 230, 0],
  grey: [200, 200, 200],
};

/** The colours of the corners as each orientation shows them: above left and right, below left and right. */
const seenCorners: readonly (readonly [orientation: number, corners: string])[] = [
  [1, "red green blue yellow"],
  [2, "green red yellow blue"],
  [3, "yellow blue green red"],
  [4, "blue yellow red green"],
  [5, "red blue green yellow"],
  [6, "blue red yellow green"],
  [7, "yellow green blue red"],
  [8, "green yellow red blue"],
];

/** Six times four squares of some pixels or blocks: a coloured one in each corner, and grey ones between. */
function squares(size: number): Colour[][] {
  const named = (name: string): Colour => colours[name] ?? [0, 0, 0];
  return Array.from({ length: 4 * size }, (_, y) =>
    Array.from({ length: 6 * size }, (_, x) => {
      const [isLeft, isRight] = [x < size, x >= 5 * size];
      if (y < size && (isLeft || isRight)) return named(isLeft ? "red" : "green");
      if (y >= 3 * size && (isLeft || isRight)) return named(isLeft ? "blue" : "yellow");
      return named("grey");
    }),
  );
}

type Kind = "jpg" | "png";
const kinds: readonly [kind: Kind, order: ByteOrder][] = [
  ["jpg", "MM"],
  ["jpg", "II"],
  ["png", "MM"],
  ["png", "II"],
];

const position = "Norra vägen 1, 57.70887 N 11.97456 E";
const thumbnail = jpegSegment(0xe0, Buffer.from(`JFXX\0\u0010${position}`, "latin1"));
const profile = jpegSegment(0xe2, Buffer.from("ICC_PROFILE\0\u0001\u0001färger", "latin1"));

/** A picture as a telephone makes it, with much that is nobody's business. */
function photo(kind: Kind, orientation: number, order: ByteOrder): ImageFile {
  const tiff = Buffer.concat([makeTiff(orientation, order), Buffer.from(position, "latin1")]);
  const secret = Buffer.from(position, "latin1");
  const bytes =
    kind === "jpg"
      ? makeColouredJpeg(
          squares(2),
          thumbnail,
          profile,
          exifSegment(tiff),
          jpegSegment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${position}`, "latin1")),
          jpegSegment(0xed, Buffer.from(`Photoshop 3.0\0${position}`, "latin1")),
          jpegSegment(0xfe, secret),
        )
      : makeColouredPng(
          squares(16),
          pngChunk("gAMA", Buffer.of(0, 0, 0xb1, 0x8f)),
          pngChunk("eXIf", tiff),
          pngChunk("tEXt", Buffer.from(`Comment\0${position}`, "latin1")),
        );
  const whole = Buffer.concat([bytes, secret]);
  const read = readImage(whole);
  if (typeof read === "string") throw new Error(read);
  return { path: `foto.${kind}`, bytes: whole, ...read };
}

const documentOfPhoto = (image: ImageFile) =>
  documentOf([paragraph({ role: "image", image, alt: "Anslag" }), heading(1, "Läge", "lage")]);

/** The picture's bytes in a .docx, one character per byte. */
function published(bytes: Uint8Array): string {
  const pictures = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith("word/media/"));
  expect(pictures).toHaveLength(1);
  return Buffer.from(pictures[0]?.[1] ?? []).toString("latin1");
}

const samples = seenCorners.flatMap(([orientation, corners]) =>
  kinds.map(([kind, order]) => ({
    name: `${orientation} in ${kind}, ${order}`,
    kind,
    order,
    orientation,
    corners,
  })),
);

describe("a picture of orientation", () => {
  test.each(samples)("$name has the size in which it is seen", ({ kind, order, orientation }) => {
    const { width, height } = photo(kind, orientation, order);
    expect([width, height]).toEqual(orientation < 5 ? [96, 64] : [64, 96]);
  });
});

/** Those that are looked at: programs take long to show all. */
const shown = samples.filter(({ kind, order }) => (kind === "jpg") === (order === "MM"));

/** The drawing of each orientation in a document, with 9525 EMUs to a pixel. */
const room = (96 - 64) / 2;
const drawings: readonly (readonly [orientation: number, turn: string, above: number])[] = [
  [1, "", 0],
  [2, ' flipH="1"', 0],
  [3, ' rot="10800000"', 0],
  [4, ' flipV="1"', 0],
  [5, ' flipH="1" rot="16200000"', room],
  [6, ' rot="5400000"', room],
  [7, ' flipH="1" rot="5400000"', room],
  [8, ' rot="16200000"', room],
];

describe("in a Word document, a picture", () => {
  test.each(drawings)(
    "of orientation %i is turned by its drawing, and keeps its pixels",
    async (orientation, turn, above) => {
      const image = photo("jpg", orientation, "MM");
      const bytes = await writeDocx(documentOfPhoto(image));
      expectDocument(bytes);
      const xml = readParts(bytes).get("word/document.xml") ?? "";
      const attributes = / flip[HV]="[^"]*"| rot="[^"]*"/g;
      const transform = /<a:xfrm[^>]*>/.exec(xml)?.[0] ?? "";
      expect((transform.match(attributes) ?? []).sort().join("").replaceAll('"true"', '"1"')).toBe(turn);
      const size = `cx="${96 * 9525}" cy="${64 * 9525}"`;
      expect(xml).toContain(`<wp:extent ${size}/>`);
      expect(xml).toContain(`<a:ext ${size}/>`);
      const extent = /<wp:effectExtent ([^>]*)\/>/.exec(xml)?.[1]?.split(" ").sort().join(" ");
      expect(extent).toBe(`b="${above * 9525}" l="0" r="0" t="${above * 9525}"`);
    },
  );
});

describe("no document tells where a picture was taken, or by whom", () => {
  test.each(kinds)("in %s, %s", async (kind, order) => {
    const image = photo(kind, 6, order);
    expect(Buffer.from(image.bytes).toString("latin1").split(position).length).toBeGreaterThan(3);
    const bare = published(await writeDocx(documentOfPhoto(image)));
    expect(bare).not.toContain("Norra");
    expect(bare).not.toMatch(/Exif|eXIf|xap|Photoshop|JFXX/);
    expect(bare).toContain(kind === "jpg" ? "ICC_PROFILE" : "gAMA");
    const data = /base64,([^"]*)"/.exec(printHtml(documentOfPhoto(image)))?.[1] ?? "";
    const inPage = Buffer.from(data, "base64");
    expect(inPage.toString("latin1")).not.toContain("Norra");
    // Browsers turn it, so that it must say how, and it stays a picture of the same pixels.
    const { path: _, bytes: __, ...read } = image;
    expect(readImage(inPage)).toEqual(read);
    const { orientation: ___, ...upright } = read;
    expect(readImage(Buffer.from(bare, "latin1"))).toEqual({ ...upright, width: 96, height: 64 });
  });

  test("a picture without such data is the same byte for byte", async () => {
    const bytes = makeColouredJpeg(squares(1), profile);
    const read = readImage(bytes);
    if (typeof read === "string") throw new Error(read);
    const document = documentOfPhoto({ path: "a.jpg", bytes, ...read });
    expect(published(await writeDocx(document))).toBe(bytes.toString("latin1"));
  });
});

test("a picture of several scans ends at its own end, and not at one that its tables hold or that follows it", () => {
  const [start, end] = [Buffer.of(0xff, 0xd8), Buffer.of(0xff, 0xd9)];
  const frame = jpegSegment(0xc2, Buffer.of(8, 0, 30, 0, 40, 1, 1, 0x11, 0));
  const scan = (...data: number[]): Buffer =>
    Buffer.concat([jpegSegment(0xda, Buffer.of(1, 1, 0, 0, 63, 0)), Buffer.from(data)]);
  const table = jpegSegment(0xc4, Buffer.of(0, 0xff, 0xd9, 1));
  // Filled bytes, restarts and a filled marker stand among the data.
  const picture = [start, frame, scan(1, 0xff, 0, 0xff, 0xd3, 2, 0xff), table, scan(3, 0xff, 0xff), end];
  const bytes = Buffer.concat([...picture, Buffer.from(`ftypmp42 ${position}`, "latin1"), end]);
  const read = readImage(bytes);
  expect(read).toEqual({ format: "jpg", mediaType: "image/jpeg", width: 40, height: 30 });
  if (typeof read === "string") return;
  const shown = publishedBytes({ path: "film.jpg", bytes, ...read }, "browser");
  expect(Buffer.from(shown)).toEqual(Buffer.concat(picture));
});

/** The name of the nearest colour. */
function nameOf(pixel: readonly number[]): string {
  const distance = ([, colour]: [string, Colour]): number =>
    colour.reduce((sum, part, index) => sum + Math.abs(part - (pixel[index] ?? 0)), 0);
  const [nearest] = Object.entries(colours).sort((a, b) => distance(a) - distance(b));
  return nearest?.[0] ?? "";
}

/** What is seen of a picture: which way it stands, and its corners. */
function describeSeen(
  width: number,
  height: number,
  pixelAt: (x: number, y: number) => readonly number[],
): string {
  const shape =
    Math.abs(width / height - 1.5) < 0.08
      ? "level"
      : Math.abs(height / width - 1.5) < 0.08
        ? "upright"
        : "squashed";
  const [left, right] = [width * 0.06, width * 0.94];
  const [top, bottom] = [height * 0.06, height * 0.94];
  const corners = [pixelAt(left, top), pixelAt(right, top), pixelAt(left, bottom), pixelAt(right, bottom)];
  return `${shape}: ${corners.map(nameOf).join(" ")}`;
}

const expectedOf = (orientation: number, corners: string): string =>
  `${orientation < 5 ? "level" : "upright"}: ${corners}`;

/** The picture on the first page of a PDF: whatever has a colour in its upper half. */
function describeOnPaper(pdf: string): string {
  const { stdout } = spawnSync("pdftoppm", ["-r", "72", "-f", "1", "-l", "1", pdf], { maxBuffer: 2 ** 26 });
  const [, columns = "0", rows = "0"] =
    /^P6\n(\d+) (\d+)\n255\n/.exec(stdout.toString("latin1", 0, 40)) ?? [];
  const pixels = stdout.subarray(stdout.length - 3 * Number(columns) * Number(rows));
  const pixelAt = (x: number, y: number): readonly number[] => {
    const at = 3 * (Math.round(y) * Number(columns) + Math.round(x));
    return [...pixels.subarray(at, at + 3)];
  };
  const [xs, ys]: [number[], number[]] = [[], []];
  for (let at = 0; at < pixels.length / 4; at += 3) {
    if (pixels.readUIntBE(at, 3) > 0xeeeeee) continue;
    xs.push((at / 3) % Number(columns));
    ys.push(Math.floor(at / 3 / Number(columns)));
  }
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return describeSeen(Math.max(...xs) - left, Math.max(...ys) - top, (x, y) => pixelAt(left + x, top + y));
}

describeWith(paper, "on paper, a picture is seen as it was taken:", () => {
  let seen: readonly string[];
  beforeAll(async () => {
    const documents: Uint8Array[] = [];
    for (const { kind, orientation, order } of shown) {
      const image = photo(kind, orientation, order);
      documents.push(
        await writeDocx(documentOf([paragraph({ role: "image", image, alt: "Anslag" })]), "libreoffice"),
      );
    }
    seen = writePdfs(documents).map(describeOnPaper);
  }, 120_000);

  test.each(shown)("$name", ({ name, orientation, corners }) => {
    expect(seen[shown.findIndex((sample) => sample.name === name)]).toBe(expectedOf(orientation, corners));
  });
});

describeWith(webBrowser, "in a browser, a picture is seen as it was taken:", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser.close());

  /** Draws the picture as the page shows it, and returns its size and the pixels. */
  const draw = `(() => {
    const image = document.querySelector("img");
    const { width, height } = image.getBoundingClientRect();
    const canvas = Object.assign(document.createElement("canvas"), { width, height });
    const context = canvas.getContext("2d");
    context.drawImage(image, 0, 0, width, height);
    return { width, height, data: [...context.getImageData(0, 0, width, height).data] };
  })()`;

  test.each(shown)("$name", async ({ kind, order, orientation, corners }) => {
    const page = await browser.newPage();
    await page.setContent(printHtml(documentOfPhoto(photo(kind, orientation, order))));
    await page.locator("img").evaluate("image => image.decode()");
    // The script above returns these.
    const { width, height, data } = (await page.evaluate(draw)) as {
      width: number;
      height: number;
      data: number[];
    };
    await page.close();
    const pixelAt = (x: number, y: number): readonly number[] => {
      const at = 4 * (Math.floor(y) * width + Math.floor(x));
      return data.slice(at, at + 3);
    };
    expect(describeSeen(width, height, pixelAt)).toBe(expectedOf(orientation, corners));
  });
});

testBySchemas();
