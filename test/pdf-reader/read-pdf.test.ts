import { describe, expect, test } from "@jest/globals";
import { countFates } from "../../src/docx-reader/fates.ts";
import { type ReadPdf, readPdf } from "../../src/pdf-reader/read-pdf.ts";
import { makePdf, type PdfParts, type PdfText } from "../support/make-pdf.ts";
import { printBlocks } from "../support/read-body.ts";

type Pages = Parameters<typeof makePdf>[0];

async function read(pages: Pages, parts: PdfParts = {}): Promise<ReadPdf> {
  const result = await readPdf(makePdf(pages, parts));
  if ("refusal" in result) throw new Error(`refused: ${result.refusal}`);
  // Every word has one fate, and those of the body are the words of the blocks.
  const { in: total, fates } = countFates(result.fates);
  expect([...fates.values()].reduce((sum, count) => sum + count, 0)).toBe(total);
  return result;
}

async function lines(pages: Pages, parts: PdfParts = {}): Promise<string[]> {
  return printBlocks((await read(pages, parts)).blocks);
}

async function refusal(bytes: Uint8Array): Promise<string> {
  const result = await readPdf(bytes);
  return "refusal" in result ? result.refusal : "read";
}

/** Lines below each other. Every sign is half a size wide: a line of 80 signs at size 11 is 440 points long. */
function below(y: number, texts: readonly string[], more: Partial<PdfText> = {}, leading = 14): PdfText[] {
  return texts.map((text, index) => ({ x: 72, y: y - index * leading, text, ...more }));
}

const full = "I mars gick vi igenom alla flöden med klinikerna i tre av regionens fyra områden";

