import type { SentencesOf } from "../../diagnostics/sentence.ts";
import { listWords } from "../list-words.ts";
import { shorten } from "../shorten.ts";
import { brokenTemplate } from "./template-sentence.ts";

export const reportSentences: SentencesOf<"report"> = {
  "report/missing-entry": ({ workstream, file, received, expected, period }) => ({
    message: `Bidraget från ${workstream} saknas: ${received} av ${expected} har kommit in.`,
    hint: `Skapa filen ${file}, till exempel med: millrep init ${period}`,
  }),
  "report/contradiction": () => ({
    message: "Bidraget säger både att det inte finns något att rapportera och vad som ska rapporteras.",
    hint: "Ta bort raden ”nothingToReport: true”, eller ta bort texterna.",
  }),
  "report/unknown-workstream": ({ id, suggestion, known }) => ({
    message: `Programmet har inget projekt med id ”${shorten(id)}”.`,
    hint:
      suggestion === undefined
        ? `Välj ett av: ${listWords(known, "eller")}. Ett nytt projekt läggs till i reports/programme.yaml.`
        : `Menade du ”${suggestion}”?`,
  }),
  "report/workstream-mismatch": ({ id, fileId, isTaken }) => ({
    message: `Bidraget säger att det kommer från ”${shorten(id)}” men filen heter ${shorten(fileId)}.yaml.`,
    hint: isTaken
      ? `Skriv ”workstream: ${shorten(fileId)}”, eller ta bort filen: ${shorten(id)}.yaml finns redan.`
      : `Skriv ”workstream: ${shorten(fileId)}”, eller byt namn på filen till ${shorten(id)}.yaml.`,
  }),
  "report/duplicate-entry": ({ workstream, otherFile }) => ({
    message: `${workstream} har redan ett bidrag i ${otherFile}.`,
    hint: "Slå ihop de två filerna till en.",
  }),
  "report/period-mismatch": ({ period, folder }) => ({
    message: `Bidraget gäller ${period} men ligger i mappen ${folder}.`,
    hint: `Skriv ”period: ${folder}”, eller flytta filen till mappen ${period}.`,
  }),
  "report/not-reporting": ({ workstream, period, from, until }) => ({
    message: `${workstream} lämnar inte bidrag för ${period}${span(from, until)}.`,
    hint: "Ta bort filen, eller ändra ”from” och ”until” i reports/programme.yaml.",
  }),
  "report/overdue-milestone": ({ name, due, period }) => ({
    message: `Milstolpen ”${shorten(name)}” skulle ha varit klar ${due}, före ${period}, men är inte nådd.`,
    hint: "Skriv ”done: true” om den är nådd, eller ett nytt datum.",
  }),
  "report/unanswered-follow-up": ({ planned }) => ({
    message: `Det står inte vad det blev av ”${shorten(planned)}”.`,
    hint: "Skriv ”outcome: ” och done, partly, ongoing, delayed eller dropped.",
  }),
  "report/unmatched-follow-up": (params) => {
    const planned = shorten(params.planned);
    if (params.problem === "missing")
      return {
        message: `Uppföljningen saknar ”${planned}”${params.more === 0 ? "" : ` och ${params.more} till`} av det som var planerat.`,
        hint: "Lägg till det som saknas. Skriv ”outcome: dropped” om det inte blir av eller inte var något åtagande.",
      };
    return params.original === undefined
      ? {
          message: `”${planned}” fanns inte med i förra månadens planering.`,
          hint: "Följ bara upp det som var planerat. Annat som har hänt hör hemma i summeringen.",
        }
      : {
          message: `”${planned}” står inte så i förra månadens planering.`,
          hint: `Skriv som det stod där: ”${params.original}”`,
        };
  },
  "report/broken-image": ({ source, problem }) => {
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
          message: `${name} är ingen bild i PNG- eller JPEG-format.`,
          hint: "Spara om bilden som PNG eller JPEG.",
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
  "report/duplicate-workstream": ({ id, firstLine }) => ({
    message: `Projektet ”${shorten(id)}” står två gånger: här och på rad ${firstLine}.`,
    hint: "Ge det ena ett annat id.",
  }),
  "report/reversed-span": ({ from, until }) => ({
    message: `Projektet slutar (${until}) innan det börjar (${from}).`,
    hint: "Byt plats på ”from” och ”until”.",
  }),
  "report/ignore": ({ code, problem, suggestion }) => {
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
  "report/pale-colour": ({ key, colour, contrast, darker }) => ({
    message: `Färgen ${colour} är för ljus för ${key === "accent" ? "rubriker" : "länkar"}: kontrasten mot vitt papper är ${contrast.toFixed(1).replace(".", ",")}:1.`,
    hint: `Välj en färg med kontrasten 4,5:1 eller mer, till exempel "${darker}".`,
  }),
  "report/broken-template": brokenTemplate,
  "report/template-and-looks": ({ key }) => ({
    message: `Mallen bestämmer redan ${{ font: "teckensnittet", colours: "färgerna", margins: "marginalerna" }[key]}.`,
    hint: `Ta bort ${key} och ändra i mallen i stället, eller ta bort template.`,
  }),
  "report/unknown-variable": ({ variable, known }) => ({
    message: `”{${shorten(variable)}}” går inte att använda här.`,
    hint: `Här kan stå: ${listWords(
      known.map((name) => `{${name}}`),
      "eller",
    )}.`,
  }),
};

function span(from: string | undefined, until: string | undefined): string {
  if (from !== undefined && until !== undefined) return `, bara från ${from} till ${until}`;
  if (from !== undefined) return `, först från ${from}`;
  return until === undefined ? "" : `, bara till och med ${until}`;
}
