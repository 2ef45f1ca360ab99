import { type Opening, openingFrom } from "@wenyuan/calendar";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { readCalendars } from "../rules/rules.store.ts";
import { officialYears } from "./calendars.ts";

/** When one may come in. */
export interface Openings {
  /** The library's own hours. */
  readonly main: Opening;
  /** Branches that have hours of their own. */
  readonly branches: readonly { readonly branch: string; readonly opening: Opening }[];
}

/** The hours of the house and its branches, by the calendars that due dates go by; nothing while the library has stated none. */
export async function readOpenings(at: Database | Tx): Promise<Openings | undefined> {
  const calendars = (await readCalendars(at))?.set;
  if (!calendars?.building) return undefined;
  const years = officialYears(calendars);
  return {
    main: openingFrom(calendars.building, years),
    branches: Object.entries(calendars.buildings ?? {}).map(([branch, data]) => ({
      branch,
      opening: openingFrom(data, years),
    })),
  };
}
