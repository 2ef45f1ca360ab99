import type { OpeningCalendar } from "@wenyuan/calendar";
import { sql } from "kysely";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";
import { type LibraryProfile, unnamedLibrary } from "./library-profile.ts";

export async function readLibrary(at: Database | Tx): Promise<LibraryProfile> {
  const row = await on(at).selectFrom("library").select("profile").executeTakeFirst();
  return row?.profile ?? unnamedLibrary;
}

export async function writeLibrary(tx: Tx, profile: LibraryProfile): Promise<void> {
  const text = JSON.stringify(profile);
  await on(tx)
    .insertInto("library")
    .values({ profile: text })
    .onConflict((conflict) => conflict.column("singleton").doUpdateSet({ profile: text, updated_at: new Date() }))
    .execute();
}

/** Hours that stood in the profile before the calendars were one; they are taken out of it. */
export async function takeStatedHours(tx: Tx): Promise<OpeningCalendar | undefined> {
  const { rows } = await sql<{ hours: OpeningCalendar }>`
    with stated as (select profile -> 'hours' as hours from portal.library where profile ? 'hours' for update),
    taken as (update portal.library set profile = profile - 'hours' where profile ? 'hours')
    select hours from stated`.execute(on(tx));
  return rows[0]?.hours;
}
