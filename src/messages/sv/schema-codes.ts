import type { CodeWordsOf } from "../../diagnostics/code-words.ts";
import type { ValueForm, ValueType } from "../../diagnostics/file-params.ts";
import { isRequiredField } from "../../fields/entry-fields.ts";
import { listWords } from "../list-words.ts";
import { shorten } from "../shorten.ts";
import { wordsInFile } from "../value-words.ts";

const types: Readonly<Record<ValueType, string>> = {
  text: "en text",
  number: "ett tal",
  boolean: "ja eller nej",
  list: "en lista",
  map: "en grupp med egna fält",
  nothing: "inget",
};

const forms: Readonly<
  Record<ValueForm, { readonly message: (key: string) => string; readonly hint: string }>
> = {
  period: {
    message: (key) => `”${shorten(key)}” ska vara en månad.`,
    hint: "Skriv årtal och månad med siffror, till exempel 2023-03.",
  },
  date: {
    message: (key) => `”${shorten(key)}” ska vara ett giltigt datum.`,
    hint: "Skriv år, månad och dag med siffror, till exempel 2023-05-31.",
  },
  id: {
    message: (key) => `”${shorten(key)}” får bara ha små bokstäver a–z, siffror och bindestreck.`,
    hint: "Skriv till exempel privata-vardgivare.",
  },
  freeName: {
    message: (key) => `”${shorten(key)}” är ett namn som Windows har tagit för egen del.`,
    hint: "Ge projektet ett annat id: i Windows kan ingen fil heta så.",
  },
  ownName: {
    message: (key) => `”${shorten(key)}” är ett namn som millrep använder för egna filer.`,
    hint: "Ge projektet ett annat id än forms, month, programme och publication.",
  },
  language: {
    message: (key) => `”${shorten(key)}” ska vara en språkkod.`,
    hint: "Skriv till exempel sv eller en.",
  },
  colour: {
    message: (key) => `”${shorten(key)}” ska vara en färg.`,
    hint: 'Skriv # och sex tecken 0–9 och A–F, inom citattecken, till exempel "#1F3864".',
  },
  margin: {
    message: (key) => `”${shorten(key)}” ska vara ett antal millimeter, från 10 till 60.`,
    hint: "Skriv bara talet, till exempel 25.",
  },
  day: {
    message: (key) => `”${shorten(key)}” ska vara en dag i månaden, från 1 till 31.`,
    hint: "Skriv bara talet, till exempel 5.",
  },
  email: {
    message: (key) => `”${shorten(key)}” ska vara en e-postadress.`,
    hint: "Skriv bara en adress, utan namn och utan å, ä och ö, till exempel anna.andersson@exempel.se.",
  },
  bounded: {
    message: (key) => `”${shorten(key)}” är längre än någon text i en lägesrapport.`,
    hint: "Ta bort det som har hamnat där av misstag.",
  },
  checksum: {
    message: (key) => `”${shorten(key)}” är ingen kontrollsumma: 64 tecken, 0–9 och a–f.`,
    hint: "Hämta tillbaka filen från en säkerhetskopia. Den ska inte ändras för hand.",
  },
  filled: {
    message: (key) => `”${shorten(key)}” är tomt.`,
    hint: "Fyll i ett värde eller ta bort raden.",
  },
};

