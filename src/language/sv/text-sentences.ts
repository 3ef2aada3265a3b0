import type { EntryField, Markup } from "../../diagnostics/codes.ts";
import type { PersonalDataKind } from "../../diagnostics/personal-data.ts";
import type { SentencesOf } from "../../diagnostics/sentence.ts";
import type { TermProblem } from "../../diagnostics/text-problems.ts";
import { listWords } from "../list-words.ts";
import { shorten } from "../shorten.ts";
import { listSentence } from "./list-sentences.ts";
import { readingSentences } from "./reading-sentences.ts";
import { styleSentence } from "./style-sentences.ts";

const fields: Readonly<Record<EntryField, string>> = {
  summary: "Summeringen",
  plan: "Planeringen",
  deviation: "Avvikelsen",
};

const markups: Readonly<Record<Markup, { readonly message: string; readonly hint: string }>> = {
  heading: {
    message: "En text får inte ha egna rubriker.",
    hint: "Ta bort # i början av raden, eller strecken under den, och skriv raden som ett vanligt stycke.",
  },
  code: {
    message: "En text får inte ha kod mellan tecknen `.",
    hint: "Ta bort tecknen.",
  },
  rule: {
    message: "En text får inte ha en avdelande linje.",
    hint: "Ta bort raden. En tom rad räcker för att skilja stycken åt.",
  },
  cells: {
    message: "Raden har fler celler än tabellens första rad, och de skulle inte komma med.",
    hint: "Ge första raden lika många celler. Ett lodrätt streck inuti en cell skrivs \\|.",
  },
  nesting: {
    message: "Texten har så många listor eller citat inuti varandra att det innersta inte skulle komma med.",
    hint: "Skriv texten med högst några nivåer.",
  },
  numbering: {
    message: "Punktens nummer är inte nästa i ordningen, och skulle bli ett annat i dokumentet.",
    hint: "Numrera i ordning. Är det ingen lista: skriv ett omvänt snedstreck före punkten, som 1\\. maj.",
  },
  link: {
    message: "Länken leder inte till en webbsida eller e-postadress.",
    hint: "Skriv hela adressen, till exempel [Vårdskiftet](https://www.vgregion.se/).",
  },
  title: {
    message: "Orden efter adressen skulle inte komma med i dokumentet.",
    hint: "Skriv dem i texten, eller ta bort dem: bara adressen står inom parentesen.",
  },
};

const removeNumber =
  "Ta bort det, även ur filens kommentarer. Ingen person får gå att känna igen i lägesrapporten.";

const personalData: Readonly<
  Record<PersonalDataKind, { readonly message: (masked: string) => string; readonly hint: string }>
> = {
  personal: { message: (masked) => `Här står ett personnummer: ${masked}.`, hint: removeNumber },
  coordination: { message: (masked) => `Här står ett samordningsnummer: ${masked}.`, hint: removeNumber },
  reserve: {
    message: (masked) => `Här står ett reservnummer för en patient: ${masked}.`,
    hint: removeNumber,
  },
  likely: {
    message: (masked) => `${masked} ser ut som ett personnummer, men kontrollsiffran stämmer inte.`,
    hint: "Ta bort det om det är ett personnummer. Är det datum: skriv dem med bindestreck, som 2023-04-03–2023-04-28.",
  },
  password: {
    message: () => "Här står ett lösenord eller en pinkod.",
    hint: "Ta bort det, och byt det där det används: andra kan ha sett det i filen.",
  },
  mobile: {
    message: (masked) => `Här står ett mobilnummer: ${masked}.`,
    hint: "Ta bort det, eller skriv numret till växeln eller supporten.",
  },
  mail: {
    message: (masked) => `Här står en privat e-postadress: ${masked}.`,
    hint: "Skriv en adress i organisationen, helst en funktionsbrevlåda som millennium@vgregion.se.",
  },
};
const termProblems: Readonly<Record<TermProblem, (written: string) => string>> = {
  case: (written) => `${written} har inte rätt stora och små bokstäver.`,
  compound: (written) => `${written} har mellanrum eller bindestreck på fel ställe.`,
  misspelt: (written) => `${written} ser ut att vara felstavat.`,
  variant: (written) => `${written} är inte programmets sätt att skriva ordet.`,
  replaced: (written) => `Programmet använder ett annat ord än ${written}.`,
};

export const textSentences: SentencesOf<"text"> = {
  "text/personal-data": ({ kind, masked }) => ({
    message: personalData[kind].message(masked),
    hint: personalData[kind].hint,
  }),
  "text/wrong-month": ({ month, withYear, field, period, isWhole }) =>
    isWhole
      ? {
          message: `${fields[field]} gäller ${period} men nämner bara andra månader: ”${month}”.`,
          hint: `Står en tidigare månads text kvar? Skriv om den. Ska månaden stå kvar: skriv ut året, ”${withYear}”.`,
        }
      : {
          message: `”${month}” stämmer inte: ${fields[field].toLowerCase()} gäller ${period}.`,
          hint: `Rätta månaden, eller skriv ut året om den ska stå kvar: ”${withYear}”.`,
        },
  "text/hidden-deviation": ({ words, problem, isOnTrack }) =>
    problem === "past"
      ? {
          message: `Planeringen berättar om något som redan har hänt: ”${shorten(words)}”.`,
          hint: "Flytta det till summeringen, och skriv här vad ni ska göra härnäst.",
        }
      : {
          message: `”${shorten(words)}” låter som en avvikelse, men ${isOnTrack ? "bidragets status är ”onTrack”" : "bidraget har varken status eller avvikelse"}.`,
          hint: "Skriv under ”deviation: |” vad som avviker och vad ni gör åt det, eller skriv ”status: atRisk”.",
        },
  "text/term-variant": (params) => {
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
  "text/abbreviation": (params) => {
    const [short, phrase] = [shorten(params.abbreviation), shorten(params.phrase ?? "")];
    const { expansion } = params;
    const full = expansion === undefined ? undefined : `Skriv ”${shorten(expansion)} (${short})”.`;
    switch (params.problem) {
      case "unexplained":
        return {
          message: `Förkortningen ”${short}” skrivs inte ut där rapporten använder den första gången.`,
          hint:
            full ??
            `Skriv orden först och ”(${short})” efter dem. Om alla läsare känner till förkortningen kan den få ”known: true” i ordlistan.`,
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
  "text/spelling": ({ word, suggestions, isName }) => ({
    message: isName
      ? `”${shorten(word)}” finns inte i ordlistan. Är det ett namn?`
      : `”${shorten(word)}” verkar vara felstavat.`,
    hint: isName
      ? `Om det är rätt: be programkontoret lägga till ”- term: ${shorten(word)}” under glossary i reports/programme.yaml.`
      : suggestions.length > 0
        ? `Menade du ${listWords(
            suggestions.map((suggestion) => `”${suggestion}”`),
            "eller",
          )}?`
        : "Rätta ordet, eller be programkontoret lägga till det i ordlistan i reports/programme.yaml.",
  }),
  ...readingSentences,
  "text/house-style": styleSentence,
  "text/list-as-text": listSentence,
  "text/unsupported-markup": ({ markup }) => markups[markup],
};
