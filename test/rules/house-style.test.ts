import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { sentenceOf } from "../../src/diagnostics/sentence.ts";
import { diagnosticWords as en } from "../../src/messages/en/diagnostics.ts";
import { diagnosticWords as sv } from "../../src/messages/sv/diagnostics.ts";
import type { Programme, Term } from "../../src/model/programme.ts";
import { styleTable } from "../../src/rules/house-style/style-table.ts";
import { houseStyle } from "../../src/rules/house-style.ts";
import { listAsText } from "../../src/rules/list-as-text.ts";
import { termVariant } from "../../src/rules/term-variant.ts";
import { loadSpeller } from "../../src/swedish/load-speller.ts";
import { blockFile, checkFileText, repairedFile, repairedText, wordsFound } from "../support/check-text.ts";
import { changeProgramme, diagnosticsIn, entry, foundBy, repairedBy } from "../support/diagnostics.ts";

const vgr: Partial<Programme> = { organisation: "Västra Götalandsregionen" };

const found = (text: string): string[] => wordsFound(houseStyle, text, vgr);
const repaired = (text: string): string => repairedText(houseStyle, text, vgr);

describe("every row of the table", () => {
  test.each(styleTable.map(({ example, source }) => [...example, source] as const))(
    "%s → %s",
    (wrong, right, source) => {
      expect(source).not.toBe("");
      expect(found(wrong)).toHaveLength(1);
      expect(repaired(wrong)).toBe(right);
      // A repair leaves no diagnostic, and a text without a certain repair stays as it was.
      expect(found(right)).toHaveLength(wrong === right ? 1 : 0);
    },
  );
});

test("a space that only stands beside something without words is none too many", () => {
  expect(found("Vi har läst [](https://www.vgregion.se/).")).toEqual([]);
  expect(found("Vi har läst allt .")).toEqual(["allt .".slice(4)]);
});

