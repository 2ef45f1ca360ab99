import type { OpeningCalendar } from "@wenyuan/calendar";
import type { Problem } from "@wenyuan/problem";
import { readBuildingHours, setBuildingHours } from "../../capabilities/circulation/index.ts";
import { describeLibrary, type LibraryProfile, readLibrary } from "../../capabilities/portal/index.ts";
import type { Tx } from "../../kernel/db/database.ts";

/** What the library says of itself, together with when its house is open: one form for a person, two rooms behind it (docs/adr/0012). */
export interface LibraryWithHours extends LibraryProfile {
  readonly hours?: OpeningCalendar | undefined;
}

export async function readWithHours(tx: Tx): Promise<LibraryWithHours> {
  const hours = await readBuildingHours(tx);
  return { ...(await readLibrary(tx)), ...(hours && { hours }) };
}

/** States both anew. @returns what is wrong with the hours */
export async function describeWithHours(
  tx: Tx,
  { hours, ...profile }: LibraryWithHours,
  act: { readonly by: string; readonly reason: string; readonly now: Date },
): Promise<Problem | undefined> {
  await describeLibrary(tx, profile);
  return await setBuildingHours(tx, hours, act);
}
