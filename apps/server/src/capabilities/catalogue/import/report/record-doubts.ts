import { controlValue, dataFields, type Encoding, type MarcRecord, normaliseIsbn, type Profile } from "@wenyuan/marc";
import type { OutcomeFinding } from "./finding.ts";

/** Where an ISBN stands: MARC 21 020 $a, UNIMARC and CNMARC 010 $a. */
const isbnTags: Readonly<Record<Profile, string>> = { marc21: "020", unimarc: "010", cnmarc: "010" };

/** What a cataloguer should know of a record that can be read and stored, but will not be found or matched as one would think. */
export function recordDoubts(record: MarcRecord, profile: Profile): OutcomeFinding[] {
  const number = controlValue(record, "001")?.trim() ?? "";
  const wrong = dataFields(record, isbnTags[profile])
    .flatMap(({ subfields }) => subfields.find(({ code }) => code === "a")?.value.trim() ?? [])
    .filter((value) => claimsNumber(value) && normaliseIsbn(value) === undefined);
  return [
    ...(number === "" ? [{ kind: "outcome", code: "no-number" } as const] : []),
    ...wrong.map((value) => ({ kind: "outcome", code: "isbn-wrong", value: value.slice(0, 60) }) as const),
  ];
}

/** 统一书号 and words such as 精装 stand there, too. */
function claimsNumber(value: string): boolean {
  return (value.match(/\d/g)?.length ?? 0) >= 9 && !/^(?:CSBN|[0-9]{4,5}[·.])/iu.test(value);
}

/** How many records of a file came in each encoding: one that differs from most was put together from elsewhere. */
export class EncodingTally {
  readonly #counts = new Map<Encoding, number>();

  /** @returns the encoding of most records so far, when this one's is another */
  note(encoding: Encoding, bytes: Uint8Array): Encoding | undefined {
    const [usual] = [...this.#counts].toSorted(([, a], [, b]) => b - a)[0] ?? [encoding];
    // Pure ASCII is the same in all of them.
    if (usual !== encoding && !bytes.some((byte) => byte > 0x7f)) return undefined;
    this.#counts.set(encoding, (this.#counts.get(encoding) ?? 0) + 1);
    return usual === encoding ? undefined : usual;
  }
}
