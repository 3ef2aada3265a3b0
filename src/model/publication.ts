import type { RawChecksums, RawPublication } from "../schema/raw-publication.ts";
import type { Period } from "./parse-period.ts";

/** What was sent out for a month: when, and checksums by which millrep knows that it still says the same. */
export interface Publication {
  readonly period: Period;
  /** The day of the first publication, written `2023-04-05`. */
  readonly published: string;
  /** Each time that it was published again, the oldest first. */
  readonly revisions: readonly PublishedRevision[];
  /** The checksum of the sources of its document: see `hashSources`. */
  readonly sources: string;
  readonly texts: RawChecksums;
  readonly images: RawChecksums;
}

export interface PublishedRevision {
  readonly day: string;
  readonly reason: string;
}

/** Builds a publication from a file that has the schema's shape. */
export function buildPublication(raw: RawPublication): Publication {
  return {
    // The schema accepts only periods here.
    period: raw.period as Period,
    published: raw.published,
    revisions: raw.revisions ?? [],
    sources: raw.sources,
    texts: raw.texts,
    images: raw.images ?? {},
  };
}

/** The day on which a report was published last. */
export function lastPublished({ published, revisions }: Publication): string {
  return revisions.at(-1)?.day ?? published;
}

/** The number of the publication that counts: 1 for the first, and one more for each revision. */
export function numberOf({ revisions }: Publication): number {
  return revisions.length + 1;
}
