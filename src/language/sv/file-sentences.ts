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
        return { message: "Filen får inte läsas.", hint: "Be den som äger filen om läsrättighet." };
      default:
        return {
          message: `Filen går inte att läsa (${detail}).`,
          hint: "Stäng filen i andra program och försök igen.",
        };
    }
  },
  "file/not-utf8": ({ encoding }) => ({
    message:
      encoding === "utf-16"
        ? "Filen är sparad som UTF-16 och inte som UTF-8."
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
  "file/misnamed": ({ expected }) => ({
    message: "Filen har fel namn och läses därför inte.",
    hint: `Byt namn på filen till ${expected}.`,
  }),
  "file/many-problems": ({ more }) => ({
    message: `Filen har ${more} fel till, som inte visas här.`,
    hint: "Rätta de första och kontrollera igen.",
  }),
  "file/stray": ({ expected }) => ({
    message: "Filen hör inte till lägesrapporten och läses inte.",
    hint: `Flytta den, eller byt namn på den till ${expected} om den är ett bidrag.`,
  }),
};
