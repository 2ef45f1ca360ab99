import type { Database } from "../../../../kernel/db/database.ts";
import { eventsAhead, heardWithin } from "../../../../kernel/events/log-activity.ts";
import { type ImportPace, paceFor } from "./import-pace.ts";

/** After a loan the desk counts as busy for so long: the next reader of the queue is already there. */
const deskSeconds = 5;
const lookEveryMilliseconds = 250;

/** Looks a few times a second, not more, at what else goes on, and says how an import goes on. */
export function readSurroundings(db: Database, deskTopics: readonly string[]): () => Promise<ImportPace> {
  let pace: ImportPace | undefined;
  let looked = 0;
  return async () => {
    if (pace && performance.now() - looked < lookEveryMilliseconds) return pace;
    const [desk, ahead] = await Promise.all([heardWithin(db, deskTopics, deskSeconds), eventsAhead(db)]);
    looked = performance.now();
    return (pace = paceFor({ desk, eventsAhead: ahead }));
  };
}
