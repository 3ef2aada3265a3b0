import type { Language } from "../../src/messages/language.ts";
import { repairs } from "./repairs.ts";
import { runMillrep } from "./run-millrep.ts";

/** A rule as `explain` tells of it. */
interface ShownRule {
  readonly code: string;
  readonly severity: string;
  readonly asks: string;
  readonly why: string;
  readonly isSettable: boolean;
}

/** Rules about one thing, under its name. */
interface RuleGroup {
  readonly title: string;
  readonly rules: readonly ShownRule[];
}

interface Words {
  readonly columns: readonly [rule: string, severity: string, settable: string, fixable: string];
  readonly yes: string;
  readonly no: string;
  readonly sometimes: string;
  readonly settable: string;
  readonly fixable: (how: string) => string;
}

const words: Readonly<Record<Language, Words>> = {
  sv: {
    columns: ["regel", "visas som", "kan ställas in", "rättas av `--fix`"],
    yes: "ja",
    no: "–",
    sometimes: "ja, när det är säkert",
    settable: "Kan ställas in.",
    fixable: (how) => `\`--fix\` rättar det ${how}.`,
  },
  en: {
    columns: ["rule", "severity", "can be set", "`--fix` repairs it"],
    yes: "yes",
    no: "–",
    sometimes: "yes, where it is certain",
    settable: "Can be set.",
    fixable: (how) => `\`--fix\` repairs it ${how}.`,
  },
};

/** The two sections of a page of rules: a table of all, and a part for each with what it asks and why. */
export async function buildRules(language: Language): Promise<{ table: string; rules: string }> {
  const groups = await readGroups(language);
  const { columns } = words[language];
  const rows = groups.flatMap(({ rules }) => rules.map((rule) => formatRow(rule, words[language])));
  const parts = groups.map(({ title, rules }) =>
    [`## ${title}`, ...rules.map((rule) => formatRule(rule, language))].join("\n\n"),
  );
  return {
    table: [`| ${columns.join(" | ")} |`, "| --- | --- | --- | --- |", ...rows].join("\n"),
    rules: parts.join("\n\n"),
  };
}

function formatRow({ code, severity, isSettable }: ShownRule, { yes, no, sometimes }: Words): string {
  const repair = repairs[code];
  const fixable = repair === undefined ? no : repair.isAlways ? yes : sometimes;
  return `| [\`${code}\`](#${anchorOf(code)}) | ${severity} | ${isSettable ? yes : no} | ${fixable} |`;
}

function formatRule({ code, severity, asks, why, isSettable }: ShownRule, language: Language): string {
  const { settable, fixable } = words[language];
  const repair = repairs[code];
  const facts = [
    `${severity.charAt(0).toUpperCase()}${severity.slice(1)}.`,
    ...(isSettable ? [settable] : []),
    ...(repair ? [fixable(repair.how[language])] : []),
  ];
  return [`### ${code}`, asks, why, facts.join(" ")].join("\n\n");
}

/** As GitHub makes it of a heading. */
function anchorOf(code: string): string {
  return code.replace("/", "");
}

/** The rules in the order and groups of `explain`. */
async function readGroups(language: Language): Promise<RuleGroup[]> {
  const list = await runMillrep(".", ["explain", "--lang", language, "--quiet"]);
  const groups: RuleGroup[] = [];
  for (const part of list.split(/\n\n(?=\S)/)) {
    const codes = [...part.matchAll(/^ {2}(\S+\/\S+) \S+$/gm)].map(([, code = ""]) => code);
    const rules = await Promise.all(codes.map((code) => readRule(code, language)));
    groups.push({ title: part.split("\n")[0] ?? "", rules });
  }
  return groups;
}

async function readRule(code: string, language: Language): Promise<ShownRule> {
  const text = await runMillrep(".", ["explain", code, "--lang", language]);
  const [title = "", asks = "", why = ""] = text.split("\n\n");
  return {
    code,
    severity: title.slice(code.length + 1),
    asks: joinLines(asks),
    why: joinLines(why),
    isSettable: text.includes(`\n  rules:\n    ${code}: `),
  };
}

/** A paragraph on one line, without the word that it begins with: “Rule:”. */
function joinLines(paragraph: string): string {
  return paragraph.replace(/^\S+: /, "").replace(/\n\s+/g, " ");
}
