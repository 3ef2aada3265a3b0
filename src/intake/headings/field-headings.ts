import { type EntryField, entryFields } from "../../fields/entry-fields.ts";
import { fieldWords } from "../../messages/field-words.ts";
import type { Language } from "../../messages/language.ts";
import { variables } from "../../model/fill-variables.ts";
import { monthWords } from "../../swedish/month-words.ts";
import { headingWords } from "./heading-words.ts";

/** What the words of a heading say about the text below it. */
export interface FieldHeading {
  /** The text that the heading introduces; “other” for a part that is no text, such as risks or milestones. */
  readonly field: EntryField | "other";
  /** Whether the words mean this field and no other. “Status” may be a text or a traffic light. */
  readonly isClear: boolean;
  /** The months that the heading names; 1 is January. */
  readonly months: readonly number[];
}

export type ReadFieldHeading = (words: readonly string[]) => FieldHeading | undefined;

/**
 * What people call the parts of a status report, in words without “i”, “för” and the like. Words after `?` are often called
 * so and sometimes are something else.
 */
const usual: Readonly<Record<Language, Readonly<Record<EntryField | "other", string>>>> = {
  sv: {
    summary: `summering, sammanfattning, månadens summering, månadssummering, vad har hänt, vad som har hänt, vad som hänt, vad hände,
      har hänt, det har hänt, detta har hänt, det här har hänt, hänt, hänt sedan sist, vad har hänt sedan sist, genomfört,
      genomfört arbete, genomförda aktiviteter, utfört, utfört arbete, vad har vi gjort, detta har vi gjort, det här har vi gjort
      ? nuläge, nulägesbeskrivning, läge, lägesbeskrivning, status, aktuell status, statusbeskrivning, aktuellt, aktuellt läge,
      pågående, pågående arbete, pågår, resultat, uppnått, händelser, viktiga händelser, föregående period, denna period,
      denna månad, månaden gick, perioden gick, sedan sist, sen sist`,
    plan: `planering, plan, planerat, planerat arbete, planerade aktiviteter, vad är planerat, vad planeras, detta är planerat,
      det här är planerat, planeras, nästa period, nästa månad, kommande period, kommande månad, kommande arbete, kommande aktiviteter,
      planering nästa period, planering nästa månad, planering kommande period, planering kommande månad, plan nästa period,
      plan nästa månad, plan kommande period, plan kommande månad, planerat nästa period, planerat nästa månad, planerat kommande period,
      planerat kommande månad, vad händer nästa månad, vad händer nästa period, detta ska vi göra, det här ska vi göra
      ? nästa steg, framåt, framåtblick, vägen framåt, vad händer framåt, kommande, kommande steg, på gång, planering framåt,
      plan framåt, närmaste tiden, vad händer nu, fortsatt arbete, fortsättning`,
    deviation:
      "avvikelse, avvikelser, avvikelse från plan, avvikelse från planen, avvikelser från plan, avvikelser från planen",
    other: `risk, risker, risker och avvikelser, avvikelser och risker, risker och problem, risker och hinder, problem, hinder, beslut,
      fattade beslut, beslut och åtgärder, åtgärder, milstolpar, milstolpe, uppföljning, uppföljning planen, uppföljning plan, ekonomi,
      budget, resurser, tidplan, tidsplan, kontakt, kontaktperson, projektledare, frågor, övrigt, bilaga, bilagor`,
  },
  en: {
    summary: `summary, monthly summary, what happened, what has happened, what we did, what we have done, done, completed,
      completed work, work completed, work done, accomplishments, key accomplishments, achievements, progress, highlights, this month,
      this period
      ? status, current status, status update, update, overview, current situation, activities, ongoing, ongoing work, results,
      last month, last period`,
    plan: `plan, plans, planned, planned work, planned activities, next month, next period, plan next month, plans next month,
      plan next period, plans next period, planned next month, planned next period, what is planned, upcoming, upcoming work, upcoming activities, coming up
      ? next steps, outlook, looking ahead, going forward, priorities`,
    deviation:
      "deviation, deviations, deviation from plan, deviations from plan, deviation from the plan, deviations from the plan",
    other: `risk, risks, issues, risks and issues, issues and risks, decisions, actions, milestones, follow up, follow up the plan,
      budget, resources, schedule, contact, questions, other, appendix`,
  },
};

/** Words between what a heading says and the month that it says it of. */
const joining: Readonly<Record<Language, ReadonlySet<string>>> = {
  sv: new Set("i under för inför av till om månad månaden månads perioden".split(" ")),
  en: new Set("in during for of to the month".split(" ")),
};

/**
 * Creates a reader of headings such as “Summering mars”. `own` are the programme's headings, with their variables; `others`
 * are those that it has above what is no text.
 */
export function createFieldReader(
  language: Language,
  own: Readonly<Partial<Record<EntryField, string>>> = {},
  others: readonly string[] = [],
): ReadFieldHeading {
  const { names } = monthWords[language];
  /** The words that tell the field, and the months. */
  const parse = (words: readonly string[]): { readonly key: string; readonly months: readonly number[] } => {
    const telling = words.filter((word) => !names.includes(word) && !/^\d+$/.test(word));
    const kept = telling.filter((word) => !joining[language].has(word));
    const months = words.map((word) => names.indexOf(word) + 1).filter((month) => month > 0);
    return { key: kept.join(" "), months };
  };
  const known = new Map<string, Omit<FieldHeading, "months">>();
  const add = (text: string, field: FieldHeading["field"], isClear: boolean): void => {
    const { key } = parse(headingWords(text));
    if (key !== "" && !known.has(key)) known.set(key, { field, isClear });
  };
  const withoutVariables = (heading: string): string =>
    variables.reduce((text, name) => text.replaceAll(`{${name}}`, " "), heading);
  // The programme's own words go before the usual ones.
  for (const { key } of textRows) {
    const heading = own[key];
    if (heading !== undefined) add(withoutVariables(heading), key, true);
  }
  for (const heading of others) add(withoutVariables(heading), "other", true);
  for (const { key, alsoCalled } of textRows)
    for (const word of [fieldWords[language][key].name, ...(language === "sv" ? alsoCalled : [])])
      add(word, key, true);
  for (const field of ["summary", "plan", "deviation", "other"] as const) {
    const [clear = "", often = ""] = usual[language][field].split("?");
    for (const words of clear.split(",")) add(words, field, true);
    for (const words of often.split(",")) add(words, field, false);
  }
  return (words) => {
    const { key, months } = parse(words);
    const found = known.get(key);
    return found && { ...found, months };
  };
}

const textRows = entryFields.filter((row) => row.kind === "text");
