import type { CodeWordsOf } from "../../diagnostics/code-words.ts";
import { codeOf, shorten } from "../shorten.ts";

const referenceMarks = { anchor: "&", alias: "*", tag: "!" } as const;

export const yamlCodes: CodeWordsOf<"yaml"> = {
  "yaml/tab": {
    asks: "Indrag ska göras med blanksteg och aldrig med tabbtecken.",
    why: "Ett tabbtecken är olika brett i olika program, så det går inte att veta vad en sådan rad hör till. I VS Code ger tabbtangenten blanksteg när filens namn slutar på .yaml.",
    sentence: () => ({
      message: "Raden börjar med ett tabbtecken, men här får bara blanksteg stå.",
      hint: "Byt tabben mot två blanksteg.",
    }),
  },
  "yaml/odd-space": {
    asks: "Indrag ska göras med vanliga blanksteg.",
    why: "Text från Word och webbsidor har ofta hårda blanksteg, som ser likadana ut men är ett annat tecken. De räknas inte som indrag, så raden läses inte som den ser ut.",
    sentence: () => ({
      message: "Här står ett hårt blanksteg, eller ett annat tecken som bara ser ut som ett blanksteg.",
      hint: "Byt det mot vanliga blanksteg.",
    }),
  },
  "yaml/duplicate-key": {
    asks: "Ett fält (ordet före ett kolon) får bara stå en gång i samma del av filen.",
    why: "Står ”plan” två gånger går det inte att veta vilken av texterna som gäller, och den ena skulle försvinna. Det händer lätt när man klistrar in text från ett äldre bidrag.",
    sentence: ({ key, firstLine }) => ({
      message: `”${shorten(key)}” står två gånger: här och på rad ${firstLine}.`,
      hint: "Slå ihop de två till en.",
    }),
  },
  "yaml/unindented-text": {
    asks: "Varje rad i en text ska vara minst lika indragen som den första, oftast med två blanksteg.",
    why: "Indraget visar att raden hör till texten. Utan det slutar texten där, och raden går inte att tolka. Tomma rader mellan stycken behöver inget indrag.",
    sentence: ({ indent, count, key }) => ({
      message:
        count === 1
          ? "Raden hör till texten ovanför men är inte lika indragen som den."
          : `Den här raden och ${count === 2 ? "en" : count - 1} till hör till texten ”${shorten(key)}” men är inte indragna.`,
      hint: `Sätt ${indent} blanksteg först på ${count === 1 ? "raden" : "varje rad"}. Det gör också ”millrep validate --fix”.`,
    }),
  },
  "yaml/missing-space": {
    asks: "Mellan ett fälts kolon och dess värde ska det stå ett blanksteg.",
    why: "Utan blanksteget räknas kolonet till ordet, och då känns varken fältet eller värdet igen.",
    sentence: ({ key }) => ({
      message: `Det saknas ett blanksteg efter kolonet i ”${shorten(key)}:”.`,
      hint: `Skriv ”${shorten(key)}: ” och sedan värdet.`,
    }),
  },
  "yaml/colon-in-text": {
    asks: "En text som innehåller ett kolon ska börja på raden under fältets namn.",
    why: "Ett kolon följt av blanksteg eller sist på en rad skiljer ett fält från dess värde. Står det mitt i en text utan ”|” ser texten ut som ett nytt fält. Skriv ”|” efter fältets kolon och texten på raderna under, så får den innehålla vilka tecken som helst.",
    sentence: ({ key, isProse }) => ({
      message: "Kolonet gör att texten inte läses som text utan som ett nytt fält.",
      hint: isProse
        ? `Skriv ”${shorten(key)}: |” på raden och texten på raderna under, med två blanksteg först.`
        : `Sätt raka citattecken om det som står efter ”${shorten(key)}:”.`,
    }),
  },
  "yaml/unclosed-quote": {
    asks: "Ett värde som börjar med ett rakt citattecken ska också sluta med ett.",
    why: "Citattecknet betyder att värdet fortsätter till nästa likadana tecken. Om det saknas räknas resten av filen till samma värde.",
    sentence: ({ quote }) => ({
      message: `Citattecknet ${quote} har ingen avslutning.`,
      hint: `Sätt ett ${quote} där texten slutar, eller ta bort det som står först.`,
    }),
  },
  "yaml/curly-quotes": {
    asks: "Ett värde ska inte stå mellan typografiska citattecken.",
    why: 'Böjda citattecken (”…”) runt ett värde räknas som en del av texten och skulle följa med ut i rapporten. Ta bort dem, eller skriv raka ("…"), som inte räknas till texten.',
    sentence: ({ open, close }) => ({
      message: `Typografiska citattecken (${open} ${close}) runt ett värde blir en del av texten.`,
      hint: 'Ta bort dem, eller skriv raka citattecken: "…".',
    }),
  },
  "yaml/special-character": {
    asks: "En text på samma rad som fältets namn får inte börja med ett tecken som @ eller %.",
    why: "Några tecken har en egen betydelse när de står först i ett värde. Börjar texten i stället på raden under får den inledas med vilket tecken som helst.",
    sentence: ({ character }) => ({
      message: `En text på samma rad som sin nyckel får inte börja med ${character}`,
      hint: "Skriv ”|” efter kolonet och texten på nästa rad, med två blanksteg först.",
    }),
  },
  "yaml/several-documents": {
    asks: "Raden ”---” får inte stå mitt i filen.",
    why: "Raden delar filen i två, och då skulle det som står efter den inte komma med i rapporten. För att skilja stycken åt räcker det med en tom rad.",
    sentence: ({ marker }) => ({
      message: `Raden ”${marker}” delar filen i två, och det som står efter den skulle inte komma med.`,
      hint: `Ta bort raden ”${marker}”, eller sätt två blanksteg först på den om den hör till texten.`,
    }),
  },
  "yaml/reference": {
    asks: "Tecknen &, * och ! får inte stå först i ett värde på samma rad som fältets namn, och << får inte vara ett fält.",
    why: "Ett ord efter ett sådant tecken räknas som en hänvisning och försvinner ur texten. Det händer till exempel när en text börjar med fet stil. Börja texten på raden under fältets namn i stället.",
    sentence: ({ kind, text }) =>
      kind === "merge"
        ? {
            message: "Nyckeln << har en särskild betydelse i YAML och används inte här.",
            hint: "Ta bort den.",
          }
        : {
            message: `”${shorten(text)}” skulle inte komma med i texten, eftersom ${referenceMarks[kind]} först i ett värde har en särskild betydelse i YAML.`,
            hint: "Skriv ”|” efter kolonet och texten på nästa rad, med två blanksteg först.",
          },
  },
  "yaml/conflict-marker": {
    asks: "En fil får inte ha kvar märken från en krock mellan två versioner.",
    why: "När två personer har ändrat samma rader kan båda versionerna bli kvar, mellan rader som börjar med <<<<<<<, ======= och >>>>>>>. Behåll den text som gäller och ta bort märkena, annars skulle båda texterna hamna i rapporten.",
    sentence: () => ({
      message: "Git har lämnat kvar två versioner av samma rader.",
      hint: "Välj en version och ta bort raderna som börjar med <<<<<<<, ======= och >>>>>>>.",
    }),
  },
  "yaml/control-character": {
    asks: "En fil får inte innehålla styrtecken, varken direkt eller skrivna som koder.",
    why: "Styrtecken är osynliga tecken som inte hör hemma i ett dokument. De följer ibland med när man klistrar in text från ett annat program.",
    sentence: ({ codePoint }) => ({
      message: `Här står ett styrtecken (${codeOf(codePoint)}) som inte syns och inte kan stå i ett dokument.`,
      hint: "Ta bort tecknet.",
    }),
  },
  "yaml/lost-text": {
    asks: "Ingen del av en text får försvinna när filen läses.",
    why: "I en text som börjar på fältets rad försvinner det som står efter ett blanksteg och #, och nya rader slås ihop till en. Skriv ”|” efter fältets kolon och hela texten på raderna under, så kommer allt med.",
    sentence: ({ key, problem, lost }) => {
      const hint = `Skriv ”${shorten(key)}: |” på raden och texten på nästa rad, med två blanksteg först.`;
      switch (problem) {
        case "comment":
          return {
            message: `”${shorten(lost)}” skulle inte komma med i texten, eftersom # börjar en kommentar.`,
            hint,
          };
        case "lines":
          return {
            message:
              "Texten är delad på flera rader, och radbrytningarna och de tomma raderna skulle inte komma med.",
            hint,
          };
        case "header":
          return { message: "Texten börjar på samma rad som ”|”, och ska börja på nästa.", hint };
        case "backslash":
          return {
            message: `”${shorten(lost)}” skulle inte stå kvar i texten, eftersom ett omvänt snedstreck inom raka citattecken har en särskild betydelse.`,
            hint: `Skriv texten på raden under ”${key === "" ? "" : `${shorten(key)}: `}|”, eller skriv \\\\ för varje omvänt snedstreck.`,
          };
        case "sign":
          return {
            message: `Tecknet ${lost} först på raden skulle inte komma med i texten, eftersom det betyder att en text börjar på nästa rad.`,
            hint: `Skriv ”${shorten(key)}: |” på raden och hela texten på nästa rad, med två blanksteg först. Hör ${lost} till texten ska det stå kvar där.`,
          };
      }
    },
  },
  "yaml/too-deep": {
    asks: "En fil får ha högst 64 nivåer av indrag och parenteser.",
    why: "Ett bidrag behöver bara några få nivåer. Fler än så har kommit dit av misstag, och de skulle kunna få millrep att stanna.",
    sentence: ({ limit }) => ({
      message: `Filen har fler än ${limit} nivåer av indrag eller parenteser.`,
      hint: "Ta bort det som inte hör till bidraget.",
    }),
  },
  "yaml/syntax": {
    asks: "Varje rad ska vara ett fält med sitt värde, en punkt i en lista eller en del av en text.",
    why: "Den här koden visas när felet inte är något av de vanliga. Oftast saknas ett kolon, eller så är raden mer eller mindre indragen än raderna runt den.",
    sentence: () => ({
      message: "Raden går inte att tolka.",
      hint: "Kontrollera att raden har formen ”fält: värde” och samma indrag som raderna runt den, och att texter börjar på raden under ”|”.",
    }),
  },
};
