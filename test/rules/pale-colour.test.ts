import { describe, expect, test } from "@jest/globals";
import { messages as en } from "../../src/messages/en/messages.ts";
import { messages as sv } from "../../src/messages/sv/messages.ts";
import { changeProgramme, diagnosticsIn } from "../support/diagnostics.ts";
import { makeTemplate, templateParts } from "../support/make-template.ts";

const file = "reports/programme.yaml";

function palesIn(layout: string) {
  const { diagnostics, sources } = diagnosticsIn({ [file]: changeProgramme((text) => `${text}${layout}`) });
  return diagnostics
    .filter(({ code }) => code === "report/pale-colour")
    .map(({ range, params }) => ({
      words: sources.get(file)?.slice(range?.start, range?.end),
      ...params,
    }));
}

describe("the document's colours", () => {
  test("must be readable on white: another is named, as dark as it must be", () => {
    expect(palesIn('layout:\n  colours:\n    accent: "#9FC5E8"\n    link: "#777777"\n')).toEqual([
      { words: '"#9FC5E8"', key: "accent", colour: "#9FC5E8", contrast: 1.8, darker: "#61788E" },
      { words: '"#777777"', key: "link", colour: "#777777", contrast: 4.4, darker: "#767676" },
    ]);
  });

  test.each([
    ["a readable colour", 'layout:\n  colours:\n    accent: "#9A1B1E"\n    link: "#767676"\n'],
    ["no colours", "layout:\n  font: Arial\n"],
    ["no layout", ""],
  ])("are fine with %s", (_, layout) => {
    expect(palesIn(layout)).toEqual([]);
  });
});

/** What is said of a template's styles, in both languages. */
function tipsOf(change: (styles: string) => string) {
  const styles = change(String(templateParts()["word/styles.xml"]));
  const { diagnostics } = diagnosticsIn({
    [file]: changeProgramme((text) => `${text}layout:\n  template: mall.dotx\n`),
    "reports/mall.dotx": makeTemplate("dotx", { "word/styles.xml": styles }),
  });
  return diagnostics.flatMap((found) => {
    if (found.code !== "report/pale-colour") return [];
    expect(found.severity).toBe("info");
    const { params } = found;
    return [sv, en].map((messages) => {
      const { message, hint } = messages.diagnostics.codes["report/pale-colour"].sentence(params);
      return `${message} ${hint}`;
    });
  });
}

describe("the styles of a template", () => {
  test("give no tip where their text can be read", () => {
    expect(tipsOf((text) => text)).toEqual([]);
  });

  test("give one tip for each pale colour, which names the styles that have it", () => {
    expect(tipsOf((text) => text.replaceAll("00594F", "9FC5E8"))).toEqual([
      'Mallens formatmallar Rubrik (Title), Rubrik 1 (heading 1), Rubrik 2 (heading 2), Rubrik 3 (heading 3) och Hyperlänk (Hyperlink) har textfärgen #9FC5E8: kontrasten mot bakgrunden är 1,8:1. Välj i mallen en textfärg med kontrasten 4,5:1 eller mer, till exempel "#61788E".',
      'The template\'s styles Title, heading 1, heading 2, heading 3 and Hyperlink have the text colour #9FC5E8: its contrast with the background is 1.8:1. Choose a text colour in the template with a contrast of 4.5:1 or more, for example "#61788E".',
    ]);
  });

  test("are read with the colour of the theme, also where it is made lighter", () => {
    const title = (colour: string) => (text: string) =>
      text.replace('<w:color w:val="00594F"/><w:sz w:val="64"/>', `<w:color ${colour}/><w:sz w:val="64"/>`);
    expect(tipsOf(title('w:val="FFFFFF" w:themeColor="accent1"'))).toEqual([]);
    expect(tipsOf(title('w:val="auto"'))).toEqual([]);
    expect(tipsOf(title('w:val="000000" w:themeColor="background1"'))[1]).toContain(
      "style Title has the text colour #FFFFFF",
    );
    expect(tipsOf(title('w:val="000000" w:themeColor="accent1" w:themeTint="40"'))[1]).toMatch(
      /style Title .* is 1\.\d:1/,
    );
  });

  test("are read on their own shading, for which no colour is proposed", () => {
    const shaded = (text: string): string =>
      text.replace('<w:spacing w:after="360"/>', '<w:shd w:val="clear" w:color="auto" w:fill="1F3864"/>$&');
    expect(
      tipsOf((text) =>
        shaded(text).replace('w:val="00594F"/><w:sz w:val="64"', 'w:val="FFFFFF"/><w:sz w:val="64"'),
      ),
    ).toEqual([]);
    expect(tipsOf(shaded)[0]).toBe(
      "Mallens formatmall Rubrik (Title) har textfärgen #00594F: kontrasten mot bakgrunden är 1,4:1. Välj i mallen en textfärg med kontrasten 4,5:1 eller mer.",
    );
  });
});
