import type { Sentence } from "../../diagnostics/code-words.ts";
import type { DiagnosticParams } from "../../diagnostics/codes.ts";
import type { Markup } from "../../diagnostics/text-problems.ts";
import { shorten } from "../shorten.ts";

interface MarkupWords {
  readonly message: string;
  /** What to do where no mended form can be shown, or besides it. */
  readonly hint: string;
}

const keepSign = "Ska tecknet stå kvar: skriv \\ före det.";

const markups: Readonly<Record<Markup, MarkupWords>> = {
  heading: {
    message: "En text får inte ha egna rubriker.",
    hint: "Ta bort # i början av raden, eller strecken under den, och skriv raden som ett vanligt stycke.",
  },
  code: { message: "En text får inte ha kod mellan tecknen `.", hint: "Ta bort tecknen." },
  rule: {
    message: "En text får inte ha en avdelande linje.",
    hint: "Ta bort raden. En tom rad räcker för att skilja stycken åt.",
  },
  cells: {
    message: "Raden har fler celler än tabellens första rad, och de skulle inte komma med.",
    hint: "Ge första raden lika många celler. Ett lodrätt streck inuti en cell skrivs \\|.",
  },
  "few-cells": {
    message: "Raden har färre celler än tabellens första rad, så det kan stå fel sak i fel kolumn.",
    hint: "Skriv alla celler, även de tomma.",
  },
  nesting: {
    message: "Texten har så många listor eller citat inuti varandra att det innersta inte skulle komma med.",
    hint: "Skriv texten med högst några nivåer.",
  },
  numbering: {
    message: "Punktens nummer är inte nästa i ordningen, och skulle bli ett annat i dokumentet.",
    hint: "Numrera i ordning. Är det ingen lista: skriv ett omvänt snedstreck före punkten, som 1\\. maj.",
  },
  "empty-item": {
    message: "Punkten i listan är tom.",
    hint: "Skriv något efter strecket eller numret, eller ta bort raden.",
  },
  indentation: {
    message: "Raden är indragen så att den inte blir den punkt i listan som den ser ut att vara.",
    hint: "Låt den börja rakt under första bokstaven i punkten som den hör till, eller längst till vänster.",
  },
  "below-list": {
    message: "Raden skulle bli en del av punkten ovanför.",
    hint: "Skriv en tom rad före den. Hör den till punkten: dra in den två steg.",
  },
  "below-quote": {
    message: "Raden skulle bli en del av citatet ovanför.",
    hint: "Skriv en tom rad före den. Hör den till citatet: börja den med >.",
  },
  "below-table": {
    message: "Raden skulle bli en rad i tabellen ovanför.",
    hint: "Skriv en tom rad före den. Hör den till tabellen: skriv | mellan cellerna.",
  },
  table: {
    message: "Det här är ingen tabell än, utan skulle stå som löpande text.",
    hint: "Skriv varje rad med | mellan cellerna, och under den första raden en rad som | --- | --- |. Ska | stå kvar som tecken: skriv \\|.",
  },
  emphasis: {
    message:
      "Stjärnorna eller strecken skulle stå kvar i texten: den feta eller kursiva stilen tar inte slut.",
    hint: `Skriv dem direkt före första och direkt efter sista ordet, som i **Klart:** Vi har. ${keepSign}`,
  },
  link: {
    message: "Länken leder inte till en webbsida eller e-postadress.",
    hint: "Skriv hela adressen, till exempel [Vårdskiftet](https://www.vgregion.se/).",
  },
  image: {
    message: "Det här är ingen bild än, utan skulle stå som text.",
    hint: "Skriv ![vad bilden visar](fil.png), med <> om filens namn har mellanslag eller parentes: ![Karta](<karta 1.png>).",
  },
  title: {
    message: "Orden efter adressen skulle inte komma med i dokumentet.",
    hint: "Skriv dem i texten, eller ta bort dem: bara adressen står inom parentesen.",
  },
  comment: {
    message: "Kommentaren skulle tryckas i lägesrapporten.",
    hint: "Ta bort den. En kommentar som ingen läsare ser skrivs på en egen rad ovanför fältet, och börjar med #.",
  },
  tag: {
    message: "HTML-koder skulle stå kvar i texten som tecken.",
    hint: "Ta bort koderna. Fet stil skrivs **så**, kursiv *så*, och ett nytt stycke börjar efter en tom rad. Ska < stå kvar som tecken: skriv \\<.",
  },
  strikethrough: {
    message: "En text kan inte ha överstrukna ord, och tecknen ~ skulle stå kvar.",
    hint: "Ta bort det som inte gäller längre, eller skriv i ord vad som har ändrats.",
  },
  footnote: {
    message: "En text kan inte ha fotnoter, och tecknen skulle stå kvar.",
    hint: "Skriv det som noten säger i texten eller inom parentes.",
  },
  checkbox: {
    message: "Kryssrutan skulle stå kvar som tecken.",
    hint: "Ta bort den, och skriv i ord vad som är klart.",
  },
  reference: {
    message: "Länkens adress står för sig, och skulle tryckas som text.",
    hint: "Skriv adressen direkt efter orden: [Vårdskiftet](https://www.vgregion.se/).",
  },
  attributes: {
    message: "Det inom klamrar skulle stå kvar i texten.",
    hint: "Ta bort det. Hur dokumentet ser ut bestämmer programmet.",
  },
  variable: {
    message: "Ordet inom klamrar skulle tryckas som det står.",
    hint: "Skriv ut vad som ska stå här. Bara programmets rubriker kan ha sådana ord.",
  },
  "page-break": {
    message: "En text kan inte ha egna sidbrytningar, och raden skulle tryckas.",
    hint: "Ta bort raden.",
  },
  dialect: {
    message: "Tecknen betyder inget här, och skulle stå kvar i texten.",
    hint: "Ta bort dem. Det som finns är stycken, listor, **fet** och *kursiv* stil, tabeller, citat med >, bilder och länkar.",
  },
  plain: {
    message: "Fältet är vanlig text, och tecknen skulle tryckas som de står.",
    hint: "Skriv bara ord här. Fet stil, länkar och bilder hör hemma i de längre texterna.",
  },
};

/** Signs alone do not show what to write. */
const hasWords = /[\p{L}\d]/u;

/** The sentence of `text/unsupported-markup`, with the mended form where there is one to show. */
export function markupSentence({ markup, mended }: DiagnosticParams["text/unsupported-markup"]): Sentence {
  const { message, hint } = markups[markup];
  const form = mended?.trim() ?? "";
  if (form.startsWith("| ---"))
    return { message, hint: `Skriv ”${shorten(form)}” på en egen rad under tabellens första rad.` };
  if (!hasWords.test(form) || markup === "below-table") return { message, hint };
  if (form.includes("\n")) {
    const [first = "", second = ""] = form.split("\n");
    return { message, hint: `${hint} Så här börjar det: ”${shorten(first)}”, ”${shorten(second)}”.` };
  }
  return { message, hint: `Skriv ”${shorten(form)}”.${markup === "emphasis" ? ` ${keepSign}` : ""}` };
}
