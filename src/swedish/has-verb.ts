import { latinLetters } from "./latin-letters.ts";

/** The finite verbs that Swedish reports use most. Words that are as often nouns (“svar”, “möter”) are left out. */
const common =
  "är|var|varit|har|hade|blir|blev|ska|skall|skulle|kan|kunde|vill|ville|måste|bör|borde|får|fick|går|gick|gör|gjorde|ger|gav|tar|tog|ser|såg|står|stod|ligger|låg|finns|fanns|kommer|kom|börjar|fortsätter|fortsatte|pågår|pågick|återstår|väntar|behöver|arbetar|jobbar|planerar|planeras|hoppas|tror|vet|heter|hette|kallas|gäller|gällde|håller|höll|låter|lät|hör|kör|bygger|byggs|sker|skedde|leder|ledde|följer|visar|innebär|innehåller|ingår|kräver|krävs|används|görs|tas|ges|fås|sätts|läggs|drar|skriver|skrivs|säger|sa|sade|lades|lägger|lade|sätter|satte|köper|köpte|säljer|testar|testas|rättar|rättas|hjälper|hittar|hittas|ökar|minskar|beror|bidrar|deltar|fungerar|saknar|saknas|startar|slutar|öppnar|stänger|träffar|träffas|utgör|omfattar|består|beslutar|beslutade|presenteras|beskriver|beskrivs|ställer|ställs|hanteras|genomförs|flyttas|flyttar|ändras|förs|löser|löses|påverkar|påverkas|stöder|möjliggör|se|läs|kontakta|gäller|tackar|vilar|ber|bad|behövs|lyfts|svarar|lämnar|lämnas|skickar|skickas|byter|byts";

/** What follows a verb and hardly ever a noun in -ar or -er: “beslutar att”, “lämnar en rapport”. */
const afterVerb =
  "att|en|ett|vi|den|det|de|du|ni|jag|man|hur|alla|sig|inte|sin|sitt|sina|vår|vårt|våra|nu|också|även|därför";

const verb = new RegExp(
  `(?<![${latinLetters}\\d])(?:${common}|[a-zåäöé]{2,30}(?:erar|eras|ades?|ttes?|[^e]ndes?)|[a-zåäöé]{2,30}[ae]r(?= (?:${afterVerb})(?![${latinLetters}])))(?![${latinLetters}\\d])`,
  "iu",
);

/**
 * Whether words have a finite verb, as a sentence has and a title, a label or a list of names has not. Verbs that look like
 * nouns in the plural count only before a word that shows what they are.
 */
export function hasVerb(words: string): boolean {
  return verb.test(words);
}
