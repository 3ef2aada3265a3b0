import type { Source } from "../yaml/source.ts";

/** Where files of the workspace lie, as the receipt names them. */
export interface IntakePlaces {
  readonly programme: string;
  /** The folder of the month, with the entries. */
  readonly folder: string;
  readonly entryOf: (id: string) => string;
  /** The file of the month's own words as it begins; undefined where there is one already. */
  readonly newMonth: Source | undefined;
  /** Whether the entry of an id is not there yet, or is as `init` wrote it: then nobody can have changed anything in it. */
  readonly isFresh: (id: string) => boolean;
  /** Whether the folder of the month has a file of a name; with bytes, one that holds something else. */
  readonly isTaken: (name: string, bytes?: Uint8Array) => boolean;
}
