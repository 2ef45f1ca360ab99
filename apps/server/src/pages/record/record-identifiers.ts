import type { BibDescription } from "@wenyuan/marc";

export interface ShownIdentifier {
  readonly label: string;
  readonly value: string;
  /** `精装`, `pbk.`, `v. 1`. */
  readonly qualifier?: string | undefined;
}

/** Numbers that a person may want to copy, in this order. Numbers of other libraries' systems are no reader's business. */
const shown: readonly (readonly [type: string, label: string])[] = [
  ["isbn", "ISBN"],
  ["issn", "ISSN"],
  ["ismn", "ISMN"],
  ["isrc", "ISRC"],
  ["doi", "DOI"],
  ["cn", "CN"],
  ["csbn", "CSBN"],
  ["lccn", "LCCN"],
  ["oclc", "OCLC"],
];

/** The identifiers a reader sees, each once: a record carries the same ISBN with ten and with thirteen digits. */
export function shownIdentifiers(identifiers: BibDescription["identifiers"]): ShownIdentifier[] {
  return shown.flatMap(([type, label]) => {
    const own = identifiers.filter((one) => one.type === type && !one.cancelled);
    const byValue = Map.groupBy(own, (one) => one.value);
    return [...byValue].map(([value, same]) => ({
      label,
      value,
      qualifier: same.find((one) => one.qualifier !== undefined)?.qualifier,
    }));
  });
}
