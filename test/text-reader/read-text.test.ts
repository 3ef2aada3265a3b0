import { describe, expect, test } from "@jest/globals";
import { readText } from "../../src/text-reader/read-text.ts";
import { headings, linesOutside, readLines } from "../support/read-lines.ts";

/** Text as programs take it out of a PDF file: lines of one width, and a blank line after each if asked for. */
const running = [
  "Vi har gått igenom mallarna tillsammans med de fyra verksamheterna och",
  "samlat in vad de saknar. Det mesta gäller provsvar från laboratorierna.",
  "Den nya versionen kom i slutet av månaden och innehåller rättelser som",
  "vi har väntat på.",
  "Nästa steg är en utbildning för alla som ska granska flöden i systemet.",
];

describe("Text out of a PDF file is read in paragraphs", () => {
  test.each([
    ["without blank lines", running.join("\n")],
    ["with a blank line after each line", running.join(" \n\n")],
    ["with Windows line ends", running.join("\r\n")],
    ["with spaces before the lines", running.map((line) => `   ${line}`).join("\n")],
  ])("%s: a line that ends a sentence ends one", (_, text) => {
    expect(readLines(text)).toEqual([
      `P ${running.slice(0, 2).join(" ")}`,
      `P ${running.slice(2, 4).join(" ")}`,
      `P ${running[4]}`,
    ]);
  });

  test("by blank lines where those divide them, though a line inside ends a sentence", () => {
    const text = [running.slice(0, 4), running.slice(4), running.slice(2, 4), running.slice(0, 2)]
      .map((lines) => lines.join("\n"))
      .join("\n\n");
    expect(readLines(text)).toEqual([
      `P ${running.slice(0, 4).join(" ")}`,
      `P ${running[4]}`,
      `P ${running.slice(2, 4).join(" ")}`,
      `P ${running.slice(0, 2).join(" ")}`,
    ]);
  });

  test("line by line where no line goes on in the next, as people type them", () => {
    expect(readLines("Första stycket är kort\r\nAndra stycket är inte mycket längre.\r\nTredje")).toEqual([
      "P Första stycket är kort",
      "P Andra stycket är inte mycket längre.",
      "P Tredje",
    ]);
  });

  test("of which the guesses are known", () => {
    const read = readText(running.join("\n"), { headings });
    // The second begins after a full line; the third after a short one, which nobody need guess.
    expect(read.guesses).toEqual([2]);
  });

  test("and goes on behind an abbreviation, over a page, and behind a page's head and foot", () => {
    const text = `${running[0]}\nsamlat in vad de saknar i det som vi visade dem i förra veckan, t.ex.\nProvsvar och ordinationer i deras system, och en hel del annat som de\nLägesrapport april 2023   1\n\fLägesrapport april 2023   2\nskriver varje dag.`;
    expect(readLines(`Lägesrapport april 2023\n${text}`)).toEqual([
      "T Lägesrapport april 2023",
      `P ${running[0]} samlat in vad de saknar i det som vi visade dem i förra veckan, t.ex. Provsvar och ordinationer i deras system, och en hel del annat som de skriver varje dag.`,
    ]);
  });

  test("with a row of a table for itself", () => {
    const text = `${running.join("\n")}\nPlanerat           Utfall\nGå igenom mallar   klart\nUtbilda\tpågår`;
    expect(readLines(text).slice(3)).toEqual([
      "P Planerat Utfall",
      "P Gå igenom mallar klart",
      "P Utbilda pågår",
    ]);
  });
});

describe("Expected headings are found", () => {
  test.each([
    ["on a line", "Summering april", "H3 Summering april"],
    [
      "over two lines",
      "Standardisering och kliniskt\n\ninnehåll (SoKI)",
      "H2 Standardisering och kliniskt innehåll (SoKI)",
    ],
    [
      "divided by a hyphen",
      "Standardisering och kli-\nniskt innehåll (SoKI)",
      "H2 Standardisering och kliniskt innehåll (SoKI)",
    ],
    ["in capitals", "SUMMERING APRIL", "H3 SUMMERING APRIL"],
    ["with a colon", "Summering april:", "H3 Summering april"],
    ["with signs around it", "## **PLANERING maj:**", "H3 PLANERING maj"],
    ["with a number", "2.1 Planering maj", "H3 Planering maj"],
    ["with other spaces", "Läget  i\u00A0programmet", "H1 Läget i programmet"],
    ["with letters that are put together", "La\u0308get i programmet", "H1 Läget i programmet"],
  ])("%s", (_, text, line) => {
    expect(readLines(`${text}\nVi är klara.`)).toEqual([line, "P Vi är klara."]);
  });

  test.each([
    ["in a sentence", "Vi gör Test", "P Vi gör Test"],
    ["at the end of one", "Vi gör ett\ntest", "P Vi gör ett test"],
    [
      "with a full stop, as the end of a paragraph",
      "Vi har tre möten kvar att hålla i maj, och ett av dem är det som gäller\nTest.",
      "P Vi har tre möten kvar att hålla i maj, och ett av dem är det som gäller Test.",
    ],
  ])("but not %s", (_, text, line) => {
    expect(readLines(`${running.join("\n")}\n\n\n${text}`).at(-1)).toBe(line);
  });
});

