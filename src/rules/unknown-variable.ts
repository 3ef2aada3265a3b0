import { variables } from "../model/fill-variables.ts";
import type { Section } from "../model/programme.ts";
import { textAt } from "../yaml/source.ts";
import { rangeInFile } from "../yaml/source-text.ts";
import type { Breach, Rule } from "./rule.ts";

/** The programme's titles and headings use only known variables: the report would print any other one as it is. */
export const unknownVariable: Rule<"report/unknown-variable"> = {
  code: "report/unknown-variable",
  severities: ["error"],
  isSettable: false,
  checkProgramme({ programme }) {
    const words = Object.keys({ ...programme.headings, ...programme.words });
    const all = [
      "/title",
      "/overview",
      ...words.map((word) => `/headings/${word}`),
      ...headingPointers(programme.introduction, "/introduction"),
    ];
    return all.flatMap((pointer): Breach<"report/unknown-variable">[] => {
      const text = textAt(programme.source, pointer);
      if (!text) return [];
      return [...text.value.matchAll(/\{([^{}]*)\}/g)].flatMap((match) => {
        const variable = match[1] ?? "";
        if ((variables as readonly string[]).includes(variable)) return [];
        const range = rangeInFile(text, match.index, match.index + match[0].length);
        return [{ params: { variable, known: variables }, place: { file: text.file.path, range, pointer } }];
      });
    });
  },
};

function headingPointers(sections: readonly Section[], pointer: string): string[] {
  return sections.flatMap(({ sections: nested }, index) => [
    `${pointer}/${index}/heading`,
    ...headingPointers(nested, `${pointer}/${index}/sections`),
  ]);
}
