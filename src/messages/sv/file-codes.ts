import type { CodeWordsOf } from "../../diagnostics/code-words.ts";
import { argument } from "../argument.ts";
import { shorten } from "../shorten.ts";

export const fileCodes: CodeWordsOf<"file"> = {
  "file/unreadable": {
    asks: "Programfilen och varje bidrag ska gå att öppna och läsa.",
    why: "Ett bidrag som inte går att läsa kan inte komma med i lägesrapporten. Det kan bero på att du saknar rätt att läsa filen, eller att den är öppen i ett annat program.",
    sentence: ({ reason, detail }) => {
      switch (reason) {
        case "missing":
          return { message: "Filen finns inte.", hint: "Kontrollera sökvägen." };
        case "folder":
          return {
            message: "Det här är en mapp, men ska vara en fil.",
            hint: "Byt namn på mappen eller ta bort den.",
          };
        case "forbidden":
          return {
            message: "Du saknar behörighet att läsa filen.",
            hint: "Be den som äger filen om läsrättighet.",
          };
        case "outside":
          return {
            message: "Filen är en länk som leder ut ur lägesrapportens mapp, och läses inte.",
            hint: "Lägg själva filen här i stället för länken.",
          };
        case "crowded":
          return {
            message: "Filen har fler fält och punkter än någon fil i en lägesrapport.",
            hint: "Ta bort det som har hamnat i filen av misstag.",
          };
        default:
          return {
            message: `Filen går inte att läsa (${detail}).`,
            hint: "Stäng filen i andra program och försök igen.",
          };
      }
    },
  },
  "file/not-utf8": {
    asks: "En fil ska vara sparad med teckenkodningen UTF-8.",
    why: "Med en annan kodning går det inte att veta vilka tecken som är å, ä och ö, och de skulle bli fel i rapporten. VS Code sparar som UTF-8 om du inte väljer något annat, men äldre program gör det inte alltid.",
    sentence: ({ encoding }) => ({
      message:
        encoding !== "windows-1252"
          ? `Filen är sparad som ${encoding.toUpperCase()} och inte som UTF-8.`
          : "Filen är inte sparad som UTF-8, så å, ä och ö går inte att läsa säkert.",
      hint: "Spara om filen som UTF-8. I VS Code: klicka på teckenkodningen längst ner till höger och välj ”Save with Encoding”, sedan ”UTF-8”.",
    }),
  },
  "file/garbled": {
    asks: "Å, ä, ö och andra tecken ska stå som sig själva, inte som ”Ã¥” eller ”?”.",
    why: "När ett program läser en text i fel teckenkodning och sparar den blir varje å, ä och ö till andra tecken: ”vÃ¤gledning”, ”v?gledning”. Det händer oftast när text klistras in från ett annat program, eller när en fil har sparats om.",
    sentence: ({ written, meant, count }) =>
      meant === undefined
        ? {
            message: `Bokstäver har gått förlorade, som i ”${shorten(written)}”.`,
            hint: "Skriv å, ä och ö där de ska stå, eller hämta texten på nytt.",
          }
        : {
            message: `Texten är läst i fel teckenkodning${count === 1 ? "" : `, på ${count} ställen`}: ”${shorten(written)}” är ”${shorten(meant)}”.`,
            hint: "Hämta texten på nytt och spara filen som UTF-8, eller rätta tecknen.",
          },
  },
  "file/empty": {
    asks: "En fil ska innehålla något mer än kommentarer.",
    why: "En tom fil ser ut som ett inlämnat bidrag men säger ingenting. Har projektet inget att rapportera skriver du ”nothingToReport: ja”, så vet läsaren att inget har glömts bort.",
    sentence: ({ kind }) => ({
      message: "Filen är tom, eller har bara kommentarer.",
      hint:
        kind === "entry"
          ? "Ta bort filen och kör ”millrep init” med månaden, så skapas ett nytt bidrag att fylla i."
          : kind === "month"
            ? "Skriv programmets ord om månaden, eller ta bort filen: den är frivillig."
            : kind === "publication"
              ? "Hämta tillbaka filen från en säkerhetskopia. Utan den vet millrep inte vad som publicerades."
              : "Ta bort filen och kör ”millrep init”, så skapas programfilen på nytt.",
    }),
  },
  "file/misnamed": {
    asks: "Ett bidrag ska ha projektets id som filnamn, följt av .yaml.",
    why: "Filens namn visar vilket projekt bidraget kommer från. Windows lägger ibland till ”.txt” eller ”(1)” i namnet, och då skulle bidraget inte komma med.",
    sentence: ({ expected, isTaken }) => ({
      message: "Namnet är fel, så det som står här läses inte.",
      hint: isTaken
        ? `${expected} finns redan. Jämför de två och ta bort den som inte ska vara med.`
        : `Byt namn till ${expected}.`,
    }),
  },
  "file/many-problems": {
    asks: "En fil ska ha så få fel att alla kan visas, alltså högst hundra.",
    why: "Så många fel har oftast en gemensam orsak, till exempel att fel text har klistrats in. Rätta de första och kontrollera igen, så visas resten.",
    sentence: ({ shown }) => ({
      message: `Filen har mer att rätta än de ${shown} ställen som visas här.`,
      hint: "Rätta de första och kontrollera igen.",
    }),
  },
  "file/stray": {
    asks: "Bland bidragen ska det bara ligga filer som hör till lägesrapporten.",
    why: "En fil vars namn inte slutar på .yaml läses inte. Det som står i den skulle saknas i rapporten utan att någon märker det. Dokument som millrep har gjort och bilder som en text visar får ligga där.",
    sentence: ({ expected, kind }) => {
      if (kind === "document")
        return {
          message: "Dokumentet läses inte, och det som står i det kommer inte med i lägesrapporten.",
          hint: `Ta in det med ”millrep import ${argument(expected)}”, och flytta det sedan från mappen.`,
        };
      if (kind === "picture")
        return {
          message: "Ingen text visar bilden, och den kommer inte med i lägesrapporten.",
          hint: `Visa den i en text med ”![vad bilden visar](${expected})”, eller flytta den.`,
        };
      return {
        message: "Filen hör inte till lägesrapporten och läses inte.",
        hint: `Flytta den, eller byt namn på den till ${expected} om den är ett bidrag.`,
      };
    },
  },
};