describe("What programs wrote around the text has its own fate:", () => {
  const page = (number: number, text: string): string =>
    `Lägesrapport april 2023\n\n${text}\n\nSida ${number} (4)\n`;

  test("page heads and page numbers, but not the title, nor headings at the top of pages", () => {
    const text = `Lägesrapport april 2023\nLäget i programmet\nSida 1 (4)\n\f${[
      page(2, "Summering april\nVi är klara."),
      page(3, "Summering april\nVi väntar."),
      page(4, "Summering april\nVi börjar."),
    ].join("\f")}`;
    const read = readText(text, { headings });
    expect(readLines(text)).toEqual([
      "T Lägesrapport april 2023",
      "H1 Läget i programmet",
      ...["klara", "väntar", "börjar"].flatMap((word) => [
        "H3 Summering april",
        `P Vi ${word === "klara" ? "är klara" : word}.`,
      ]),
    ]);
    const heads = [2, 3, 4].flatMap((number) => [
      "header: Lägesrapport april 2023",
      `header: Sida ${number} (4)`,
    ]);
    expect(linesOutside(read)).toEqual(["header: Sida 1 (4)", ...heads]);
  });

  test("bare page numbers and any words that repeat on the pages", () => {
    const pages = [1, 2, 3].map(
      (number) => `Programmet Morgonljus\nVi har ${number * 7} flöden.\n${number}\n`,
    );
    expect(linesOutside(readText(pages.join("\f"), { headings }))).toEqual(
      [1, 2, 3].flatMap((number) => ["header: Programmet Morgonljus", `header: ${number}`]),
    );
  });

  test("but no words that stand twice on a page, nor figures that follow each other on two", () => {
    expect(linesOutside(readText("Vi väntar.\nVi väntar.\nVi väntar.", { headings }))).toEqual([]);
    expect(linesOutside(readText("Vi har 1 fel.\fVi har 2 fel.", { headings }))).toEqual([]);
    expect(linesOutside(readText("Vi är klara.\n1\fVi väntar.\n2", { headings }))).toEqual([
      "header: 1",
      "header: 2",
    ]);
  });

  test("the same without form feeds, as far as it is sure", () => {
    const text =
      "Lägesrapport april 2023\nVi är klara.\n1 (2)\nLägesrapport april 2023\nVi väntar.\n2 (2)\n3 (7)\n4";
    const read = readText(text, { headings });
    expect(linesOutside(read)).toEqual(["header: 1 (2)", "header: Lägesrapport april 2023", "header: 2 (2)"]);
    // A count and a number that nothing repeats may be anything.
    expect(readLines(text).slice(-2)).toEqual(["P 3 (7)", "P 4"]);
  });

  test.each([
    [
      "with dots",
      "Läget i programmet .......... 1\nStandardisering och kliniskt\ninnehåll (SoKI) ..... 2\nEn annan rubrik ...... 3",
    ],
    ["with wide spaces", "Läget i programmet        1\nTest      12"],
    ["with a space", "Läget i programmet 1\nTest 2\nPlanering maj 2"],
  ])("a table of contents %s", (_, contents) => {
    const read = readText(`Innehåll\n${contents}\nTest\nVi är klara.`, { headings });
    expect(linesOutside(read)).toEqual(["Innehåll", ...contents.split("\n")].map((line) => `field: ${line}`));
    expect(read.document.blocks).toHaveLength(2);
  });

  test("but no heading with a figure, nor one that is called contents", () => {
    expect(readLines("Test 2\nVi är klara. Det tar tid ... 12\nInnehåll\nVi väntar.")).toEqual([
      "P Test 2",
      "P Vi är klara. Det tar tid ... 12",
      "P Innehåll",
      "P Vi väntar.",
    ]);
  });

  test("addresses of links that stand in the middle of a sentence, or beside one that nobody types", () => {
    const text = `${running[0]}\nhttps://example.se/a-b\nsamlat in vad de saknar.\n${running[2]}\n\nhttps://example.se/c\nmailto:anna@example.se\n vi har väntat på.`;
    expect(linesOutside(readText(text, { headings }))).toEqual([
      "field: https://example.se/a-b",
      "field: https://example.se/c",
      "field: mailto:anna@example.se",
    ]);
    expect(readLines(text)).toEqual([
      `P ${running[0]} samlat in vad de saknar.`,
      `P ${running[2]} vi har väntat på.`,
    ]);
  });

  test("but an address that somebody wrote on a line is text", () => {
    expect(linesOutside(readText("Läs mer här:\nhttps://example.se/a\nNy mening.", { headings }))).toEqual(
      [],
    );
  });
});