describe("the house's style", () => {
  test.each([
    ["Skall vi börja idag?", ["Skall", "idag"], "Ska vi börja i dag?"],
    ["Ej klart. Vi hade tänkt det igår.", ["Ej", "igår"], "Inte klart. Vi hade tänkt det i går."],
    ["VGRs, EUs och SoKI’s krav.", ["VGRs", "EUs", "SoKI’s"], "VGR:s, EU:s och SoKI:s krav."],
    ["Planen för PD1s område.", ["PD1s"], "Planen för PD1:s område."],
    ["VGRs API:er och deras APIs.", ["VGRs", "APIs"], "VGR:s API:er och deras APIs."],
    ["IT-stöd finns. Även HR-systemet.", ["IT-stöd", "HR-systemet"], "It-stöd finns. Även hr-systemet."],
    ["Tex skrivare, bla A, och sk skal.", ["Tex", "bla", "sk"], "T.ex. skrivare, bl.a. A, och s.k. skal."],
    ["Ljud, bild etc, d v s media m m.", ["etc", "d v s", "m m."], "Ljud, bild etc., dvs. media m.m."],
    ["Vi mäter t. ex. tid.", ["t. ex."], "Vi mäter t.ex. tid."],
    ["Öppet from 3 maj tom 5 maj.", ["from", "tom"], "Öppet fr.o.m. 3 maj t.o.m. 5 maj."],
    ["Skrivare, skärmar mm köps in.", ["mm"], "Skrivare, skärmar m.m. köps in."],
    ["Ett enda test - det sista - är kvar.", ["-", "-"], "Ett enda test – det sista – är kvar."],
    ["Det går bra -- mycket bra.", ["--"], "Det går bra – mycket bra."],
    ["Drift & test & QA söker folk.", ["Drift & test", "test & QA"], "Drift och test och QA söker folk."],
    ["Ris & Ros visade sina bilder.", ["Ris & Ros"], "Ris & Ros visade sina bilder."],
    ["Läkare/sköterskor och/eller chefer.", ["Läkare/sköterskor", "och/eller"], undefined],
    ['Vi kallar det "provet" (“testet”).', ['"provet"', "“testet”"], "Vi kallar det ”provet” (”testet”)."],
    ["Omkring 12500 användare, 10%.", ["12500", "10%"], "Omkring 12 500 användare, 10 %."],
    ["Planen för 16månadersplanen gäller.", ["16månadersplanen"], undefined],
    ["Testet är klart ,och  flödet är bra.", [" ,", "  "], undefined],
    ["Vi är klara.Nu börjar nästa,sedan vilar vi.", ["klara.Nu", "nästa,sedan"], undefined],
    ["Där träffas Regionen och VG-regionens chefer.", ["Regionen", "VG-regionens"], undefined],
  ])("finds in %j %j", (text, words, right) => {
    expect(found(text)).toEqual(words);
    if (right !== undefined) expect(repaired(text)).toBe(right);
  });

  test.each([
    "Det skulle ta tid. Ett ”idag” till. Ett skall-krav.",
    "Vi provar t.ex. skrivare, bl.a. nya, s.k. skal, osv., dvs. allt (d.v.s. det mesta) m.m.",
    "VGR:s, EU:s och SoKI:s krav, CE-märkning, GDPR och USB-minnen.",
    "De icke berörda och de icke-akuta, och icke desto mindre.",
    "Provet kan icke desto mindre börja.",
    "Rummet H2en och VGR’en är inga ord.",
    "En tom lista, en from önskan, 10 mm brett, mätt i mm, bla bla bla.",
    "Det är 10 % och 10\u00A0%, 1 000 000 och 1\u00A0000\u00A0000, 0,5 %-enheter, 1 234.",
    "Ring 031-123 45 67 eller 0701234567. Ärende 123456, dnr 20230412, 12345,67 ms, version 10.20.",
    "Sal 2a, 3D, 5G, PD1, 16-månadersplanen, 12b och 1:a, den 3dje.",
    "Farten är 50 km/h, läsåret 2023/24, mars/april, 30 besök/dag, och/ eller. Stöd i SKR/Inera.",
    "Support- och förvaltning, in- och utdata, ett inskott – som detta – och 10 - 12, mars - april.",
    "Läs www.vgregion.se/idag/skall, skriv till it.skall@vgregion.se, öppna idag.docx.",
    "Se [sidan](https://a.se/skall?tex=10%25) och `skall`.",
    "> Vi skall börja idag, tex nu",
    "Ernst & Young AB och H&M. Node.js, ASP.NET och System.Text används.",
    "I regionen finns sjukhus. Regionen Skåne är en annan.",
    "Alla DAGs körs på natten, och QTXs är klara.",
    "Skärmen är 24\" bred. O'Brien och Lars' bror.",
    "Tänk på: IT är i drift. Så är VGR IT. En IT-Konsult AB.",
    "Vi väntar ... och ser :) hur det går !nu.",
  ])("lets be %j", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("a word that a program cut", () => {
  test.each([
    [
      "Vi skrev en väg-\nledning. Vägledning behövs.",
      "väg-\n  ledning",
      "Vi skrev en vägledning. Vägledning behövs.",
    ],
    [
      "Vi skrev en väg- ledning. Vägledning behövs.",
      "väg- ledning",
      "Vi skrev en vägledning. Vägledning behövs.",
    ],
    [
      "Vi skrev en väg‐ledning. Vägledning behövs.",
      "väg‐ledning",
      "Vi skrev en vägledning. Vägledning behövs.",
    ],
    [
      "Vi skrev en väg\u00AD\nledning. Vägledning behövs.",
      "väg\u00AD\n  ledning",
      "Vi skrev en vägledning. Vägledning behövs.",
    ],
    ["Väg-\nledning finns, en vägledning.", "Väg-\n  ledning", "Vägledning finns, en vägledning."],
    ["- en väg-\n  ledning\n- vägledning", "väg-\n    ledning", "- en vägledning\n- vägledning"],
  ])("is joined where the report has the whole word: %j", (text, words, right) => {
    expect(found(text)).toEqual([words]);
    expect(repaired(text)).toBe(right);
    expect(repairedFile(houseStyle, blockFile(text).replaceAll("\n", "\r\n"), vgr)).toBe(
      blockFile(right).replaceAll("\n", "\r\n"),
    );
  });

  test.each([
    "För- och nackdelar, fördelar, två- eller tre, tvåeller, in- och utskrivning.",
    "Mejl- telefon- och chattstöd, mejltelefon.",
    "Ett IT-\nstöd, itstöd, och e-\npost, epost, icke-\nakuta, ickeakuta.",
    "Västra Götalands-\nregionen, götalandsregionen.",
    "Svensk-\nnorsk, svensk-norsk och svensknorsk.",
    "Läs väg- ledning.pdf, vägledning.",
    "En väg- ledning som ingen nämner.",
  ])("is not seen in %j", (text) => {
    expect(found(text).filter((words) => /[-‐]\s/u.test(words))).toEqual([]);
  });

  test("is found by the speller too, and left to the writer where both parts stand on a line", async () => {
    const speller = await loadSpeller();
    const cut = (summary: string): string[] => {
      const changes = { "reports/2023-04/soki.yaml": entry("soki", { summary }) };
      return diagnosticsIn(changes, speller).diagnostics.flatMap(({ code, params, fix }) =>
        code === "text/house-style" && params.reason === "cut-word"
          ? [`${params.written} ${fix !== undefined}`]
          : [],
      );
    };
    expect(cut("Vi har skrivit en väg-\nledning och provat den på två skol-\nor i norr.")).toEqual([
      "vägledning true",
      "skolor true",
    ]);
    expect(cut("Vi har skrivit en väg- ledning för våra skol- or och arbets- flöden i norr.")).toEqual([
      "vägledning false",
      "skolor false",
      "arbetsflöden false",
    ]);
    expect(cut("Vi har för- och nackdelar, hälso- och sjukvård, skol- och barnfrågor att se på.")).toEqual(
      [],
    );
  });
});

describe("names, addresses, paths and code", () => {
  const words = fc.array(
    fc.constantFrom(..."skall idag ej Plan tex 10% VGRs IT-stöd - & 12000 drift Idag istället".split(" ")),
    { minLength: 1, maxLength: 5 },
  );
  const name = fc
    .tuple(fc.constantFrom("Plan", "Idag", "ÅR"), words)
    .map(([first, rest]) => `${first} ${rest.join(" ")}`);
  const file = fc
    .tuple(name, fc.constantFrom("docx", "pdf", "xlsx", "PDF", "msg"))
    .map((parts) => parts.join("."));
  const sayings = fc
    .tuple(
      fc.constantFrom(
        ...[
          "H:\\NAME\\FILE",
          "G:/NAME/FILE",
          "\\\\server\\NAME\\FILE",
          "file://server/NAME/FILE",
          "file:///C:/NAME/FILE",
          "%TEMP%\\FILE",
          "https://exempel.se/NAME/FILE",
          "[dem](https://exempel.se/NAME/FILE)",
          "[[NAME]]",
          "[FILE](https://exempel.se/a)",
          "filen FILE",
          "FILE",
          "”FILE”",
          "’NAME’",
          'filen "H:\\NAME\\FILE"',
          "`NAME`",
          "#idag och plan_idag_ej och idag.skall@exempel.se och v1.2-idag och $idag och idag=ej",
          "tidningen Idag och gruppen Skall",
        ],
      ),
      name,
      file,
    )
    .map(([form, one, other]) => form.replace("NAME", () => one).replace("FILE", () => other));

  test("are never changed, whatever they hold and wherever they stand", () => {
    const places = [
      (saying: string) => `Under veckan lade vi allt i ${saying} som en kopia.`,
      (saying: string) => `Allt finns på plats, se ${saying}.`,
      (saying: string) => `- Allt finns i ${saying}\n- Vi provar den`,
      (saying: string) => `|Del|Plats|\n|-|-|\n|Ett|Se ${saying}|`,
    ];
    fc.assert(
      fc.property(fc.constantFrom(...places), sayings, (place, saying) => {
        const text = place(saying);
        expect(repaired(text)).toBe(text);
        expect(repairedText(listAsText, text)).toBe(text);
        expect(repairedText(termVariant, text)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ["Plan - skall gälla.docx är klar.", ["-", "skall"]],
    ["Det gäller så här: Skall vi fortsätta?", ["Skall"]],
    ["Idag Skåne, sedan resten av landet.", ["Idag"]],
  ])("may begin where only the writer knows: %s", (text, expected) => {
    expect(found(text)).toEqual(expected);
    expect(repaired(text)).toBe(text);
  });

  test.each([
    ["Vi skall se på H:\\Plan\\skall.docx idag.", "Vi ska se på H:\\Plan\\skall.docx i dag."],
    ["Se https://exempel.se/a och skall vi, så ej.", "Se https://exempel.se/a och ska vi, så inte."],
    ["Vi skall läsa plan.docx. Idag skall vi skriva.", "Vi ska läsa plan.docx. I dag ska vi skriva."],
  ])("end where the writer's own words go on: %s", (text, right) => {
    expect(repaired(text)).toBe(right);
  });
});

describe("the full stop of a paragraph", () => {
  test.each([
    ["Testet är klart. Nu går vi vidare", "vidare"],
    ["Vi går nu vidare med det allra sista testet", "testet"],
    ["Testet är klart. Det kallas ”provet”", "”provet”"],
    ["Testet är klart. Vi har nått 10 %", "%"],
    ["Testet är klart. Nu börjar\nvi\n\nNästa stycke.", "vi"],
  ])("is missed in %j", (text, word) => {
    expect(found(text)).toEqual([word]);
    expect(repaired(text)).toBe(text.replace(word, `${word}.`));
  });

  test.each([
    "Mer finns på [sidan](https://a.se). Se **det sista**",
    "Testet är klart. Mer finns på [Vårdskiftet](https://a.se)",
  ])("has no repair where a mark follows: %j", (text) => {
    expect(found(text)).toHaveLength(1);
    expect(repaired(text)).toBe(text);
  });

  test.each([
    "Utbildning i april",
    "**Det här är viktigt att veta om alla våra nya utbildningar**",
    "[Läs mer om allt som vi gör i programmet nu](https://a.se)",
    "Testet är klart. Läs mer på www.vgregion.se",
    "Testet är klart. Det gäller tre saker:",
    "Testet är klart. Hon sa: ”Bra!”",
    "Vi gick igenom allt som återstår att göra, nämligen\n\n- test\n- stöd",
    "- en punkt med många ord men utan någon punkt",
    "|Så här går det med alla våra tester i april|\n|-|\n|ett två tre fyra fem sex sju åtta nio|",
    "> Testet är klart. Nu går vi vidare",
  ])("is not missed in %j", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("the programme's own words", () => {
  const term = (name: string, variants: string[] = []): Term => ({
    term: name,
    variants,
    preferred: undefined,
    expansion: undefined,
    known: false,
    language: undefined,
    note: undefined,
  });

  test("are written as the glossary and the workstreams' names are", () => {
    const text = "Vi talar med IT-labbet, Drift & support och APIs idag.";
    expect(found(text)).toEqual(["IT-labbet", "Drift & support", "APIs", "idag"]);
    const glossary = [term("IT-labbet"), term("API", ["APIs"])];
    const workstreams = [
      {
        id: "drift",
        name: "Drift & support",
        abbreviation: undefined,
        lead: undefined,
        email: undefined,
        from: undefined,
        until: undefined,
        formerly: [],
        pointer: "/workstreams/0",
      },
    ];
    expect(wordsFound(houseStyle, text, { ...vgr, glossary, workstreams })).toEqual(["idag"]);
  });

  test("say which organisation a region is", () => {
    expect(found("Regionen är stor.")).toEqual(["Regionen"]);
    expect(repaired("Regionen är stor.")).toBe("Regionen är stor.");
    expect(found("Det är Regionens beslut.")).toEqual(["Regionens"]);
    expect(repaired("Det är Regionens beslut.")).toBe("Det är Västra Götalandsregionens beslut.");
    expect(wordsFound(houseStyle, "Det är Regionens beslut.", {})).toEqual([]);
  });
});

test("a hyphen between spaces is a dash or a mark of a list, never both", () => {
  const lists = (text: string): string[] => wordsFound(listAsText, text);
  for (const text of ["Planen - den nya - är klar.", "Det är klart - nu."]) {
    expect([found(text).length > 0, lists(text)]).toEqual([true, []]);
    expect(lists(repaired(text))).toEqual([]);
  }
  for (const text of ["Vi talade om - stöd - drift - avtal.", "Vi gör: - stöd - drift."])
    expect([found(text), lists(text).length]).toEqual([[], 1]);
});

describe("in a workspace", () => {
  const file = "reports/2023-04/soki.yaml";
  const plan = "Vi *skall* gå\n  vidare idag.\n\n- tex IT-stöd\n\n|a|b|\n|-|-|\n|skall|ej|";

  test("the places are the words, within Markdown, in every text of an entry", () => {
    expect(foundBy("text/house-style", { [file]: entry("soki", { plan }) })).toEqual([
      "warning: skall",
      "warning: idag",
      "warning: tex",
      "warning: IT-stöd",
      "warning: skall",
      "warning: ej",
    ]);
  });

  test("every other byte stays", () => {
    const before = entry("soki", { plan });
    const after = before
      .replace("*skall*", "*ska*")
      .replace("idag", "i dag")
      .replace("tex IT-", "t.ex. it-")
      .replace("|skall|ej|", "|ska|inte|");
    expect(repairedBy("text/house-style", { [file]: before }, file)).toBe(after);
  });

  test("the rule skips an English programme", () => {
    const programme = changeProgramme((text) => text.replace("language: sv\n", "")).replace(
      "title:",
      "language: en\ntitle:",
    );
    const changes = { "reports/programme.yaml": programme, [file]: entry("soki", { plan }) };
    expect(foundBy("text/house-style", changes)).toEqual([]);
  });
});

test("a text that is no block gets no letter that YAML would take for its own", () => {
  const file = "text: Vi skall använda VGRs system 'idag'.\n";
  expect(repairedFile(houseStyle, file, vgr)).toBe("text: Vi ska använda VGRs system ”idag”.\n");
});

describe("the sentence of a diagnostic", () => {
  test.each([
    ["Vi skall.", "I lägesrapporten skriver vi inte ”skall”. Skriv ”ska”."],
    ["Vi gör det tex.", "Förkortningen ”tex.” har inte sina punkter på rätt ställe. Skriv ”t.ex.”."],
    [
      "Vi utbildar användare/chefer.",
      "”användare/chefer” är svårt att läsa med snedstreck. Skriv ”och” eller ”eller” mellan orden.",
    ],
    [
      "Det är klart - nu.",
      "Ett inskott står mellan tankstreck, inte bindestreck. Skriv ett tankstreck (–) med mellanslag på båda sidor.",
    ],
    ["Vi är klara. Nu vilar vi", "Stycket slutar utan punkt. Skriv ”vi.”."],
    ['Det är "bra".', "Citattecknen är inte svenska. Skriv ” både före och efter orden."],
  ])("says in Swedish what is wrong and what to write: %s", (text, sentence) => {
    expect(said(text, sv)).toBe(sentence);
  });

  test.each([
    ["Vi skall.", "“skall” is not how the report writes it. Write “ska”."],
    ["Del 1pågår nu.", "In “1pågår” the digit is joined to the word. Write “1 pågår”."],
    [
      "Ris & Ros kom.",
      "The sign & belongs in names of companies, not in running text. Write “och”, unless it is a name.",
    ],
  ])("says so in English: %s", (text, sentence) => {
    expect(said(text, en)).toBe(sentence);
  });

  function said(text: string, words: typeof sv): string {
    const [diagnostic] = checkFileText(houseStyle, blockFile(text), vgr)?.diagnostics ?? [];
    if (!diagnostic) return "";
    const { message, hint } = sentenceOf(diagnostic, words.codes);
    return `${message} ${hint}`;
  }
});

describe("whatever was typed", () => {
  const pieces =
    "skall|idag|IT-stöd|tex|t ex|mm|etc|osv|from 1 maj|kl 10 |10%|12500|1pågår|VGRs|Regionen|mars månad|och/eller|a/b|ord/ord|klart.Sedan|\"|'|”|“|&| & | - |-|–| |  |.|,|:|(|)|*|**|_|`|[|](https://a.se)|\n|\n\n|\n- |\n> |\\||å|e\u0301|A|👍|#|\\".split(
      "|",
    );
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((parts) => parts.join(""));
  const files = fc.oneof(
    texts.map(blockFile),
    texts.map((text) => blockFile(text).replaceAll("\n", "\r\n")),
    texts.map((text) => `text: ${JSON.stringify(text)}\n`),
    texts.map((text) => `text: Vi ${text}\n`),
  );

  test("the words that a diagnostic quotes are those of its place", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const file = blockFile(text);
        for (const { range, params } of checkFileText(houseStyle, file, vgr)?.diagnostics ?? []) {
          const quoted = "found" in params ? params.found : "";
          const written = file.slice(range?.start, range?.end);
          // The place may contain marks and line breaks that the words do not have.
          expect(lettersOf(written)).toContain(lettersOf(quoted).slice(0, 1));
          expect(written.length).toBeGreaterThanOrEqual(quoted.length);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("a repair leaves nothing to repair, in a file that YAML reads", () => {
    fc.assert(
      fc.property(files, (file) => {
        if (!checkFileText(houseStyle, file, vgr)) return;
        const after = repairedFile(houseStyle, file, vgr);
        const left = checkFileText(houseStyle, after, vgr)?.diagnostics.filter(({ fix }) => fix);
        expect([file, after, left]).toEqual([file, after, []]);
      }),
      { numRuns: 2000 },
    );
  });

  function lettersOf(words: string): string {
    return words.normalize("NFC").replace(/[^\p{L}\p{N}]/gu, "");
  }
});

test.each(["a", "1", " ", "-", "a - ", '"', "'a", "t ex ", "a, ", "abc/", "&", " & ", "10%", "A. ", "• "])(
  "a long row of %j is read in one walk",
  (unit) => {
    const text = unit.repeat(Math.ceil(20_000 / unit.length));
    expect(checkFileText(houseStyle, blockFile(`Vi ${text}`), vgr)).toBeDefined();
  },
);
