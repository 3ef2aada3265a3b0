import type { SentencesOf } from "../../diagnostics/sentence.ts";

export const fileSentences: SentencesOf<"file"> = {
  "file/unreadable": ({ reason, detail }) => {
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
  "file/not-utf8": ({ encoding }) => ({
    message:
      encoding !== "windows-1252"
        ? `Filen är sparad som ${encoding.toUpperCase()} och inte som UTF-8.`
        : "Filen är inte sparad som UTF-8, så å, ä och ö går inte att läsa säkert.",
    hint: "Spara om filen som UTF-8. I VS Code: klicka på teckenkodningen längst ner till höger och välj ”Save with Encoding”, sedan ”UTF-8”.",
  }),
  "file/empty": ({ kind }) => ({
    message: "Filen är tom, eller har bara kommentarer.",
    hint:
      kind === "entry"
        ? "Ta bort filen och kör ”millrep init” med månaden, så skapas ett nytt bidrag att fylla i."
        : "Ta bort filen och kör ”millrep init”, så skapas programfilen på nytt.",
  }),
  "file/misnamed": ({ expected, isTaken }) => ({
    message: "Namnet är fel, så det som står här läses inte.",
    hint: isTaken
      ? `${expected} finns redan. Jämför de två och ta bort den som inte ska vara med.`
      : `Byt namn till ${expected}.`,
  }),
  "file/many-problems": ({ shown }) => ({
    message: `Filen har mer att rätta än de ${shown} ställen som visas här.`,
    hint: "Rätta de första och kontrollera igen.",
  }),
  "file/stray": ({ expected }) => ({
    message: "Filen hör inte till lägesrapporten och läses inte.",
    hint: `Flytta den, eller byt namn på den till ${expected} om den är ett bidrag.`,
  }),
};
