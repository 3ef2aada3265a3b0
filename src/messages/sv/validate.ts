import { firstWords, listWords } from "../list-words.ts";
import type { ValidateTexts } from "../messages.ts";
import { quoteEdit } from "../quote-edit.ts";
import type { WordFileTexts } from "../word-file-texts.ts";
import { countText, groupDigits } from "./count-text.ts";
import { wordFileTexts } from "./word-files.ts";

export const validateTexts: ValidateTexts & WordFileTexts = {
  ...wordFileTexts,
  summary: (files, counts) =>
    `${files === 1 ? "1 fil kontrollerad" : `${groupDigits(files)} filer kontrollerade`}: ${countText(counts)}.`,
  byCode: (codes) => `${codes.map(([code, count]) => `${count} ${code}`).join(", ")}.`,
  checkedAlone:
    "Kontrollerad för sig, som ett bidrag i ett svenskt program, eftersom det inte finns någon reports/programme.yaml här. " +
    "Inte kontrollerat: att projektet och månaden stämmer, uppföljningen mot förra månaden, bilder, förkortningar och ordlistan.",
  tooManyWarnings: (limit) => `Det finns fler varningar än --max-warnings ${limit} tillåter.`,
  repaired: (file, count) => `Rättade ${count === 1 ? "ett fel" : `${count} fel`} i ${file}.`,
  changedMeanwhile: (file) =>
    `${file} ändrades medan den kontrollerades, och rättades inte. Kör kommandot igen.`,
  wouldRepair: (file, count) =>
    `Skulle rätta ${count === 1 ? "ett fel" : `${count} fel`} i ${file}. Inget är ändrat.`,
  repair: ({ code, line, edits }) => {
    const shown = edits.map(quoteEdit).filter((words) => words !== "");
    return `  ${line === undefined ? "" : `rad ${line}: `}${[...shown, `(${code})`].join(" ")}`;
  },
  handedIn: (period, received, expected, absent) =>
    `${received} av ${expected} bidrag för ${period} har kommit in. ` +
    `Saknas: ${listWords(
      firstWords(absent, (more) => `${more} till`),
      "och",
    )}.`,
  oldSchemas: (files, period = "") =>
    `${listWords(files, "och")} är äldre än millrep, så VS Code kan visa fel som inte finns. Förnya med: ${`millrep init ${period}`.trim()}`,
  noSpeller:
    "Stavningen är inte kontrollerad: paketen hunspell-asm och dictionary-sv är inte installerade (--no-spell tar bort den här raden).",
  watching: "Väntar på ändringar. Avsluta med Ctrl+C.",
};
