import type { Reader } from "../people/reader.ts";
import type { ReaderFields } from "../people/reader-fields.ts";

/** 升学, 转专业, 休学, 复学或恢复, 延期, 退休, 离校或离职, 去世. */
export const lifeKinds = [
  "promotion",
  "transfer",
  "leave",
  "return",
  "extension",
  "retirement",
  "left",
  "deceased",
] as const;
export type LifeKind = (typeof lifeKinds)[number];

/** What happens in a reader's life, as a desk or a personnel office tells it. What is left out stays. */
export interface LifeChange {
  readonly kind: LifeKind;
  readonly category?: string;
  /** A new 学号 or 工号; the one before ends. */
  readonly number?: string;
  readonly department?: string;
  readonly programme?: string;
  readonly entryYear?: number;
  readonly expiresOn?: string;
  /** The day from which borrowing stops, of who leaves; today when left out. */
  readonly on?: string;
}

type Detail = Exclude<keyof LifeChange, "kind">;

/** What each may say; at least one of `oneOf` has to stand. */
const details: Readonly<Record<LifeKind, { readonly may: readonly Detail[]; readonly oneOf?: readonly Detail[] }>> = {
  promotion: {
    may: ["category", "number", "department", "programme", "entryYear", "expiresOn"],
    oneOf: ["category"],
  },
  transfer: {
    may: ["department", "programme", "number", "entryYear", "expiresOn"],
    oneOf: ["department", "programme"],
  },
  leave: { may: ["expiresOn"] },
  return: { may: ["expiresOn", "entryYear", "department", "programme"] },
  extension: { may: ["expiresOn"], oneOf: ["expiresOn"] },
  retirement: { may: ["expiresOn"] },
  left: { may: ["on"] },
  deceased: { may: ["on"] },
};

/** What is missing or out of place in a change: the names of details. */
export function faultsOfLifeChange(change: LifeChange): { readonly missing: string[]; readonly odd: string[] } {
  const { may, oneOf = [] } = details[change.kind];
  const given = (Object.keys(change) as (keyof LifeChange)[]).filter(
    (key): key is Detail => key !== "kind" && change[key] !== undefined,
  );
  const answered = oneOf.length === 0 || oneOf.some((one) => given.includes(one));
  return { missing: answered ? [] : [...oneOf], odd: given.filter((one) => !may.includes(one)) };
}

/** The fields of the record that a change comes to. @param today the library's day */
export function fieldsOfLifeChange(change: LifeChange, reader: Reader, today: string): ReaderFields {
  const { kind, number: _number, on, ...given } = change;
  switch (kind) {
    case "leave":
      return { ...given, status: "on-leave" };
    case "return":
      return { ...given, status: "active", ...(reader.leftOn === undefined ? {} : { leftOn: null }) };
    case "retirement":
      return { ...given, category: "retired" };
    case "left":
    case "deceased":
      return { ...given, status: kind, leftOn: on ?? today };
    case "promotion":
    case "transfer":
    case "extension":
      return given;
  }
}
