import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { buildEntryFields, buildMonthFields, buildProgrammeFields } from "./build-fields.ts";
import { buildFourMonths } from "./build-four-months.ts";
import { buildExitCodes, buildHelp, buildSummaries } from "./build-help.ts";
import { buildManPage } from "./build-man-page.ts";
import { buildReceiptExample } from "./build-receipt-example.ts";
import { buildRules } from "./build-rules.ts";
import { buildComparison, buildFirstMonth, buildOfficeMonth } from "./build-sessions.ts";

/** A page as it is, and as it must be. */
export interface Page {
  /** Relative to the project, with forward slashes. */
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** What stands between `<!-- name -->` and `<!-- /name -->`, by the name. */
export type Sections = Readonly<Record<string, string>>;

/**
 * Builds every page that shows what millrep prints. Throws where a page has no place for one of its sections, or a
 * place for another.
 */
export async function buildPages(root: string): Promise<Page[]> {
  const pages: Readonly<Record<string, Sections>> = {
    "README.md": {
      month: await buildFirstMonth(),
      commands: buildSummaries(),
      "exit-codes": buildExitCodes(),
    },
    "docs/files.md": {
      entry: buildEntryFields(),
      month: buildMonthFields(),
      programme: buildProgrammeFields(),
    },
    "docs/commands.md": { help: await buildHelp("en") },
    "docs/sv/kommandon.md": { help: await buildHelp("sv") },
    "docs/rules.md": await buildRules("en"),
    "docs/sv/regler.md": await buildRules("sv"),
    "docs/comparing.md": { comparison: await buildComparison(root) },
    "docs/word-files.md": { receipt: await buildReceiptExample() },
    "docs/sv/programkontoret.md": { ...(await buildOfficeMonth()), ...(await buildFourMonths()) },
  };
  const manuals = { "man/man1/millrep.1": buildManPage("en"), "man/sv/man1/millrep.1": buildManPage("sv") };
  return [
    ...Object.entries(pages).map(([file, sections]) => {
      const before = readFileSync(path.join(root, file), "utf8");
      return { file, before, after: fillPage(file, before, sections) };
    }),
    ...Object.entries(manuals).map(([file, after]) => {
      const before = existsSync(path.join(root, file)) ? readFileSync(path.join(root, file), "utf8") : "";
      return { file, before, after };
    }),
  ];
}

function fillPage(file: string, text: string, sections: Sections): string {
  const places = [...text.matchAll(/^<!-- ([a-z-]+) -->$/gm)].map(([, name]) => name);
  const names = Object.keys(sections);
  if (places.sort().join() !== names.sort().join())
    throw new Error(`${file} has places for ${places.join(", ")}, and there are ${names.join(", ")}`);
  return names.reduce((page, name) => {
    const pattern = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`);
    return page.replace(pattern, (_, start, end) => `${start}\n${sections[name]}\n\n${end}`);
  }, text);
}
