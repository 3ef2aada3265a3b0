import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseMarkdown } from "../../src/markdown/parse-markdown.ts";
import { allInlines, plainParagraphs } from "../../src/markdown/tree.ts";

function kindsIn(text: string): string[] {
  const { blocks } = parseMarkdown(text);
  return [...blocks, ...allInlines(blocks)].map(({ kind }) => kind);
}

function readBack(text: string): string {
  return plainParagraphs(parseMarkdown(text).blocks).join("\n");
}

describe("what was typed as prose stays prose", () => {
  test.each([
    "Vi har köpt in 2*1000 pärmar och 3*2500 häften.",
    "2**8 och 3**2, 4 * 5 * 6, 3*4*5",
    "Alla läkar*innor och sjuksköters*orna, även i ord*mitt*i.",
    "Filerna *.pdf och *.docx, och min_*ny*_fil.docx",
    "Siffrorna (*) är preliminära (*).",
    "Antal besök* ökade, och antal vårdtillfällen* också.",
    "fil_namn_1, _arkiv_/plan/_nytt_ och rapport_v2_slut.docx",
    "https://exempel.se/*alla*/en_ny_sida_/x",
    "\\\\server\\_gemensam\\!ny och H:\\_arkiv\\*gammalt",
    "\\\\server\\delad mapp\\_ny och mapp\\under\\_x",
    "> 90 % av läkarna är klara",
    ">= 2 utbildare, > 100 personer",
    "> - 5 %",
    "+ 12 % fler än i fjol",
    "2026. Det blev ett bra år.",
    "1. mars börjar utbildningen",
    "<namn> fyller i detta, 5 < 6 och a > b",
    "R&D, Q&A; och AT&T",
    "Ca ~5 till ~10 och ~7.",
    "Region A | Region B",
    "Kostnad $5 och [sic] [1][2]",
    "Priset {a, b}",
    "1.500:-*3 för pärmar och 200:-*4 för häften",
    "10 %*20 %*30 %, m²*s²*kg² och 5€*6€*7€",
    "CYP2C19 *17/*17 och *2/*3",
    "α*β*γ och π*r² och 2π*r*h",
    "Fyll i ___ st av ___ st",
    "(2+3)*(4+5)*(6+7) och (a+b)*c*(d+e)",
    "[antal]*[pris]*[mängd] och ”antal”*”pris”*”mängd”",
    "½*½*½ och 3 *4* 5",
    "=SUMMA(A1:A3)*B1*(C1)",
    "”*_2026.*” och ”*.*” och 2026_11_*_v2*.docx",
    "**/*.md, *@*.se och C:\\*\\*.txt",
    "_it_@exempel.se, dbo._log_ och CHG-_1_",
    "Anna Andersson | Programledare | Region Norr",
    "P(A|B) och |x| och a||b",
    "p<0,05*, p<0,01**, p<0,001***",
    "Antal 1*, 2**, 3***, Södra** 7",
    "(**) Slutligt antal, **) Gäller mars",
    "a<b och c>d, n<i och j>k, x<p och q>r",
    "Fälten <Title>, <Body> och <input> är tomma",
    "100 %% säkra och 5%%, f_{x} och mängden {a}",
    "![OBS] Det är så",
    "Se § [PSL](2010:659) och [A](1)",
    "3 st {inkl. 2 på väg}",
    "Adressen är https://{domän}.se/{koncept}/{referens} eller {typ}.{domän}/x",
    "Se [bilaga] (sidan 5).",
  ])("to the letter, and is no fault: %s", (text) => {
    expect(readBack(text)).toBe(text);
    expect(new Set(kindsIn(text))).toEqual(new Set(["paragraph", "words"]));
    expect(parseMarkdown(text).unsupported).toEqual([]);
  });

  test.each([
    [
      "- > 90 % är klara\n- < 50 %\n- >= 2\n- + 12 %\n- - 5 %",
      "> 90 % är klara\n< 50 %\n>= 2\n+ 12 %\n- 5 %",
    ],
    ["1. - 5 grader\n2. + 3 grader", "- 5 grader\n+ 3 grader"],
    ["> Så här sa de:\n>\n> > 90 % nöjda", "Så här sa de:\n> 90 % nöjda"],
    ["> 100 personer\n> 20 läkare", "> 100 personer > 20 läkare"],
    ["… i norr\n- en av dem i söder - och rättat den.", "… i norr - en av dem i söder - och rättat den."],
    ["tidigast den\n1. april eller senare", "tidigast den 1. april eller senare"],
    ["C:\\temp\\\nnästa rad", "C:\\temp\\ nästa rad"],
  ])("where a sign begins a line: %j", (text, words) => {
    expect(readBack(text)).toBe(words);
  });

  test("with any signs between figures and letters", () => {
    const part = fc.oneof(fc.stringMatching(/^[a-zåäö]{1,5}$/), fc.stringMatching(/^\d{1,4}$/));
    const word = fc.tuple(part, fc.constantFrom("*", "_", "*", "**"), part).filter(
      // Two stars within a word are bold, unless they stand between figures.
      ([before, sign, after]) => sign !== "**" || (/\d$/.test(before) && /^\d/.test(after)),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const text = words.map((one) => one.join("")).join(" ");
        expect(readBack(text)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});

describe("markup that can hardly be anything else stays markup", () => {
  test.each([
    ["**plan**en är *klar*", ["paragraph", "strong", "words", "words", "emphasis", "words"]],
    ["**VGR**:s **a**/**b**", ["strong", "strong", "strong"]],
    ["**https://exempel.se/a_b**", ["strong"]],
    ["_kursiv_ och (*så*)", ["emphasis", "emphasis"]],
  ])("%s", (text, kinds) => {
    expect(kindsIn(text)).toEqual(expect.arrayContaining(kinds));
    expect(readBack(text)).not.toMatch(/[*]/);
  });

  test.each([
    ["> 12 kliniker har\n> svarat", "quote"],
    ["> Det här går bra, sa hon.", "quote"],
    ["> 1. Vi har gått igenom.\n> 2. Vi har skrivit.", "quote"],
    ["Vi gjorde:\n- utbildat", "list"],
    ["Vi har\n- utbildat\n- provat", "list"],
    ["- 5 läkare\n- 3 sköterskor", "list"],
    ["+ Fler läkare\n+ 3 fler", "list"],
    ["1. januari\n2. februari", "list"],
    ["3. tre\n   - inre\n4. fyra", "list"],
  ])("%j is a %s", (text, kind) => {
    expect(kindsIn(text)).toContain(kind);
  });

  test("an escape is an escape outside paths, and in paths whose backslashes are doubled", () => {
    expect(readBack("fil\\_namn, 1\\. maj, 2\\*3 och \\\\\\\\server\\\\\\_x")).toBe(
      "fil_namn, 1. maj, 2*3 och \\\\server\\_x",
    );
  });
});
