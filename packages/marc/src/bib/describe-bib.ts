import type { Profile } from "../profile.ts";
import type { MarcRecord } from "../record.ts";
import type { BibDescription } from "./description.ts";
import { describeMarc21 } from "./marc21/describe-marc21.ts";

export interface DescribeOptions {
  /** Default `marc21`. */
  readonly profile?: Profile;
}

/**
 * What a bibliographic record says, in one model for all formats: titles with the original script first, contributors with
 * roles, publication, subjects, normalised identifiers and so on. Never throws; a field that cannot be read is left out.
 */
export function describeBib(record: MarcRecord, _options: DescribeOptions = {}): BibDescription {
  return describeMarc21(record);
}
