import { expect, test } from "@jest/globals";
import { type Inline, words } from "../../src/document/document.ts";
import { typesetInlines } from "../../src/document/typeset-inlines.ts";

test("a number stays with its unit across marks, links, breaks and images, which are left as they are", () => {
  const strong = (text: string): Inline => ({ role: "strong", children: [words(text)] });
  const image: Inline = {
    role: "image",
    alt: "Karta 1 km",
    image: {
      path: "karta.png",
      bytes: new Uint8Array(),
      format: "png",
      mediaType: "image/png",
      width: 1,
      height: 1,
    },
  };
  const link = (text: string): Inline => ({
    role: "link",
    address: "https://example.se",
    children: [words(text)],
  });
  expect(
    typesetInlines(
      [
        words("Vi har "),
        strong("10"),
        words(" % och"),
        image,
        link(" s. 4"),
        { role: "break" },
        words("5 km", "en"),
      ],
      "sv",
    ),
  ).toEqual([
    words("Vi har "),
    strong("10"),
    words("\u00A0% och"),
    image,
    link(" s.\u00A04"),
    { role: "break" },
    words("5\u00A0km", "en"),
  ]);
});
