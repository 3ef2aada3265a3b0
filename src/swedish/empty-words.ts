import type { Language } from "../messages/language.ts";

/**
 * Words that do not show what a sentence is about: the most common function words, and the names of months, which
 * change from report to report.
 */
export const emptyWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  sv: words(
    "alla allt alltid att av bara bland blev bli blir blivit bra båda både då där de dem den denna deras dess dessa det detta " +
      "din du där eller en ett er era fler flera flesta fram från få får för före ha hade han har hon hos hur här i in inför ingen inom inte " +
      "ju kan kommer kunde kunna man med mellan men mer mest mot mycket många måste när någon något några nya ny nytt nu och också olika om oss på redan samt samma sedan sig sin sina sitt ska " +
      "skulle som så sådan sådana så till tillsammans under upp ur ut utan vad var vara varit varje vår våra vårt vi via vid vilka vilken vilket vill " +
      "än är även år över " +
      "januari februari mars april maj juni juli augusti september oktober november december månad månaden perioden period",
  ),
  en: words(
    "a about after all also an and any are as at be been before being both but by can could did do does " +
      "during each for from had has have he her his how i if in into is it its more most new no not now of " +
      "on or other our out over she should so some such than that the their them then there these they this " +
      "those to too under up was we were what when where which while who will with would you your " +
      "january february march april may june july august september october november december month period",
  ),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
