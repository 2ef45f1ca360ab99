import type { Database } from "../../../../kernel/db/database.ts";
import { eventsAhead, heardWithin } from "../../../../kernel/events/log-activity.ts";
import { type ImportPace, paceFor } from "./import-pace.ts";

/** After a loan the desk counts as busy for so long: the next reader of the queue is already there. */
const deskSeconds = 5;
const lookEveryMilliseconds = 250;

/** Who is given way to, and how. */
export interface Desk {
  /** Events that tell of somebody at the desk: while they happen the import goes slowly, in small steps. */
  readonly deskTopics?: readonly string[] | undefined;
  /** How slowly; its own pace when not given. */
  readonly deskPace?: ImportPace | undefined;
}

/** Looks a few times a second, not more, at what else goes on, and says how an import goes on. */
export function readSurroundings(db: Database, { deskTopics = [], deskPace }: Desk): () => Promise<ImportPace> {
  let pace: ImportPace | undefined;
  let looked = 0;
  return async () => {
    if (pace && performance.now() - looked < lookEveryMilliseconds) return pace;
    const [desk, ahead] = await Promise.all([heardWithin(db, deskTopics, deskSeconds), eventsAhead(db)]);
    looked = performance.now();
    return (pace = paceFor({ desk, eventsAhead: ahead }, deskPace));
  };
}