export const schemaCodes: CodeWordsOf<"schema"> = {
  "schema/unknown-key": {
    asks: "Varje fält (ordet före ett kolon) ska vara ett som används på det stället.",
    why: "Det som står i ett felstavat fält skulle inte komma med i rapporten. Fälten har engelska namn och ska skrivas precis som i mallen.",
    sentence: ({ key, suggestion, allowed }) => ({
      message: `Fältet ”${shorten(key)}” finns inte.`,
      hint: suggestion === undefined ? allowedHint(allowed) : `Menade du ”${suggestion}”?`,
    }),
  },
  "schema/missing-key": {
    asks: "De fält som krävs ska finnas, i ett bidrag workstream, period, summary och plan.",
    why: "Läsaren ska inte behöva undra om något har glömts bort. Om projektet inte har något att rapportera räcker ”nothingToReport: ja” i stället för summary och plan.",
    sentence: ({ key, expected }) => ({
      message: `”${shorten(key)}” saknas.`,
      hint: missingHint(key, expected),
    }),
  },
  "schema/wrong-type": {
    asks: "Ett värde ska vara av rätt slag: en text, en lista, en grupp med egna fält, eller ja eller nej.",
    why: "Ett värde av fel slag går inte att sätta in i rapporten. Det händer till exempel när ett värde har glömts bort, eller när det står en siffra i stället för ja.",
    sentence: ({ key, expected, found, isProse }) => {
      if (key === "")
        return {
          message: "Filen ser inte ut som ett bidrag: här ska stå fält med värden.",
          hint: "Börja med raden ”workstream: ” och projektets id. Ta bort filen och kör ”millrep init” med månaden för att få ett nytt bidrag att fylla i.",
        };
      const message =
        found === "nothing"
          ? `”${shorten(key)}” är tomt men ska vara ${types[expected]}.`
          : `”${shorten(key)}” är ${types[found]} men ska vara ${types[expected]}.`;
      return { message, hint: typeHint(key, expected, found, isProse) };
    },
  },
  "schema/wrong-value": {
    asks: "Där det bara finns vissa svar att välja på, till exempel för status, ska ett av dem stå.",
    why: "När alla projekt använder samma ord går läget att jämföra mellan projekt och mellan månader. Orden ska stå precis som i rapporten, med små bokstäver; de engelska orden (onTrack, done) går lika bra. En förklaring till ett utfall skrivs på en egen rad: ”comment: …”.",
    sentence: ({ key, value, allowed, values, suggestion, explanation }) => ({
      message: `”${shorten(value)}” går inte att använda som ”${shorten(key)}”.`,
      hint: valueHint(key, values ? wordsInFile(values, "sv") : allowed, suggestion, explanation),
    }),
  },
  "schema/wrong-form": {
    asks: "Månader, datum, id och språkkoder ska skrivas på sitt bestämda sätt, och inget värde får vara tomt.",
    why: "En månad skrivs 2023-04 och ett datum 2023-05-31, så att de går att jämföra och inte kan missförstås. Ett id blir ett filnamn och får därför bara ha små bokstäver a–z, siffror och bindestreck.",
    sentence: ({ key, form, suggestion }) => ({
      message: forms[form].message(key),
      hint: suggestion === undefined ? forms[form].hint : `Skriv ${suggestion}.`,
    }),
  },
};

/** Says which word to write, and where an explanation of it goes. */
function valueHint(
  key: string,
  words: readonly string[],
  suggestion: string | undefined,
  explanation: string | undefined,
): string {
  if (suggestion === undefined) return `Skriv ${listWords(words, "eller")}.`;
  return explanation === undefined
    ? `Menade du ”${suggestion}”?`
    : `Skriv ”${shorten(key)}: ${suggestion}” och förklaringen på en egen rad under: ”comment: ${shorten(explanation)}”.`;
}

function typeHint(key: string, expected: ValueType, found: ValueType, isProse: boolean): string {
  switch (expected) {
    case "boolean":
      return `Skriv ”${shorten(key)}: ja” eller ”${shorten(key)}: nej”.`;
    case "list":
      return "Skriv varje del på en egen rad som börjar med ”- ”.";
    case "map":
      return "Skriv fälten på egna rader under, med två blanksteg först.";
    default:
      if (found === "nothing" && !isProse) return "Skriv ett värde efter kolonet, eller ta bort raden.";
      if (!isProse && (found === "number" || found === "boolean")) return "Sätt citattecken runt värdet.";
      return `Skriv ”${shorten(key)}: |” och texten på raderna under, med två blanksteg först.`;
  }
}

/** Says which line to add for a missing key. */
function missingHint(key: string, expected: ValueType): string {
  if (isRequiredField(key)) {
    return `Lägg till raden ”${key}: |” och skriv texten på raderna under, med två blanksteg först. Finns inget att rapportera: skriv ”nothingToReport: ja”.`;
  }
  if (expected === "list")
    return `Lägg till raden ”${key}:” och under den varje del på en rad som börjar med ”- ”.`;
  if (expected === "map")
    return `Lägg till raden ”${key}:” och under den dess fält, med två blanksteg först.`;
  return `Lägg till en rad ”${key}: ” med ett värde.`;
}

function allowedHint(allowed: readonly string[]): string {
  return allowed.length === 0 ? "Ta bort raden." : `Här kan stå: ${listWords(allowed, "eller")}.`;
}
