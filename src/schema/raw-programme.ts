/** The programme file as typed, in the shape that programme.schema.json accepts. A `Programme` says what it means. */
export interface RawProgramme {
  readonly programme: string;
  readonly organisation: string;
  readonly language?: "sv" | "en";
  readonly title: string;
  readonly introduction?: readonly RawSection[];
  readonly overview: string;
  readonly headings: RawHeadings;
  /** The day of the following month. */
  readonly deadline?: number;
  readonly workstreams: readonly RawWorkstream[];
  readonly glossary?: readonly RawTerm[];
  readonly rules?: Readonly<Record<string, RawSeverity>>;
  readonly layout?: RawLayout;
}

export type RawSeverity = "off" | "info" | "warning" | "error";

/** The keys beside the two required ones are those of `DocumentWords` and of optional texts. */
export interface RawHeadings {
  readonly summary: string;
  readonly plan: string;
  readonly deviation?: string;
  readonly followUp?: string;
  readonly milestones?: string;
  readonly status?: string;
  readonly workstream?: string;
  readonly planned?: string;
  readonly outcome?: string;
  readonly comment?: string;
  readonly milestone?: string;
  readonly due?: string;
  readonly state?: string;
}

export interface RawSection {
  readonly heading: string;
  readonly text?: string;
  readonly sections?: readonly RawSection[];
}

export interface RawWorkstream {
  readonly id: string;
  readonly name: string;
  readonly abbreviation?: string;
  readonly lead?: string;
  readonly email?: string;
  readonly from?: string;
  readonly until?: string;
  readonly formerly?: readonly { readonly name: string; readonly until: string }[];
}

export interface RawTerm {
  readonly term: string;
  readonly preferred?: string;
  readonly variants?: readonly string[];
  readonly expansion?: string;
  /** `true`, `false`, `ja` or `nej`. */
  readonly known?: boolean | string;
  readonly language?: string;
  readonly note?: string;
}

export interface RawLayout {
  readonly template?: string;
  readonly font?: string;
  readonly colours?: { readonly accent?: string; readonly link?: string };
  /** In millimetres. */
  readonly margins?: {
    readonly top?: number;
    readonly right?: number;
    readonly bottom?: number;
    readonly left?: number;
  };
  readonly toc?: boolean | string;
  readonly numberedHeadings?: boolean | string;
  readonly overviewFirst?: boolean | string;
  readonly logo?: { readonly image: string; readonly alt: string };
}
