import { type Notice, shownNotices } from "../../capabilities/portal/index.ts";
import { libraryDay } from "../../capabilities/readers/index.ts";
import type { Clock } from "../../kernel/clock/clock.ts";
import type { Database } from "../../kernel/db/database.ts";

export interface NoticeSources {
  readonly db: Database;
  readonly clock: Clock;
  /** IANA zone of the library: notices come and go by its days. */
  readonly zone: string;
}

/** More than this are never shown at once; nobody would read them. */
const noticesShown = 50;

/** Today's day by the library's clock. */
export function noticesToday({ clock, zone }: Omit<NoticeSources, "db">): string {
  return libraryDay(clock.now(), zone);
}

/** What the library has to tell today. */
export async function loadNotices(sources: NoticeSources, limit = noticesShown): Promise<Notice[]> {
  return await shownNotices(sources.db, noticesToday(sources), limit);
}
