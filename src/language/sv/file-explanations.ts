import type { ExplanationsOf } from "../explanations.ts";

export const fileExplanations: ExplanationsOf<"file"> = {
  "file/unreadable": {
    asks: "Programfilen och varje bidrag ska gå att öppna och läsa.",
    why: "Ett bidrag som inte går att läsa kan inte komma med i lägesrapporten. Det kan bero på att du saknar rätt att läsa filen, eller att den är öppen i ett annat program.",
  },
  "file/not-utf8": {
    asks: "En fil ska vara sparad med teckenkodningen UTF-8.",
    why: "Med en annan kodning går det inte att veta vilka tecken som är å, ä och ö, och de skulle bli fel i rapporten. VS Code sparar som UTF-8 om du inte väljer något annat, men äldre program gör det inte alltid.",
  },
  "file/empty": {
    asks: "En fil ska innehålla något mer än kommentarer.",
    why: "En tom fil ser ut som ett inlämnat bidrag men säger ingenting. Har projektet inget att rapportera skriver du ”nothingToReport: true”, så vet läsaren att inget har glömts bort.",
  },
  "file/misnamed": {
    asks: "Ett bidrag ska ha projektets id som filnamn, följt av .yaml.",
    why: "Filens namn visar vilket projekt bidraget kommer från. Windows lägger ibland till ”.txt” eller ”(1)” i namnet, och då skulle bidraget inte komma med.",
  },
  "file/stray": {
    asks: "Bland bidragen ska det bara ligga filer som hör till lägesrapporten.",
    why: "En fil vars namn inte slutar på .yaml läses inte. Om den är ett bidrag skulle det saknas i rapporten utan att någon märker det.",
  },
  "file/many-problems": {
    asks: "En fil ska ha så få fel att alla kan visas, alltså högst hundra.",
    why: "Så många fel har oftast en gemensam orsak, till exempel att fel text har klistrats in. Rätta de första och kontrollera igen, så visas resten.",
  },
};
