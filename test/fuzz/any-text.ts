import fc from "fast-check";

/** Pieces of Markdown, YAML, Swedish and Unicode that mean something to some part of millrep. */
const pieces = fc.constantFrom(
  ..."a å Ö é ß ı 1 12 3. 1) 2023-04 2023-02-30 maj mars VGR t.ex. bl a % § ” ’ \" ' - – — … . , ; : ! ? ( ) / # & | > < @ ` ~ ^ \\ = + * ** _ __ { } [ ] $".split(
    " ",
  ),
  ..." \t\n\n\n\r\u00A0\u00AD\u200B\u200E\u202E\u2028\uFEFF\uFFFE\uD800\u0000\u0007\u001B\u0085\u0301".split(
    "",
  ),
  ...[
    "\r\n",
    "  ",
    "    ",
    "  \n",
    "\\\n",
    "\n- ",
    "\n* ",
    "\n1. ",
    "\n  - ",
    "\n> ",
    "\n# ",
    "\n---\n",
    "\n```\n",
    "\u001B[31m",
  ],
  ...[
    "\n\n| a | b |\n|---|---|\n| ",
    " | ",
    " |\n",
    "![bild](karta.png)",
    "![](x.png)",
    "[länk](https://a.se/?q=å)",
  ],
  ...[
    "[x](javascript:alert)",
    "[x](#soki)",
    "[x][y]\n\n[y]: https://a.se",
    "<b>",
    "</w:t>",
    "<!-- x -->",
    "&amp;",
    "&aring;",
    "&#0;",
  ],
  ...[
    "https://a.se",
    "namn@vgregion.se",
    "19121212-1212",
    "lösenord: Hemligt1",
    "070-123 45 67",
    "\u{1F469}\u200D\u{1F469}",
    "\u{10FFFF}",
  ],
  ...[
    "Vi har gått igenom nio arbetsflöden.",
    "Planeringen är försenad.",
    "Skriv här",
    "{period}",
    "{month}",
    "{x}",
    "__proto__",
    "constructor",
  ],
  ...[
    "vaccinationer",
    "Standardisering och kliniskt innehåll",
    "SoKI",
    "i april 2023",
    "\nlista:\n",
    ": ",
    " #",
    "&a ",
    "*a",
    "!!binary ",
    "<<: *a",
    "%YAML 1.1\n",
  ],
);

/** Texts of such pieces. */
export const anyText = fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(""));
