import { describeBib } from "../bib/describe-bib.ts";
import type { Encoding } from "../charset/encoding.ts";
import { toCsl } from "../crosswalk/csl.ts";
import { toDublinCore } from "../crosswalk/dublin-core.ts";
import { toMods } from "../crosswalk/mods.ts";
import { toSchemaOrg } from "../crosswalk/schema-org.ts";
import { MarcError } from "../faults/fault.ts";
import { type ReadOptions, type ReadResult, readIso2709Sync } from "../iso2709/read-iso2709.ts";
import { writeIso2709 } from "../iso2709/write-iso2709.ts";
import { PROFILES } from "../profile.ts";
import type { MarcRecord } from "../record.ts";
import { parseMarcXml } from "../xml/read-marcxml.ts";
import { writeMarcXml } from "../xml/write-marcxml.ts";
import { aCnmarcNovel, aCnmarcVolume, aMarc21Novel } from "./fixtures.ts";
import { mutateBytes } from "./mutate-bytes.ts";
import { Random } from "./random.ts";

export interface FuzzOptions {
  /** Mutated records. */
  readonly records: number;
  readonly seed: number;
  /** Further records to mutate, as bytes. */
  readonly more?: readonly Uint8Array[];
  /** Called after each batch with the number of mutated records so far. */
  readonly onBatch?: (done: number) => void;
}

export interface FuzzReport {
  readonly mutated: number;
  /** Records that came out whole, out repaired, and not at all. */
  readonly sound: number;
  readonly repaired: number;
  readonly unreadable: number;
  /** Sound records that were set between the mutated ones, and how many of them did not come out as they were. */
  readonly sentinels: number;
  readonly lost: number;
  /** Repaired records that could not be written, by the package's own error. */
  readonly refused: number;
  /** Results of strict mode that were held against those of repair mode: let through, refused, and at odds (must be none). */
  readonly strictSound: number;
  readonly strictRefused: number;
  readonly strictAtOdds: number;
  /** Errors of any other kind, and records that changed between writing and reading: must be none. */
  readonly foreignErrors: readonly string[];
  readonly unstable: number;
  readonly slowestBatchMs: number;
}

const BATCH = 100;

/**
 * Reads streams of mutated records with a sound one behind each, in chunks of random size, in all profiles and encodings; describes what
 * comes out, converts it, and writes it again. One batch in four is read in strict mode, too.
 */
export function fuzzRecords(options: FuzzOptions): FuzzReport {
  return new Fuzzer(options).run();
}

