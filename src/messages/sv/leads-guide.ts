import type { LeadsGuide } from "../leads-guide.ts";

/** The guide in Swedish: the same text as this project's own reports/README.md (a test compares the two). */
export const leadsGuide: LeadsGuide = ({
  programme,
  period,
  id,
  contact,
}) => `# Så skriver du till lägesrapporten

För dig som leder ett projekt i ${programme}. En gång i månaden berättar du vad som har hänt i projektet och vad ni planerar. Det gör du i ett formulär i Word, som kommer med mejl från programkontoret. Du behöver inte installera något, och du behöver inte kunna något om datorer.

## I korthet

1. **Öppna** filen som är bifogad i mejlet. Visas en gul rad högst upp klickar du på **Aktivera redigering**.
2. **Skriv** under rubrikerna och **välj** i listorna.
3. **Spara**, svara på mejlet och bifoga filen.

Två korta texter räcker: Summering och Planering. Resten fyller du i när det finns något att säga.

## Vad du skriver var

Rubrikerna står i den här ordningen. Under varje rubrik säger en grå rad vad som ska stå där.

| Rubrik | Det här skriver du |
| --- | --- |
| Summering | Vad som har hänt under månaden. Skriv 20–130 ord, i korta meningar. |
| Planering | Vad ni ska göra nästa månad. Skriv en mening eller en punkt om varje sak, för var och en följs upp i nästa formulär. |
| Uppföljning av planen | En rad för varje sak som ni planerade förra månaden. Välj i listan hur det gick: \`klart\`, \`delvis klart\`, \`pågår\`, \`uppskjutet\` eller \`utgår\`. Kommentera där det behövs. Rubriken finns bara när det finns något att följa upp. |
| Status | Välj \`enligt plan\`, \`risk för avvikelse\`, \`avvikelse\` eller \`pausad\`. |
| Avvikelse | Vad som avviker, varför och vad ni gör åt det. Lämna tomt om allt går som det ska. |
| Milstolpar | Ändra det som inte stämmer längre, och skriv nya milstolpar på de tomma raderna. Läget är \`nådd\` eller \`inte nådd\`. |
| Inget att rapportera | Välj \`ja\` om det inte finns något att berätta den här månaden. Då kan du lämna resten tomt. |
| Meddelande till programkontoret | Det som bara programkontoret ska läsa. Det kommer aldrig med i rapporten. |

Är något försenat eller stoppat? Säg det öppet, i Status och Avvikelse. Det är det som läsarna mest behöver veta.

## Bra att veta när du fyller i

- **Låt rubrikerna stå kvar.** Skriv på den tomma raden under den grå. Trycker du Enter får du fler rader.
- **Listor** gör du med Words egna knappar. Avsluta meningen före listan med kolon.
- **Klistra in** gärna från ett mejl eller ett annat dokument. Stycken, listor, länkar, tabeller och fet stil följer med. Teckensnitt och färger gör det inte, för hela rapporten får samma utseende.
- **Bilder** ska vara PNG eller JPEG. Högerklicka på bilden och skriv en alternativtext som säger vad den visar.
- **En lista att välja i** öppnas när du klickar på ordet \`Välj\`. Går den inte att öppna skriver du ordet i stället.
- **Datum** skriver du med år: \`2027-01-29\`, \`29 januari 2027\` eller \`29/1 2027\`. Står det inget år måste programkontoret fråga.
- **Månader:** nämn rapportens månad i summeringen och den kommande i planeringen.
- **Förkortningar** skriver du ut första gången.
- **Spårade ändringar** går bra att ha på: det som du har tagit bort räknas som borttaget. Kommentarer i marginalen läser programkontoret, men de kommer inte med.
- **Skriv aldrig** personnummer, lösenord eller annat känsligt.

Har du inte Word? Öppna formuläret i LibreOffice och spara det som .docx, .odt, .doc eller .rtf. Går det inte alls skriver du i ett vanligt mejl, med raderna Summering och Planering före texterna.

## Skicka tillbaka

Svara på mejlet och bifoga filen. Den får heta vad som helst. Skicka Word-filen och inte en PDF, för i en PDF syns inte längre vad som är formulärets text och vad som är din.

Vill du ändra något när du redan har skickat? Skriv till programkontoret vad som ska ändras, eller be om ett nytt formulär. Då får du ett där din text redan står.

## Det här händer sedan

Programkontoret läser in formuläret och ser vart varje ord tog vägen, så att inget försvinner. Texterna kontrolleras: språk, förkortningar, datum och om något viktigt saknas. Småfel rättas åt dig. Är något oklart hör programkontoret av sig.

Sedan sätts alla projektens texter ihop till en lägesrapport. Nästa månad får du ett nytt formulär. Där står det som du planerade nu, så att du kan svara på hur det gick.

## Fråga programkontoret

Kör du fast, eller undrar du över något? Hör av dig till programkontoret${contact === undefined ? "" : `: <${contact}>`}. Inga frågor är för små.

## För dig som hellre skriver i en fil

Allt härifrån är för dig som har fått tillgång till programmets mapp och vill skriva direkt i ditt bidrag, utan Word. Det blir samma rapport.

### Här är din fil

Varje projekt har en fil per månad: \`reports/ÅÅÅÅ-MM/projekt.yaml\`, till exempel \`reports/${period}/${id}.yaml\`. Programkontoret skapar filerna. Byt inte namn på filen och ändra inte raderna \`workstream\` och \`period\`.

Filen \`programme.yaml\` (rubriker, inledning, projektens ordning och ordlista) sköter programkontoret.

### Ett bidrag ser ut så här

\`\`\`yaml
# yaml-language-server: $schema=../schema/entry.schema.json
workstream: ${id}
period: ${period}
summary: |
  Vi avslutade den andra testomgången. Alla planerade delar är testade.

  Vi valde ut delar till den tredje omgången tillsammans med:

  - verksamheterna
  - leverantören
plan: |
  Vi testar de första delarna i den tredje omgången. Läs om omgångarna på [projektets sidor](https://example.org/test).
\`\`\`

- **summary** är summeringen: vad som hände under månaden.
- **plan** är planeringen: vad ni ska göra nästa månad.

Låt den första raden stå kvar. Med tillägget ”YAML” från Red Hat gör den att VS Code hjälper dig medan du skriver.

### Tumregler

- Börja varje textrad med två blanksteg under \`summary: |\` och \`plan: |\`. Använd aldrig tabb.
- Lägg en tom rad mellan styckena.
- Skriv en lista med \`- \` först på varje rad. Avsluta raden före listan med kolon.
- Skriv en länk som \`[text](https://…)\`. Texten ska säga vart länken leder, alltså inte ”här”.
- Lägg en bild i samma mapp och skriv \`![vad bilden visar](bild.png)\`. Bara PNG och JPEG.
- Skriv fet text som \`**fet**\`, men sparsamt. Inga rubriker i texten, de kommer av sig själva.
- Skriv 20–130 ord per text och korta meningar. Skriv ut en förkortning första gången.
- Nämn rätt månad: rapportens egen i summeringen, kommande i planeringen.
- Skriv aldrig personnummer, lösenord eller annat känsligt.
- Spara som UTF-8. Det ska stå ”UTF-8” längst ner till höger i VS Code.

### Om ni inte har något att rapportera

Ta bort \`summary\` och \`plan\` och skriv en rad i stället. Rapporten får då en färdig mening.

\`\`\`yaml
nothingToReport: ja
\`\`\`

### Uppgifter som du kan lägga till

Alla är frivilliga och syns bara i rapporten om du fyller i dem. Skriv dem gärna i den ordning som de står här.

| Fält | Vad det betyder | Vad du kan skriva |
| --- | --- | --- |
| \`status\` | Hur det går för projektet | \`enligt plan\`, \`risk för avvikelse\`, \`avvikelse\` eller \`pausad\` |
| \`deviation\` | Vad som avviker, varför och vad ni gör åt det | Text under \`deviation: \\|\` |
| \`milestones\` | Milstolpar | För varje: \`id\` (kort namn som aldrig ändras), \`name\`, \`due\` (datum, t.ex. \`2023-05-31\`), \`done\` (\`ja\` = klar, \`nej\` = inte klar) |
| \`followUp\` | Uppföljning av förra månadens planering, färdig att svara på när månaden skapas | För varje: \`planned\` (vad ni planerade, ordagrant), \`outcome\` (se nedan), \`comment\` (kort kommentar) |
| \`outcome\` | Hur det gick | \`klart\`, \`delvis klart\`, \`pågår\`, \`uppskjutet\` eller \`utgår\` (också för det som inte var något löfte) |

### Kontrollera innan du lämnar in

Programkontoret hjälper dig att installera millrep en gång. Öppna sedan terminalen i VS Code (**Terminal → Ny terminal**) i mappen där \`reports\` ligger och skriv:

\`\`\`
millrep validate
\`\`\`

Ett **fel** måste du rätta, annars kan lägesrapporten inte sättas ihop. En **varning** ska du läsa och oftast rätta. Ett **tips** är ett råd, som visas med \`millrep validate --verbose\`. Varje meddelande visar fil, rad och vad du kan skriva i stället.

Är det som varningen gäller rätt ändå? Skriv en rad ovanför fältet: \`# millrep-ignore text/abbreviation:\` och varför.

Vill du veta mer om en kod skriver du till exempel \`millrep explain yaml/tab\`. Då får du se varför regeln finns och hur det ska se ut.

| Koden i meddelandet | Vad det oftast är |
| --- | --- |
| \`file/…\` eller \`yaml/…\` | Ett blanksteg för lite, en tabb, ett saknat \`\\|\` eller en fil som inte är sparad som UTF-8. |
| \`schema/unknown-key\`, \`schema/wrong-value\` | Ett stavfel, t.ex. \`sumary\` eller \`ontrack\`. Titta på förslaget efter ”Menade du”. |
| \`report/period-mismatch\` | \`period\` är inte samma som mappens namn. |
| \`report/missing-entry\` | Ett bidrag saknas: projektets fil finns inte för månaden. |
| \`text/placeholder\` | Texten är tom, för kort eller för lång, eller så står ”Skriv här” kvar. |
| \`text/personal-data\` | Ett personnummer, ett lösenord eller en privat kontaktuppgift står i filen. Ta bort det. |
| \`text/wrong-month\`, \`text/copied\` | Texten nämner fel månad eller är förra månadens. Skriv ut året om månaden ska stå kvar. |
| \`text/hidden-deviation\` | Något är försenat eller saknas, men det syns inte i \`status\` eller \`deviation\`. |
| \`text/abbreviation\`, \`text/term-variant\` | Förkortningen är inte utskriven första gången, eller så är ett namn skrivet på fel sätt. |
| \`text/house-style\`, \`text/list-as-text\`, \`text/spelling\` | Skrivregler, listor och stavning. Det mesta rättar \`millrep validate --fix\` åt dig. |
| \`text/link-and-image\`, \`text/readability\` | Länken säger inte vart den leder, eller så är en mening mycket lång. |
| \`text/unsupported-markup\` | Texten har en egen rubrik eller kod, som rapporten inte har någon plats för. |

När det inte finns några fel är du klar: spara filen där den ligger, så hämtar programkontoret den. Arbetar ni i en egen kopia av mappen skickar du filen till programkontoret. Saknas ett namn i ordlistan, eller är en varning fel? Säg till programkontoret.
`;
