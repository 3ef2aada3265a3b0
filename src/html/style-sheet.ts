import { dark, light, paper, printPalette } from "./colours.ts";

/**
 * The styles of a page: the reader's system font, lines of about 70 letters, and units that grow with the reader's font
 * size. `colours.ts` defines the colours.
 */
export const styleSheet = `
:root { color-scheme: light dark; ${printPalette(light)} }
@media (prefers-color-scheme: dark) { :root { ${printPalette(dark)} } }
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--page); color: var(--text); overflow-wrap: break-word;
  font: 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
a { color: var(--link); text-underline-offset: 0.15em; text-decoration-thickness: 0.06em; }
a:hover { text-decoration-thickness: 0.12em; }
a.address { overflow-wrap: anywhere; }
:focus-visible { outline: 0.1875rem solid var(--focus); outline-offset: 0.1875rem; }
.skip { position: absolute; left: -100rem; padding: 0.5rem 1rem; background: var(--link); color: var(--page); }
.skip:focus { left: 1rem; top: 0.5rem; }
header, main { max-width: 44rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 1.5rem; color: var(--quiet); }
header p { margin: 0; }
.logo { margin-bottom: 0.75rem; line-height: 1; }
.logo img { width: auto; max-height: 3.5rem; }
main { padding-bottom: 4rem; }
main > div:focus { outline: none; }
h1, h2, h3, h4, h5, h6 { color: var(--heading); line-height: 1.25; text-wrap: balance; scroll-margin-top: 1.5rem; }
h1 { margin: 0.5rem 0 1.5rem; font-size: clamp(1.875rem, 1.4rem + 2vw, 2.625rem); letter-spacing: -0.01em; }
h2 { margin: 3rem 0 1rem; font-size: 1.75rem; }
h3 { margin: 2.5rem 0 0.75rem; padding-top: 1.25rem; border-top: 0.0625rem solid var(--line); font-size: 1.375rem; }
h4 { margin: 1.5rem 0 0.375rem; font-size: 1.0625rem; }
h5, h6 { margin: 1.25rem 0 0.25rem; font-size: 1rem; }
h2 + h3 { margin-top: 1rem; padding-top: 0; border: 0; }
h2 + .table + h3 { padding-top: 0; border: 0; }
h3 + h4 { margin-top: 0.75rem; }
main > div > :first-child { margin-top: 0; padding-top: 0; border: 0; }
p, ul, ol, blockquote, figure { margin: 0 0 1rem; }
ul, ol { padding-left: 1.5rem; }
li { margin: 0.25rem 0; }
li > ul, li > ol { margin-bottom: 0.25rem; }
blockquote { padding-left: 1.25rem; border-left: 0.25rem solid var(--line); }
img { max-width: 100%; height: auto; vertical-align: middle; }
.notice { padding: 0.625rem 1rem; border-left: 0.3125rem solid var(--notice-bar); background: var(--notice); }
main > .notice { margin-bottom: 2rem; }
.table { margin: 0 0 1.25rem; overflow-x: auto; }
${printScrollHint()}
table { min-width: 100%; border-collapse: collapse; font-size: 0.9375rem; line-height: 1.45; }
th, td {
  min-width: 7.5rem; padding: 0.5rem 0.75rem; border-bottom: 0.0625rem solid var(--line);
  text-align: left; vertical-align: top; overflow-wrap: normal;
}
td.prose { min-width: 14rem; }
.many td { min-width: 5rem; }
.many td.prose { min-width: 9rem; }
.many :is(th, td) { padding-left: 0.375rem; padding-right: 0.375rem; }
th, td.figure { min-width: 0; }
td.figure, .day { white-space: nowrap; }
.status {
  display: inline-block; padding: 0.0625rem 0.5rem; border-radius: 0.25rem; color: var(--text);
  font-size: 0.9375rem; font-weight: 400; line-height: 1.45; letter-spacing: 0; white-space: nowrap;
}
.status svg { width: 0.6875em; height: 0.6875em; margin-right: 0.4em; }
${printStatuses()}
:is(h2, h3) .status { vertical-align: 0.125em; }
.right { text-align: right; }
.center { text-align: center; }
th { background: var(--table-head); }
nav { margin: 0 0 2.5rem; padding: 1rem 0; border: solid var(--line); border-width: 0.0625rem 0; line-height: 1.4; }
nav p { margin: 0 0 0.25rem; font-weight: 700; color: var(--heading); }
nav ul { margin: 0; padding: 0; list-style: none; }
nav ul ul { padding-left: 1rem; }
nav li { margin: 0; }
nav a { display: block; padding: 0.3125rem 0; text-decoration: none; }
nav a:hover, nav a:focus-visible { text-decoration: underline; }
summary { width: fit-content; padding: 0.25rem 0; color: var(--link); cursor: pointer; }
nav .fold { display: none; }
@media (max-width: 40rem) {
  nav { padding: 0.5rem 0; }
  nav p, nav .fold:not([open]) + ul { display: none; }
  nav .fold { display: block; font-weight: 700; }
  th, td { min-width: 6rem; padding: 0.375rem 0.5rem; }
  td.prose { min-width: 12rem; }
}
${printHeadingNumbers()}
.numbered nav ul { counter-reset: item; }
.numbered nav li { counter-increment: item; }
.numbered nav a::before { content: counters(item, ".") "\\2002"; }
@media (max-width: 30rem) { main { hyphens: auto; hyphenate-limit-chars: 14 5 5; } }
@media (min-width: 66rem) {
  header, main { max-width: 66rem; }
  main { display: grid; grid-template-columns: 15rem minmax(0, 42rem); column-gap: 4.5rem; align-items: start; }
  main > * { grid-column: 2; }
  main > nav {
    grid-column: 1; grid-row: 1 / span 9; position: sticky; top: 1.5rem; max-height: calc(100vh - 3rem);
    margin: 1rem 0 0; padding: 0; border: 0; overflow-y: auto; font-size: 0.9375rem;
  }
}
@media (min-width: 72rem) {
  body:has(.many) :is(header, main) { max-width: 80rem; }
  body:has(.many) main { grid-template-columns: 15rem minmax(0, 1fr); column-gap: 3.5rem; }
  body:has(.many) main > div > :not(.many, .revision, details) { max-width: 42rem; }
}
@media print {
  @page { size: A4; margin: 2.5cm; }
  :root { color-scheme: light; ${printPalette(paper)} }
  body { font-size: 11pt; line-height: 1.4; }
  .skip, nav { display: none; }
  header, main { display: block; max-width: none; padding: 0; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  h3 + p:has(+ h4), p:has(+ .table) { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  tr, img, .notice { break-inside: avoid; }
  .notice { border: 0.0625rem solid var(--notice-bar); border-left-width: 0.3125rem; }
  .table { overflow: visible; background: none; }
  table { font-size: 10pt; }
  th, td, td.prose { min-width: 0; padding: 0.25rem 5pt; }
  .many :is(td, td.prose) { min-width: 0; }
  .dense table { font-size: 9pt; }
  .dense th, .dense td { padding: 0.25rem 3pt; }
  .wide { page: wide; }
  .status { padding: 0; }
  @page wide { size: A4 landscape; margin: 2.5cm; }
  main a[href^="http"]:not(.address)::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; }
}
`;

