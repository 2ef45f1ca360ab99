import { type DataField, isDataField, type MarcRecord, subfieldValue } from "../../record.ts";

/** A field in its original script, with its romanisation when the record has both (MARC 21, Appendix A: 880 and $6). */
export interface PairedField {
  /** The tag that both stand for. */
  readonly tag: string;
  readonly field: DataField;
  readonly romanized?: DataField;
}

/** All data fields with their 880s folded in. Made once a record. */
export class PairedFields {
  readonly #byTag = new Map<string, PairedField[]>();

  constructor(record: MarcRecord) {
    const { linked, unlinked } = alternates(record);
    for (const field of record.fields) {
      if (!isDataField(field) || field.tag === "880") continue;
      this.#add(pair(field, linked));
    }
    // What is linked to a field that is not there is still said by the record
    for (const pair of linked.values()) this.#add(pair);
    for (const pair of unlinked) this.#add(pair);
  }

  #add(pair: PairedField): void {
    const list = this.#byTag.get(pair.tag);
    if (list) list.push(pair);
    else this.#byTag.set(pair.tag, [pair]);
  }

  /** The fields of these tags, tag by tag in the order asked for. */
  all(...tags: readonly string[]): PairedField[] {
    return tags.flatMap((tag) => this.#byTag.get(tag) ?? []);
  }
}

/** `245-01/$1`: linked tag, occurrence, script code. Occurrence 00 is linked to nothing. */
function readLink(field: DataField): { tag: string; occurrence: string } | undefined {
  const found = /^(\d{3})-(\d{2})/.exec(subfieldValue(field, "6") ?? "");
  return found ? { tag: found[1]!, occurrence: found[2]! } : undefined;
}

function alternates(record: MarcRecord): { linked: Map<string, PairedField>; unlinked: PairedField[] } {
  const linked = new Map<string, PairedField>();
  const unlinked: PairedField[] = [];
  for (const field of record.fields) {
    if (field.tag !== "880" || !isDataField(field)) continue;
    const link = readLink(field);
    if (!link) continue;
    const key = `${link.tag}-${link.occurrence}`;
    if (link.occurrence === "00" || linked.has(key)) unlinked.push({ tag: link.tag, field });
    else linked.set(key, { tag: link.tag, field });
  }
  return { linked, unlinked };
}

/** The original script is in the 880, the romanisation in the regular field. */
function pair(field: DataField, linked: Map<string, PairedField>): PairedField {
  const link = readLink(field);
  const key = link && `${field.tag}-${link.occurrence}`;
  const alternate = key === undefined ? undefined : linked.get(key);
  if (key === undefined || !alternate) return { tag: field.tag, field };
  linked.delete(key);
  // A regular field in Han, Kana, Hangul … beside a romanised 880: some systems keep them the other way round
  return isLatin(alternate.field) && !isLatin(field)
    ? { tag: field.tag, field, romanized: alternate.field }
    : { tag: field.tag, field: alternate.field, romanized: field };
}

function isLatin(field: DataField): boolean {
  return !field.subfields.some(({ code, value }) => code !== "6" && /(?!\p{Script=Latin})\p{Letter}/u.test(value));
}
