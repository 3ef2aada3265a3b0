import type { ExplanationsOf } from "../explanations.ts";

export const yamlExplanations: ExplanationsOf<"yaml"> = {
  "yaml/tab": {
    asks: "Indrag ska göras med blanksteg och aldrig med tabbtecken.",
    why: "Ett tabbtecken är olika brett i olika program, så det går inte att veta vad en sådan rad hör till. I VS Code ger tabbtangenten blanksteg när filens namn slutar på .yaml.",
  },
  "yaml/odd-space": {
    asks: "Indrag ska göras med vanliga blanksteg.",
    why: "Text från Word och webbsidor har ofta hårda blanksteg, som ser likadana ut men är ett annat tecken. De räknas inte som indrag, så raden läses inte som den ser ut.",
  },
  "yaml/duplicate-key": {
    asks: "Ett fält (ordet före ett kolon) får bara stå en gång i samma del av filen.",
    why: "Står ”plan” två gånger går det inte att veta vilken av texterna som gäller, och den ena skulle försvinna. Det händer lätt när man klistrar in text från ett äldre bidrag.",
  },
  "yaml/unindented-text": {
    asks: "Varje rad i en text ska vara minst lika indragen som den första, oftast med två blanksteg.",
    why: "Indraget visar att raden hör till texten. Utan det slutar texten där, och raden går inte att tolka. Tomma rader mellan stycken behöver inget indrag.",
  },
  "yaml/missing-space": {
    asks: "Mellan ett fälts kolon och dess värde ska det stå ett blanksteg.",
    why: "Utan blanksteget räknas kolonet till ordet, och då känns varken fältet eller värdet igen.",
  },
  "yaml/colon-in-text": {
    asks: "En text som innehåller ett kolon ska börja på raden under fältets namn.",
    why: "Ett kolon följt av blanksteg skiljer ett fält från dess värde. Står det mitt i en text på fältets rad ser texten ut som ett nytt fält. Skriv ”|” efter fältets kolon och texten på raderna under, så får den innehålla vilka tecken som helst.",
  },
  "yaml/unclosed-quote": {
    asks: "Ett värde som börjar med ett rakt citattecken ska också sluta med ett.",
    why: "Citattecknet betyder att värdet fortsätter till nästa likadana tecken. Om det saknas räknas resten av filen till samma värde.",
  },
  "yaml/curly-quotes": {
    asks: "Ett värde ska inte stå mellan typografiska citattecken.",
    why: 'Böjda citattecken (”…”) runt ett värde räknas som en del av texten och skulle följa med ut i rapporten. Ta bort dem, eller skriv raka ("…"), som inte räknas till texten.',
  },
  "yaml/special-character": {
    asks: "En text på samma rad som fältets namn får inte börja med ett tecken som @ eller %.",
    why: "Några tecken har en egen betydelse när de står först i ett värde. Börjar texten i stället på raden under får den inledas med vilket tecken som helst.",
  },
  "yaml/several-documents": {
    asks: "Raden ”---” får inte stå mitt i filen.",
    why: "Raden delar filen i två, och då skulle det som står efter den inte komma med i rapporten. För att skilja stycken åt räcker det med en tom rad.",
  },
  "yaml/reference": {
    asks: "Tecknen &, * och ! får inte stå först i ett värde på samma rad som fältets namn, och << får inte vara ett fält.",
    why: "Ett ord efter ett sådant tecken räknas som en hänvisning och försvinner ur texten. Det händer till exempel när en text börjar med fet stil. Börja texten på raden under fältets namn i stället.",
  },
  "yaml/conflict-marker": {
    asks: "En fil får inte ha kvar märken från en krock mellan två versioner.",
    why: "När två personer har ändrat samma rader kan båda versionerna bli kvar, mellan rader som börjar med <<<<<<<, ======= och >>>>>>>. Behåll den text som gäller och ta bort märkena, annars skulle båda texterna hamna i rapporten.",
  },
  "yaml/control-character": {
    asks: "En fil får inte innehålla styrtecken, varken direkt eller skrivna som koder.",
    why: "Styrtecken är osynliga tecken som inte hör hemma i ett dokument. De följer ibland med när man klistrar in text från ett annat program.",
  },
  "yaml/lost-text": {
    asks: "Ingen del av en text får försvinna när filen läses.",
    why: "I en text som börjar på fältets rad försvinner det som står efter ett blanksteg och #, och nya rader slås ihop till en. Skriv ”|” efter fältets kolon och hela texten på raderna under, så kommer allt med.",
  },
  "yaml/too-deep": {
    asks: "En fil får ha högst 64 nivåer av indrag och parenteser.",
    why: "Ett bidrag behöver bara några få nivåer. Fler än så har kommit dit av misstag, och de skulle kunna få millrep att stanna.",
  },
  "yaml/syntax": {
    asks: "Varje rad ska vara ett fält med sitt värde, en punkt i en lista eller en del av en text.",
    why: "Den här koden visas när felet inte är något av de vanliga. Oftast saknas ett kolon, eller så är raden mer eller mindre indragen än raderna runt den.",
  },
};
