import type { Sentence } from "../../diagnostics/code-words.ts";
import type { DiagnosticParams } from "../../diagnostics/codes.ts";
import type { StyleReason } from "../../diagnostics/text-problems.ts";
import { shorten } from "../shorten.ts";

interface StyleWords {
  readonly message: (found: string) => string;
  /** Used if there are no words to suggest, or only marks and spaces. */
  readonly hint?: string;
}

const reasons: Readonly<Record<StyleReason, StyleWords>> = {
  word: { message: (found) => `I lägesrapporten skriver vi inte ”${found}”.` },
  "written-apart": { message: (found) => `”${found}” skrivs isär.` },
  "lower-case": { message: (found) => `”${found}” skrivs inte med stora bokstäver.` },
  "colon-before-ending": {
    message: (found) => `Ändelsen i ”${found}” ska stå efter ett kolon.`,
    hint: "Skriv ett kolon och ändelsen, till exempel ”API:s” eller ”API:er”.",
  },
  organisation: { message: (found) => `”${found}” är inte organisationens namn.` },
  abbreviation: { message: (found) => `Förkortningen ”${found}” har inte sina punkter på rätt ställe.` },
  "twice-said": { message: (found) => `”${found}” säger samma sak två gånger.` },
  ampersand: {
    message: () => "Tecknet & hör hemma i namn på företag, inte i löpande text.",
    hint: "Skriv ”och”, om det inte är ett namn.",
  },
  "and-or": {
    message: (found) => `”${found}” lämnar åt läsaren att välja.`,
    hint: "Skriv ”och” eller ”eller”.",
  },
  slash: {
    message: (found) => `”${found}” är svårt att läsa med snedstreck.`,
    hint: "Skriv ”och” eller ”eller” mellan orden.",
  },
  quotes: {
    message: () => "Citattecknen är inte svenska.",
    hint: "Skriv ” både före och efter orden.",
  },
  dash: {
    message: () => "Ett inskott står mellan tankstreck, inte bindestreck.",
    hint: "Skriv ett tankstreck (–) med mellanslag på båda sidor.",
  },
  percent: { message: (found) => `”${found}” saknar ett mellanslag före procenttecknet.` },
  "digit-groups": { message: (found) => `Siffrorna i ”${found}” ska stå tre och tre.` },
  "glued-digit": {
    message: (found) => `I ”${found}” sitter siffran ihop med ordet.`,
    hint: "Skriv mellanslag eller bindestreck efter siffran.",
  },
  "glued-unit": { message: (found) => `”${found}” saknar ett mellanslag före enheten.` },
  range: { message: (found) => `Mellan två tal, som i ”${found}”, står tankstreck.` },
  "decimal-point": { message: (found) => `Decimalerna i ”${found}” ska stå efter ett komma.` },
  "att-supine": {
    message: (found) => `I ”${found}” passar ”att” och verbet inte ihop.`,
    hint: "Skriv verbet som efter ”att”, ”att skapa”, eller ta bort ”att”: ”har skapat”.",
  },
  "word-twice": { message: (found) => `”${found}”: ordet står två gånger.` },
  "full-stop": { message: () => "Stycket slutar utan punkt." },
  "space-before-mark": {
    message: () => "Det står ett mellanslag före skiljetecknet.",
    hint: "Ta bort mellanslaget.",
  },
  "space-after-mark": { message: (found) => `I ”${found}” saknas ett mellanslag efter skiljetecknet.` },
  "double-space": {
    message: () => "Det står mer än ett mellanslag mellan orden.",
    hint: "Skriv bara ett mellanslag.",
  },
  "cut-word": { message: (found) => `”${found}” är ett ord som har delats.` },
};

/** Says what breaks the house style, and what to write instead. */
export function styleSentence({ reason, found, written }: DiagnosticParams["text/house-style"]): Sentence {
  const { message, hint } = reasons[reason];
  const said = written === undefined ? hint : `Skriv ”${shorten(written)}”.`;
  return { message: message(shorten(found)), ...(said === undefined ? {} : { hint: said }) };
}
