import type { CodeCatalogue } from "../../diagnostics/code-words.ts";
import type { TermProblem } from "../../diagnostics/text-problems.ts";
import { listWords } from "../list-words.ts";
import { shorten } from "../shorten.ts";

const termProblems: Readonly<Record<TermProblem, (written: string) => string>> = {
  case: (written) => `${written} har inte rätt stora och små bokstäver.`,
  compound: (written) => `${written} har mellanrum eller bindestreck på fel ställe.`,
  misspelt: (written) => `${written} ser ut att vara felstavat.`,
  variant: (written) => `${written} är inte programmets sätt att skriva ordet.`,
  replaced: (written) => `Programmet använder ett annat ord än ${written}.`,
};

export const wordCodes = {
  "text/term-variant": {
    asks: "Ett ord eller namn ska skrivas på samma sätt i hela rapporten, och som i programmets ordlista.",
    why: "Läsaren ska inte behöva undra om två skrivsätt är två saker. Ordlistan i reports/programme.yaml bestämmer, och annars jämförs rapportens texter med varandra. Böjda och sammansatta ord räknas inte som andra skrivsätt, och citat får stå som de är.",
    sentence: (params) => {
      const written = `”${shorten(params.written)}”`;
      if (params.problem === "two-spellings") {
        const { right, otherFile, otherLine, isCompound } = params;
        const place = `på rad ${otherLine}${otherFile === undefined ? "" : ` i ${otherFile}`}`;
        const reason = isCompound ? "som ett ord" : "som är vanligast i rapporten";
        return {
          message: `Här står ${written}, men ${place} står ”${shorten(params.other)}”.`,
          hint:
            right === undefined
              ? "Välj det ena skrivsättet och använd det i hela rapporten."
              : `Skriv ”${shorten(right)}”, ${reason}.`,
        };
      }
      const right = `”${shorten(params.right)}”`;
      return {
        message: termProblems[params.problem](written),
        hint: params.isInflected ? `Skriv ${right}, i rätt form.` : `Skriv ${right}.`,
      };
    },
  },
  "text/abbreviation": {
    asks: "En förkortning ska skrivas ut första gången den står i rapporten, om inte alla läsare känner till den.",
    why: "Rapporten läses av många som inte arbetar i programmet. Det som står i inledningen eller tidigare i rapporten räknas, liksom projektens rubriker. Förkortningar som alla läsare känner till får ”known: ja” i ordlistan.",
    sentence: (params) => {
      const [short, phrase] = [shorten(params.abbreviation), shorten(params.phrase ?? "")];
      const { expansion } = params;
      const full = expansion === undefined ? undefined : `Skriv ”${shorten(expansion)} (${short})”.`;
      switch (params.problem) {
        case "unexplained":
          return {
            message: `Förkortningen ”${short}” skrivs inte ut där rapporten använder den första gången.`,
            hint:
              full ??
              `Skriv orden först och ”(${short})” efter dem. Om alla läsare känner till förkortningen kan den få ”known: ja” i ordlistan.`,
          };
        case "order":
          return {
            message: `”${short}” har samma bokstäver som ”${phrase}”, i en annan ordning.`,
            hint: `Menar du ”${phrase}”? Rätta bokstäverna, eller skriv ut vad ”${short}” betyder.`,
          };
        case "misfit":
          return {
            message: `Bokstäverna i ”${short}” stämmer inte med orden ”${phrase}”.`,
            hint: full ?? "Kontrollera vad förkortningen står för, och rätta den eller orden.",
          };
        case "partial":
          return {
            message: `”${phrase}” är inte hela ordet bakom ”${short}”.`,
            hint: full ?? "Skriv ut hela ordet, även det som står efter bindestrecket.",
          };
        case "differs":
          return { message: `Ordlistan har andra ord för ”${short}” än ”${phrase}”.`, hint: full ?? "" };
      }
    },
  },
  "text/spelling": {
    asks: "Varje ord ska finnas i en svensk ordlista, i programmets ordlista eller vara sammansatt av sådana ord.",
    why: "Stavfel drar till sig uppmärksamheten från det som texten säger. Ord som är rätt men okända, till exempel namn och termer, lägger programkontoret till i ordlistan i programme.yaml. Kontrollen behöver paketen hunspell-asm och dictionary-sv, och flaggan --no-spell stänger av den.",
    sentence: ({ word, suggestions, kind }) => {
      const quoted = `”${shorten(word)}”`;
      switch (kind) {
        case "name":
          return {
            message: `${quoted} finns inte i ordlistan. Är det ett namn?`,
            hint: `Om det är rätt: be programkontoret lägga till ”- term: ${shorten(word)}” under glossary i reports/programme.yaml.`,
          };
        case "english":
          return {
            message: `${quoted} är ett engelskt ord.`,
            hint: "Finns det ett svenskt? Är det en term som läsarna känner till: be programkontoret lägga till den i ordlistan.",
          };
        case "abbreviation":
          return {
            message: `${quoted} är inget svenskt ord. Är det en förkortning?`,
            hint: "Skriv ut ordet, eller be programkontoret lägga till förkortningen i ordlistan i reports/programme.yaml.",
          };
        case "misspelt":
          return {
            message: `${quoted} verkar vara felstavat.`,
            hint:
              suggestions.length > 0
                ? `Menade du ${listWords(
                    suggestions.map((suggestion) => `”${suggestion}”`),
                    "eller",
                  )}?`
                : "Rätta ordet, eller be programkontoret lägga till det i ordlistan i reports/programme.yaml.",
          };
      }
    },
  },
} satisfies Partial<CodeCatalogue>;
