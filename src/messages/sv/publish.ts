import { listWords } from "../list-words.ts";
import type { PublishTexts } from "../publish-texts.ts";

export const publishTexts: PublishTexts = {
  working: "Publicerar …",
  published: (period, day, files) => `Publicerade ${period} (${day}): ${listWords(files, "och")}.`,
  revised: (period, day, files) => `Publicerade ${period} på nytt (${day}): ${listWords(files, "och")}.`,
  warned: (warnings) =>
    `${warnings === 1 ? "En varning, som" : `${warnings} varningar, som`} inte hindrar publiceringen.`,
  next: (period) =>
    `Ändras något i ${period} nu säger validate till. Publicera en ändring med: millrep publish ${period} --revise "orsak"`,
  refused: (errors) =>
    `Inget publicerades: ${errors} fel. Rätta ${errors === 1 ? "det" : "dem"} och försök igen.`,
  nothingChanged: (period, day) =>
    `${period} är publicerad ${day}, och inget är ändrat sedan dess. Ingenting skrevs.`,
};
