import type { InitTexts } from "../init-texts.ts";

export const initTexts: InitTexts = {
  askProgramme: "Här finns ingen lägesrapport än. Vad heter programmet? (Enter: exemplet Program Millennium)",
  askWorkstreams: "Vilka projekt lämnar bidrag? Skriv namnen med semikolon emellan:",
  lookAtProgramme: (file) =>
    `Se igenom ${file}: organisation, inledning, projekt och ordlista är era att ändra.`,
  renewed: (file) => `Förnyade ${file}, som var från en tidigare version av millrep.`,
  stillUntouched: (period, next) =>
    `Ingen har skrivit i ${period} än, så ${next} skapades inte. Skapa månaden ändå med: millrep init ${next}`,
  created: (count) => `Skapade ${count === 1 ? "en fil" : `${count} filer`}:`,
  left: (count) => `Lämnade orörda (fanns redan): ${count === 1 ? "en fil" : `${count} filer`}.`,
  outdated: (file) =>
    `${file} är från en annan version av millrep. Ta bort filen och kör init igen för att få den nya.`,
  nobodyReports: (period) =>
    `Inget projekt lämnar bidrag för ${period}. Se ”from” och ”until” i reports/programme.yaml.`,
  nothingNew: (period) => `Allt för ${period} finns redan. Ingenting ändrades.`,
  unreadableLastPlan: (file) =>
    `${file} har fel och går inte att läsa, så den planen visas inte i det nya bidraget.`,
  next: (folder) =>
    `Nästa steg: fyll i bidragen i ${folder} och kontrollera dem med millrep validate, eller skicka ut formulär i Word med: millrep form --mail`,
};
