/**
 * The styles of revisions, for pages that have any. Readers recognise added and removed words by their place and by a
 * line under or through them; the colours only help. If a whole paragraph is added or removed, its place is enough.
 */
export const revisionStyleSheet = `
.revision { margin: 0 0 1rem; }
.revision p { margin: 0.25rem 0; }
.sides { display: none; }
.pair { margin: 0.5rem 0; }
.pair > div { padding: 0.375rem 0.75rem; }
.before { background: var(--removed); border-left: 0.25rem solid var(--removed-bar); }
.after { background: var(--added); border-left: 0.25rem solid var(--added-bar); }
.kept { padding: 0 1rem; color: var(--quiet); }
.revision .side { margin: 0; font-size: 0.875rem; font-weight: 700; }
.revision details { margin: 0.75rem 0 0; padding-left: 0.75rem; border-left: 0.25rem solid var(--line); color: var(--quiet); }
.revision summary { cursor: pointer; }
.item { padding-left: 1rem; }
.kept.item { padding-left: 2rem; }
.item::before { content: "• "; margin-left: -0.75rem; }
ins { text-decoration: underline; text-decoration-thickness: 0.09em; text-underline-offset: 0.15em; background: var(--added-word); }
del { text-decoration: line-through; text-decoration-thickness: 0.09em; background: var(--removed-word); }
.whole :is(ins, del) { text-decoration: none; background: none; }
@media (min-width: 52rem) {
  .sides, .pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); column-gap: 0.75rem; }
  .sides { color: var(--quiet); font-size: 0.875rem; font-weight: 700; }
  .sides span { padding-left: 1rem; }
  .before { grid-column: 1; }
  .after { grid-column: 2; grid-row: 1; }
  .side { position: absolute; width: 0.0625rem; height: 0.0625rem; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
}
@media (min-width: 66rem) {
  body:has(.revision) :is(header, main) { max-width: 84rem; }
  body:has(.revision) main { grid-template-columns: 15rem minmax(0, 1fr); column-gap: 3rem; }
  main > div > :not(.revision, .many) { max-width: 44rem; }
}
@media print {
  .pair > div { break-inside: avoid; }
  .kept { color: var(--text); }
  details::details-content { content-visibility: visible; display: block; }
}
`;