describe("without tags, where words stand says what they are:", () => {
  test("a gap begins a paragraph, and lines close together go on", async () => {
    const text = [
      ...below(700, [full, full, "och blev klara."]),
      ...below(650, [full, "i tid."]),
      ...below(616, ["Sedan vilade vi."]),
    ];
    expect(await lines([text])).toEqual([
      `P ${full} ${full} och blev klara.`,
      `P ${full} i tid.`,
      "P Sedan vilade vi.",
    ]);
  });

  test("size makes the title and the levels of headings, and one of two lines stays one", async () => {
    const text: PdfText[] = [
      { x: 72, y: 760, text: "Lägesrapport mars 2023", size: 26 },
      { x: 72, y: 720, text: "Lägessummering", size: 18 },
      { x: 72, y: 690, text: "Standardisering och införande av", size: 14 },
      { x: 72, y: 674, text: "gemensamma arbetssätt", size: 14 },
      ...below(650, [full, full, full, "och blev klara."]),
      { x: 72, y: 560, text: "Test", size: 14 },
      ...below(540, [full]),
    ];
    expect(await lines([text])).toEqual([
      "T Lägesrapport mars 2023",
      "H1 Lägessummering",
      "H2 Standardisering och införande av gemensamma arbetssätt",
      `P ${full} ${full} ${full} och blev klara.`,
      "H2 Test",
      `P ${full}`,
    ]);
  });

  test("bold type of the text's own size is a heading, too, as a guess; a bold sentence is none", async () => {
    const text = [
      { x: 72, y: 700, text: "Planering april", isBold: true },
      ...below(686, [full, full, "och blev klara."]),
      { x: 72, y: 630, text: "Det är viktigt att alla svarar i tid.", isBold: true },
      ...below(600, [full, full]),
    ];
    const result = await read([text]);
    expect(printBlocks(result.blocks).map((line) => line.slice(0, 20))).toEqual([
      "H1 Planering april",
      `P ${full}`.slice(0, 20),
      "P Det är viktigt att",
      `P ${full}`.slice(0, 20),
    ]);
    expect(result.guesses.map(({ kind, place }) => [kind, place.part, place.paragraph])).toEqual([
      ["heading", "page 1", 1],
      ["break", "page 1", 2],
    ]);
  });

  test("marks that stand apart make items with levels, and figures that begin a line do not", async () => {
    const item = (y: number, mark: string, text: string, x = 90): PdfText[] => [
      { x, y, text: mark },
      { x: x + 18, y, text },
    ];
    const text = [
      ...below(700, [full, "4. Det blev fler än i cykel", "3. Vi lärde oss mycket."]),
      ...item(640, "•", "ett flöde"),
      ...item(626, "•", "två flöden som tar så stor plats att raden inte räcker till för dem utan de"),
      { x: 108, y: 612, text: "går vidare" },
      ...item(598, "–", "inre", 120),
      ...item(570, "3.", "tredje"),
      ...item(556, "4.", "fjärde"),
      ...below(520, [full]),
    ];
    expect(await lines([text])).toEqual([
      `P ${full} 4. Det blev fler än i cykel 3. Vi lärde oss mycket.`,
      "•0 ett flöde",
      "•0 två flöden som tar så stor plats att raden inte räcker till för dem utan de går vidare",
      "•1 inre",
      "3.0 tredje",
      "3.0 fjärde",
      `P ${full}`,
    ]);
    const { fates } = await read([text]);
    expect(fates.filter(({ fate }) => fate === "field").map(({ text: mark }) => mark)).toEqual([
      "•",
      "•",
      "–",
      "3.",
      "4.",
    ]);
  });

  test("a first line that is indented begins a paragraph, where many are", async () => {
    const one = (y: number): PdfText[] => [{ x: 90, y, text: full }, ...below(y - 14, [full, "slut."])];
    const text = [
      ...one(700),
      ...one(658),
      ...one(616),
      { x: 90, y: 574, text: "Kort." },
      { x: 90, y: 560, text: "Sist" },
      { x: 90, y: 546, text: "av allt" },
    ];
    expect((await lines([text])).map((line) => line.length)).toEqual([
      ...Array(3).fill(full.length * 2 + 9),
      7,
      6,
      9,
    ]);
  });

  test("rows whose cells stand below each other are a table, and its head may come again on the next page", async () => {
    const row = (y: number, cells: readonly string[], isBold = false): PdfText[] =>
      cells.map((text, index) => ({ x: 72 + index * 150, y, text, isBold }));
    const head = ["Planerat", "Utfall", "Kommentar"];
    const first = [
      ...below(760, [full, full, full]),
      ...row(700, head, true),
      { x: 72, y: 680, text: "Utbilda fyrtio" },
      { x: 72, y: 666, text: "användare" },
      { x: 222, y: 680, text: "klart" },
      ...row(646, ["Öva flöden", "pågår", "i maj"]),
    ];
    const second = [
      ...row(700, head, true),
      ...row(680, ["Testa", "klart", "bra"]),
      ...below(640, [full, full]),
    ];
    const result = await read([first, second]);
    expect(printBlocks(result.blocks).slice(1, -1)).toEqual([
      "TABLE",
      "HEAD P Planerat | P Utfall | P Kommentar",
      "ROW P Utbilda fyrtio användare | P klart | ",
      "ROW P Öva flöden | P pågår | P i maj",
      "ROW P Testa | P klart | P bra",
    ]);
    expect(result.fates.filter(({ fate }) => fate === "copy").map(({ text }) => text)).toEqual(head);
    expect(new Set(result.guesses.map(({ kind }) => kind))).toContain("table");
  });

  test("two columns are read one after the other", async () => {
    const column = (x: number, word: string): PdfText[] =>
      Array.from({ length: 6 }, (_, index) => ({
        x,
        y: 700 - index * 14,
        text: `${word} ${index} flöden som vi gick igenom i mars`,
      }));
    expect(await lines([[...column(72, "vänster"), ...column(320, "höger")]])).toEqual([
      `P ${[..."012345"].map((index) => `vänster ${index} flöden som vi gick igenom i mars`).join(" ")} ${[..."012345"].map((index) => `höger ${index} flöden som vi gick igenom i mars`).join(" ")}`,
    ]);
  });
});

