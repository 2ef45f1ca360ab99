import type { MarcJson } from "@wenyuan/marc";
import type { NewVolume } from "../volumes/volume.ts";
import type { HoldingsFacts } from "./holdings.ts";

/** Volumes and holdings: what belongs to a record beside its items. */
export const partKinds = ["volume", "holdings"] as const;
export type PartKind = (typeof partKinds)[number];

/**
 * What a cataloguer says of a volume (enumeration, title, isbn) or of holdings (location, callNumber, statement), by name; of holdings that came as
 * a record also where they came from, and the record as JSON.
 */
export type PartFacts = Readonly<Record<string, string>>;

/** One change of a volume or of holdings. */
export interface PartChange {
  readonly recordId: string;
  readonly kind: PartKind;
  readonly partId: string;
  /** Undefined before it was there. */
  readonly before?: PartFacts;
  /** Undefined when it was removed. */
  readonly after?: PartFacts;
  readonly changedAt: Date;
  /** See changed-by.ts. */
  readonly changedBy: string;
}

export interface KeptPartChange extends PartChange {
  readonly id: string;
}

const fields = {
  volume: ["enumeration", "title", "isbn"],
  holdings: ["location", "callNumber", "statement"],
} as const;

const kept = { volume: fields.volume, holdings: [...fields.holdings, "source", "sourceKey", "marc"] } as const;

/** The facts of a volume or of holdings, without what is empty. */
export function partFacts(kind: PartKind, part: object): PartFacts {
  const values = new Map(Object.entries(part) as [string, unknown][]);
  return Object.fromEntries(
    kept[kind].flatMap((name) => {
      const value = values.get(name);
      if (value === undefined || value === null) return [];
      return [[name, typeof value === "string" ? value : JSON.stringify(value)] as const];
    }),
  );
}

/** What a form says of a volume. */
export function volumeFacts({ enumeration = "", title, isbn }: PartFacts): NewVolume {
  return { enumeration, ...(title === undefined ? {} : { title }), ...(isbn === undefined ? {} : { isbn }) };
}

/** Holdings as they were. */
export function holdingsFacts({ location = "", marc, ...facts }: PartFacts): HoldingsFacts {
  return { ...facts, location, ...(marc === undefined ? {} : { marc: JSON.parse(marc) as MarcJson }) };
}

/** The names of the facts that differ, in the order of a form. */
export function changedFacts({ kind, before = {}, after = {} }: PartChange): string[] {
  return fields[kind].filter((name) => before[name] !== after[name]);
}
