import { describe, expect, test } from "@jest/globals";
import { changeProgramme, entry, foundBy, saidBy } from "../support/diagnostics.ts";

const file = "reports/2023-04/soki.yaml";

function diagnostics(summary: string): string[] {
  return foundBy("text/readability", { [file]: entry("soki", { summary }) });
}

function said(summary: string): string[] {
  return saidBy("text/readability", { [file]: entry("soki", { summary }) });
}

/** A sentence of a number of words, all of them short or all long. */
function sentence(count: number, word = "flöde"): string {
  return `Nu ${Array.from({ length: count - 1 }, () => word).join(" ")}.`;
}

describe("a sentence", () => {
  test.each([
    [31, "info"],
    [40, "info"],
    [41, "warning"],
    [90, "warning"],
  ])("of %d words is long: %s", (count, severity) => {
    expect(diagnostics(`Klart.\n\n${sentence(count)}`)).toEqual([`${severity}: ${sentence(count)}`]);
  });

  test.each([
    ["of thirty words", sentence(30)],
    ["of few words beside others", `${sentence(20)} ${sentence(20)} ${sentence(20)}`],
    ["before a question", `${sentence(20).replace(".", "?")} ${sentence(20)}`],
    ["before a quotation", `${sentence(20)} ”${sentence(20)}”`],
    ["before a number", `${sentence(20)} 12 ${sentence(19).toLowerCase()}`],
    ["in each paragraph", `${sentence(25)}\n\n${sentence(25)}`],
    ["in each item of a list", `Vi har gjort detta:\n\n- ${sentence(20)}\n- ${sentence(20)}`],
    ["in items without an end", "- ett flöde i taget\n".repeat(9)],
    ["in each cell of a table", `| A | B |\n|---|---|\n| ${sentence(25)} | ${sentence(25)} |`],
    ["with a long address", `Se https://www.vgregion.se/${"a.b?".repeat(20)} nu.`],
    [
      "with an image whose text is long",
      `![${sentence(29).replace(".", "")}](karta.png) ${sentence(10).toLowerCase()}`,
    ],
    ["of compounds with hyphens", `${sentence(27, "16-månadersplan")} Klart.`],
  ])("is short %s", (_, summary) => {
    expect(diagnostics(summary)).toEqual([]);
  });

  test.each([
    ["where an abbreviation stands in it", `${sentence(20).replace(".", ",")} t.ex. Anna ${sentence(15)}`],
    ["where it is in a list", `- ${sentence(35)}\n- kort`],
    ["where it is a quotation", `Chefen säger: ”${sentence(35)}”`],
    ["where it goes on over lines", sentence(35).replaceAll("flöde flöde", "flöde\nflöde")],
    ["where it has marks", sentence(35).replace("flöde", "**flöde**")],
  ])("is long %s", (_, summary) => {
    expect(diagnostics(summary)).toHaveLength(1);
  });

  test("is one diagnostic, at its own words, between others", () => {
    const summary = `Vi är klara. ${sentence(31)} Sedan började vi om.\n\n${sentence(45)}`;
    expect(diagnostics(summary)).toEqual([`info: ${sentence(31)}`, `warning: ${sentence(45)}`]);
    expect(said(summary)).toEqual([
      "Meningen har 31 ord och är svår att läsa.\nDela den: sätt punkt där en ny tanke börjar, eller gör uppräkningen till en lista.",
      "Meningen har 45 ord och är svår att läsa.\nDela den: sätt punkt där en ny tanke börjar, eller gör uppräkningen till en lista.",
    ]);
  });

  test("is measured in the introduction and in deviations too", () => {
    const programme = changeProgramme((text) =>
      text.replace("Programmet byter", `${sentence(41)} Programmet byter`),
    );
    expect(foundBy("text/readability", { "reports/programme.yaml": programme })).toEqual([
      `warning: ${sentence(41)}`,
    ]);
    const rest = `deviation: |\n  ${sentence(41)}\n`;
    expect(foundBy("text/readability", { [file]: entry("soki", { rest }) })).toEqual([
      `warning: ${sentence(41)}`,
    ]);
  });
});

