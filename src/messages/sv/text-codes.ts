import type { CodeWordsOf } from "../../diagnostics/code-words.ts";
import type { PersonalDataKind } from "../../personal-data/personal-data.ts";
import { fieldWords } from "../field-words.ts";
import { shorten } from "../shorten.ts";
import { characterSentence } from "./character-sentences.ts";
import { listSentence } from "./list-sentences.ts";
import { markupSentence } from "./markup-sentences.ts";
import { readingCodes } from "./reading-codes.ts";
import { styleSentence } from "./style-sentences.ts";
import { wordCodes } from "./word-codes.ts";

const fields = fieldWords.sv;

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

export const textCodes: CodeWordsOf<"text"> = {
  "text/personal-data": {
    asks: "Ingenstans i filerna får det stå personnummer, samordningsnummer, reservnummer eller lösenord, och helst inte mobilnummer eller privata e-postadresser.",
    why: "Lägesrapporten läses av många, och filens äldre versioner finns kvar. Ett personnummer kan röja vem som är patient, och det är förbjudet i lag. Därför visar millrep aldrig numret, utan bara dess början: 1912****-****.",
    sentence: ({ kind, masked }) => ({
      message: personalData[kind].message(masked),
      hint: personalData[kind].hint,
    }),
  },
  "text/odd-character": {
    asks: "Filerna ska inte innehålla tecken som är osynliga, vänder raden eller visas som en tom ruta.",
    why: "Ett mjukt bindestreck eller ett tecken utan bredd delar ordet för den som söker, och syns i vissa program. En pil eller bock ur Words symbolteckensnitt följer med när text klistras in, och blir en tom ruta för läsaren. Ett frågetecken i en romb (U+FFFD) betyder att en bokstav har gått förlorad, och det är ett fel.",
    sentence: characterSentence,
  },
  "text/wrong-month": {
    asks: "Månader utan årtal ska vara textens egna: rapportens månad i summeringen, och de närmast följande i planeringen.",
    why: "En text från förra månaden som klistras in och glöms kvar ser rätt ut, men månaden avslöjar den. Nämner texten bara fel månader är det därför ett fel, annars en varning. Menar du en annan månad skriver du ut året: mars 2022.",
    sentence: ({ month, withYear, field, period, isWhole }) =>
      isWhole
        ? {
            message: `${fields[field].subject} gäller ${period} men nämner bara andra månader: ”${month}”.`,
            hint: `Står en tidigare månads text kvar? Skriv om den. Ska månaden stå kvar: skriv ut året, ”${withYear}”.`,
          }
        : {
            message: `”${month}” stämmer inte: ${fields[field].subject.toLowerCase()} gäller ${period}.`,
            hint: `Rätta månaden, eller skriv ut året om den ska stå kvar: ”${withYear}”.`,
          },
  },
  "text/impossible-date": {
    asks: "Ett datum ska finnas i almanackan, och veckodagen ska stämma med datumet.",
    why: "Den som läser ”31 april” eller fel veckodag vet inte när det gäller, och frågar eller kommer fel dag. Regeln läser datum med månadens namn, som ”31 april”, och hela datum som 2027-02-30 och 31/4 2027.",
    sentence: ({ date, problem, right }) => {
      const written = `”${shorten(date)}”`;
      switch (problem) {
        case "day":
          return { message: `${written} finns inte i almanackan.`, hint: `Månaden slutar med dag ${right}.` };
        case "month":
          return { message: `${written} finns inte i almanackan.`, hint: "Året har tolv månader." };
        case "leap-day":
          return {
            message: `${written} finns inte i almanackan.`,
            hint: `År ${right} är inget skottår, så februari slutar den 28.`,
          };
        case "weekday":
          return { message: `Veckodagen stämmer inte: ${written}.`, hint: `Datumet är en ${right}.` };
      }
    },
  },
  "text/hidden-deviation": {
    asks: "Det som är försenat, stoppat eller saknas ska synas i bidragets status eller avvikelse, och en planering ska handla om det som återstår.",
    why: "Styrgruppen läser status och avvikelser först. En försening som bara nämns i förbigående, eller står i planeringen som något som redan har hänt, är lätt att missa. Regeln gäller svensk text.",
    sentence: ({ words, problem, isOnTrack }) =>
      problem === "past"
        ? {
            message: `Planeringen berättar om något som redan har hänt: ”${shorten(words)}”.`,
            hint: "Flytta det till summeringen, och skriv här vad ni ska göra härnäst.",
          }
        : {
            message: `”${shorten(words)}” låter som en avvikelse, men ${isOnTrack ? "bidragets status är ”enligt plan”" : "bidraget har varken status eller avvikelse"}.`,
            hint: "Skriv under ”deviation: |” vad som avviker och vad ni gör åt det, eller skriv ”status: risk för avvikelse”.",
          },
  },
  ...wordCodes,
  ...readingCodes,
  "text/house-style": {
    asks: "Ord, förkortningar, siffror och skiljetecken ska skrivas som i VGR:s skrivhandledning och Myndigheternas skrivregler: ”ska”, ”i dag”, ”t.ex.”, ”VGR:s”, ”10 %”.",
    why: "Tolv projekt skriver i samma rapport, och den ska läsas som en text. Ordlistans termer, citat och adresser lämnas i fred. Det som är säkert rättar ”validate --fix”.",
    sentence: styleSentence,
  },
  "text/list-as-text": {
    asks: "En lista ska ha varje punkt på en egen rad med ”- ”, en rad med kolon före, och punkter som slutar lika.",
    why: "En skärmläsare säger hur många punkter en riktig lista har, men läser tecken i löpande text som tecken. Om punkterna börjar med liten bokstav får den sista ensam ha punkt.",
    sentence: listSentence,
  },
  "text/unsupported-markup": {
    asks: "En text får bara innehålla stycken, listor, fet och kursiv stil, tabeller, citat, bilder och länkar till webbsidor och e-postadresser.",
    why: "Egna rubriker skulle bryta den ordning som är gemensam för alla projekt. Kod och avdelande linjer har ingen plats i rapporten, och inget ska försvinna utan att någon märker det. Namn, rubriker och uppföljningens fält är vanlig text, där sådana tecken skulle stå kvar.",
    sentence: markupSentence,
  },
};