/** The tint of each status, and the colour of its shape. */
function printStatuses(): string {
  return ["on-track", "at-risk", "off-track", "paused"]
    .map((name) => `.${name} { background: var(--${name}); } .${name} path { fill: var(--${name}-mark); }`)
    .join("\n");
}

/**
 * Shades the edge of a table beyond which there is more to scroll to. Covers in the page's own colour move with the table
 * and lie over the shades where it ends.
 */
function printScrollHint(): string {
  const sides = [
    ["left", "right"],
    ["right", "left"],
  ] as const;
  const covers = sides.map(
    ([at, to]) =>
      `linear-gradient(to ${to}, var(--page) 40%, transparent) ${at} / 2.5rem 100% no-repeat local`,
  );
  const shades = sides.map(
    ([at, to]) => `linear-gradient(to ${to}, var(--line), transparent) ${at} / 1.25rem 100% no-repeat scroll`,
  );
  return `.table { background: ${[...covers, ...shades].join(", ")}; }`;
}

/** Numbers headings as “1”, “1.1” and so on, each level within the one above. The title has no number. */
function printHeadingNumbers(): string {
  const levels = [2, 3, 4, 5, 6];
  const rules = levels.map((level) => {
    const number = levels.slice(0, level - 1).map((above) => `counter(h${above})`);
    return `.numbered h${level} { counter-increment: h${level}; counter-reset: h${level + 1}; }
.numbered h${level}::before { content: ${number.join(' "." ')} "\\2002"; }`;
  });
  return [".numbered { counter-reset: h2; }", ...rules].join("\n");
}
