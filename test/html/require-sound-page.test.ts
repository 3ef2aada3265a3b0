import { describe, expect, test } from "@jest/globals";
import { heading } from "../../src/document/document.ts";
import { printHtml } from "../../src/html/print-html.ts";
import { requireSoundPage } from "../../src/html/require-sound-page.ts";
import { documentOf } from "../support/make-document.ts";

describe("a page is not written where", () => {
  test.each([
    [
      "two elements have one id",
      '<p id="a">x</p><h2 class="b" id="a">y</h2>',
      "two elements of the page have the id a",
    ],
    [
      "a link leads to none",
      '<a href="#b">x</a><p id="a">y</p>',
      "the page leads to the id b, which is not there",
    ],
    ["a name does", '<nav aria-labelledby="_c"></nav>', "the page leads to the id _c"],
  ])("%s", (_, html, message) => {
    expect(() => requireSoundPage(html)).toThrow(message);
  });

  test("but for nothing that a text says", () => {
    const html =
      '<p id="a">Skriv id="a" och href="#b" &lt;p id=&quot;a&quot;&gt;.</p><a href="https://a.se/#c">c</a><a href="#a">a</a>';
    expect(() => requireSoundPage(html)).not.toThrow();
  });
});

test("a page of two sections with one name is not made", () => {
  const document = documentOf([heading(1, "Läge", "lage"), heading(1, "Planer", "lage")]);
  expect(() => printHtml(document)).toThrow("two elements of the page have the id lage");
});
