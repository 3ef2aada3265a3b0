/** The styles of pictures and figures, for pages that have any. Letters of pictures grow with the picture. */
export const pictureStyleSheet = `
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr)); gap: 0.75rem; padding: 0; list-style: none; }
.figures li { margin: 0; padding: 0.75rem 1rem; border-radius: 0.375rem; background: var(--table-head); line-height: 1.35; }
.figures strong { display: block; color: var(--heading); font-size: 1.875rem; line-height: 1.2; }
.picture { margin: 0 0 1rem; }
.picture svg { display: block; width: 100%; height: auto; }
.picture .chart { max-width: 34rem; }
.picture .stacked { display: none; }
.picture text { fill: var(--text); font-size: 11px; }
.picture .beside text { font-size: 14px; }
.picture .stacked text { font-size: 13px; }
.picture text.quiet { fill: var(--quiet); }
.picture text.number { font-weight: 700; stroke: var(--page); stroke-width: 3px; paint-order: stroke; }
.rule { fill: none; stroke: var(--line); }
.on-track rect { fill: var(--on-track); }
.at-risk rect { fill: var(--at-risk); }
.off-track rect { fill: var(--off-track); }
.paused rect { fill: var(--paused); }
.no-status path { fill: var(--quiet); }
.line { fill: none; stroke: currentcolor; stroke-width: 2; }
.broken .line { stroke-dasharray: 6 3; }
.line-1 { color: var(--first-line); }
.line-2 { color: var(--second-line); }
.line-3 { color: var(--third-line); }
.line-4 { color: var(--fourth-line); }
.picture circle { fill: currentcolor; }
.picture text[class*="line-"] { fill: currentcolor; }
.tick { fill: none; stroke: var(--text); stroke-width: 2.5; }
.today { fill: none; stroke: var(--quiet); stroke-width: 1.5; stroke-dasharray: 1.5 3; }
.outcome-done { fill: var(--on-track-mark); stroke: var(--on-track-mark); }
.outcome-partly { stroke: var(--on-track-mark); }
.outcome-ongoing { stroke: var(--first-line); }
.outcome-delayed { stroke: var(--at-risk-mark); }
.outcome-dropped { fill: var(--page); stroke: var(--paused-mark); }
.outcome-unanswered { stroke: var(--off-track-mark); }
pattern .ground { fill: var(--page); stroke: none; }
pattern.outcome-unanswered .ground { fill: var(--off-track); }
pattern path { fill: none; stroke-width: 1.5; }
.key { display: flex; flex-wrap: wrap; gap: 0.125rem 1.25rem; margin: 0.5rem 0 0; padding: 0; list-style: none; font-size: 0.9375rem; }
.key.lines { display: block; padding-left: 2rem; list-style: decimal; }
.picture .sample { display: inline-block; width: auto; height: 0.75em; margin-right: 0.5em; vertical-align: -0.02em; }
.day { white-space: nowrap; }
main > div > details { margin: 0 0 1.5rem; }
details .table { margin-top: 0.5rem; }
@media (max-width: 40rem) {
  .picture .beside { display: none; }
  .picture .stacked { display: block; }
}
@media print {
  .figures li { border: 0.0625rem solid var(--line); }
  .picture, .figures li { break-inside: avoid; }
  .picture .beside { display: block; }
  .picture .stacked, main > div > details:not([open]) { display: none; }
  .picture:has(.lines) { display: grid; grid-template-columns: 8.5cm minmax(0, 1fr); column-gap: 0.5cm; align-items: start; }
  .picture:has(.lines) .chart { grid-row: 1 / span 2; }
  .key { font-size: 9pt; }
}
`;
