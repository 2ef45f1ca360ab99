import type { Location } from "../../capabilities/catalogue/index.ts";

/** One floor of a building, and what stands on it. */
export interface Floor {
  /** As signs in the building have it: 3F, B1. */
  readonly sign: string;
  readonly isBelow: boolean;
  readonly locations: readonly [Location, ...Location[]];
}

/** Height of a floor by its sign: 3 for 3F, -1 for B1; nothing where the sign is no number. */
function heightOf(sign: string): number | undefined {
  const [, below, number] = /^(B?)(\d{1,3})[F层楼]?$/iu.exec(sign.trim()) ?? [];
  return number === undefined ? undefined : Number(number) * (below === "" ? 1 : -1);
}

/** The floors of a branch from the top down. A location whose floor is not stated, or not as a number, stands on none. */
export function floorsOf(branch: string, locations: Iterable<Location>): Floor[] {
  const placed = [...locations].filter((one) => one.branch === branch && heightOf(one.floor ?? "") !== undefined);
  const bySign = Map.groupBy(placed, ({ floor = "" }) => floor);
  return [...bySign]
    .map(([sign, [first, ...others]]) => ({
      sign,
      height: heightOf(sign) ?? 0,
      locations: [first!, ...others] as const,
    }))
    .toSorted((a, b) => b.height - a.height)
    .map(({ sign, height, locations: on }) => ({ sign, isBelow: height < 0, locations: [...on] }));
}