describe("a paragraph", () => {
  const short = sentence(12);

  test("of 84 words in short sentences is fine, and so is one of 90", () => {
    expect(diagnostics(Array.from({ length: 7 }, () => short).join(" "))).toEqual([]);
    expect(diagnostics(`${Array.from({ length: 7 }, () => short).join(" ")} ${sentence(6)}`)).toEqual([]);
  });

  test("of 91 words is a tip", () => {
    const long = `${Array.from({ length: 7 }, () => short).join(" ")} ${sentence(7)}`;
    expect(diagnostics(`Vi är klara.\n\n${long}`)).toEqual([`info: ${long}`]);
    expect(said(long)).toEqual(["Stycket har 91 ord.\nDela det med en tom rad där ett nytt ämne börjar."]);
  });

  test("ends at an empty line", () => {
    expect(diagnostics(`${short} ${short} ${short} ${short}\n\n`.repeat(2).trim())).toEqual([]);
  });
});

describe("the readability index of a text", () => {
  const hard = sentence(20, "arbetsflöde");

  test("over 60 is a tip for the whole text, which names its two longest sentences", () => {
    const summary = `${hard} Därefter ${sentence(22, "arbetsflöde").toLowerCase()}\n\n${sentence(25, "journalsystem")}`;
    expect(diagnostics(summary)).toEqual([`info: ${summary.replaceAll("\n\n", "\n\n  ")}`]);
    expect(said(summary)).toEqual([
      "Texten är mycket svår att läsa: läsbarhetsindex (lix) är 118.\nDela de längsta meningarna, ”Nu journalsystem journalsystem journalsystem journalsystem …” och ”Därefter nu arbetsflöde arbetsflöde arbetsflöde …”, och byt långa ord mot kortare.",
    ]);
  });

  test("is 61 where one more of 80 words is long", () => {
    const [said61 = ""] = said(`${mixed(8)} ${mixed(8)} ${mixed(8)} ${mixed(9)}`);
    expect(said61.split("\n")[0]).toBe("Texten är mycket svår att läsa: läsbarhetsindex (lix) är 61.");
  });

  /** A sentence of twenty words, some of them long. */
  function mixed(long: number): string {
    return sentence(20).replace(" flöde".repeat(long), " arbetsflöde".repeat(long));
  }

  test.each([
    ["of short words", `${sentence(20)} ${sentence(20)} ${sentence(20)}`],
    ["of fewer than 60 words", `${sentence(19, "arbetsflöde")} ${hard} ${hard}`],
    ["of fewer than three sentences", `${sentence(30, "arbetsflöde")} ${sentence(30, "arbetsflöde")}`],
    ["of 60", `${mixed(8)} ${mixed(8)} ${mixed(8)}`],
  ])("says nothing of a text %s", (_, summary) => {
    expect(diagnostics(summary)).toEqual([]);
  });

  test("is measured in English too", () => {
    const programme = changeProgramme((text) => `language: en\n${text}`);
    const summary = [1, 2, 3].map(() => sentence(21, "configuration")).join(" ");
    const found = foundBy("text/readability", {
      "reports/programme.yaml": programme,
      [file]: entry("soki", { summary }),
    });
    expect(found).toEqual([`info: ${summary}`]);
  });
});

describe("a table", () => {
  const table = (count: number, mark = ""): string =>
    [" Jan", "---", " 10 000"].map((cell) => `${mark}|${`${cell} |`.repeat(count)}`).join("\n");

  test("that fits a page that lies on its side is none of the rule's business", () => {
    expect(diagnostics(`Så här:\n\n${table(18)}`)).toEqual([]);
  });

  test("that fits no page is found, at its header, also in a list", () => {
    const header = table(30)
      .split("\n")[0]
      ?.replace(/^\| | \|$/g, "");
    expect(diagnostics(`Så här:\n\n${table(30)}`)).toEqual([`warning: ${header}`]);
    expect(diagnostics(`- Så här:\n\n${table(30, "  ")}`)).toEqual([`warning: ${header}`]);
    expect(said(table(30))).toEqual([
      "Tabellen får inte plats: dess 30 kolumner är bredare än en liggande sida.\nDela den i två tabeller, eller låt det som är kolumner bli rader.",
    ]);
  });

  test("with long addresses fits, since they may be broken", () => {
    const address = `https://exempel.se/${"sida/".repeat(20)}`;
    expect(diagnostics(`| a | b |\n|---|---|\n| ${address} | ${address} |`)).toEqual([]);
  });

  test("has the room that the programme's margins leave", () => {
    const files = { [file]: entry("soki", { summary: table(16) }) };
    expect(foundBy("text/readability", files)).toEqual([]);
    const programme = changeProgramme((text) => `${text}layout:\n  margins: {left: 60, right: 60}\n`);
    expect(foundBy("text/readability", { ...files, "reports/programme.yaml": programme })).toHaveLength(1);
  });
});
