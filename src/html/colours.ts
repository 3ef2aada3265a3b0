/** The colours of a page, by use. */
export interface Palette {
  readonly page: string;
  readonly text: string;
  /** For text of less importance. */
  readonly quiet: string;
  readonly heading: string;
  readonly link: string;
  /** For rules and the lines of tables. These carry no information, so WCAG requires no contrast. */
  readonly line: string;
  readonly tableHead: string;
  readonly notice: string;
  readonly noticeBar: string;
  readonly focus: string;
  /** Behind a status and for its shape, by the status. */
  readonly onTrack: string;
  readonly onTrackMark: string;
  readonly atRisk: string;
  readonly atRiskMark: string;
  readonly offTrack: string;
  readonly offTrackMark: string;
  readonly paused: string;
  readonly pausedMark: string;
  /** Behind a removed paragraph, at its edge, and behind a removed word; and the same for added ones. */
  readonly removed: string;
  readonly removedBar: string;
  readonly removedWord: string;
  readonly added: string;
  readonly addedBar: string;
  readonly addedWord: string;
  /** Lines of a picture that belong to nothing in particular. */
  readonly firstLine: string;
  readonly secondLine: string;
  readonly thirdLine: string;
  readonly fourthLine: string;
}

export const light: Palette = {
  page: "#ffffff",
  text: "#1c2430",
  quiet: "#4c5868",
  heading: "#17375e",
  link: "#0b5394",
  line: "#c8d1dc",
  tableHead: "#edf1f6",
  notice: "#fff6dc",
  noticeBar: "#8a5a00",
  focus: "#0b5394",
  onTrack: "#ddf0e1",
  onTrackMark: "#1b7a3d",
  atRisk: "#ffedc2",
  atRiskMark: "#8a5a00",
  offTrack: "#f9d6d2",
  offTrackMark: "#b3261e",
  paused: "#e3e7ed",
  pausedMark: "#4c5868",
  removed: "#fbf0ef",
  removedBar: "#b3261e",
  removedWord: "#f7d5d2",
  added: "#edf6ef",
  addedBar: "#1b7a3d",
  addedWord: "#c9e8d2",
  firstLine: "#17375e",
  secondLine: "#a04a00",
  thirdLine: "#00696b",
  fourthLine: "#8a2a76",
};

export const dark: Palette = {
  page: "#14181e",
  text: "#e3e7ed",
  quiet: "#aab4c2",
  heading: "#c9dbf5",
  link: "#93bfff",
  line: "#3b4655",
  tableHead: "#1f2731",
  notice: "#352b12",
  noticeBar: "#dfb04c",
  focus: "#93bfff",
  onTrack: "#183a24",
  onTrackMark: "#7fce9a",
  atRisk: "#453713",
  atRiskMark: "#dfb04c",
  offTrack: "#552427",
  offTrackMark: "#f2938c",
  paused: "#323b47",
  pausedMark: "#aab4c2",
  removed: "#2a1a1c",
  removedBar: "#f2938c",
  removedWord: "#5c2527",
  added: "#15261c",
  addedBar: "#7fce9a",
  addedWord: "#1f4a2d",
  firstLine: "#93bfff",
  secondLine: "#f2a65e",
  thirdLine: "#63cfcf",
  fourthLine: "#e69bd6",
};

/** The colours of a printed page. */
export const paper: Palette = {
  page: "#ffffff",
  text: "#000000",
  quiet: "#333333",
  heading: "#000000",
  link: "#000000",
  line: "#777777",
  tableHead: "#ffffff",
  notice: "#ffffff",
  noticeBar: "#000000",
  focus: "#000000",
  onTrack: "#ffffff",
  onTrackMark: "#000000",
  atRisk: "#ffffff",
  atRiskMark: "#000000",
  offTrack: "#ffffff",
  offTrackMark: "#000000",
  paused: "#ffffff",
  pausedMark: "#000000",
  removed: "#ffffff",
  removedBar: "#777777",
  removedWord: "#ffffff",
  added: "#ffffff",
  addedBar: "#000000",
  addedWord: "#ffffff",
  firstLine: "#17375e",
  secondLine: "#a04a00",
  thirdLine: "#00696b",
  fourthLine: "#8a2a76",
};

type ColourName = keyof Palette;

/** The pairs of text and background colours that pages use; WCAG 2.1 requires a contrast of 4.5:1 (1.4.3). */
export const textPairs: readonly (readonly [letters: ColourName, ground: ColourName])[] = [
  ["text", "page"],
  ["text", "tableHead"],
  ["text", "notice"],
  ["quiet", "page"],
  ["heading", "page"],
  ["link", "page"],
  ["link", "tableHead"],
  ["link", "notice"],
  ["page", "link"],
  ["text", "removed"],
  ["text", "removedWord"],
  ["text", "added"],
  ["text", "addedWord"],
  ["text", "onTrack"],
  ["text", "atRisk"],
  ["text", "offTrack"],
  ["text", "paused"],
];

/** The pairs of mark and background colours that pages use; WCAG 2.1 requires a contrast of 3:1 (1.4.11). */
export const markPairs: readonly (readonly [mark: ColourName, ground: ColourName])[] = [
  ["noticeBar", "page"],
  ["noticeBar", "notice"],
  ["focus", "page"],
  ["focus", "tableHead"],
  ["focus", "notice"],
  ["removedBar", "page"],
  ["removedBar", "removed"],
  ["addedBar", "page"],
  ["addedBar", "added"],
  ["onTrackMark", "onTrack"],
  ["atRiskMark", "atRisk"],
  ["offTrackMark", "offTrack"],
  ["pausedMark", "paused"],
  ["onTrackMark", "page"],
  ["atRiskMark", "page"],
  ["offTrackMark", "page"],
  ["pausedMark", "page"],
  ["firstLine", "page"],
  ["secondLine", "page"],
  ["thirdLine", "page"],
  ["fourthLine", "page"],
];

/** Prints a palette as CSS custom properties: `--table-head: #edf1f6;`. */
export function printPalette(palette: Palette): string {
  return Object.entries(palette)
    .map(
      ([name, colour]) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${colour};`,
    )
    .join(" ");
}