class Fuzzer {
  readonly #options: FuzzOptions;
  readonly #random: Random;
  readonly #seeds: readonly Uint8Array[];
  readonly #report = {
    mutated: 0,
    sound: 0,
    repaired: 0,
    unreadable: 0,
    sentinels: 0,
    lost: 0,
    refused: 0,
    strictSound: 0,
    strictRefused: 0,
    strictAtOdds: 0,
    foreignErrors: [] as string[],
    unstable: 0,
    slowestBatchMs: 0,
  };

  constructor(options: FuzzOptions) {
    this.#options = options;
    this.#random = new Random(options.seed);
    this.#seeds = [...ownSeeds(), ...(options.more ?? [])];
  }

  run(): FuzzReport {
    while (this.#report.mutated < this.#options.records) {
      const start = performance.now();
      this.#batch();
      this.#report.slowestBatchMs = Math.max(this.#report.slowestBatchMs, Math.round(performance.now() - start));
      this.#options.onBatch?.(this.#report.mutated);
    }
    return this.#report;
  }

  #batch(): void {
    const parts: Uint8Array[] = [];
    const expected: string[] = [];
    for (let i = 0; i < BATCH; i++) {
      const name = `sentinel-${this.#report.mutated++}`;
      parts.push(mutateBytes(this.#random.pick(this.#seeds), this.#random), writeIso2709(aSentinel(name)));
      expected.push(name);
    }
    const bytes = Buffer.concat(parts);
    const options = this.#readOptions();
    const results = this.#guarded(() => [...readIso2709Sync(this.#chunks(bytes), options)]) ?? [];
    this.#count(results, new Set(expected));
    if (this.#random.below(4) === 0) this.#readStrictly(bytes, options, results);
    for (const result of results) if (result.kind === "record") this.#use(result.record);
    this.#fuzzXml(results);
  }

  #readOptions(): ReadOptions {
    const encodings: readonly (Encoding | "auto")[] = ["auto", "auto", "auto", "utf-8", "gb18030", "gbk", "marc-8"];
    return { profile: this.#random.pick(PROFILES), encoding: this.#random.pick(encodings) };
  }

  *#chunks(bytes: Uint8Array): Generator<Uint8Array> {
    const size = this.#random.pick([1, 7, 100, 1000, 4096, 65_536, bytes.length, bytes.length]);
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }

  #count(results: readonly ReadResult[], expected: Set<string>): void {
    this.#report.sentinels += expected.size;
    for (const result of results) {
      if (result.kind === "fault") this.#report.unreadable++;
      else if (expected.delete(sentinelName(result.record))) continue;
      else if (result.repairs.length > 0) this.#report.repaired++;
      else this.#report.sound++;
    }
    this.#report.lost += expected.size;
  }

  /** Strict mode cuts the same stretches, lets nothing through that was repaired, and changes nothing that it lets through. */
  #readStrictly(bytes: Uint8Array, options: ReadOptions, repaired: readonly ReadResult[]): void {
    const read = () => [...readIso2709Sync(this.#chunks(bytes), { ...options, mode: "strict" })];
    const results = this.#guarded(read) ?? [];
    if (results.length !== repaired.length) this.#report.strictAtOdds++;
    for (const [i, result] of results.entries()) {
      if (result.kind === "fault") this.#report.strictRefused++;
      else this.#report.strictSound++;
      if (!agrees(result, repaired[i])) this.#report.strictAtOdds++;
    }
  }

  /** Every fortieth record is described and converted, every eighth written and read again. */
  #use(record: MarcRecord): void {
    if (this.#random.below(40) === 0) {
      this.#guarded(() => {
        const bib = describeBib(record, { profile: this.#random.pick(PROFILES) });
        return [
          toDublinCore(bib),
          toMods(bib),
          toSchemaOrg(bib),
          toCsl(bib),
          writeMarcXml(record, { illegal: "replace" }),
        ];
      });
    }
    if (this.#random.below(8) > 0) return;
    const written = this.#guarded(() => writeIso2709(record));
    if (written === undefined) return;
    const [again] = readIso2709Sync(written, { encoding: "utf-8" });
    const same = again?.kind === "record" && JSON.stringify(again.record.fields) === JSON.stringify(record.fields);
    if (!same) this.#report.unstable++;
  }

  /** One record a batch goes through mutated MARCXML. */
  #fuzzXml(results: readonly ReadResult[]): void {
    const found = results.find((result) => result.kind === "record");
    if (found?.kind !== "record") return;
    const xml = writeMarcXml(found.record, { illegal: "replace", standalone: true });
    this.#guarded(() => parseMarcXml(mutateBytes(Buffer.from(xml), this.#random).toString("utf8")));
  }

  /** The value, or undefined after an error; one that is not the package's own is kept. */
  #guarded<T>(action: () => T): T | undefined {
    try {
      return action();
    } catch (error) {
      if (error instanceof MarcError) this.#report.refused++;
      else if (this.#report.foreignErrors.length < 20)
        this.#report.foreignErrors.push(String((error as Error).stack ?? error));
      return undefined;
    }
  }
}

/** What strict mode says of a stretch that repair mode has read: the same sound record, the same fault, or one that only it looks for. */
function agrees(strict: ReadResult, repair: ReadResult | undefined): boolean {
  if (repair?.offset !== strict.offset) return false;
  if (strict.kind === "record") {
    const sound = repair.kind === "record" && repair.repairs.length === 0 && strict.repairs.length === 0;
    return sound && JSON.stringify(strict.record) === JSON.stringify(repair.record);
  }
  const first = repair.kind === "fault" ? repair.fault : repair.repairs[0];
  return first === undefined ? strict.faults.length > 0 : first.code === strict.fault.code;
}

function aSentinel(name: string): MarcRecord {
  return {
    leader: "00000nam a2200000   4500",
    fields: [
      { tag: "001", value: name },
      { tag: "008", value: "x".repeat(40) },
    ],
  };
}

function sentinelName(record: MarcRecord): string {
  const [first, second] = record.fields;
  return record.fields.length === 2 && first && "value" in first && second && "value" in second ? first.value : "";
}

/** The package's own records in every encoding. */
function ownSeeds(): Uint8Array[] {
  return [aCnmarcNovel(), aCnmarcVolume(), aMarc21Novel()].flatMap((record) => [
    writeIso2709(record),
    writeIso2709(record, { encoding: "gb18030" }),
    writeIso2709(record, { encoding: "marc-8", unencodable: "reference" }),
  ]);
}