describe("over the end of a page", () => {
  const page = (texts: readonly string[], more: readonly PdfText[] = []): PdfText[] => [
    { x: 72, y: 800, text: "Lägesrapport mars 2023", size: 9 },
    ...below(700, texts),
    ...more,
  ];
  const foot = (number: number): PdfText => ({ x: 480, y: 40, text: `Sida ${number} (3)`, size: 9 });

  test("a sentence goes on, and heads and feet are no text", async () => {
    const result = await read([
      page([full, full, "Kort stycke.", full, full], [foot(1)]),
      page(["som vi sedan visade.", full, full, "och slut."], [foot(2)]),
      page(["Nytt stycke."], [foot(3)]),
    ]);
    expect(printBlocks(result.blocks).at(-1)).toBe("P Nytt stycke.");
    expect(
      result.blocks.some((block) => "text" in block && block.text.includes(`${full} som vi sedan visade.`)),
    ).toBe(true);
    expect(countFates(result.fates).fates.get("header")).toBe(3 * 6);
    const places = result.fates.filter(({ fate }) => fate === "body").map(({ part }) => part);
    expect(places).toEqual([...places].sort());
  });

  test("a word that is divided there has its hyphen as the text has it elsewhere", async () => {
    const start = full.slice(0, 70);
    const text = await lines([
      below(700, [`Patientsäkerhet är viktig. ${start.slice(0, 52)}`, `${start} patient-`]),
      below(700, [
        "säkerhet och e-hälsa. Ett sjuk-",
        "hus är med. Sedan kommer 16-",
        "månadersplanen och mätnings-",
        "och uppföljningsarbetet, e-",
        "hälsa",
      ]),
    ]);
    expect(text.join(" ")).toContain(
      "patientsäkerhet och e-hälsa. Ett sjukhus är med. Sedan kommer 16-månadersplanen och mätnings- och uppföljningsarbetet, e-hälsa",
    );
  });
});

describe("tags", () => {
  const structure = [
    "<< /Type /StructTreeRoot /K 5001 0 R /ParentTree << /Nums [0 [5002 0 R 5003 0 R 5003 0 R 5005 0 R 5006 0 R 5009 0 R 5010 0 R]] >> >>",
    "<< /Type /StructElem /S /Document /P 5000 0 R /K [5002 0 R 5003 0 R 5004 0 R 5007 0 R] >>",
    "<< /Type /StructElem /S /H2 /P 5001 0 R /Pg 10 0 R /K 0 >>",
    "<< /Type /StructElem /S /P /P 5001 0 R /Pg 10 0 R /K [1 2] >>",
    "<< /Type /StructElem /S /L /P 5001 0 R /K [5011 0 R] >>",
    "<< /Type /StructElem /S /Lbl /P 5011 0 R /Pg 10 0 R /K 3 >>",
    "<< /Type /StructElem /S /LBody /P 5011 0 R /Pg 10 0 R /K 4 >>",
    "<< /Type /StructElem /S /Table /P 5001 0 R /K [5008 0 R] >>",
    "<< /Type /StructElem /S /TR /P 5007 0 R /K [5009 0 R 5010 0 R] >>",
    "<< /Type /StructElem /S /TH /P 5008 0 R /Pg 10 0 R /K 5 >>",
    "<< /Type /StructElem /S /TH /P 5008 0 R /Pg 10 0 R /K 6 >>",
    "<< /Type /StructElem /S /LI /P 5004 0 R /K [5005 0 R 5006 0 R] >>",
  ];
  const tagged: PdfParts = {
    catalogue: "/MarkInfo << /Marked true >> /StructTreeRoot 5000 0 R",
    objects: structure,
  };

  test("say what paragraphs are, whatever they look like", async () => {
    const text: PdfText[] = [
      { x: 72, y: 800, text: "Sidhuvud", mark: "aside" },
      { x: 72, y: 700, text: "Planering", mark: 0 },
      { x: 72, y: 686, text: "Vi övar", mark: 1 },
      { x: 72, y: 672, text: "flöden.", mark: 2 },
      { x: 72, y: 658, text: "•", mark: 3 },
      { x: 90, y: 658, text: "ett", mark: 4 },
      { x: 72, y: 630, text: "Planerat", mark: 5 },
      { x: 200, y: 630, text: "Utfall", mark: 6 },
    ];
    const result = await read([text], tagged);
    expect(printBlocks(result.blocks)).toEqual([
      "H2 Planering",
      "P Vi övar flöden.",
      "•0 ett",
      "TABLE",
      "HEAD P Planerat | P Utfall",
    ]);
    expect(result.guesses).toEqual([]);
    expect([...countFates(result.fates).fates]).toEqual([
      ["body", 7],
      ["field", 1],
      ["header", 1],
    ]);
  });

  test("that hold little of the text are left aside", async () => {
    const text = [{ x: 72, y: 720, text: "Bild", mark: 0 } as const, ...below(700, [full, full, "slut."])];
    expect((await lines([text], tagged)).at(-1)).toBe(`P ${full} ${full} slut.`);
  });
});

