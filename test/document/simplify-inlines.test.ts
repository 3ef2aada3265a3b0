import { describe, expect, test } from "@jest/globals";
import { type Inline, words } from "../../src/document/document.ts";
import { simplifyInlines } from "../../src/document/simplify-inlines.ts";

const strong = (...children: Inline[]): Inline => ({ role: "strong", children });
const emphasis = (...children: Inline[]): Inline => ({ role: "emphasis", children });
const lineBreak: Inline = { role: "break" };

describe("inlines are as a reader meets them:", () => {
  test.each<[string, Inline[], Inline[]]>([
    [
      "words that meet are one stretch",
      [words("a"), words(" b"), lineBreak, words("c")],
      [words("a b"), lineBreak, words("c")],
    ],
    ["emphasis that meets its kind is one", [strong(words("a")), strong(words("b"))], [strong(words("ab"))]],
    [
      "emphasis within its kind is one",
      [strong(words("a"), emphasis(strong(words("b"))))],
      [strong(words("a"), emphasis(words("b")))],
    ],
    ["so is emphasis in a link in its kind", [strong(link(strong(words("a"))))], [strong(link(words("a")))]],
    [
      "two kinds stay two",
      [emphasis(words("a")), strong(words("b"))],
      [emphasis(words("a")), strong(words("b"))],
    ],
    ["two links stay two", [link(words("a")), link(words("b"))], [link(words("a")), link(words("b"))]],
    [
      "spaces are outside emphasis",
      [words("x"), strong(words(" a\u00A0"), lineBreak)],
      [words("x "), strong(words("a")), words("\u00A0"), lineBreak],
    ],
    [
      "and outside both kinds",
      [strong(emphasis(words(" a ")), words("b"))],
      [words(" "), strong(emphasis(words("a")), words(" b"))],
    ],
    [
      "emphasis of nothing but spaces is none",
      [words("a"), strong(words(" "), emphasis(lineBreak)), words("b")],
      [words("a "), lineBreak, words("b")],
    ],
  ])("%s", (_, inlines, simple) => {
    expect(simplifyInlines(inlines)).toEqual(simple);
  });

  function link(...children: Inline[]): Inline {
    return { role: "link", address: "https://a.se", children };
  }
});
