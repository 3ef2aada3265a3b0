import type { ExplanationsOf } from "../explanations.ts";

export const reportExplanations: ExplanationsOf<"report"> = {
  "report/missing-entry": {
    asks: "Varje projekt som ska rapportera för månaden ska ha lämnat ett bidrag.",
    why: "Om ett projekt saknas kan läsaren tro att inget har hänt där. Även ett projekt utan nyheter lämnar därför ett bidrag, med ”nothingToReport: true”.",
  },
  "report/unknown-workstream": {
    asks: "Varje bidrag ska komma från ett projekt som finns i programme.yaml.",
    why: "Rapporten har bara plats för projekten i programme.yaml, i den ordning som de står där. Ett bidrag från något annat projekt skulle inte komma med.",
  },
  "report/workstream-mismatch": {
    asks: "Projektet i bidraget ska vara detsamma som filen är döpt efter.",
    why: "Säger filens namn ett projekt och innehållet ett annat går det inte att veta vems texten är. Det händer lätt när man kopierar ett annat projekts fil.",
  },
  "report/duplicate-entry": {
    asks: "Varje projekt ska ha en enda fil för månaden.",
    why: "Om det finns två filer kommer bara den ena med i rapporten, och det kan vara den gamla.",
  },
  "report/period-mismatch": {
    asks: "Månaden i bidraget ska vara densamma som mappens.",
    why: "Annars kan en text hamna i fel månads lägesrapport. Det händer lätt när man kopierar filen från månaden innan.",
  },
  "report/contradiction": {
    asks: "Ett bidrag ska ha antingen summary och plan eller ”nothingToReport: true”, inte båda delarna.",
    why: "Annars skulle rapporten säga att projektet inte har något att rapportera, fast det finns något att läsa. Oftast har raden blivit kvar från en tidigare månad.",
  },
  "report/not-reporting": {
    asks: "Ett projekt ska bara lämna bidrag för de månader då det rapporterar.",
    why: "Med ”from” och ”until” i programme.yaml bestämmer programkontoret när ett projekt börjar och slutar rapportera. Ett bidrag utanför den tiden skulle inte komma med i rapporten.",
  },
  "report/overdue-milestone": {
    asks: "En milstolpe som inte är nådd ska ha ett datum i rapportens månad eller senare.",
    why: "Ett datum som redan har passerat säger inte när milstolpen blir nådd. Skriv ”done: true” om den är nådd, annars ett nytt datum. Skriv gärna i ”deviation” varför den är försenad.",
  },
  "report/unanswered-follow-up": {
    asks: "Varje punkt i uppföljningen ska säga vad det blev av den.",
    why: "Läsaren vill veta vad det blev av det som var planerat förra månaden. Skriv till exempel ”outcome: done” om det är klart, eller ”outcome: delayed” om det är uppskjutet.",
  },
  "report/unmatched-follow-up": {
    asks: "Uppföljningen ska ta upp allt som var planerat förra månaden, ordagrant, och inget annat.",
    why: "Läsaren ska kunna lita på att det som lovades också följs upp. Till det planerade hör även det som förra uppföljningen lämnade öppet. Det som inte blir av eller inte var något åtagande får ”outcome: dropped”, eller tas bort med en orsak i en kommentar ovanför ”followUp”.",
  },
  "report/broken-image": {
    asks: "En bild i en text ska vara en PNG- eller JPEG-fil i lägesrapportens mapp.",
    why: "Bilden sätts in i dokumentet när rapporten sätts ihop. Sökvägen utgår från mappen där bidraget ligger. Bilder på webben hämtas aldrig, och inte heller filer utanför mappen.",
  },
  "report/duplicate-workstream": {
    asks: "Varje projekt i programme.yaml ska ha ett eget id.",
    why: "Projektets id är också namnet på dess filer. Har två projekt samma id går det inte att veta vilket av dem ett bidrag kommer från.",
  },
  "report/reversed-span": {
    asks: "Ett projekts sista månad (until) får inte ligga före den första (from).",
    why: "Ett sådant projekt skulle aldrig komma med i någon lägesrapport. Oftast har de två månaderna bytt plats.",
  },
  "report/ignore": {
    asks: "En kommentar som tystar en kod ska ge en orsak, och det ska finnas något att tysta.",
    why: "Ibland är det som varningen gäller rätt ändå, och då räcker en rad ovanför fältet, eller överst i filen för hela bidraget. Orsaken gör att nästa person förstår. En kommentar som inte längre behövs skulle kunna dölja något nytt.",
  },
  "report/pale-colour": {
    asks: "Dokumentets färger ska ha en kontrast mot vitt på minst 4,5:1.",
    why: "Ljusare text är svår att läsa för den som ser dåligt och i en svartvit utskrift. Kravet gäller offentliga dokument: EN 301 549, avsnitt 10.1.4.3 (WCAG 2.1, kriterium 1.4.3).",
  },
  "report/broken-template": {
    asks: "Mallen i programme.yaml ska vara ett Word-dokument eller en Word-mall i lägesrapportens mapp, utan makron.",
    why: "Rapporten får mallens utseende: formatmallar, teckensnitt, sida, sidhuvud och sidfot. Därför måste mallen ha formatmallarna Rubrik och Rubrik 1 till Rubrik 3. Rapporten går till många läsare, så mallen får varken köra program eller hämta något utifrån.",
  },
  "report/template-and-looks": {
    asks: "Med en mall ska programme.yaml inte ange teckensnitt, färger eller marginaler.",
    why: "Mallen bestämmer allt det, i alla sina formatmallar. Ändra utseendet i mallen, så blir det lika i organisationens alla dokument.",
  },
  "report/unknown-variable": {
    asks: "Mellan klamrar i titel och rubriker får bara stå {period}, {month}, {nextPeriod} och {nextMonth}.",
    why: "De orden byts ut mot månadens namn när rapporten sätts ihop. Ett annat ord mellan klamrar skulle stå kvar som det är i dokumentet.",
  },
};
