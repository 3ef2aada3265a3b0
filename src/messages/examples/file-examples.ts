import { type ExamplesOf, fileExample } from "./example.ts";

export const fileExamples: ExamplesOf<"file"> = {
  "file/unreadable": fileExample(
    {
      sv: "En mapp som heter reports/2023-04/soki.yaml.",
      en: "A folder called reports/2023-04/soki.yaml.",
    },
    {
      sv: "En fil som heter reports/2023-04/soki.yaml och som du får läsa.",
      en: "A file called reports/2023-04/soki.yaml that you may read.",
    },
  ),
  "file/not-utf8": fileExample(
    {
      sv: "En fil som är sparad som UTF-16 eller Windows-1252 (”ANSI” i Anteckningar).",
      en: "A file that is saved as UTF-16 or Windows-1252 (“ANSI” in Notepad).",
    },
    {
      sv: "Samma fil sparad som UTF-8, vilket VS Code visar längst ner till höger.",
      en: "The same file saved as UTF-8, which VS Code shows at the bottom right.",
    },
  ),
  "file/garbled": fileExample(
    {
      sv: "En text där det står ”vÃ¤gledning fÃ¶r tvÃ¥ kliniker”.",
      en: "A text that says “vÃ¤gledning fÃ¶r tvÃ¥ kliniker”.",
    },
    {
      sv: "Samma text med ”vägledning för två kliniker”.",
      en: "The same text with “vägledning för två kliniker”.",
    },
  ),
  "file/empty": fileExample(
    {
      sv: "En tom fil, eller en fil där varje rad börjar med #.",
      en: "An empty file, or a file in which every line begins with #.",
    },
    {
      sv: "En fil med workstream, period, summary och plan.",
      en: "A file with workstream, period, summary and plan.",
    },
  ),
  "file/misnamed": fileExample(
    {
      sv: "Filen soki.yaml.txt, SoKI.yaml eller soki (1).yaml.",
      en: "The file soki.yaml.txt, SoKI.yaml or soki (1).yaml.",
    },
    { sv: "Filen soki.yaml.", en: "The file soki.yaml." },
  ),
  "file/stray": fileExample(
    {
      sv: "Filen reports/2023-04/soki.xlsx.",
      en: "The file reports/2023-04/soki.xlsx.",
    },
    {
      sv: "Filen reports/2023-04/soki.yaml, och bredvid den Word-dokument, pdf-filer och bilder.",
      en: "The file reports/2023-04/soki.yaml, and beside it Word documents, PDF files and images.",
    },
  ),
  "file/many-problems": fileExample(
    {
      sv: "En fil där över hundra rader har ett felstavat fält.",
      en: "A file in which more than a hundred lines have a misspelt field.",
    },
    { sv: "Samma fil, när fälten är rättade.", en: "The same file, when the fields are corrected." },
  ),
};
