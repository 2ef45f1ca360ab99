import { controlValue, type MarcRecord } from "../../record.ts";
import type { BibDescription } from "../description.ts";
import { present } from "../present.ts";
import { changedAt, isoDate } from "../record-dates.ts";
import { volumesIn, withIsbns } from "../volumes.ts";
import { contributorsOf } from "./contributors.ts";
import { holdingsOf } from "./holdings.ts";
import { issuanceOf, kindOf } from "./kind.ts";
import { languagesOf } from "./languages.ts";
import { linksOf } from "./links.ts";
import { contentsOf, electronicOf, notesOf, summariesOf } from "./notes.ts";
import { classificationsOf, identifiersOf } from "./numbers.ts";
import { PairedFields } from "./paired-fields.ts";
import { editionsOf, physicalOf, publicationsOf, seriesOf } from "./publications.ts";
import { subjectsOf } from "./subjects.ts";
import { titlesOf } from "./titles.ts";

export function describeMarc21(record: MarcRecord): BibDescription {
  const fields = new PairedFields(record);
  const contents = contentsOf(fields);
  const identifiers = identifiersOf(fields);
  return present({
    profile: "marc21" as const,
    controlNumber: controlValue(record, "001")?.trim(),
    controlSource: controlValue(record, "003")?.trim(),
    kind: kindOf(record),
    issuance: issuanceOf(record),
    titles: titlesOf(fields),
    volumes: withIsbns(volumesIn(contents), identifiers),
    contributors: contributorsOf(fields),
    editions: editionsOf(fields),
    publications: publicationsOf(record, fields),
    physical: physicalOf(fields),
    series: seriesOf(fields),
    subjects: subjectsOf(fields),
    classifications: classificationsOf(fields),
    identifiers,
    languages: languagesOf(record, fields),
    contents,
    summaries: summariesOf(fields),
    notes: notesOf(fields),
    links: linksOf(fields),
    electronic: electronicOf(fields),
    holdings: holdingsOf(fields),
    created: isoDate(controlValue(record, "008")?.slice(0, 6)),
    changed: changedAt(record),
  });
}
