import type { Profile } from "../../profile.ts";
import { controlValue, type MarcRecord } from "../../record.ts";
import type { BibDescription } from "../description.ts";
import { present } from "../present.ts";
import { changedAt, isoDate } from "../record-dates.ts";
import { withIsbns } from "../volumes.ts";
import { generalData } from "./coded-data.ts";
import { contributorsOf } from "./contributors.ts";
import { type HoldingsLayout, holdingsOf, LOCAL_905 } from "./holdings.ts";
import { identifiersOf } from "./identifiers.ts";
import { issuanceOf, kindOf } from "./kind.ts";
import { linksOf } from "./links.ts";
import { contentsOf, electronicOf, languagesOf, notesOf, summariesOf } from "./notes.ts";
import { editionsOf, physicalOf, publicationsOf, seriesOf } from "./publications.ts";
import { classificationsOf, subjectsOf } from "./subjects.ts";
import { titlesOf } from "./titles.ts";
import { volumesOf } from "./volumes.ts";

/** UNIMARC and CNMARC: one reading, since CNMARC only adds to UNIMARC. */
export function describeUnimarc(
  record: MarcRecord,
  profile: Profile,
  local: HoldingsLayout = LOCAL_905,
): BibDescription {
  const contents = contentsOf(record);
  const links = linksOf(record);
  const identifiers = identifiersOf(record);
  const volumes = withIsbns(volumesOf(record, contents, links), identifiers);
  return present({
    profile,
    controlNumber: controlValue(record, "001")?.trim(),
    kind: kindOf(record),
    issuance: issuanceOf(record, volumes.length),
    titles: titlesOf(record),
    volumes,
    contributors: contributorsOf(record),
    editions: editionsOf(record),
    publications: publicationsOf(record),
    physical: physicalOf(record),
    series: seriesOf(record),
    subjects: subjectsOf(record),
    classifications: classificationsOf(record),
    identifiers,
    languages: languagesOf(record),
    contents,
    summaries: summariesOf(record),
    notes: notesOf(record),
    links,
    electronic: electronicOf(record),
    holdings: holdingsOf(record, local),
    created: isoDate(generalData(record).slice(0, 8)),
    changed: changedAt(record),
  });
}
