import type { SmallLibrary } from "./small-library.ts";

/** What somebody asks for at a desk, under a key of its own. */
export interface Act {
  readonly kind: "check-out" | "check-in" | "hold" | "cancel";
  readonly path: string;
  readonly body: Readonly<Record<string, string>>;
  readonly key: string;
}

/** An act and its answer. */
export interface Said {
  readonly act: Act;
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Choosing {
  readonly random: () => number;
  /** Holds that may be cancelled. */
  readonly holds: readonly string[];
  readonly key: string;
}

/** Any act on any item by anybody: most are allowed, some are refused. */
export function chooseAct(library: SmallLibrary, { random, holds, key }: Choosing): Act {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const title = pick(library.titles);
  const itemBarcode = pick(title.barcodes);
  const readerBarcode = pick(Object.values(library.readers).flat());
  const branch = pick(["main", "science"]);
  const chance = random();
  if (chance < 0.42)
    return { kind: "check-out", path: "/api/v1/check-outs", body: { readerBarcode, itemBarcode }, key };
  if (chance < 0.84) return { kind: "check-in", path: "/api/v1/check-ins", body: { itemBarcode, branch }, key };
  const hold = pick(holds);
  if (chance < 0.94 || hold === undefined)
    return {
      kind: "hold",
      path: "/api/v1/holds",
      body: { readerBarcode, recordId: title.recordId, pickup: branch },
      key,
    };
  return { kind: "cancel", path: `/api/v1/holds/${hold}/cancellation`, body: {}, key };
}
