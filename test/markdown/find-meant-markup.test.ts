import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseMarkdown } from "../../src/markdown/parse-markdown.ts";

/** What is refused in a text, each as “markup words → mended”; `!` says that the mended form is certain. */
function refused(text: string): string[] {
  return parseMarkdown(text).unsupported.map(({ markup, start, end, mended, isCertain }) => {
    const form = mended === undefined ? "" : ` → ${JSON.stringify(mended)}${isCertain ? " !" : ""}`;
    return `${markup} ${JSON.stringify(text.slice(start, end))}${form}`;
  });
}

describe("markup that was meant and is none", () => {
  test.each<[string, string[]]>([
    ["**Klart:**Vi har", ['emphasis "**Klart:**Vi" → "**Klart:** Vi" !']],
    ["och **”provet”**s del", ['emphasis "**”provet”**s" → "**”provet”s**" !']],
    ["ett ** nu ** här", ['emphasis "** nu **" → "**nu**" !']],
    ["*Klart:*Vi har", ['emphasis "*Klart:*Vi" → "*Klart:* Vi" !']],
    ["__Klart:__Vi har", ['emphasis "__Klart:__Vi" → "__Klart:__ Vi" !']],
    [
      "**[länk](https://a.se):**Vi",
      ['emphasis "**[länk](https://a.se):**Vi" → "**[länk](https://a.se):** Vi" !'],
    ],
    ["**bara början", ['emphasis "**"']],
    ["- **bara i punkten\n- slut** här", ['emphasis "**"']],
    ["**måste* nu", ['emphasis "*"']],
    ["_Klart:_Vi har", ['emphasis "_Klart:_Vi" → "_Klart:_ Vi" !']],
    ["| **a | b** |\n| --- | --- |\n| c | d |", ['emphasis "**"']],
  ])("emphasis: %j", (text, expected) => {
    expect(refused(text)).toEqual(expected);
  });

  test.each([
    "<!-- Anna: stämmer? -->",
    "<!-- utan slut",
    "[//]: # (Anna: stämmer?)",
    '[kommentar]: # "Anna"',
    "[//]: <> (Anna)",
    "{>>Anna: stämmer?<<}",
    "%%Anna: stämmer?%%",
    "%% Anna: stämmer? %%",
    "{# Anna #}",
  ])("a comment: %s", (comment) => {
    expect(refused(comment)).toEqual([`comment ${JSON.stringify(comment)}`]);
    expect(refused(`- ${comment}`)).toEqual([`comment ${JSON.stringify(comment)}`]);
    expect(refused(`> ${comment}`)).toEqual([`comment ${JSON.stringify(comment)}`]);
  });

  test.each<[string, string[]]>([
    ["![K](karta över länet.png)", ['image "![K](karta över länet.png)" → "![K](<karta över länet.png>)"']],
    ["![K](karta (1).png)", ['image "![K](karta (1).png)" → "![K](<karta (1).png>)"']],
    ["![K](karta.png =300x200)", ['image "![K](karta.png =300x200)" → "![K](karta.png)"']],
    ["![K](karta.png", ['image "![K](karta.png" → "![K](karta.png)"']],
    ["!(K)[karta.png]", ['image "!(K)[karta.png]" → "![K](karta.png)"']],
    ["! [K](karta.png)", ['image "! [K](karta.png)" → "![K](karta.png)"']],
    ["[K](karta.png)", ['image "[K](karta.png)" → "![K](karta.png)"']],
    ["![K] (karta.png)", ['image "![K] (karta.png)" → "![K](karta.png)"']],
    ["![[karta.png|K]]", ['image "![[karta.png|K]]" → "![K](karta.png)"']],
    ["![K]", ['image "![K]"']],
    ["![K](a.png){width=50%}", ['attributes "{width=50%}" → "" !']],
  ])("an image: %j", (text, expected) => {
    expect(refused(text)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    [
      "[a](https://e.se/Delade dokument/x.pdf) om",
      ['link "[a](https://e.se/Delade dokument/x.pdf)" → "[a](https://e.se/Delade%20dokument/x.pdf)" !'],
    ],
    ["[a] (https://e.se)", ['link "[a] (https://e.se)" → "[a](https://e.se)" !']],
    ["(a)[https://e.se]", ['link "(a)[https://e.se]" → "[a](https://e.se)" !']],
    ["[a](https://e.se och mer", ['link "[a](https://e.se" → "[a](https://e.se)" !']],
    ["[a](www.e.se)", ['link "[a](www.e.se)" → "[a](https://www.e.se)"']],
    ["[a](H:\\min mapp\\f.docx)", ['link "[a](H:\\\\min mapp\\\\f.docx)"']],
    [
      "[a](https://e.se se sidan 5)",
      ['link "[a](https://e.se se sidan 5)" → "[a](https://e.se%20se%20sidan%205)"'],
    ],
    ['[a](https://e.se "ord)', ['link "[a](https://e.se \\"ord)" → "[a](https://e.se)"']],
    ["<https://e.se/en plan.pdf>", ['link "<https://e.se/en plan.pdf>" → "<https://e.se/en%20plan.pdf>" !']],
    ["[a](https://e.se/plan-\nför)", ['link "[a](https://e.se/plan-"']],
    ["[a(https://e.se)", ['link "[a(https://e.se)"']],
    ["a](https://e.se)", ['link "](https://e.se)"']],
    ["[a]\n(https://e.se)", ['link "]\\n(https://e.se)"']],
    ["[[sida]]", ['link "[[sida]]"']],
    ["[a][ref]\n\n[ref]: https://e.se", ['reference "[a][ref]"', 'reference "[ref]: https://e.se"']],
  ])("a link: %j", (text, expected) => {
    expect(refused(text)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    [
      "<b>Fet</b> och <em>kursiv</em>",
      ['tag "<b>Fet</b>" → "**Fet**" !', 'tag "<em>kursiv</em>" → "*kursiv*" !'],
    ],
    ["ett<br>två<br/>\ntre", ['tag "<br>" → "\\\\\\n" !', 'tag "<br/>\\n" → "\\\\\\n" !']],
    ["| a<br>b | c |\n| --- | --- |\n| d | e |", ['tag "<br>" → " " !']],
    ['<a href="https://e.se">a</a>', ['tag "<a href=\\"https://e.se\\">a</a>" → "[a](https://e.se)" !']],
    ["<u>a</u>", ['tag "<u>"', 'tag "</u>"']],
    ["<o:p></o:p>Text <w:p a=b>", ['tag "<o:p>"', 'tag "</o:p>"', 'tag "<w:p a=b>"']],
    ["<st1:place>Norr</st1:place>", ['tag "<st1:place>"', 'tag "</st1:place>"']],
    ["<div class\noch mer", ['tag "<div class"']],
    ["[b]fet[/b]", ['tag "[b]fet[/b]"']],
    ["~~bort~~ och ~så~", ['strikethrough "~~bort~~"', 'strikethrough "~så~"']],
    ["not[^1]\n\n[^1]: Noten", ['footnote "[^1]"', 'footnote "[^1]:"']],
    ["- [ ] ej\n- [x] klar", ['checkbox "[ ]"', 'checkbox "[x]"']],
    [
      "{period}, {{namn}} och $" + "{x}",
      ['variable "{period}"', 'variable "{{namn}}"', 'variable "$' + '{x}"'],
    ],
    ["::: note\ntext\n:::", ['dialect "::: note"', 'dialect ":::"']],
    ["> [!NOTE]\n> text", ['dialect "[!NOTE]"']],
    [
      "==viktigt== '''fet'''",
      ['dialect "==viktigt==" → "**viktigt**"', "dialect \"'''fet'''\" → \"**fet**\" !"],
    ],
    ["\\newpage", ['page-break "\\\\newpage"']],
    ["h2. Rubrik\n\n== Rubrik ==", ['heading "h2. Rubrik"', 'heading "== Rubrik =="']],
  ])("another dialect: %j", (text, expected) => {
    expect(refused(text)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ["| A | B |\n| Norra | 12 |", ['table "" → "\\n| --- | --- |" !']],
    ["| Norra | 12 |\n| Södra | 7 |", ['table "" → "\\n| --- | --- |"']],
    ["Så här:\n| A | B |\n|—|—|\n| 1 | 2 |", ['table "|—|—|" → "| --- | --- |" !']],
    ["| A | B | C |\n| --- | --- |\n| a | b | c |", ['table "| --- | --- |" → "| --- | --- | --- |" !']],
    ["A | B\nc | d", ['table "" → "\\n| --- | --- |" !']],
    ["A|B\n1|2\n3|4", ['table "" → "\\n| --- | --- |" !']],
    ["- ett\n| A | B |\n|---|---|\n| 1 | 2 |", ['below-list "| A | B |" → "\\n| A | B |" !']],
    ["+---+---+\n| a | b |\n+---+---+", ['table "+---+---+\\n| a | b |\\n+---+---+"']],
    [
      "Namn\tAntal\nNorr\t12",
      ['table "Namn\\tAntal\\nNorr\\t12" → "| Namn | Antal |\\n| --- | --- |\\n| Norr | 12 |" !'],
    ],
    ["| A | B |\n| --- | --- |\n| 1 |", ['few-cells "| 1 |" → "| 1 |  |"']],
    [
      "| A | B |\n| --- | --- |\n| 1 | 2 |\nEfter tabellen",
      ['below-table "Efter tabellen" → "\\nEfter tabellen" !'],
    ],
  ])("a table: %j", (text, expected) => {
    expect(refused(text)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ["- en\n- två\nNy mening.", ['below-list "Ny mening."']],
    ["- En.\nfortsätter", ['below-list "fortsätter"']],
    ["1. en\nNy mening.", ['below-list "Ny mening."']],
    ["- a\n  - b\n  Ny mening.", ['below-list "Ny mening."']],
    ["- två\n12 % kvar", ['below-list "12 % kvar"']],
    ["- två\n(notera)", ['below-list "(notera)"']],
    ["- två\nhttps://e.se", ['below-list "https://e.se"']],
    ["> citat\nNy mening.", ['below-quote "Ny mening."']],
    ["- a\n      - b", ['indentation "- b"']],
    ["text\n\n    - b", ['indentation "- b"']],
    ["1. a\n  - b\n2. c", ['indentation "- b"']],
    ["1. a\n2.\n3. c", ['empty-item "2."']],
    ["- a\n-\n- b", ['empty-item "-"']],
    ["- a\r\n- b\r\nNy mening.".replaceAll("\r", ""), ['below-list "Ny mening."']],
  ])("a line that was swallowed: %j", (text, expected) => {
    expect(refused(text)).toEqual(expected);
  });

  test.each([
    "- en lång punkt som\nfortsätter här\n- två",
    "- en punkt.\n  Ny mening i punkten.",
    "> citat som\nfortsätter här",
    "- a\n  - b\n\n  stycke i punkten",
    "1. a\n   - b\n2. c",
    "| A | B |\n| --- | --- |\n| 1 |  |",
    "•\tett\n•\ttvå",
    "•\tNorra\n\to\tutbildning\n•\tSödra",
    "- Vi har gått igenom kostnaderna, som blev\n12 miljoner kronor",
    "[Anm]: januari",
    "[Anm]: gäller bara mars, se [Anm]",
    "Klockan [10]: mötet, och [10] igen",
  ])("is not %j", (text) => {
    expect(refused(text)).toEqual([]);
  });

  test("is found in time that grows with the text, whatever its signs", () => {
    const signs = fc.constantFrom(
      "*",
      "**",
      "_",
      "[",
      "](",
      "![",
      "<",
      "<b",
      "~",
      "{",
      "%%",
      "|",
      "\t",
      "\\",
      " ",
      "\n",
      "å",
      ":",
    );
    fc.assert(
      fc.property(fc.array(signs, { minLength: 1, maxLength: 4 }), (parts) => {
        const text = parts.join("").repeat(Math.ceil(60_000 / parts.join("").length));
        expect(parseMarkdown(text).blocks.length).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 40 },
    );
  });
});
