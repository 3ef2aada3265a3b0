import { describe, expect, test } from "@jest/globals";
import { entry, findingsIn } from "../support/findings.ts";
import { makePng } from "../support/make-image.ts";

const file = "reports/2023-04/soki.yaml";

function findings(markup: string) {
  const summary = `Så här ser det ut: ${markup} i dag.`;
  return findingsIn({ [file]: entry("soki", { summary }), "reports/2023-04/karta.png": makePng(2, 1) });
}

describe("an image", () => {
  test.each(["![](karta.png)", "![ ](karta.png)", "![karta.png](karta.png)", "![karta](karta.png)"])(
    "needs a text that says what it shows: %s",
    (markup) => {
      expect(findings(markup)).toEqual([{ code: "text/link-and-image", file, words: markup }]);
    },
  );

  test.each(["![Karta över söder](karta.png)", "![Karta](karta.png)"])("has one: %s", (markup) => {
    expect(findings(markup)).toEqual([]);
  });
});
