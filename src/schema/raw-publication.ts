/** A publication as its file holds it, in the shape that publication.schema.json accepts. */
export interface RawPublication {
  readonly version: "1";
  readonly period: string;
  readonly published: string;
  readonly revisions?: readonly RawRevision[];
  readonly sources: string;
  readonly texts: RawChecksums;
  readonly images?: RawChecksums;
}

export interface RawRevision {
  readonly day: string;
  readonly reason: string;
}

/** For each file of a month, by its name without the ending: the checksums of its values, by their pointers. */
export type RawChecksums = Readonly<Record<string, Readonly<Record<string, string>>>>;
