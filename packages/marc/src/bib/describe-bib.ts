import type { Profile } from "../profile.ts";
import type { MarcRecord } from "../record.ts";
import type { BibDescription } from "./description.ts";
import { describeMarc21 } from "./marc21/describe-marc21.ts";
import { describeUnimarc } from "./unimarc/describe-unimarc.ts";
import type { HoldingsLayout } from "./unimarc/holdings.ts";

export interface DescribeOptions {
  /** Default `marc21`. */
  readonly profile?: Profile;
  /** UNIMARC and CNMARC: how local holdings are written, when not as usual in 905. */
  readonly localHoldings?: HoldingsLayout;
}

/**
 * What a bibliographic record says, in one model for all formats: titles with the original script first, contributors with
 * roles, publication, subjects, normalised identifiers and so on. Never throws; a field that cannot be read is left out.
 *
 * @example
 * const { titles, contributors } = describeBib(record, { profile: "cnmarc" });
 * titles[0]; // { kind: "proper", text: "红楼梦", romanized: "hong lou meng", responsibility: "曹雪芹著" }
 */
export function describeBib(record: MarcRecord, options: DescribeOptions = {}): BibDescription {
  const profile = options.profile ?? "marc21";
  return profile === "marc21" ? describeMarc21(record) : describeUnimarc(record, profile, options.localHoldings);
}
