import type { CodeWordsOf } from "../../diagnostics/code-words.ts";
import { imageNames } from "../../images/image-types.ts";
import { listWords } from "../list-words.ts";
import { shorten } from "../shorten.ts";
import { followUpCodes } from "./follow-up-codes.ts";
import { shownStyle } from "./style-name.ts";
import { brokenTemplate, templateAdapted } from "./template-sentence.ts";

/** “PNG- eller JPEG-”: the first parts of compounds such as “JPEG-bild”. */
const imageForms = listWords(
  imageNames.map((name) => `${name}-`),
  "eller",
);

export const reportCodes: CodeWordsOf<"report"> = {
  "report/changed-after-publication": {
    asks: "En publicerad lägesrapport ska säga detsamma som när den publicerades.",
    why: "Den som har fått rapporten ska kunna lita på att den inte ändras i tysthet. Behöver något rättas publiceras rapporten på nytt, och då står det på första sidan när och varför.",
    sentence: ({ kind, change, image = "", period, day, copy }) => {
      const changed = { changed: "har ändrats", added: "har tillkommit", removed: "har tagits bort" }[change];
      const what = { file: "Filen", text: "Det här", image: `Bilden ”${shorten(image)}”` }[kind];
      const back = kind === "image" ? "Lägg tillbaka bilden" : "Ta tillbaka ändringen";
      const before = copy === undefined ? "" : ` (så var det: ${copy})`;
      return {
        message: `${what} ${changed} efter att lägesrapporten publicerades ${day}.`,
        hint: `${back}${before}, eller publicera på nytt: millrep publish ${period} --revise "orsak"`,
      };
    },
  },
  "report/missing-entry": {
    asks: "Varje projekt som ska rapportera för månaden ska ha lämnat ett bidrag.",
    why: "Om ett projekt saknas kan läsaren tro att inget har hänt där. Även ett projekt utan nyheter lämnar därför ett bidrag, med ”nothingToReport: ja”.",
    sentence: ({ workstream, file, received, expected, period, from }) => ({
      message: `Bidraget från ${workstream} saknas: ${received} av ${expected} har kommit in.`,
      hint:
        from === undefined
          ? `Skapa filen ${file}, till exempel med: millrep init ${period}`
          : `Lämnar projektet bidrag först från en senare månad? Skriv ”from: ${from}” vid projektet i reports/programme.yaml.`,
    }),
  },
  "report/contradiction": {
    asks: "Ett bidrag ska ha antingen summary och plan eller ”nothingToReport: ja”, inte båda delarna.",
    why: "Annars skulle rapporten säga att projektet inte har något att rapportera, fast det finns något att läsa. Oftast har raden blivit kvar från en tidigare månad.",
    sentence: () => ({
      message: "Bidraget säger både att det inte finns något att rapportera och vad som ska rapporteras.",
      hint: "Ta bort raden ”nothingToReport: ja”, eller ta bort texterna.",
    }),
  },
  "report/unknown-workstream": {
    asks: "Varje bidrag ska komma från ett projekt som finns i programme.yaml.",
    why: "Rapporten har bara plats för projekten i programme.yaml, i den ordning som de står där. Ett bidrag från något annat projekt skulle inte komma med.",
    sentence: ({ id, suggestion, known, leftover }) =>
      leftover === undefined
        ? {
            message: `Programmet har inget projekt med id ”${shorten(id)}”.`,
            hint:
              suggestion === undefined
                ? `Välj ett av: ${listWords(known, "eller")}. Ett nytt projekt läggs till i reports/programme.yaml.`
                : `Menade du ”${suggestion}”?`,
          }
        : {
            message: `Projektet ”${shorten(id)}” finns inte i programme.yaml, och ingen har skrivit i dess bidrag.`,
            hint: `Ta bort filen ${leftover}.`,
          },
  },
  "report/workstream-mismatch": {
    asks: "Projektet i bidraget ska vara detsamma som filen är döpt efter.",
    why: "Säger filens namn ett projekt och innehållet ett annat går det inte att veta vems texten är. Det händer lätt när man kopierar ett annat projekts fil.",
    sentence: ({ id, fileId, isTaken }) => ({
      message: `Bidraget säger att det kommer från ”${shorten(id)}” men filen heter ${shorten(fileId)}.yaml.`,
      hint: isTaken
        ? `Skriv ”workstream: ${shorten(fileId)}”, eller ta bort filen: ${shorten(id)}.yaml finns redan.`
        : `Skriv ”workstream: ${shorten(fileId)}”, eller byt namn på filen till ${shorten(id)}.yaml.`,
    }),
  },
  "report/duplicate-entry": {
    asks: "Varje projekt ska ha en enda fil för månaden.",
    why: "Om det finns två filer kommer bara den ena med i rapporten, och det kan vara den gamla.",
    sentence: ({ workstream, otherFile }) => ({
      message: `${workstream} har redan ett bidrag i ${otherFile}.`,
      hint: "Slå ihop de två filerna till en.",
    }),
  },
  "report/period-mismatch": {
    asks: "Månaden i ett bidrag eller i month.yaml ska vara densamma som mappens.",
    why: "Annars kan en text hamna i fel månads lägesrapport. Det händer lätt när man kopierar filen från månaden innan.",
    sentence: ({ period, folder, kind }) => ({
      message: `${kind === "entry" ? "Bidraget" : "Filen"} gäller ${period} men ligger i mappen ${folder}.`,
      hint: `Skriv ”period: ${folder}”, eller flytta filen till mappen ${period}.`,
    }),
  },
  "report/not-reporting": {
    asks: "Ett projekt ska bara lämna bidrag för de månader då det rapporterar.",
    why: "Med ”from” och ”until” i programme.yaml bestämmer programkontoret när ett projekt börjar och slutar rapportera. Ett bidrag utanför den tiden skulle inte komma med i rapporten.",
    sentence: ({ workstream, period, from, until, leftover }) => ({
      message: `${workstream} lämnar inte bidrag för ${period}${span(from, until)}.`,
      hint:
        leftover === undefined
          ? "Ta bort filen, eller ändra ”from” och ”until” i reports/programme.yaml."
          : `Ta bort filen ${leftover}: ingen har skrivit i den.`,
    }),
  },
  ...followUpCodes,
  "report/broken-image": {
    asks: `En bild i en text ska vara en ${imageForms}fil i lägesrapportens mapp.`,
    why: "Bilden sätts in i dokumentet när rapporten sätts ihop. Sökvägen utgår från mappen där bidraget ligger. Bilder på webben hämtas aldrig, och inte heller filer utanför mappen.",
    sentence: ({ source, problem }) => {
      const name = shorten(source);
      switch (problem) {
        case "missing":
          return {
            message: `Bilden ${name} finns inte.`,
            hint: "Lägg bilden i samma mapp som bidraget, eller i en mapp där, och skriv sökvägen därifrån.",
          };
        case "outside":
          return {
            message: `Bilden ${name} ligger utanför lägesrapportens mapp och hämtas inte.`,
            hint: "Kopiera bilden till samma mapp som bidraget och skriv bara dess namn.",
          };
        case "format":
          return {
            message: `${name} är ingen bild i ${imageForms}format.`,
            hint: `Spara om bilden som ${listWords(imageNames, "eller")}.`,
          };
        case "size":
          return {
            message: `Bilden ${name} har fler än 50 miljoner bildpunkter.`,
            hint: "Spara om bilden i mindre format: 2 000 punkter på bredden räcker.",
          };
        case "damaged":
          return {
            message: `Bilden ${name} är skadad eller avklippt.`,
            hint: "Hämta bilden på nytt, eller öppna den i ett bildprogram och spara om den.",
          };
      }
    },
  },
  "report/duplicate-workstream": {
    asks: "Varje projekt i programme.yaml ska ha ett eget id.",
    why: "Projektets id är också namnet på dess filer. Har två projekt samma id går det inte att veta vilket av dem ett bidrag kommer från.",
    sentence: ({ id, firstLine }) => ({
      message: `Projektet ”${shorten(id)}” står två gånger: här och på rad ${firstLine}.`,
      hint: "Ge det ena ett annat id.",
    }),
  },
  "report/reversed-span": {
    asks: "Ett projekts sista månad (until) får inte ligga före den första (from).",
    why: "Ett sådant projekt skulle aldrig komma med i någon lägesrapport. Oftast har de två månaderna bytt plats.",
    sentence: ({ from, until }) => ({
      message: `Projektet slutar (${until}) innan det börjar (${from}).`,
      hint: "Byt plats på ”from” och ”until”.",
    }),
  },
  "report/ignore": {
    asks: "En kommentar som tystar en kod ska ge en orsak, och det ska finnas något att tysta.",
    why: "Ibland är det som varningen gäller rätt ändå, och då räcker en rad ovanför fältet, eller överst i filen för hela bidraget. Orsaken gör att nästa person förstår. En kommentar som inte längre behövs skulle kunna dölja något nytt.",
    sentence: ({ code, problem, suggestion }) => {
      const name = shorten(code);
      switch (problem) {
        case "code":
          return {
            message:
              code === "" ? "Kommentaren säger inte vad den tystar." : `Det går inte att tysta ”${name}”.`,
            hint:
              suggestion === undefined
                ? "Skriv koden som meddelandet visar, till exempel ”# millrep-ignore text/abbreviation: orsak”."
                : `Menade du ”${suggestion}”?`,
          };
        case "reason":
          return {
            message: "Kommentaren tystar inget, för den har ingen orsak.",
            hint: `Skriv varför efter ett kolon: ”# millrep-ignore ${name}: orsak”.`,
          };
        case "unused":
          return {
            message: `Här finns inget som ”${name}” behöver tysta.`,
            hint: "Ta bort kommentaren, eller flytta den till raden ovanför fältet som den gäller.",
          };
      }
    },
  },
  "report/pale-colour": {
    asks: "Dokumentets färger ska ha en kontrast mot vitt på minst 4,5:1.",
    why: "Ljusare text är svår att läsa för den som ser dåligt och i en svartvit utskrift. Kravet gäller offentliga dokument: EN 301 549, avsnitt 10.1.4.3 (WCAG 2.1, kriterium 1.4.3).",
    sentence: ({ key, colour, contrast, darker, styles = [] }) => {
      const ratio = `${contrast.toFixed(1).replace(".", ",")}:1`;
      const example = darker === undefined ? "" : `, till exempel "${darker}"`;
      if (key === "styles")
        return {
          message: `Mallens ${styles.length === 1 ? "formatmall" : "formatmallar"} ${listWords(styles.map(shownStyle), "och")} har textfärgen ${colour}: kontrasten mot bakgrunden är ${ratio}.`,
          hint: `Välj i mallen en textfärg med kontrasten 4,5:1 eller mer${example}.`,
        };
      return {
        message: `Färgen ${colour} är för ljus för ${key === "accent" ? "rubriker" : "länkar"}: kontrasten mot vitt papper är ${ratio}.`,
        hint: `Välj en färg med kontrasten 4,5:1 eller mer${example}.`,
      };
    },
  },
  "report/broken-template": {
    asks: "Mallen i programme.yaml ska vara ett Word-dokument eller en Word-mall i lägesrapportens mapp, utan makron.",
    why: "Rapporten får mallens utseende: formatmallar, teckensnitt, sida, sidhuvud och sidfot. Den går till många läsare, så det som den får ur mallen får varken köra program eller hämta något utifrån.",
    sentence: brokenTemplate,
  },
  "report/template-adapted": {
    asks: "Det som rapporten får på annat sätt än mallen har det ska vara känt.",
    why: "Rapporten får mallens formatmallar, sida, sidhuvud och sidfot, men inte allt annat som en mall kan ha. Tipset säger vad som skiljer, så att ingen blir förvånad. Vet ni det redan kan regeln stängas av.",
    sentence: templateAdapted,
  },
  "report/template-and-looks": {
    asks: "Med en mall ska programme.yaml inte ange teckensnitt, färger, marginaler eller logotyp.",
    why: "Mallen bestämmer allt det. Ändra utseendet i mallen, så blir det lika i organisationens alla dokument.",
    sentence: ({ key }) => ({
      message: `Mallen bestämmer redan ${{ font: "teckensnittet", colours: "färgerna", margins: "marginalerna", logo: "bilden i sidhuvudet" }[key]}.`,
      hint: `Ta bort ${key} och ändra i mallen i stället, eller ta bort template.`,
    }),
  },
  "report/unknown-variable": {
    asks: "Mellan klamrar i titel och rubriker får bara stå {period}, {month}, {nextPeriod} och {nextMonth}.",
    why: "De orden byts ut mot månadens namn när rapporten sätts ihop. Ett annat ord mellan klamrar skulle stå kvar som det är i dokumentet.",
    sentence: ({ variable, known }) => ({
      message: `”{${shorten(variable)}}” går inte att använda här.`,
      hint: `Här kan stå: ${listWords(
        known.map((name) => `{${name}}`),
        "eller",
      )}.`,
    }),
  },
};

function span(from: string | undefined, until: string | undefined): string {
  if (from !== undefined && until !== undefined) return `, bara från ${from} till ${until}`;
  if (from !== undefined) return `, först från ${from}`;
  return until === undefined ? "" : `, bara till och med ${until}`;
}
