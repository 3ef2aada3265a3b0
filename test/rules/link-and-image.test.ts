import { describe, expect, test } from "@jest/globals";
import { changeProgramme, entry, foundBy, saidBy } from "../support/diagnostics.ts";
import { makePng } from "../support/make-image.ts";

const file = "reports/2023-04/soki.yaml";

/** The diagnostics of a sentence that contains some Markdown. */
function diagnostics(markup: string): string[] {
  const summary = `Så här ser det ut just nu: ${markup} i dag.`;
  return foundBy("text/link-and-image", {
    [file]: entry("soki", { summary }),
    "reports/2023-04/karta.png": makePng(2, 1),
  });
}

function said(markup: string): string[] {
  return saidBy("text/link-and-image", { [file]: entry("soki", { summary: `Så är det: ${markup}` }) });
}

describe("an image", () => {
  test.each([
    "![](karta.png)",
    "![ ](karta.png)",
    "![karta.png](karta.png)",
    "![karta](karta.png)",
    "![./karta.png](./karta.png)",
  ])("needs a text that says what it shows, or is an error: %s", (markup) => {
    expect(diagnostics(markup)).toEqual([`error: ${markup}`]);
  });

  test.each([
    "![Karta över söder](karta.png)",
    "![Karta](karta.png)",
    "[![Karta över söder](karta.png)](https://a.se)",
  ])("has one: %s", (markup) => {
    expect(diagnostics(markup)).toEqual([]);
  });

  test("without a text is one error also where it is a link", () => {
    expect(diagnostics("[![](karta.png)](https://a.se)")).toEqual(["error: ![](karta.png)"]);
  });
});

describe("an address in the text", () => {
  test.each([
    "https://www.vgregion.se/vardskiftet",
    "http://a.se",
    "HTTPS://A.SE/B",
    "www.vgregion.se",
    "WWW.vgregion.se/halsa-och-vard",
    "vgregion.se/vardskiftet",
    "https://sv.wikipedia.org/wiki/Lix_(läsbarhet)/å?x=1&y=2#del",
    "https://user@a.se/b",
  ])("is a warning: %s", (address) => {
    expect(diagnostics(address)).toEqual([`warning: ${address}`]);
  });

  test.each([
    ["<https://a.se/b>", "https://a.se/b"],
    ["[https://a.se/b](https://a.se/b)", "https://a.se/b"],
    ["[www.a.se](https://a.se/b)", "www.a.se"],
    ["**https://a.se/b**", "https://a.se/b"],
    ["(www.a.se/b).", "www.a.se/b"],
    ["https://a.se/b, och mer", "https://a.se/b"],
    ["\n\n- www.a.se\n\n", "www.a.se"],
    ["\n\n| Sida |\n|---|\n| www.a.se |\n\n", "www.a.se"],
  ])("is found without what stands around it: %s", (markup, address) => {
    expect(diagnostics(markup)).toEqual([`warning: ${address}`]);
  });

  test.each([
    "[Vårdskiftet](https://www.vgregion.se/vardskiftet)",
    "[Vårdskiftet på www.vgregion.se](https://www.vgregion.se/vardskiftet)",
    "anna.andersson@vgregion.se",
    "<anna@vgregion.se>",
    "[anna@vgregion.se](mailto:anna@vgregion.se)",
    "[Anna](mailto:anna@vgregion.se)",
    "på vgregion.se och 1177.se",
    "i filen rapport.docx",
    "på ”www.vgregion.se”",
    "och/eller, t.ex. 3/4",
    "www är en förkortning",
  ])("is none in %s", (markup) => {
    expect(diagnostics(markup)).toEqual([]);
  });

  test("is shown how it becomes a link", () => {
    expect(said("www.vgregion.se/vardskiftet")).toEqual([
      "Adressen www.vgregion.se/vardskiftet säger inte vart den leder.\nSkriv sidans namn, och adressen inom parentes efter det: [Vårdskiftet](https://www.vgregion.se/).",
    ]);
  });

  test("is found each time, beside links that are right", () => {
    const found = diagnostics(
      "www.a.se, [Vårdskiftet](https://b.se), www.c.se, [c](https://c.se) och www.d.se",
    );
    expect(found).toEqual(["warning: www.a.se", "warning: www.c.se", "warning: www.d.se"]);
  });

  test("is found in the introduction too", () => {
    const programme = changeProgramme((text) => text.replace("två regioner.", "två regioner, se www.a.se."));
    expect(foundBy("text/link-and-image", { "reports/programme.yaml": programme })).toEqual([
      "warning: www.a.se",
    ]);
  });
});

describe("the words of a link", () => {
  test.each([
    "här",
    "Här",
    "klicka här",
    "Klicka här!",
    "läs mer",
    "Läs mer …",
    "Läs mer »",
    "länk",
    "denna länk",
    "Mer information",
    "here",
    "Click here",
    "Read more",
    "this link",
    "link",
    "→",
  ])("do not say where it leads, which is a warning: %s", (words) => {
    expect(diagnostics(`[${words}](https://a.se/b)`)).toEqual([`warning: ${words}`]);
  });

  test.each([
    ["**här**", "här"],
    ["*Läs* mer", "Läs* mer"],
    ["läs\nmer", "läs\n  mer"],
  ])("are found within marks: %s", (markup, words) => {
    expect(diagnostics(`[${markup}](https://a.se/b)`)).toEqual([`warning: ${words}`]);
  });

  test.each([
    "Vårdskiftet",
    "Läs mer om cyklerna",
    "Här finns protokollet från mötet i mars.",
    "Mer information om driftstarten",
    "länken mellan systemen",
    "Read more about the cycles",
    "1177",
    "Åmål",
  ])("do say so: %s", (words) => {
    expect(diagnostics(`[${words}](https://a.se/b)`)).toEqual([]);
  });

  test.each(["[](https://a.se/b)", "[ ](https://a.se/b)"])("are missing, at the whole link: %s", (markup) => {
    expect(diagnostics(markup)).toEqual([`warning: ${markup}`]);
  });

  test("get a hint that says what to write", () => {
    const hint = "[Vårdskiftet](https://www.vgregion.se/).";
    expect(said("[Läs mer](https://a.se) och [](https://b.se).")).toEqual([
      `Länktexten ”Läs mer” säger inte vart länken leder.\nSkriv sidans namn eller vad den handlar om: ${hint}`,
      `Länken till https://b.se har ingen text.\nSkriv mellan hakparenteserna vart länken leder: ${hint}`,
    ]);
  });
});