describe("List items are read", () => {
  test.each([
    ["with bullets", "• ett\n• två", ["•0 ett", "•0 två"]],
    ["with a bullet on a line of its own", "•\n\nett\n\n•\n\ntvå", ["•0 ett", "•0 två"]],
    ["with a bullet of a symbol font", "\uF0B7 ett\n\uF0B7\ttvå", ["•0 ett", "•0 två"]],
    ["with a lost bullet of a symbol font", "§   ett\n§\ttvå", ["•0 ett", "•0 två"]],
    ["with a bullet without a space", "•ett\n•två", ["•0 ett", "•0 två"]],
    ["with dashes", "- ett\n- två", ["•0 ett", "•0 två"]],
    ["with dashes without spaces", "-Ett\n-Två", ["•0 Ett", "•0 Två"]],
    ["with signs of several kinds", "- ett\n* två", ["•0 ett", "•0 två"]],
    ["with numbers", "3. ett\n4. två", ["3.0 ett", "3.0 två"]],
    ["with numbers and brackets", "1) ett\n2) två", ["1.0 ett", "1.0 två"]],
    [
      "within others by their signs",
      "• ett\no två\no tre\n• fyra",
      ["•0 ett", "•1 två", "•1 tre", "•0 fyra"],
    ],
    ["within others by their places", "- ett\n  - två\n- tre", ["•0 ett", "•1 två", "•0 tre"]],
    ["with letters as paragraphs", "a) ett\nb) två", ["P a) ett", "P b) två"]],
  ])("%s", (_, text, lines) => {
    expect(readLines(`Vi har gjort detta:\n${text}`)).toEqual(["P Vi har gjort detta:", ...lines]);
  });

  test("over several lines, and in the middle of a sentence", () => {
    const text = `${running.join("\n")}\nI mars har vi talat om\n- hur vi ska gå vidare med utbildningen av alla verksamheter som\nska granska flöden\n- mallar.`;
    expect(readLines(text).slice(3)).toEqual([
      "P I mars har vi talat om",
      "•0 hur vi ska gå vidare med utbildningen av alla verksamheter som ska granska flöden",
      "•0 mallar.",
    ]);
  });

  test.each([
    ["a dash", "Vi börjar om\n– som planerat – i maj."],
    [
      "a number",
      "Vi började i vecka 11 och har sett att det går bättre sedan vi i vecka\n12. Sedan dess går det bra.",
    ],
    [
      "a sign of a law",
      "Vi har talat med hälso- och sjukvården, som i allt det här lutar sig mot\n§ 5 i lagen.",
    ],
    ["an o", "Vi har talat med hälso\no sjukvård om det."],
    [
      "a number of a list that does not reach it",
      "Vi har tre steg kvar i planen för maj, och de är alla nästan klara nu,\n12. juni i stort sett.",
    ],
  ])("but %s at the beginning of a line may be part of a sentence", (_, text) => {
    expect(readLines(`${running.join("\n")}\n${text}`).slice(3)).toEqual([`P ${text.replace("\n", " ")}`]);
  });
});

describe("A hyphen at the end of a line", () => {
  const isWord = (word: string): boolean => word === "samordning";

  test.each([
    ["goes, where it divides a word", "en god sam-\nordning av", "en god samordning av", ["samordning"]],
    [
      "goes, where the text has the whole word",
      "Provsvar är prov-\nsvar som",
      "Provsvar är provsvar som",
      ["provsvar"],
    ],
    ["goes, where it is soft", "en över\u00AD\nlämning av", "en överlämning av", ["överlämning"]],
    ["stays behind a figure", "enligt 16-\nmånadersplanen", "enligt 16-månadersplanen", []],
    ["stays in a word with others", "med end-to-end-\ntester", "med end-to-end-tester", []],
    ["stays behind capitals", "med PUB-\navtal", "med PUB-avtal", []],
    ["stays where the word is unknown", "en patient-\növervakning", "en patient-övervakning", []],
    ["keeps its space before “och”", "vård-\noch omsorg", "vård- och omsorg", []],
    ["is a dash with a space before it", "Vi är klara -\nsnart", "Vi är klara - snart", []],
  ])("%s", (_, text, line, mended) => {
    const read = readText(text, { headings, isWord });
    expect(read.document.blocks.map((block) => "text" in block && block.text)).toEqual([line]);
    expect(read.mended.map(({ word }) => word)).toEqual(mended);
  });

  test("and a slash, too, go on without a space", () => {
    expect(readLines("för användare/\nsuperanvändare")).toEqual(["P för användare/superanvändare"]);
  });
});

test("Places lead back to the text, and lines without words are in none", () => {
  const text = "\uFEFF\r\n  Test\r\n\r\nVi är\r\n klara.\f\f";
  const { document } = readText(text, { headings });
  const cut = document.blocks.map(({ place }) => [
    place.part,
    place.paragraph,
    text.slice(place.start, place.end),
  ]);
  expect(cut).toEqual([
    ["text", 1, "  Test\r\n"],
    ["text", 2, "Vi är\r\n klara.\f"],
  ]);
  expect(document.title).toBeUndefined();
  expect(readText("", { headings }).document).toMatchObject({ blocks: [], fates: [] });
});
