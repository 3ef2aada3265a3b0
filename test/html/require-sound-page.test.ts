import { describe, expect, test } from "@jest/globals";
import { requireSoundPage } from "../../src/html/require-sound-page.ts";

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
