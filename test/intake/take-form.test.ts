import { describe, test } from "@jest/globals";
import { begun, checkForm as check, scaffold, whole } from "../support/check-form.ts";
import {
  append,
  type BodyEdit,
  changeMarked,
  editRows,
  fillRow,
  inserted,
  paragraph,
  remove,
  run,
  swap,
  table,
  typeOver,
  withoutMarks,
  write,
} from "../support/form-edits.ts";

const planOf = (...lines: readonly string[]): string =>
  begun.replace(scaffold, lines.join("\n  ").replaceAll("\n  \n", "\n\n"));
const done = "Planen är klar.";
const oneParagraph = "Planering juni: 1 stycke, 3 ord: infört";
const [bold, symbol] = [
  "<w:rPr><w:b/></w:rPr>",
  (font: string, sign: string) => `<w:r><w:sym w:font="${font}" w:char="${sign}"/></w:r><w:r><w:tab/></w:r>`,
];

describe("lists and tables", () => {
  test.each<[string, readonly string[], readonly string[], string]>([
    [
      "typed signs",
      ["Vi gör:", "•\tett", "•två", "· tre"],
      ["Vi gör:", "", "- ett", "- två", "- tre"],
      "1 stycke, 3 punkter, 5 ord",
    ],
    ["typed hyphens", ["- ett", "– två", "-\ttre"], ["- ett", "- två", "- tre"], "3 punkter, 3 ord"],
    [
      "signs of Word's own fonts",
      ["\uF0B7 ett", "o\tinre", "\uF0A7\ttvå"],
      ["- ett", "  - inre", "- två"],
      "3 punkter, 3 ord",
    ],
    [
      "signs from the symbol table",
      [paragraph(symbol("Symbol", "F0B7") + run("ett")), paragraph(symbol("Wingdings", "F0A7") + run("två"))],
      ["- ett", "- två"],
      "2 punkter, 2 ord",
    ],
    ["typed numbers", ["1. ett", "2) två"], ["1. ett", "2. två"], "2 punkter, 2 ord"],
    ["a number alone", ["3. maj är det klart."], ["3. maj är det klart."], "1 stycke, 5 ord"],
    [
      "lines of one paragraph",
      ["Vi gör:\n- ett\n- två"],
      ["Vi gör:", "", "- ett", "- två"],
      "1 stycke, 2 punkter, 4 ord",
    ],
    [
      "a pasted table",
      [
        "Så här:",
        table([
          ["Vad", "När"],
          ["Ett|x", "juni"],
        ]),
        "Efter.",
      ],
      ["Så här:", "", "| Vad | När |", "| --- | --- |", "| Ett\\|x | juni |", "", "Efter."],
      "2 stycken, 1 tabell, 7 ord",
    ],
  ])("%s", async (_, typed, lines, amount) => {
    await check({
      edits: [write("soki.plan", ...typed)],
      becomes: planOf(...lines),
      says: [`Planering juni: ${amount}: infört`],
    });
  });

  test("pasted items of a list of their own", async () => {
    const item = (text: string): string =>
      paragraph(run(text), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>');
    await check({ edits: [write("soki.plan", item("ett"), item("två"))], becomes: planOf("- ett", "- två") });
  });
});

describe("headings and guides", () => {
  const plan = write("soki.plan", done);
  const behind = (text: string): BodyEdit =>
    swap("nästa bidrag.</w:t></w:r>", `nästa bidrag.</w:t></w:r>${run(text)}`);
  test.each<[string, readonly BodyEdit[]]>([
    ["the guide is deleted", [plan, changeMarked("soki.plan.guide", remove)]],
    ["half of the guide is deleted", [plan, swap(" Varje punkt följs upp i nästa bidrag.", "")]],
    ["the text is typed behind the guide", [behind(` ${done}`)]],
    ["the text is typed on a line of the guide's own", [behind(`\n${done}`)]],
    [
      "the text is typed before the guide",
      [swap("Skriv vad som är planerat", `${done} Skriv vad som är planerat`)],
    ],
    ["the text is typed within the guide", [swap("juni 2023. Varje", `juni 2023. ${done} Varje`)]],
    [
      "the guide is typed over",
      [changeMarked("soki.plan.guide", (old) => old.replace(/<w:t [^<]*<\/w:t>/, `<w:t>${done}</w:t>`))],
    ],
    ["the text stands above the guide", [changeMarked("soki.plan.guide", (old) => paragraph(done) + old)]],
    ["the heading is deleted", [plan, changeMarked("soki.plan", remove)]],
    [
      "the words of the heading are deleted",
      [plan, changeMarked("soki.plan", (old) => old.replace(/<w:r>.*<\/w:r>/, ""))],
    ],
    ["the heading is typed again", [plan, changeMarked("soki.plan", () => paragraph("Planering juni"))]],
    [
      "its first word is typed again in bold",
      [plan, changeMarked("soki.plan", () => paragraph(run("Planering:", bold)))],
    ],
    [
      "the text stands on the line of the heading",
      [changeMarked("soki.plan", (old) => old.replace("</w:p>", `${run(`: ${done}`)}</w:p>`))],
    ],
    ["all is pasted back without bookmarks and lists", [plan, withoutMarks]],
    [
      "all is pasted back without styles",
      [plan, withoutMarks, (body) => body.replace(/<w:pStyle w:val="(?:Heading1|Title|FormGuide)"\/>/g, "")],
    ],
  ])("%s: the text is the plan", async (_, edits) => {
    await check({ edits, becomes: planOf(done), says: [oneParagraph] });
  });

  test("a heading in other words is still one, and its words are left over", async () => {
    await check({
      edits: [plan, swap(">Planering juni<", ">Vår plan<")],
      becomes: planOf(done),
      exit: 1,
      says: [oneParagraph, "Utanför: 2 ord under ”Planering juni”, inte infört"],
    });
  });

  test("where a heading is gone with its guide, a person is asked where its text is", async () => {
    await check({
      edits: [plan, changeMarked("soki.plan", remove), changeMarked("soki.plan.guide", remove)],
      becomes: begun.replace("  - provtagning\n", `  - provtagning\n\n  ${done}\n`),
      exit: 1,
      says: [
        "Rubriken ”Planering juni” saknas i formuläret. Se efter att inget som hör dit står under ”Summering maj”.",
        "Planering juni: ingen text, varken i formuläret eller i bidraget.",
      ],
    });
  });

  test("where all is pasted over, nothing is written", async () => {
    await check({
      edits: [(body) => body.replace(/<w:body>.*(?=<w:sectPr>)/s, `<w:body>${paragraph("Allt är klart.")}`)],
      exit: 1,
      says: ["Ingen av formulärets rubriker finns kvar i filen", "Utanför: 3 ord före första rubriken"],
    });
  });

  test("a text that was emptied stays in the entry, and is named", async () => {
    await check({
      entry: whole,
      edits: [swap("Två flöden väntar på beslut.", "")],
      exit: 1,
      says: ["Avvikelse: rubriken eller texten saknas i filen: bidragets text är kvar"],
    });
  });

  test("text before the title, below a table and behind the last field is left over or a message", async () => {
    await check({
      entry: whole,
      edits: [
        swap("<w:body>", `<w:body>${paragraph("Hej på er!")}`),
        swap("</w:tbl>", `</w:tbl>${paragraph("Se protokollet.")}`),
      ],
      exit: 1,
      says: ["Utanför: 3 ord före första rubriken", "Utanför: 2 ord under ”Uppföljning av planen”"],
    });
    await check({
      entry: whole,
      edits: [write("soki.message", "Ring 070-123 45 67."), append("Hälsningar, Karin")],
      says: [
        "Meddelande till programkontoret (kommer inte med i rapporten):\n      Ring 070-*** ** **.\n      Hälsningar, Karin\n",
      ],
    });
  });
});

const [deleted, moved] = [
  (text: string) =>
    `<w:del w:id="902" w:author="Karin Ek" w:date="2023-05-02T10:00:00Z"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`,
  (kind: "From" | "To", text: string) =>
    `<w:p><w:move${kind}RangeStart w:id="91${kind.length}" w:name="m1" w:author="Karin Ek"/><w:move${kind} w:id="92${kind.length}" w:author="Karin Ek">${run(text)}</w:move${kind}><w:move${kind}RangeEnd w:id="91${kind.length}"/></w:p>`,
];

describe("tracked changes and what else Word has", () => {
  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    [
      "inserted and deleted words",
      [paragraph(inserted("Planen är ") + deleted("hemlig ") + inserted("klar."))],
      [done],
      ["Spårat: 1 borttaget ord, 3 tillagda: godtaget"],
    ],
    [
      "a move",
      [moved("From", "Sist."), done, moved("To", "Sist.")],
      [done, "", "Sist."],
      ["2 stycken, 4 ord: infört"],
    ],
    [
      "a deleted end of a paragraph",
      [paragraph(run("Planen "), '<w:rPr><w:del w:id="920" w:author="Karin Ek"/></w:rPr>'), "är klar."],
      [done],
      [oneParagraph],
    ],
    [
      "a text box",
      [
        done,
        `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${paragraph("I rutan.")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`,
      ],
      [done, "", "I rutan."],
      ["2 stycken, 5 ord: infört"],
    ],
    [
      "an old form field",
      [
        `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Text1"/><w:textInput/></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMTEXT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(done)}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      ],
      [done],
      [oneParagraph],
    ],
  ])("%s", async (_, typed, lines, says) => {
    await check({ edits: [write("soki.plan", ...typed)], becomes: planOf(...lines), says });
  });

  test("a tracked choice, and rows that were inserted or deleted under tracking", async () => {
    const tracked = '<w:trPr><w:ins w:id="940" w:author="Karin Ek"/>';
    await check({
      entry: whole,
      edits: [
        typeOver("soki.status", ""),
        changeMarked(
          "soki.status.guide",
          (old) => `${old}${paragraph(deleted("enligt plan") + inserted("avvikelse"))}`,
        ),
        editRows("soki.milestones", ([header = "", ...rows]) => [
          header,
          fillRow(rows[2] ?? "", "Ny", "2023-08-31").replace("<w:trPr>", tracked),
          ...rows,
        ]),
      ],
      becomes: whole
        .replace("enligt plan #", "avvikelse #")
        .replace("    done: true\n", "    done: true\n  - id: ny\n    name: Ny\n    due: 2023-08-31\n"),
      says: ["Status: avvikelse: infört", "Milstolpar: Ny: 2023-08-31: infört"],
    });
  });

  test("rejected changes leave the text as it was", async () => {
    await check({
      edits: [write("soki.plan", paragraph(run("Planen är ") + deleted("kvar.") + inserted("klar.")))],
      args: ["--reject-changes"],
      becomes: planOf("Planen är kvar."),
      says: ["Spårat: 1 tillagt ord avvisat, och det borttagna är kvar"],
    });
  });
});
