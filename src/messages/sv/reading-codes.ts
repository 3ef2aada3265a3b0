import type { CodeCatalogue, Sentence } from "../../diagnostics/code-words.ts";
import type { EntryField } from "../../fields/entry-fields.ts";
import { isRequiredField } from "../../fields/entry-fields.ts";
import { fieldWords } from "../field-words.ts";
import { shorten } from "../shorten.ts";

const fields = fieldWords.sv;

const linkExample = "[Vårdskiftet](https://www.vgregion.se/)";

const sameAsLastMonth: Readonly<Record<"identical" | "text" | "paragraph", (field: EntryField) => string>> = {
  identical: (field) => `${fields[field].subject} är ord för ord densamma som förra månaden`,
  text: (field) => `${fields[field].subject} är till stor del densamma som förra månaden`,
  paragraph: () => "Stycket är till stor del detsamma som förra månaden",
};

const repeatsSummary = {
  identical: "Planeringen är ord för ord densamma som summeringen",
  text: "Planeringen upprepar till stor del summeringen",
  paragraph: "Stycket upprepar till stor del summeringen",
} as const;

const linkSentences: Readonly<Record<"alt" | "address" | "words" | "empty", (shown: string) => Sentence>> = {
  alt: (source) => ({
    message: `Bilden ${source} saknar en text för den som inte ser den.`,
    hint: "Skriv mellan hakparenteserna vad bilden visar: ![Karta över södra området](karta.png).",
  }),
  address: (address) => ({
    message: `Adressen ${address} säger inte vart den leder.`,
    hint: `Skriv sidans namn, och adressen inom parentes efter det: ${linkExample}.`,
  }),
  words: (words) => ({
    message: `Länktexten ”${words}” säger inte vart länken leder.`,
    hint: `Skriv sidans namn eller vad den handlar om: ${linkExample}.`,
  }),
  empty: (address) => ({
    message: `Länken till ${address} har ingen text.`,
    hint: `Skriv mellan hakparenteserna vart länken leder: ${linkExample}.`,
  }),
};

export const readingCodes = {
  "text/placeholder": {
    asks: "En text ska vara skriven och lagom lång: inte tom, mallens mening eller bara ”TODO”, och inte under 8 eller över 160 ord.",
    why: "En mening som står kvar från mallen skulle annars komma med i lägesrapporten. Ett par ord säger för lite, och långa texter blir inte lästa. Om projektet inte har något att rapportera skriver du ”nothingToReport: ja”, så får rapporten en färdig mening.",
    sentence: ({ field, period, problem, words, isWritten }) => {
      if (isWritten)
        return {
          message: "Mallens mening står kvar bredvid den text som är skriven.",
          hint: "Ta bort meningen.",
        };
      switch (problem) {
        case "scaffold":
        case "blank":
          return {
            message: `${fields[field].subject} är inte skriven än.`,
            hint: unwrittenHint(field, period),
          };
        case "stub":
          return { message: `${fields[field].subject} saknar innehåll.`, hint: unwrittenHint(field, period) };
        case "promise":
          return {
            message: `${fields[field].subject} har ett ställe som ska fyllas i senare, eller som bara hänvisar till en annan rapport.`,
            hint: `Skriv det som saknas där, eller ta bort det. ${fields[field].task(period)}.`,
          };
        case "short":
          return {
            message: `${fields[field].subject} har bara ${words === 1 ? "ett" : words} ord.`,
            hint: `${fields[field].task(period)}. Mellan 20 och 130 ord är lagom.`,
          };
        case "long":
          return {
            message: `${fields[field].subject} har ${words} ord, och med fler än 160 blir den för lång.`,
            hint: "Korta den till 20–130 ord: det viktigaste för den som inte arbetar i projektet.",
          };
      }
    },
  },
  "text/copied": {
    asks: "En text ska säga vad som är nytt: inte det som stod förra månaden, och i planeringen inte det som står i summeringen.",
    why: "Läsaren vill veta vad som har hänt och vad som kommer härnäst. Det är lätt att klistra in förra månadens text och glömma att ändra den. Ett fel är det bara när hela summeringen eller planeringen är ord för ord densamma.",
    sentence: ({ field, period, extent, origin, otherFile, otherLine }) => ({
      message:
        origin === "month"
          ? `${sameAsLastMonth[extent](field)} (${otherFile}, rad ${otherLine}).`
          : `${repeatsSummary[extent]} (rad ${otherLine}).`,
      hint:
        origin === "month"
          ? fields[field].newTask(period)
          : `Skriv bara vad som är planerat för ${period}. Det som redan har hänt hör till summeringen.`,
    }),
  },
  "text/link-and-image": {
    asks: "En bild ska ha en text som säger vad den visar, och en länk ska ha ord som säger vart den leder.",
    why: "Den som lyssnar på rapporten hör texten i stället för bilden, och kan gå från länk till länk utan att höra resten. Då säger ”här” ingenting, och en adress läses upp tecken för tecken. Lagen om tillgänglighet till digital offentlig service kräver att det går att ta del av innehållet så.",
    sentence: ({ problem, shown }) => linkSentences[problem](shorten(shown)),
  },
  "text/readability": {
    asks: "En mening ska ha högst 30 ord, ett stycke högst 90 och läsbarhetsindex (lix) vara högst 60, och en tabell ska få plats på en sida, om så en liggande.",
    why: "Språklagen kräver att myndigheter skriver vårdat, enkelt och begripligt, och långa meningar är svåra att läsa. Långa uppräkningar blir lättare som listor, där varje punkt räknas för sig. Över 40 ord är en varning, resten är tips.",
    sentence: (params) => {
      switch (params.problem) {
        case "sentence":
          return {
            message: `Meningen har ${params.words} ord och är svår att läsa.`,
            hint: "Dela den: sätt punkt där en ny tanke börjar, eller gör uppräkningen till en lista.",
          };
        case "paragraph":
          return {
            message: `Stycket har ${params.words} ord.`,
            hint: "Dela det med en tom rad där ett nytt ämne börjar.",
          };
        case "table":
          return {
            message: `Tabellen får inte plats: dess ${params.columns} kolumner är bredare än en liggande sida.`,
            hint: "Dela den i två tabeller, eller låt det som är kolumner bli rader.",
          };
        case "text":
          return {
            message: `Texten är mycket svår att läsa: läsbarhetsindex (lix) är ${params.lix}.`,
            hint: `Dela de längsta meningarna, ${firstWords(params.longest)} och ${firstWords(params.secondLongest)}, och byt långa ord mot kortare.`,
          };
      }
    },
  },
} satisfies Partial<CodeCatalogue>;

/** Quotes the first words of a sentence, so that the reader can find it. */
function firstWords(sentence: string): string {
  return `”${shorten(`${sentence.split(/\s+/).slice(0, 5).join(" ")} …`)}”`;
}

function unwrittenHint(field: EntryField, period: string): string {
  const orRemove = isRequiredField(field) ? "" : ", eller ta bort fältet";
  return `${fields[field].task(period)}, på raderna under ”${field}: |”${orRemove}.`;
}