test("a place is a page, a paragraph and a range of the page's text", async () => {
  const { blocks, fates } = await read([below(700, ["Ett", "två."]), below(700, ["Nästa sida."])]);
  expect(blocks.map(({ place }) => place)).toEqual([
    { part: "page 1", paragraph: 1, start: 0, end: 8 },
    { part: "page 2", paragraph: 1, start: 0, end: 11 },
  ]);
  expect(fates).toEqual([
    { part: "page 1", paragraph: 1, start: 0, end: 3, text: "Ett ", fate: "body", isInserted: false },
    { part: "page 1", paragraph: 1, start: 4, end: 8, text: "två.", fate: "body", isInserted: false },
    { part: "page 2", paragraph: 1, start: 0, end: 11, text: "Nästa sida.", fate: "body", isInserted: false },
  ]);
});

test("remarks are comments without a name, what was filled in is text, and addresses of links are neither", async () => {
  const rect = "/Rect [72 600 200 620]";
  const result = await read([below(700, ["Fråga:"])], {
    page: "/Annots [5000 0 R 5001 0 R 5002 0 R 5003 0 R]",
    objects: [
      `<< /Type /Annot /Subtype /Text ${rect} /Contents (Stammer detta?) /T (Anna Ek) >>`,
      `<< /Type /Annot /Subtype /Widget ${rect} /FT /Tx /T (svar) /V (Ja, i maj) >>`,
      `<< /Type /Annot /Subtype /FreeText ${rect} /Contents (Skrivet over) /DA (/F1 9 Tf) >>`,
      `<< /Type /Annot /Subtype /Link ${rect} /A << /S /URI /URI (https://example.se/a) >> >>`,
    ],
    info: "/Title (Rapport) /Author (Anna Ek) /Creator (Writer) /Producer (LibreOffice 7.4)",
  });
  expect(printBlocks(result.blocks)).toEqual(["P Fråga:", "BOX P Skrivet over", "BOX P Ja, i maj"]);
  expect(result.comments).toEqual([{ id: "0", text: "Stammer detta?" }]);
  expect(result).toMatchObject({ title: "Rapport", madeBy: "Writer, LibreOffice 7.4" });
  expect(JSON.stringify({ ...result, properties: [...result.properties] })).not.toMatch(/Ek|example/);
});

test("a stamp across the page is no text, and a file of one page keeps its only line", async () => {
  expect(
    await lines([[...below(700, ["Text."]), { x: 300, y: 300, text: "UTKAST", isTurned: true }]]),
  ).toEqual(["P Text."]);
  expect(await lines([below(700, ["1"])])).toEqual(["P 1"]);
  expect(await lines([below(700, ["Rad 1."]), below(700, ["Rad 2."]), below(700, ["Rad 3."])])).toHaveLength(
    3,
  );
});

describe("what is not read is said:", () => {
  const sound = Buffer.from(makePdf([below(700, ["Text."])]));
  const changed = (from: string, to: string): Uint8Array =>
    Buffer.from(sound.toString("latin1").replace(from, to), "latin1");

  test.each<[string, string, () => Uint8Array]>([
    ["nothing", "damaged", () => new Uint8Array(0)],
    ["a head alone", "damaged", () => Buffer.from("%PDF-1.7\n")],
    ["a file that is cut", "damaged", () => sound.subarray(0, sound.length / 2)],
    ["pages in a circle", "damaged", () => changed("/Kids [10 0 R]", "/Kids [2 0 R] ")],
    [
      "a password",
      "encrypted",
      () =>
        makePdf([below(700, ["Text."])], {
          trailer: `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"ab".repeat(32)}> /U <${"cd".repeat(32)}> >>`,
        }),
    ],
    ["pictures alone", "noText", () => makePdf(["0 0 100 100 re f"])],
    [
      "a form of Adobe's",
      "xfa",
      () =>
        makePdf([below(700, ["Please wait..."])], {
          catalogue: "/AcroForm << /Fields [] /XFA 5000 0 R >>",
          objects: ["<< /Length 5 >>\nstream\n<xdp>\nendstream"],
        }),
    ],
    [
      "more pages than a report has",
      "tooManyPages",
      () => makePdf(Array.from({ length: 501 }, () => below(700, ["a"]))),
    ],
    ["more bytes", "tooLarge", () => Buffer.concat([sound, Buffer.alloc(21_000_000)])],
  ])("%s: %s", async (_, expected, make) => {
    expect(await refusal(make())).toBe(expected);
  });

  test("a number of pages that is not true harms nothing", async () => {
    expect(await refusal(changed("/Count 1 ", "/Count 1000000000 "))).toBe("read");
  });
});
