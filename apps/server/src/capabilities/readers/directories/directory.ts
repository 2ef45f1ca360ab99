import type { FeedField } from "../feeds/feed-columns.ts";

/** Which attribute of an entry says what of a person. */
export type DirectoryMapping = Readonly<Partial<Record<FeedField, string>>>;

/** A directory of the campus that a list of people is read from. */
export interface Directory {
  readonly id: string;
  readonly source: string;
  readonly url: string;
  readonly startTls: boolean;
  readonly bindDn: string;
  readonly base: string;
  /** Of the entries that are people (RFC 4515). */
  readonly filter: string;
  readonly mapping: DirectoryMapping;
  readonly complete: boolean;
  readonly nightly: boolean;
  readonly lastRunAt: Date | null;
  readonly lastFeedId: string | null;
  readonly lastFault: string | null;
}

/** A purpose of its own for the sealed password. */
export const directorySecretPurpose = "reader-directory";
